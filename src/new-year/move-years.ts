/**
 * The years a text names: which of them move with the plan, and which a person has to look at. Words are never changed; years of cited
 * documents, of longer times and of milestones stay.
 */
import { unmarked } from '../check/prose.js';
import { findCitations } from '../meaning/citations.js';
import { dayAt } from '../meaning/dates.js';
import { overlaps, type Span } from '../meaning/found.js';
import { daysInMonth } from '../model/day.js';
import type { TextSpan } from '../model/finding.js';
import { isOneYear, isOwnDate, newFirst, type Shift } from './shift.js';

/** Other characters for some of a text. */
export interface YearEdit extends TextSpan {
  readonly text: string;
}

export interface YearNote {
  /** What is told of the year before · a year that stayed · a time that has ended by now. */
  readonly type: 'last-year' | 'year-kept' | 'span-over';
  /** The year as the text says it now. */
  readonly year: number;
}

export interface MovedText {
  readonly edits: readonly YearEdit[];
  readonly notes: readonly YearNote[];
}

const nothing: MovedText = { edits: [], notes: [] };

/**
 * The moves of one text. In a plan of several years the years of `work` (a task, a report) are deadlines and move; elsewhere they are
 * milestones.
 */
export function moveYears(text: string, shift: Shift, work = false): MovedText {
  if (!/(?:19|20)\d{2}/.test(text)) return nothing;
  const words = unmarked(text);
  const taken: Span[] = [...findCitations(words)];
  const edits: YearEdit[] = [];
  const notes: YearNote[] = [];
  const finders = [rangesIn, daysIn, monthsIn, yearsIn];
  for (const find of finders) {
    const found = [...find(words, shift, work)].filter((each) => !taken.some((span) => overlaps(span, each)));
    taken.push(...found);
    edits.push(...found.flatMap(({ edits: made }) => made));
    notes.push(...found.flatMap(({ note }) => (note ? [note] : [])));
  }
  return { edits, notes: distinct(notes) };
}

/** A time found in a text, and what becomes of it. */
interface FoundTime extends Span {
  readonly edits: readonly YearEdit[];
  readonly note?: YearNote;
}

type Find = (words: string, shift: Shift, work: boolean) => Iterable<FoundTime>;

const anyYear = '((?:19|20)\\d{2})';
const range = new RegExp(
  `(?<![\\d/])${anyYear}(\\s*[-–—]\\s*|\\s+đến\\s+(?:(?:hết|cuối)\\s+)?(?:năm\\s+)?)${anyYear}(?!\\d)`,
  'giu',
);
const schoolYear = /(?:năm học|niên khóa|niên vụ|vụ)\s*$/iu;

const rangesIn: Find = function* (words, shift) {
  for (const { index, 0: whole, 1: first = '', 3: last = '' } of words.matchAll(range)) {
    const span = { from: index, to: index + whole.length };
    const [from, to] = [Number(first), Number(last)];
    const isOwn = !isOneYear(shift) && from === shift.first && to === shift.last;
    const isSchoolYear = to === from + 1 && schoolYear.test(words.slice(0, index));
    if (isOwn && isQuoted(words.slice(0, index))) {
      yield { ...span, edits: [], note: { type: 'year-kept', year: to } };
    } else if (isOwn || (isSchoolYear && from >= shift.first - 1 && isOwnDate(to, shift))) {
      yield { ...span, edits: [later(span.from, from, shift), later(span.to - 4, to, shift)] };
    } else if (to >= shift.first && to < newFirst(shift)) {
      yield { ...span, edits: [], note: { type: 'span-over', year: to } };
    } else yield { ...span, edits: [] };
  }
};

/** The name of a programme or a resolution is not the plan's own. */
function isQuoted(ahead: string): boolean {
  return ahead.lastIndexOf('“') > ahead.lastIndexOf('”');
}

const dayStart = /(?<![\d/.,])\d{1,2}(?=\s*(?:[/.\-–]\s*\d|tháng))/giu;

const daysIn: Find = function* (words, shift) {
  for (const { index } of words.matchAll(dayStart)) {
    const found = dayAt(words, index);
    if (found?.year === undefined) continue;
    const { from, to, year, day = 0, month = 0 } = found;
    const isLeapDay = month >= 1 && month <= 12 && day > daysInMonth(year + shift.by, month);
    const head = isLeapDay ? [{ from, to: from + 2, text: '28' }] : [];
    yield dated(words, { from, to }, year, head, shift);
  }
};

