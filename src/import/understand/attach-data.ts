import { amountOf } from '../../meaning/amount-line.js';
import { isIndicator, readMeasures, setsShares } from '../../meaning/measures.js';
import { isInCapitals, organInSmall } from '../../meaning/name-case.js';
import { closes } from '../../meaning/patterns.js';
import { readUnitHeading } from '../../meaning/units.js';
import { verbWords } from '../../meaning/verb-words.js';
import type { Measure, Role, TemplateHead } from '../../model/generated/schema-types.js';
import type { ListName } from '../../model/plan-tree.js';
import { sectionRole } from '../../model/role.js';
import {
  attachLabelled,
  attachReports,
  attachTask,
  namesLead,
  reportsIn,
  saysWork,
  type Working,
} from './attach-work.js';
import type { Body } from './body.js';
import { isMark } from './label.js';
import { underTheirTasks } from './labelled-points.js';
import { emptyPart, type Part, type Point } from './parts.js';
import { groupParagraphs, plainWords, pointOfParagraph } from './report-paragraphs.js';

type Attaching = Working;

/** Where a part stands: the role of the parts around it, and whose part it is. */
interface Around {
  readonly role: Role;
  readonly isUnits: boolean;
  /** Its heading says that these are the numbers to reach: one of three is enough to believe it. */
  readonly aims?: boolean;
}

/** Names the units whose parts the headings head; before any sentence is read, so that all of them are known to it. */
export function attachUnits(part: Part, attaching: Attaching, above: Role = 'other'): void {
  const heading = plainWords(part.heading ?? '');
  const role = roleOf(part, above);
  nameUnits(part, heading, attaching);
  if (part.data.unit !== undefined) spell(part, 'tasks');
  const { content } = part;
  if (content.type !== 'parts') return;
  if (role === 'responsibilities' || content.parts.length >= 3) nameNeighbours(content.parts, attaching);
  for (const each of content.parts) attachUnits(each, attaching, role);
}

/** The role its heading says, else that of the parts around it. */
function roleOf(part: Part, above: Role): Role {
  const heading = plainWords(part.heading ?? '');
  const own = sectionRole(part.data.role, heading === '' ? undefined : heading, undefined);
  return own === 'other' ? above : own;
}

/** A letter that asks something "như sau:" lists what is to be done; other bodies say by their headings what they hold. */
export function askedBy({ form }: TemplateHead, { basis, opening, root }: Body): Role {
  const said = [
    typeof basis === 'string' ? basis : '',
    opening && opening !== 'none' ? opening.plain : '',
    ...root.text,
  ].join('\n');
  return form === 'letter' && /(?:đề nghị|yêu cầu|giao|chỉ đạo)[^\n]*:\s*$/iu.test(said.trim())
    ? 'tasks'
    : 'other';
}

/** Reads out of the words who does what, when and how much, and names each list by what it lists. The words stay as they are. */
export function attachData(root: Part, attaching: Attaching, role: Role = 'other'): void {
  attachPart(root, { role, isUnits: false }, attaching);
}

function attachPart(part: Part, around: Around, attaching: Attaching): void {
  const isUnits = part.data.unit !== undefined || around.isUnits;
  const role = roleOf(part, around.role);
  const inner: Around = { role, isUnits };
  const isTold = (words: string) => isWork(role) && !/:\s*$/.test(words) && namesLead(words);
  groupParagraphs(part, (words) => asksReport(words, attaching) || isTold(words));
  const { content } = part;
  if (content.type === 'parts') {
    // Among units' parts, a sentence without a heading is a duty too.
    const ofUnits = content.parts.some(({ data }) => data.unit !== undefined);
    for (const each of content.parts) {
      const isHeaded = each.heading !== undefined || each.data.unit !== undefined;
      attachPart(each, ofUnits && !isHeaded ? { ...inner, role: 'responsibilities' } : inner, attaching);
    }
  }
  if (content.type === 'none') attachText(part, inner, attaching);
  if (content.type === 'list') {
    content.points = underTheirTasks(content.points);
    const labelled: readonly Point[] = content.points.filter(({ plain: words }) =>
      attachLabelled(part, words, attaching),
    );
    const aims = /cụ thể|chỉ tiêu/iu.test(part.heading ?? '');
    content.name = listName(content.name, content.points, { ...inner, aims }, attaching);
    for (const point of content.points) {
      if (!labelled.includes(point)) attachPoint(point, content.name, inner, attaching);
    }
    if (labelled.length > 0) partLabelled(part, content.name, content.points, labelled);
  }
}

