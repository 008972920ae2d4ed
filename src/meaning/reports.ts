/** Reporting duties in a sentence: how often, by when, from whom, to whom, through whom, on which form. */
import type { Words } from '../model/finding.js';
import type { Report } from '../model/generated/schema-types.js';
import { findCitations } from './citations.js';
import { certainty, type Found, overlaps, type Span, wordsOf } from './found.js';
import { matches, spaced, whole } from './patterns.js';
import { reportParties } from './report-parties.js';
import { squeeze } from './squeeze.js';
import { type FoundTime, readTimes } from './times.js';

export interface FoundReport extends Found {
  readonly report: Report;
  /** "Đề cương và Biểu mẫu gửi kèm": the form in words; an appendix's id is for the caller to find. */
  readonly form?: string;
}

type Period = Report['period'];

interface PeriodToken extends Span {
  readonly type: 'period';
  readonly period: Period;
}
interface DueToken extends Span {
  readonly type: 'due';
  readonly due: NonNullable<Report['due']>;
  /** "ngày 18 hằng tháng" says how often by itself. */
  readonly period?: Period;
  readonly doubt?: Words;
}
type Token = PeriodToken | DueToken;

const lead = String.raw`(?<=(?:báo cáo|tổng kết|sơ kết|định kỳ|hằng|hàng|mỗi|cả|kết quả(?: thực hiện)?|thực hiện|tháng|quý|tuần|năm|[,(/;-]|và|hoặc|theo)\s*)`;
const periods: readonly (readonly [Period, RegExp])[] = [
  ['nine-months', whole('(?:0?9|chín) tháng(?: đầu năm)?', 'giu')],
  ['half-year', whole('(?:0?6|sáu) tháng(?: (?:đầu|cuối) năm)?|bán niên', 'giu')],
  ['quarter', spaced(`${lead}quý(?!\\p{L})(?: [IVX]+(?:, [IVX]+)*)?`, 'giu')],
  ['quarter', spaced('(?<=tháng cuối )quý(?!\\p{L})', 'giu')],
  ['month', spaced(`${lead}tháng(?!\\p{L})(?! ?\\d| cuối| đầu| hành động| sau)`, 'giu')],
  ['week', spaced(`${lead}tuần(?!\\p{L})`, 'giu')],
  ['year', spaced(`${lead}(?:cuối )?năm(?!\\p{L})(?: \\d{4})?(?! (?:học|nội dung|đơn vị))`, 'giu')],
  ['ad-hoc', whole('đột xuất', 'giu')],
  ['term', whole('(?:giữa|cuối|cả) (?:nhiệm kỳ|giai đoạn)', 'giu')],
];

/** The duties of a paragraph; `unitNames` gives names their registered spelling. */
export function readReports(typed: string, unitNames: readonly string[] = []): readonly FoundReport[] {
  const { text, typed: place } = squeeze(typed);
  return sentences(text).flatMap((span) => {
    const words = text.slice(span.from, span.to);
    if (!/báo cáo/iu.test(words)) return [];
    return readSentence(words, unitNames).map((found) =>
      place({ ...found, from: found.from + span.from, to: found.to + span.from }),
    );
  });
}

function sentences(text: string): readonly Span[] {
  const ends = matches(/\.(?=\s+\p{Lu})/gu, text).map(({ index }) => index + 1);
  return [0, ...ends].map((from, i) => ({ from, to: ends[i] ?? text.length }));
}

function readSentence(text: string, unitNames: readonly string[]): readonly FoundReport[] {
  const quiet = [...findCitations(text), ...quotes(text)];
  const tokens = findTokens(text, quiet);
  const paired = pair(text, tokens);
  if (paired.length === 0) return [];
  const { from, to, via } = reportParties(text, unitNames);
  const form = formWords(text);
  return paired.map(({ period, due, span, doubt }) => ({
    ...span,
    report: {
      period,
      ...(due === undefined ? {} : { due }),
      ...listed('from', from),
      ...listed('to', to),
      ...listed('via', via),
    },
    ...(form === undefined ? {} : { form }),
    ...certainty(doubt),
  }));
}

function listed<K extends 'from' | 'to' | 'via'>(
  key: K,
  names: readonly string[],
): { [P in K]?: string | string[] } {
  const [only] = names;
  const value = names.length > 1 ? [...names] : only;
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: string | string[] };
}

const quotes = (text: string): Span[] =>
  matches(/“[^”]*”/gu, text).map((found) => ({ from: found.index, to: found.index + found[0].length }));

