/**
 * Deadlines and times of tasks, in a sentence or as the words of a labelled line.
 * A date without a word that makes it a time (a holiday, a history, a cited document) is none.
 */
import type { Words } from '../model/finding.js';
import type { When } from '../model/generated/schema-types.js';
import { dayMonthText, exists, type FoundPoint, pointAt, pointText } from './dates.js';
import { certainty, type Found, overlaps, type Span } from './found.js';
import { readLabelledLine } from './labelled-line.js';
import { matchAt, matches, spaced } from './patterns.js';
import { squeeze } from './squeeze.js';
import {
  clockOf,
  clockWords,
  type RelativeTime,
  recurringTimes,
  relativeTimes,
  type TimeWords,
} from './time-recurring.js';

export interface FoundTime extends Found {
  /** As the schema writes it; only `text` where it counts from something that has no id yet. */
  readonly when: When;
  readonly relative?: RelativeTime;
}

export interface TimeOptions {
  /** The plan's year, for dates that say none; without it such a date comes every year. */
  readonly year?: number;
  /** Stretches that hold no times: citations, reporting duties. */
  readonly skip?: readonly Span[];
}

/** Every time in a task's sentence or labelled line, in order. */
export function readTimes(text: string, options: TimeOptions = {}): readonly FoundTime[] {
  const line = readLabelledLine(text);
  if (line && line.field !== 'when') return [];
  if (line) {
    const whole = readTime(line.words, options);
    return whole ? [{ ...whole, from: line.span.from, to: line.span.to }] : [];
  }
  const found = collect(text, options, false);
  return found.filter((time) => !options.skip?.some((span) => overlaps(span, time)));
}

/** The words of a time column or of "Thời gian hoàn thành: …": the whole is a time, and what of it was not read makes it unsure. */
export function readTime(words: string, options: TimeOptions = {}): FoundTime | undefined {
  const [first, ...others] = collect(words, options, true);
  if (!first) return undefined;
  const rest = words.slice(0, first.from) + words.slice(first.to);
  const left = rest.replace(filler, '').replace(/[\s.,;()]+/gu, '');
  return { ...first, ...certainty(first.reason, left !== '' || others.length > 0 ? more : undefined) };
}

const filler = spaced(
  '(?<!\\p{L})(?:hoàn thành|thực hiện|xong|trong|trước|vào|ngày|chậm nhất|muộn nhất|là|đến|hết|dự kiến|thời gian|triển khai|từ|nay|cả|khoảng|định kỳ|giai đoạn)(?!\\p{L})',
  'giu',
);
const more: Words = {
  vi: 'Thời gian còn có lời ngoài phần đã nhận ra; xem lại.',
  en: 'The time says more than what was recognised; check it.',
};