/** A heading that names units makes the part theirs; a heading that says no more than their names is made from them. */
function nameUnits(part: Part, heading: string, { units }: Attaching): void {
  const found = heading === '' ? [] : readUnitHeading(heading);
  if (found.length === 0 || listsPersons(part)) return;
  const ids = found.map((unit) => units.idOf(unit));
  part.data.unit = ids.length === 1 ? (ids[0] ?? '') : ids;
  const known = ids.map((id) => units.get(id));
  const names = known.map((unit) => unit?.name).join(', ');
  const made = known.every((unit) => unit?.relation === 'independent') ? `Đề nghị ${names}` : names;
  if (part.heading === made) delete part.heading;
}

/** "BAN TỔ CHỨC" / "1. Bà …, Trưởng ban": who belongs to a unit, not what it does. */
function listsPersons({ content }: Part): boolean {
  if (content.type !== 'list') return false;
  const persons = content.points.filter(({ plain: words }) =>
    /^(?:Ông|Bà|Đồng chí|Đ\/c|Thầy|Cô)[:.]?\s+\p{Lu}/u.test(words),
  );
  return persons.length * 2 > content.points.length;
}

/** The work, then the lines that say who does it and when: those are no work of their own. */
function partLabelled(
  part: Part,
  name: ListName,
  points: readonly Point[],
  labelled: readonly Point[],
): void {
  const work = points.slice(0, points.indexOf(labelled[0] as Point));
  const lines = points.slice(work.length);
  const group = (list: ListName, members: readonly Point[]): Part => ({
    ...emptyPart((members[0] ?? part).place),
    content: { type: 'list', name: list, points: [...members] },
  });
  if (work.length === 0 || isNumbered(labelled[0]))
    part.content = { type: 'list', name: 'items', points: [...points] };
  else if (name !== 'items')
    part.content = { type: 'parts', parts: [group(name, work), group('items', lines)] };
}

/** "1. Địa điểm: …", "2. Thời gian: …": points of one list, one of which says when. */
function isNumbered(point: Point | undefined): boolean {
  return point?.label !== undefined && !isMark(point.label.numbering);
}

/** "Thời gian: …", "Cơ quan thực hiện: …" typed below a heading without marks; and work told in plain paragraphs. */
function attachText(part: Part, around: Around, attaching: Attaching): void {
  const labelled = part.text.filter((words) => attachLabelled(part, plainWords(words), attaching));
  if (part.heading === undefined) return;
  const work = isWork(around.role) && labelled.length === 0;
  const says = (words: string) => asksReport(words, attaching) || (work && saysWork(words, attaching));
  if (!part.text.some((words) => says(plainWords(words)))) return;
  spell(part, work ? 'tasks' : 'items');
  attachPart(part, around, attaching);
}

function asksReport(words: string, attaching: Attaching): boolean {
  return reportsIn(words, attaching).some(({ report }) => report.due !== undefined);
}

function isWork(role: Role): boolean {
  return role === 'tasks' || role === 'solutions' || role === 'responsibilities';
}

/** "Công tác tuyên truyền", "Phong trào …": what is done, no name. */
const saysTopic = new RegExp(`^(?:${verbWords}|phong trào|thời gian|địa điểm)${closes}`, 'iu');