/** What stands before the year of a month or a quarter: "6/2027", "IV/2027", "tháng 6 năm 2027", "quý II năm 2027". */
const monthYear = new RegExp(
  `(?:(?:\\d{1,2}|[IV]+)\\s*/\\s*|(?:tháng\\s+\\d{1,2}|quý\\s+[IV\\d]+)\\s*,?\\s*năm\\s+)${anyYear}(?![\\d/])`,
  'giu',
);

const monthsIn: Find = function* (words, shift) {
  for (const { index, 0: whole, 1: year = '' } of words.matchAll(monthYear)) {
    yield dated(words, { from: index, to: index + whole.length }, Number(year), [], shift);
  }
};

/** Up to when something is counted or stood. */
const upTo =
  /(?<!\p{L})(?:đến|hết|tới|chốt|cuối|thời điểm|tính)(?:\s+(?:hết|cuối|ngày|tháng|thời điểm))*\s*$/iu;

/** "15/12/2026 đến 14/6/2027": the year of a report begins before the plan's. */
const onTo = /^\s*(?:đến|[-–])\s*(?:hết\s+)?(?:(?:ngày|tháng)\s+)?\d/iu;

/** A day, month or quarter with its year, which ends the span. */
function dated(words: string, span: Span, year: number, head: readonly YearEdit[], shift: Shift): FoundTime {
  const moved = { ...span, edits: [...head, later(span.to - 4, year, shift)] };
  if (isOwnDate(year, shift)) return moved;
  if (year !== shift.first - 1) return { ...span, edits: [] };
  if (onTo.test(words.slice(span.to))) return moved;
  return upTo.test(words.slice(0, span.from).replace(/(?:ngày|tháng|quý)\s*$/iu, ''))
    ? { ...moved, note: { type: 'last-year', year: year + shift.by } }
    : { ...span, edits: [], note: { type: 'year-kept', year } };
}

const namedYear = new RegExp(`năm\\s+${anyYear}(?!\\d)`, 'giu');
/** Without "năm": the whole of a cell or label, or the end of a name; else it may be any number. */
const bareYear = new RegExp(
  `(?<=^|[|\\n]\\s*|\\p{L}\\s)(?<!năm\\s)${anyYear}(?=\\s*(?:$|[|\\n.;:)”"]|,\\s))`,
  'giu',
);
const since = /(?<!\p{L})(?:từ|kể từ|thành lập|ban hành|có hiệu lực|khánh thành)(?:\s+(?:đầu|cuối))?\s*$/iu;
/** What is made for the year to come. */
const forNextYear =
  /(?<!\p{L})(?:kế hoạch|dự toán|chương trình công tác|phương hướng)(?:\s+[\p{L}-]+){0,6}\s*$/iu;

const yearsIn: Find = function* (words, shift, work) {
  for (const pattern of [namedYear, bareYear]) {
    for (const { index, 0: whole, 1: typed = '' } of words.matchAll(pattern)) {
      const span = { from: index, to: index + whole.length };
      yield lone(words.slice(0, index), span, Number(typed), shift, work);
    }
  }
};

/** A year that stands alone. */
function lone(ahead: string, span: Span, year: number, shift: Shift, work: boolean): FoundTime {
  const { first, last } = shift;
  if (year < first - 1 || year > last + 1) return { ...span, edits: [] };
  const moved = { ...span, edits: [later(span.to - 4, year, shift)] };
  const kept: FoundTime = { ...span, edits: [], note: { type: 'year-kept', year } };
  if (since.test(ahead)) return kept;
  if (year === last + 1) return forNextYear.test(ahead) ? moved : kept;
  if (!isOneYear(shift)) return work && year >= first ? moved : kept;
  return year === first ? moved : { ...moved, note: { type: 'last-year', year: year + shift.by } };
}

function later(from: number, year: number, { by }: Shift): YearEdit {
  return { from, to: from + 4, text: String(year + by) };
}

function distinct(notes: readonly YearNote[]): readonly YearNote[] {
  return notes.filter(
    (note, i) => notes.findIndex(({ type, year }) => type === note.type && year === note.year) === i,
  );
}
