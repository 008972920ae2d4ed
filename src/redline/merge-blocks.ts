/**
 * The paragraphs and tables of a body, a cell, a header or a note of both documents as one story with tracked changes.
 * A paragraph goes or comes with its mark. Only the mark of a story's last paragraph stays whatever happens: no program
 * lets it go.
 */
import { child } from '../import/docx/tree.js';
import type { XmlElement } from '../import/docx/xml.js';
import type { Sides } from './changes.js';
import { mergeParagraph } from './merge-paragraph.js';
import { mergeTable } from './merge-table.js';
import { pairUnits, type Unit } from './pair-units.js';
import type { Story } from './story.js';
import { addressesIn, wordsIn } from './words-in.js';
import { printXml, without } from './xml.js';

type Step = Sides<XmlElement>;
type Blocks = readonly XmlElement[];

/** Paragraphs alike to this share of their words are one sentence rewritten; tables have their heads besides. */
const leastAlike = { 'w:p': 0.4, 'w:tbl': 0.2 };

/** The blocks of both; each side ends with a paragraph. */
export function mergeBlocks(old: Blocks, next: Blocks, story: Story): XmlElement[] {
  const ends = new Set([old.at(-1), next.at(-1)]);
  const steps = pairUnits(old, next, (block) => unitOf(block, ends.has(block)), story.isSameAddress);
  const closed = stretches(withCommonEnd(joinTables(steps))).flatMap(closeStretch);
  const marks = marksOf(closed);
  return closed.map((step, index) =>
    isTable(step) ? mergeTable(step, story, mergeBlocks) : mergeParagraph(step, marks[index] ?? step, story),
  );
}

function unitOf(block: XmlElement, last: boolean): Unit {
  const properties = child(block, 'w:pPr');
  return {
    kind: block.name,
    text: wordsIn(block),
    form: properties ? printXml(without(properties, 'w:sectPr')) : '',
    addresses: block.name === 'w:p' ? addressesIn(block) : [],
    least: block.name === 'w:p' ? leastAlike['w:p'] : leastAlike['w:tbl'],
    ...(last ? { ends: 'story' } : sectionOf(block) ? { ends: 'section' } : {}),
  };
}

const isPair = ({ old, next }: Step) => old !== undefined && next !== undefined;
const isTable = ({ old, next }: Step) => (next ?? old)?.name === 'w:tbl';
/** No paragraph mark goes over it to another. */
const isBorder = (step: Step) => isTable(step) || [step.old, step.next].some(sectionOf);

function sectionOf(block: XmlElement | undefined): XmlElement | undefined {
  return child(child(block, 'w:pPr'), 'w:sectPr');
}

/** Two tables that would touch are one whose rows go and come: Word makes one of them in any case. */
function joinTables(steps: readonly Step[]): Step[] {
  const joined: Step[] = [];
  for (const step of steps) {
    const before = joined.at(-1);
    const touch = before?.old?.name === 'w:tbl' && !before.next && step.next?.name === 'w:tbl' && !step.old;
    if (touch) joined[joined.length - 1] = { old: before.old, next: step.next };
    else joined.push(step);
  }
  return joined;
}

/** Ends with a pair what is changed on both sides behind the last one. */
function withCommonEnd(steps: readonly Step[]): Step[] {
  const at = steps.findLastIndex(isPair) + 1;
  const rest = steps.slice(at);
  const [gone, come] = [rest.filter(({ old }) => old), rest.filter(({ next }) => next)];
  if (gone.length === 0 || come.length === 0) return [...steps];
  const end = { old: gone.at(-1)?.old, next: come.at(-1)?.next };
  return [...steps.slice(0, at), ...joinTables([...gone.slice(0, -1), ...come.slice(0, -1)]), end];
}

/** The steps from border to border: paragraphs, the last of which ends its pages, or a table behind them. */
function stretches(steps: readonly Step[]): Step[][] {
  const made: Step[][] = [[]];
  for (const step of steps) {
    made.at(-1)?.push(step);
    if (isBorder(step)) made.push([]);
  }
  return made;
}

/** Before a table too a paragraph stays for the mark that cannot go. */
function closeStretch(steps: readonly Step[]): Step[] {
  const last = steps.at(-1);
  return last && isTable(last) ? [...withCommonEnd(steps.slice(0, -1)), last] : [...steps];
}

/**
 * The paragraphs whose marks end those of the steps: their own, but where paragraphs come or go before a table or at the
 * end. They take the mark of the paragraph before them and leave theirs, as Word does it for whoever types on there.
 */
function marksOf(steps: readonly Step[]): Step[] {
  const marks = [...steps];
  for (const [index, step] of steps.entries()) {
    const after = steps[index + 1];
    if (isPair(step) || isTable(step) || (after && !isTable(after))) continue;
    const at = steps.findLastIndex((each, place) => place < index && isPair(each));
    const [pair, between] = [steps[at], steps.slice(at + 1, index)];
    const [own, other] = step.old ? (['old', 'next'] as const) : (['next', 'old'] as const);
    if (!pair || isTable(pair) || between.some((each) => each[other])) continue;
    if (after && [pair, ...between].some(isBorder)) continue;
    marks[at] = { [own]: pair[own] };
    marks[index] = { [own]: step[own], [other]: pair[other] };
  }
  return marks;
}