/** Beside units' parts, a short heading names a unit too, though its words are not known as a name nor say what the part is about. */
function nameNeighbours(parts: readonly Part[], { units }: Attaching): void {
  const headed = parts.filter(({ heading }) => heading !== undefined);
  const isNamed = ({ heading = '' }: Part) => readUnitHeading(plainWords(heading)).length > 0;
  const named = headed.filter(isNamed);
  if (named.length === 0 || named.length * 2 < headed.length) return;
  const unknown = headed.filter((part) => !isNamed(part) && roleOf(part, 'other') === 'other');
  for (const part of unknown) {
    const asked = /^Đề nghị /i.test(part.heading ?? '');
    const typed = plainWords(part.heading ?? '')
      .replace(/^Đề nghị /i, '')
      .replace(/[:;.]$/, '');
    const name = isInCapitals(typed) ? organInSmall(typed) : typed;
    if (name.split(' ').length > 15 || saysTopic.test(name)) continue;
    const kind = /^(Các|Những|Mọi)\s/.test(name) ? 'group' : 'organ';
    part.data.unit = units.idOf({ name, asked, kind });
    part.doubts.push({
      field: ['unit'],
      reason: {
        vi: 'Tên đơn vị suy ra từ các mục bên cạnh.',
        en: 'It is taken for a unit from the parts beside it.',
      },
      confidence: 0.7,
    });
  }
}

/** What a unit's part says in plain paragraphs are its duties; paragraphs that ask for reports are points of their part. */
function spell(part: Part, name: ListName): void {
  if (part.content.type !== 'none' || part.text.length === 0) return;
  const points = part.text.map((text) => pointOfParagraph(part, text));
  part.text = [];
  part.content = { type: 'list', name, points };
}

function listName(
  name: ListName,
  points: readonly Point[],
  { role, isUnits, aims = false }: Around,
  attaching: Attaching,
): ListName {
  if (name !== 'items') return name;
  const reporting = points.filter(({ plain: words }) => reportsIn(words, attaching).length > 0);
  if (role === 'reporting' && reporting.length * 2 >= points.length) return 'reports';
  const reached = points.filter(({ plain: words }) => isIndicator(words));
  if (role === 'objectives' && reached.length * (aims ? 3 : 2) >= points.length) return 'indicators';
  if (isUnits) return 'tasks';
  switch (role) {
    case 'tasks':
    case 'solutions':
    case 'responsibilities':
      return 'tasks';
    case 'funding':
      return points.length > 1 && points.every(({ plain: words }) => amountOf(words) !== undefined)
        ? 'budget'
        : 'items';
    default:
      return 'items';
  }
}

function attachPoint(point: Point, list: ListName, around: Around, attaching: Attaching): void {
  if (list === 'indicators') attachMeasures(point);
  const amount = list === 'budget' ? amountOf(point.plain) : undefined;
  if (amount !== undefined) point.data.amount = amount;
  if (list === 'tasks') {
    attachTask(point, around.isUnits, attaching);
    if (setsShares(point.plain)) attachMeasures(point);
  }
  attachReports(point, attaching);
  for (const each of point.points) attachPoint(each, list === 'tasks' ? 'items' : list, around, attaching);
}

/** One measure is the sentence's own; several are a list. */
function attachMeasures(point: Point): void {
  if (point.text === '') return;
  const { measures } = readMeasures(point.plain);
  const [only] = measures;
  if (!only) return;
  const { name, ...rest } = only.measure;
  const alone = measures.length === 1 && rest.for === undefined;
  if (alone) Object.assign(point.data, { name, ...withoutFor(rest) });
  else point.data.measures = measures.map(({ measure }) => measure);
  for (const [i, { sure, reason }] of measures.entries()) {
    if (!sure && reason)
      point.doubts.push({ field: alone ? ['name'] : ['measures', i], reason, confidence: 0.6 });
  }
}

function withoutFor(measure: Omit<Measure, 'name'>): Omit<Measure, 'name' | 'for'> {
  const { for: _, ...rest } = measure;
  return rest;
}