function collect(typed: string, options: TimeOptions, isWhole: boolean): readonly FoundTime[] {
  const { text, typed: place } = squeeze(typed);
  const found: FoundTime[] = [];
  const add = (time: FoundTime) => {
    if (!found.some((other) => overlaps(other, time))) found.push(time);
  };
  const relatives = relativeTimes(text);
  for (const span of spansOfTime(text, options, isWhole)) add(span);
  for (const time of recurringTimes(text)) {
    if (!time.loose || isWhole || stands(text, time)) add(sureTime(time, loosely(time, isWhole)));
  }
  for (const point of pointsOfTime(text, options, isWhole)) {
    // "ngày 25/4/2026 (trước ngày bầu cử 45 ngày)": the day is the deadline, the count explains it.
    const note = relatives.find(
      ({ from }) => from > point.to && /^\s*\(\s*$/u.test(text.slice(point.to, from)),
    );
    if (note?.relative) {
      const close = text.slice(note.to).startsWith(')') ? 1 : 0;
      add({ ...point, to: note.to + close, relative: note.relative });
    } else add(point);
  }
  for (const time of relatives) add(sureTime(time, noAnchor));
  return found.map(place).sort((a, b) => a.from - b.from);
}

const noAnchor: Words = {
  vi: 'Thời hạn tính từ một mốc chưa khai trong hồ sơ; khai mốc tại “events” nếu cần tính ngày.',
  en: 'The deadline counts from something the dossier does not know yet; add an event to compute the day.',
};

function sureTime({ when, relative, from, to }: TimeWords, doubt?: Words): FoundTime {
  return { from, to, when: when ?? {}, ...(relative === undefined ? {} : { relative }), ...certainty(doubt) };
}

/** In a sentence "thường xuyên" and "hằng tháng" are times only in brackets of their own. */
function stands(text: string, { from, to }: Span): boolean {
  return /\(\s*$/u.test(text.slice(0, from)) && /^\s*\)/u.test(text.slice(to));
}

function loosely({ when, loose }: TimeWords, isWhole: boolean): Words | undefined {
  return loose && !isWhole && when !== 'ongoing'
    ? { vi: 'Chưa rõ kỳ lặp lại; xem lại.', en: 'How often it recurs is not certain; check it.' }
    : undefined;
}

const clock = `(?:${clockWords}(?:(?:sáng|chiều|tối)\\s*,?\\s*)?(?:(?:của|,)\\s*)?)?`;
const pointStart = spaced(
  `(?<![\\p{L}\\d/])(?<lead>${clock}(?:(?:cuối|đầu|giữa|hết) )?(?<name>ngày\\s*)?)(?=\\d{1,2}\\s*(?:[/.-]|tháng)\\s*\\d|tháng \\d|quý [IV\\d]|năm \\d{4})`,
  'giu',
);
const deadline = spaced(
  '(?<!\\p{L})(?:trước|chậm nhất|muộn nhất|hạn cuối|hạn chót|thời hạn|hạn|xong|hoàn thành|hoàn thiện|kết thúc|đến hết|hết|không quá|trong|trình|gửi)(?: (?:là|vào|trong|trước|đến|hết|cuối|xong|thời gian|thời hạn|về|chậm nhất|muộn nhất|nhất|lúc))*[\\s:,]*$',
  'iu',
);
const happens = spaced(
  '(?<!\\p{L})(?:vào|vào lúc|lúc|tổ chức|diễn ra|khai mạc|tiến hành)(?: (?:lúc|hồi|dự kiến|chính thức))*[\\s:,]*$',
  'iu',
);
const status = spaced(
  '(?<!\\p{L})(?:tính đến|tính tới|kể từ|hiệu lực|ban hành|sinh|ký|thành lập|so với|từ|giai đoạn|nhiệm kỳ|định hướng đến|tầm nhìn(?: đến)?)(?: (?:ngày|từ))*\\s*$',
  'iu',
);

/** How far before a date the word stands that makes it a time. */
const reach = 120;

function* pointsOfTime(text: string, options: TimeOptions, isWhole: boolean): Generator<FoundTime> {
  for (const found of matches(pointStart, text)) {
    const at = found.index + found[0].length;
    const point = pointAt(text, at);
    if (!point) continue;
    const start = Math.max(0, found.index - reach);
    const ahead = text.slice(start, found.index);
    if (status.test(ahead) || isSpan(text, point)) continue;
    const day = point.day !== undefined;
    if (day && found.groups?.name === undefined && point.year === undefined && !isWhole) continue;
    if (!exists(point)) continue;
    const by = deadline.exec(ahead);
    const on = by ? null : happens.exec(ahead);
    if (!by && !on && !isWhole) continue;
    if (on && !day) continue;
    const time = whenOf(point, options, clockOf(found.groups), on !== null);
    if (!time) continue;
    const lead = by ?? on;
    const from = lead ? start + lead.index : found.index;
    yield {
      from,
      to: point.to,
      when: time,
      ...certainty(yearly(time), by ? before(by[0], point) : undefined),
    };
  }
}

/** "năm 2021-2025" is a period, no time. */
function isSpan(text: string, point: FoundPoint): boolean {
  return (
    point.month === undefined && point.quarter === undefined && /^\s*[-–]\s*\d{4}/u.test(text.slice(point.to))
  );
}

/** "trước ngày 10/5" names its day; "trước năm 2028" may mean the last day of 2027. */
function before(lead: string, point: FoundPoint): Words | undefined {
  return point.day === undefined && /trước/iu.test(lead)
    ? {
        vi: '“Trước” một tháng, quý hoặc năm: xác nhận thời hạn có gồm tháng, quý, năm ấy không.',
        en: '“Trước” a month, quarter or year: confirm whether the deadline lies in it or before it.',
      }
    : undefined;
}

function yearly(when: When): Words | undefined {
  return typeof when === 'object' && when.every !== undefined
    ? {
        vi: 'Thời hạn không ghi năm nên được hiểu là của mỗi năm; xem lại.',
        en: 'The deadline says no year and is taken for every year; check it.',
      }
    : undefined;
}

function whenOf(
  point: FoundPoint,
  { year }: TimeOptions,
  at: string | undefined,
  happensOn: boolean,
): When | undefined {
  if (point.year !== undefined && year !== undefined && point.year < year) return undefined;
  const text = pointText(point, year);
  if (text === undefined) {
    return point.day !== undefined && point.year === undefined
      ? { every: 'year', by: dayMonthText(point) }
      : undefined;
  }
  if (happensOn) return { on: text, ...(at === undefined ? {} : { at }) };
  return at === undefined ? text : { by: text, at };
}

const spanStart = spaced(
  '(?<!\\p{L})(?:(?:bắt đầu )?từ|trong)?\\s*(?:ngày )?(?=\\d|tháng \\d|quý [IV\\d])',
  'giu',
);
const spanMiddle = spaced('\\s*(?:đến|tới|-|–|và)\\s*(?:hết )?(?:cuối )?(?:ngày )?', 'uyi');

/** "từ tháng 6 đến tháng 8/2027", "quý I, II/2027", "từ ngày 15 đến ngày 30/5/2027", "từ nay đến 30/6/2027". */
function* spansOfTime(text: string, options: TimeOptions, isWhole: boolean): Generator<FoundTime> {
  for (const found of matches(spanStart, text)) {
    const said = /từ/iu.test(found[0]);
    if (!said && !isWhole) continue;
    const at = found.index + found[0].length;
    const first = pointAt(text, at, said || isWhole) ?? dayAlone(text, at);
    if (!first) continue;
    const link = matchAt(spanMiddle, text, first.to) ?? matchAt(/\s*,\s*(?=[IV]+\/)/uy, text, first.to);
    if (!link || (/và/u.test(link[0]) && first.quarter === undefined)) continue;
    const start = first.to + link[0].length;
    const last =
      pointAt(text, start, true) ?? quarterAlone(text, start, first) ?? monthAlone(text, start, first);
    if (!last || (!isWhole && last.month === undefined && last.quarter === undefined)) continue;
    const end = pointText(last, options.year);
    const begin = pointText(completed(first, last), options.year ?? last.year);
    if (begin === undefined || end === undefined) continue;
    if (options.year !== undefined && (last.year ?? options.year) < options.year) continue;
    yield { from: found.index, to: last.to, when: { start: begin, end }, sure: true };
  }
}

function completed(first: FoundPoint, last: FoundPoint): FoundPoint {
  return {
    ...first,
    ...(first.month === undefined && first.day !== undefined && last.month !== undefined
      ? { month: last.month }
      : {}),
    ...(first.year === undefined && last.year !== undefined ? { year: last.year } : {}),
  };
}

/** "từ ngày 15 đến 30/5/2027": the month comes with the second. */
function dayAlone(text: string, at: number): FoundPoint | undefined {
  const found = matchAt(/(\d{1,2})(?=\s*(?:đến|-|–))/uy, text, at);
  return found ? { from: at, to: at + found[0].length, day: Number(found[1]) } : undefined;
}

const romans = ['I', 'II', 'III', 'IV'];

function quarterAlone(text: string, at: number, first: FoundPoint): FoundPoint | undefined {
  const found =
    first.quarter === undefined
      ? undefined
      : matchAt(/(IV|I{1,3})(?:\s*(?:\/|năm)\s*(\d{4}))?(?!\p{L})/uy, text, at);
  if (!found) return undefined;
  const quarter = romans.indexOf(found[1] ?? '') + 1;
  return { from: at, to: at + found[0].length, quarter, ...(found[2] ? { year: Number(found[2]) } : {}) };
}

/** "tháng 4-5/2027" without a year of its own. */
function monthAlone(text: string, at: number, first: FoundPoint): FoundPoint | undefined {
  if (first.month === undefined || first.day !== undefined) return undefined;
  const found = matchAt(/(\d{1,2})(?![\d/])/uy, text, at);
  return found ? { from: at, to: at + found[0].length, month: Number(found[1]) } : undefined;
}
