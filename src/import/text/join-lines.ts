import type { SourceInline, SourceParagraph, SourceText } from '../source.js';
import { frameLineOf, isCapitals } from './frame-lines.js';
import { frameEnds } from './frame-zone.js';
import { isBareLabel, isLabelByChance, labelOf } from './labels.js';
import type { Line } from './line.js';
import { fill, margins } from './line-width.js';
import { isColumnar, mergedRuns, paragraphOf, tidied } from './paragraph.js';
import { goesOnInCapitals, goesOnRagged, isRagged } from './ragged.js';
import { type Begin, beginOf, type End, endOf } from './sentence-edges.js';

/** How much of a paragraph's end tells whether it goes on. */
const remembered = 600;

/** Lines as paragraphs: what a margin or a page broke is joined again, line by line, on the evidence at each break. */
export function joinLines(read: readonly Line[]): SourceParagraph[] {
  const lines = evenlySpaced(read);
  const marginAt = margins(lines);
  const frame = frameEnds(lines);
  const ragged = isRagged(lines);
  const paragraphs: SourceParagraph[] = [];
  let first = 0;
  let words = '';
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const opening = lines[first];
    if (before && opening) {
      const margin = marginAt(i - 1);
      const filled = ragged ? undefined : margin && fill(margin, before.text, line.text, i - 1 === first);
      if (!continues({ before, line, opening, paragraph: words, filled, ragged, inFrame: frame.has(i) })) {
        paragraphs.push(joined(lines.slice(first, i)));
        first = i;
        words = '';
      }
    }
    words = `${words} ${line.text.slice(-remembered)}`.slice(-remembered);
  });
  if (lines.length > 0) paragraphs.push(joined(lines.slice(first)));
  return paragraphs;
}

interface Break {
  readonly before: Line;
  readonly line: Line;
  /** The first line of the paragraph before the break. */
  readonly opening: Line;
  /** How that paragraph ends. */
  readonly paragraph: string;
  /** How full the line before was, where lines are wrapped. */
  readonly filled: 'full' | 'unsure' | 'short' | undefined;
  /** Lines are broken anywhere, full or not. */
  readonly ragged: boolean;
  readonly inFrame: boolean;
}

/** Whether the sentence goes on over a break. */
function continues(at: Break): boolean {
  const { before, line, opening, filled, paragraph } = at;
  if (before.heading !== undefined || line.heading !== undefined) return false;
  if (isColumnar(before.text) || isColumnar(line.text)) return false;
  const end = endOf(before.text);
  const ofFrame = frameLineOf(before.text) ?? frameLineOf(line.text);
  if (ofFrame || at.inFrame) return goesOnInFrame(at, end, ofFrame !== undefined);
  const label = labelOf(line.text);
  if (label) return isLabelByChance(label, line.text, paragraph, filled === 'full' || end === 'open');
  if (before === at.opening && isBareLabel(before.text)) return true;
  if (end === 'hyphen') return true;
  if (isBracketed(paragraph) || opener.test(line.text)) return false;
  if (line.gap === 0 && /,$/.test(before.text) && isCapitals(before.text) && isCapitals(line.text))
    return true;
  if (isHeadingInCapitals(before.text) && isCapitals(line.text)) return wrappedHeading(at);
  if (isHeadingInCapitals(line.text)) return false;
  if (isBasis(opening.text) && (end === 'semicolon' || end === 'stop') && afterBasis.test(line.text))
    return false;
  const begin = beginOf(line.text);
  if (isHeadingInCapitals(before.text)) return begin === 'lower' && before.text.length > 60;
  return line.gap > 0 || line.page ? goesOnOverGap(at, end, begin) : goesOnBelow(at, end, begin);
}

/** Capitals of more than one word that no mark ends: an abbreviation alone on a line is the rest of a sentence. */
function isHeadingInCapitals(text: string): boolean {
  return isCapitals(text) && /\p{L}\s+\S*\p{L}/u.test(text) && !/[.;,]$/.test(text);
}

/** A labelled heading in capitals over several lines; unlabelled lines of capitals are broken by sense. */
function wrappedHeading({ before, line, filled, opening, ragged }: Break): boolean {
  const label = labelOf(opening.text);
  // "PHỤ LỤC II" alone stands over its title.
  if (label === undefined || label.typed.trimEnd() === opening.text) return false;
  return line.gap === 0 && (ragged || filled !== 'short' || before.text.length > 30);
}

/** In the frame every line is one by sense; only the wrapped rest of a recipient or an addressee is joined. */
function goesOnInFrame({ before, line, opening, ragged }: Break, end: End, byWords: boolean): boolean {
  if (ragged && !byWords && line.gap === 0 && goesOnInCapitals(before.text, line.text)) return true;
  if (line.gap > 0 || beginOf(line.text) !== 'lower') return false;
  if (end === 'stop' || end === 'semicolon' || end === 'colon') return false;
  return frameLineOf(before.text) === 'to' || (!byWords && /^[-–—+]/.test(opening.text));
}

