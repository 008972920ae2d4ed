import { readLabelledLine } from '../../meaning/labelled-line.js';
import type { Dossier } from '../../model/dossier.js';
import type { Role } from '../../model/generated/schema-types.js';
import { unitHeading } from '../../model/headings.js';
import { type ItemNode, type SectionNode, type Words, walkSections } from '../../model/plan-tree.js';
import { sectionRole } from '../../model/role.js';
import { treesOf } from '../../model/walk-dossier.js';
import { lastWords } from './last-words.js';
import { isUnitsPart, type Printed } from './printed.js';

/** Whose part a section stands in, and what the headings above it speak of. */
interface Around {
  readonly isUnits: boolean;
  readonly role: Role;
  readonly headed: boolean;
}

export interface Duties {
  readonly points: readonly ItemNode[];
  /** Those that stand in plain paragraphs: the part that each stands in. */
  readonly paragraphs: readonly SectionNode[];
}

/**
 * The duties that a document prints, one a point or paragraph however many sentences it holds: those of the units' parts;
 * where no unit has one, of the parts whose headings speak of work, of a body's own task list and of task tables.
 */
export function dutiesIn(dossier: Dossier, printed: Printed): Duties {
  const trees = treesOf(dossier);
  const owned = trees.some((tree) =>
    [...walkSections(tree)].some((section) => isUnitsPart(section, printed)),
  );
  const under = (section: SectionNode, above: Around): SectionNode[] => {
    const around = within(section, above, printed);
    const own = (owned ? around.isUnits && !isOtherTable(section) : isWork(section, around)) ? [section] : [];
    if (section.content.type !== 'sections') return own;
    return [...own, ...section.content.sections.flatMap((child) => under(child, around))];
  };
  const parts = trees.flatMap((tree) => under(tree, { isUnits: false, role: 'other', headed: false }));
  const last = lastWords(printed) ?? '';
  const isLast = ({ pointer }: ItemNode) => last === pointer || last.startsWith(`${pointer}/`);
  return {
    points: parts.flatMap((part) => pointsOf(part, printed)).filter((point) => !isLast(point)),
    paragraphs: parts.flatMap((part) =>
      [part.text, part.after].flatMap((each) => paragraphsOf(each, last, printed).map(() => part)),
    ),
  };
}

function within(section: SectionNode, above: Around, printed: Printed): Around {
  const heading = section.heading ?? unitHeading(section);
  const role = sectionRole(undefined, heading?.text, undefined);
  return {
    isUnits: above.isUnits || isUnitsPart(section, printed),
    role: role === 'other' ? above.role : role,
    headed: above.headed || heading !== undefined,
  };
}

function isWork(section: SectionNode, { role, headed }: Around): boolean {
  if (section.print.as === 'table') return isTaskList(section);
  return ['tasks', 'solutions', 'responsibilities'].includes(role) || (isTaskList(section) && !headed);
}

/** A table of money or of numbers to reach. */
function isOtherTable(section: SectionNode): boolean {
  return section.print.as === 'table' && !isTaskList(section);
}

function isTaskList({ content }: SectionNode): boolean {
  return content.type === 'list' && content.name === 'tasks';
}

/** Points of the list; a lone one without a mark that announces others prints as words above them. */
function pointsOf({ content }: SectionNode, { wordsAt, isMarked }: Printed): readonly ItemNode[] {
  if (content.type !== 'list') return [];
  const [only] = content.items;
  const announces =
    only !== undefined &&
    content.items.length === 1 &&
    only.print.as !== 'inline' &&
    !isMarked(only.pointer) &&
    wordsAt(only.pointer).endsWith(':');
  const items = announces ? only.items : content.items;
  return items.filter(({ pointer, items: below }) => isDuty(wordsAt(pointer), below.length > 0));
}

/** Paragraphs and first bullets of prose. */
function paragraphsOf(words: Words | undefined, last: string, printed: Printed): string[] {
  if (!words || !printed.words.has(words.pointer)) return [];
  const blocks = words.text.split(/\n\s*\n/);
  return (words.pointer === last ? blocks.slice(0, -1) : blocks)
    .flatMap((block) => (block.startsWith('- ') ? block.split(/\n(?=- )/) : [block]))
    .filter((each) => isDuty(each.trim(), /^- .*\n {2}\+/s.test(each)));
}

/** What announces a list is none, nor a line that tells of other points who does them and when. */
function isDuty(words: string, holdsPoints: boolean): boolean {
  return words !== '' && (holdsPoints || !words.endsWith(':')) && readLabelledLine(words) === undefined;
}