function findTokens(text: string, quiet: readonly Span[]): readonly Token[] {
  const dues = readTimes(text)
    .flatMap((time) => dueToken(time))
    .filter((due) => isReported(text, due));
  const found: Token[] = [...dues, ...namedDues(text, dues)].filter(
    (due) => !quiet.some((span) => overlaps(span, due)),
  );
  for (const [period, pattern] of periods) {
    for (const match of matches(pattern, text)) {
      const span = { from: match.index, to: match.index + match[0].length };
      if ([...found, ...quiet].some((other) => overlaps(other, span))) continue;
      if (isReported(text, span) && isOfReport(text, span)) found.push({ type: 'period', period, ...span });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

const namedDue = spaced(
  String.raw`(?<!\p{L})ngày (?<due>\d{1,2}/\d{1,2}(?:/\d{4})?)(?=\s*\((?:(?:đối với|cho|với) )?báo cáo(?!\p{L}))`,
  'giu',
);

/** "… và ngày 23/12/2027 (báo cáo năm)": the second day goes without "trước", its report behind it says what it is. */
function namedDues(text: string, dues: readonly DueToken[]): readonly DueToken[] {
  return matches(namedDue, text).flatMap((match) => {
    const span = { from: match.index, to: match.index + match[0].length };
    return dues.some((due) => overlaps(due, span))
      ? []
      : [{ type: 'due' as const, due: match.groups?.due ?? '', ...span }];
  });
}

/** A report that somebody has received is none that is asked for. */
const asksReport = /(?<!(?:nhận được|nhận|sau khi có|từ ngày có)\s)báo cáo/iu;

/** Whether the part between semicolons speaks of reporting: a plan's own deadline before it does not count. */
function isReported(text: string, { from, to }: Span): boolean {
  const start = text.lastIndexOf(';', from) + 1;
  const end = text.indexOf(';', to);
  return asksReport.test(text.slice(start, end < 0 ? text.length : end));
}

/** "thực hiện 6 tháng đầu năm" far from any report is none. */
function isOfReport(text: string, { from, to }: Span): boolean {
  const near = text.slice(Math.max(0, from - 110), Math.min(text.length, to + 60));
  return /báo cáo|định kỳ|gửi kết quả/iu.test(near);
}

const counted: Words = {
  vi: 'Thời hạn báo cáo tính từ một mốc; xem lại mốc tính.',
  en: 'The report is due some days after something; check what it counts from.',
};

function dueToken({ when, relative, from, to, sure, reason }: FoundTime): readonly DueToken[] {
  const span = { from, to };
  if (relative && typeof when === 'object' && when.by === undefined) {
    const ofPeriod = /kết thúc (?:kỳ|quý|tháng|năm|tuần)|hết (?:kỳ|quý|tháng|năm)/u.test(relative.anchor);
    const due = {
      days: relative.days,
      ...(relative.working ? { working: true } : {}),
      ...(ofPeriod ? { after: 'period' } : {}),
    };
    return [{ type: 'due', due, ...span, ...(ofPeriod ? {} : { doubt: counted }) }];
  }
  if (typeof when === 'string' && when.includes('/')) {
    return [{ type: 'due', due: when, ...span, ...(sure || !reason ? {} : { doubt: reason }) }];
  }
  if (typeof when !== 'object') return [];
  const due = when.by ?? when.on;
  if (due === undefined) return [];
  const { every } = when;
  const often = every === 'month' || every === 'week' || (every === 'year' && sure) ? { period: every } : {};
  return [{ type: 'due', due, ...often, ...span }];
}

interface Paired {
  readonly period: Period;
  readonly due?: NonNullable<Report['due']>;
  readonly span: Span;
  readonly doubt?: Words;
}

const endOfYear: Words = {
  vi: 'Báo cáo kết quả vào cuối năm, không ghi kỳ báo cáo; hiểu là báo cáo năm.',
  en: 'Results are reported at the end of the year without a period; taken for the yearly report.',
};
const noPeriod: Words = {
  vi: 'Có thời hạn báo cáo nhưng không ghi kỳ báo cáo; hiểu là báo cáo một lần.',
  en: 'The report has a due date but no period; it is taken to be made once.',
};
const shared: Words = {
  vi: 'Một thời hạn đứng sau nhiều kỳ báo cáo; xem lại thời hạn của từng kỳ.',
  en: 'One due date follows several periods; check the due date of each.',
};

const unreadDue: Words = {
  vi: 'Có thời hạn báo cáo nhưng chưa ghi được thành ngày; bổ sung “due”.',
  en: 'The report has a due date that was not read as a day; add “due”.',
};

/** "tháng, quý trước ngày 20": the last two periods stand side by side, with nothing of their own between them. */
function inRow(text: string, open: readonly PeriodToken[]): boolean {
  const [before, last] = open.slice(-2);
  return (
    before !== undefined &&
    last !== undefined &&
    /^[\s,]*(?:và|hoặc)?\s*(?:cả|báo cáo)?\s*$/u.test(text.slice(before.to, last.from))
  );
}

/** "trước ngày 14/5 (đối với báo cáo 6 tháng)", "chậm nhất ngày 17/6 (báo cáo 6 tháng)": the period stands behind its day. */
const namesPeriod = /^\s*(?:\(?\s*(?:đối với|cho|với)\s|\(\s*báo cáo\s*$)/u;

/** Each due date with the period before it, or with the one it names after it ("trước ngày 14/5 (đối với báo cáo 6 tháng)"). */
function pair(text: string, tokens: readonly Token[]): readonly Paired[] {
  const free: PeriodToken[] = [];
  const done: Paired[] = [];
  const taken = new Set<PeriodToken>();
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'period') {
      if (!taken.has(token)) free.push(token);
      continue;
    }
    const next = tokens[i + 1];
    const own = { from: token.from, to: token.to };
    if (next?.type === 'period' && namesPeriod.test(text.slice(token.to, next.from))) {
      taken.add(next);
      done.push(withDue(next.period, token, { from: token.from, to: next.to }));
      continue;
    }
    const open = free.filter(({ period }) => period !== 'ad-hoc');
    const last =
      open.find(({ period }) => period === token.period) ??
      (token.period === 'month' || token.period === 'week' ? undefined : open.at(-1));
    if (last) {
      free.splice(free.indexOf(last), 1);
      done.push(
        withDue(
          last.period,
          token,
          { from: last.from, to: token.to },
          !token.period && inRow(text, open) ? shared : undefined,
        ),
      );
    } else if (token.period) done.push(withDue(token.period, token, own));
    else if (ofTheYear(text, token)) done.push(withDue('year', token, own, endOfYear));
    else done.push(withDue('once', token, own, noPeriod));
  }
  const rest = free.map(({ period, from, to }) => ({
    period,
    span: { from, to },
    ...(hasDue(text, { from, to }) ? { doubt: unreadDue } : {}),
  }));
  return [...done, ...once(rest, done)].sort((a, b) => a.span.from - b.span.from);
}

/** A due date beside the period that no field can say: "hằng quý, chậm nhất …", "trước ngày 20 tháng cuối quý". */
function hasDue(text: string, { from, to }: Span): boolean {
  return (
    /^\s*[,(]?\s*(?:trước|chậm nhất|muộn nhất)/u.test(text.slice(to)) ||
    /tháng cuối\s+$/u.test(text.slice(0, from))
  );
}

function withDue(period: Period, token: DueToken, span: Span, doubt?: Words): Paired {
  const first = doubt ?? token.doubt;
  return { period, due: token.due, span, ...(first === undefined ? {} : { doubt: first }) };
}

/** A period that was said twice ("định kỳ 6 tháng … báo cáo 6 tháng trước ngày 5/6") is one duty. */
function once(rest: readonly Paired[], done: readonly Paired[]): readonly Paired[] {
  return rest.filter(
    ({ period }, i) =>
      !done.some((other) => other.period === period) &&
      rest.findIndex((other) => other.period === period) === i,
  );
}

const form = whole(
  'theo (?:các )?(?<form>(?:đề cương|biểu mẫu|mẫu biểu|mẫu|biểu|phụ lục)(?!\\p{L})[^;.)]*?)(?= (?:về|gửi về|trước|để)(?!\\p{L})|[;.)]|$| *\\/)',
  'iu',
);

function formWords(text: string): string | undefined {
  const found = form.exec(text)?.groups?.form;
  return found === undefined ? undefined : wordsOf(found, { from: 0, to: found.length });
}

/** "… kết quả triển khai Kế hoạch … năm 2023 trước ngày 05/12/2023": what is asked for at the year's end is the year's. */
function ofTheYear(text: string, { from, due }: DueToken): boolean {
  const month = typeof due === 'string' ? /\/(\d{1,2})(?:\/\d{4})?$/.exec(due)?.[1] : undefined;
  return /^(?:11|12)$/.test(month ?? '') && /kết quả.*năm \d{4}/su.test(text.slice(0, from));
}