function goesOnBelow({ before, line, filled, ragged }: Break, end: End, begin: Begin): boolean {
  if (ragged) return goesOnRagged(before.text, line.text, end, begin);
  if (begin === 'closing' || filled === 'full') return true;
  if (filled === undefined) {
    if (begin === 'lower')
      return end === 'none' || end === 'comma' || end === 'open' || trailsOff(before.text);
    return end === 'open';
  }
  if (begin === 'lower')
    return filled === 'unsure' || (end !== 'stop' && end !== 'semicolon' && end !== 'colon');
  if (filled === 'unsure')
    return end === 'none'
      ? before.text.length > 40
      : end !== 'stop' && end !== 'semicolon' && end !== 'colon';
  return end === 'open';
}

function goesOnOverGap(at: Break, end: End, begin: Begin): boolean {
  const { before, line, filled, paragraph, opening } = at;
  const isFirst = before === opening;
  const heading = isFirst && labelOf(before.text) !== undefined && before.text.length < 60;
  const broken = line.page || line.gap > 1;
  switch (end) {
    case 'stop':
      return begin === 'lower' && trailsOff(before.text);
    case 'colon':
      return false;
    case 'semicolon':
      return begin === 'lower' && (filled === 'full' || (filled === undefined && broken));
    case 'open':
      return begin === 'lower' || !heading;
    case 'comma':
      if (begin === 'lower' || begin === 'closing') return true;
      return !isBasis(opening.text) && (filled === 'full' || (filled === undefined && broken));
    case 'hyphen':
      return true;
    case 'none':
      if (begin === 'closing') return true;
      if (begin === 'lower') return filled !== 'short' || (broken && !heading);
      if (opensMore(paragraph)) return before.text.length > 60 && filled !== 'short';
      return filled === 'full' && !heading && (broken || !isFirst);
  }
}

/** Dots that stand for more may stand inside a sentence. */
function trailsOff(text: string): boolean {
  return /[^.…](?:\.{2,3}|…)["”)]*$/.test(text.slice(-8));
}

/** Words that always begin a line of their own. */
const opener =
  /^(?:Trên đây là|Đơn vị tính|ĐVT|Đơn vị:|Ghi chú|Nơi nhận|Căn cứ (?:Luật|Nghị|Quyết|Thông|Chỉ|Kế|Công|Hiến|Pháp)[^.]*;$)/u;

/** How the next basis or the sentence that opens the text begins. */
const afterBasis = /^(?:Căn cứ|Xét|Theo đề nghị|Thực hiện|Để|Nhằm|Ủy ban|Uỷ ban|UBND)\s/;

/** A line in brackets of its own: "(Kèm theo Kế hoạch số …)". */
function isBracketed(paragraph: string): boolean {
  const words = paragraph.trim();
  return words.startsWith('(') && words.endsWith(')') && words.indexOf(')') === words.length - 1;
}

/** Legal bases end with a comma or a semicolon and stand alone. */
function isBasis(line: string): boolean {
  return /^\s*(?:Căn cứ|Xét|Theo đề nghị|Thực hiện)\s/.test(line);
}

/** A bracket or quotation that the paragraph's end opened and did not close. */
function opensMore(paragraph: string): boolean {
  const tail = paragraph.slice(-160);
  const last = (marks: string) => Math.max(...[...marks].map((mark) => tail.lastIndexOf(mark)));
  return last('“') > last('”"') || last('(') > last(')');
}

/** Where lines stand apart by blank ones throughout (a habit of text recognition), one blank line is no gap. */
function evenlySpaced(lines: readonly Line[]): readonly Line[] {
  let on = 0;
  let apart = 0;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before || !/^\p{Ll}{2}/u.test(line.text) || !/[\p{L},]$/u.test(before.text)) return;
    on++;
    if (line.gap > 0) apart++;
  });
  if (on < 8 || apart < on * 0.8 || on < lines.length * 0.25) return lines;
  return lines.map((line) => ({ ...line, gap: Math.max(0, line.gap - 1) }));
}

function joined(lines: readonly Line[]): SourceParagraph {
  const runs: SourceText[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before) runs.push(...glue(before.text, line.text, runs));
    for (const run of tidied(line)) runs.push(run);
  });
  return paragraphOf(lines[0] as Line, withoutSoftHyphens(mergedRuns(runs)));
}

/** What stands between two joined lines: a space, or nothing within a token that broke at its hyphen or slash. */
function glue(before: string, after: string, runs: SourceText[]): SourceText[] {
  if (/\u00ad$/.test(before) || /^[,.;:!?)\]”’»]/.test(after)) return [];
  if (/[\p{L}\p{N}][-–]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return [];
  if (/[\p{L}\p{N}]\/$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return [];
  if (/\/[\p{Lu}\d-]+$/u.test(before) && /^-\p{Lu}/u.test(after)) return [];
  const last = runs.at(-1);
  return [{ ...(last ?? { type: 'text' }), text: ' ' }];
}

function withoutSoftHyphens(runs: readonly SourceText[]): SourceInline[] {
  return runs.map((run) => ({ ...run, text: run.text.replaceAll('\u00ad', '') }));
}
