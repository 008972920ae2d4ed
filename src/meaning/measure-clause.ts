/** One clause of an indicator: its amounts with their years, put together into measures of one name. */
import type { Words } from '../model/finding.js';
import type { Measure } from '../model/generated/schema-types.js';
import type { Span } from './found.js';
import { amountsOf, baselineOf } from './measure-amounts.js';
import { betterOf, nameAfter, nameBefore, tidy } from './measure-names.js';
import { type Amount, findAmounts } from './measure-tokens.js';
import { type ClauseYears, clauseYears } from './measure-years.js';
import { spaced } from './patterns.js';

export interface ClauseMeasure {
  readonly measure: Measure;
  readonly doubt?: Words;
}

const trend = spaced(
  '^[\\s–+*•-]*(?:từng bước )?(?<word>tăng dần|giảm dần|nâng dần|từng bước tăng|từng bước giảm) (?<name>(?:(?:tỷ|tỉ) (?:lệ|suất)|số) .+)$',
  'iu',
);

/** "Không để xảy ra vụ ngộ độc trên 30 người": the number belongs to what shall not be. */
const ruledOut = spaced(
  '^[\\s–+*•-]*(?:phấn đấu )?không (?:để|có|còn) (?:xảy ra|phát sinh|tái phát|trường hợp|vụ)(?!\\p{L})',
  'iu',
);

export function readClause(text: string, skip: readonly Span[]): readonly ClauseMeasure[] {
  if (ruledOut.test(text)) return [];
  const times = clauseYears(text);
  const amounts = findAmounts(text, [...skip, ...times.asides]);
  const found = named(chosen(amounts, text), amounts, text, times);
  if (found.length === 0) return trendOnly(text);
  const { name, keeps, better } = nameOf(text, found, times);
  if (name === '' || isBareName(name)) return [];
  const baselines = found.filter(({ isBaseline }) => isBaseline);
  const reached = found.filter(({ isBaseline }) => !isBaseline);
  const split = forParts(text, reached);
  const base = baselineOf(baselines[0], times.years, reached);
  const way = better ?? limitWay(reached) ?? betterOf(name);
  const make = (amounts: readonly Amount[], part?: string): ClauseMeasure => {
    const { fields, doubt } = amountsOf(
      amounts,
      { ...times, years: times.years.filter((year) => year !== base.year) },
      keeps,
    );
    const measure: Measure = {
      name,
      ...(part === undefined ? {} : { for: part }),
      ...fields,
      ...(base.fields ?? {}),
      ...(way === undefined ? {} : { better: way }),
    };
    const first = doubt ?? base.doubt;
    return first === undefined ? { measure } : { measure, doubt: first };
  };
  if (split) return split.map(({ amount, part }) => make([amount], part));
  const others = times.years.length === 0 ? otherNames(text, reached) : undefined;
  if (!others) return [make(reached)];
  return [make(reached.slice(0, 1)), ...others].map(({ measure }) => ({ measure, doubt: severalNames }));
}

const severalNames: Words = {
  vi: 'Câu đo nhiều thứ; xem lại tên từng thước đo.',
  en: 'The sentence measures several things; check the name of each.',
};

/** "thể thấp còi còn dưới 9%, thể nhẹ cân còn dưới 6,5%": every further amount behind a comma with a name of its own. */
function otherNames(text: string, amounts: readonly Amount[]): readonly ClauseMeasure[] | undefined {
  if (amounts.length < 2 || amounts.some(({ strong, change }) => !strong || change !== undefined))
    return undefined;
  const others = amounts.slice(1).map((amount, i) => {
    const between = text.slice(amounts[i]?.to ?? 0, amount.start);
    const name = /^\s*,\s+\p{L}/u.test(between)
      ? nameBefore(between.replace(/^\s*,\s+(?:và )?/u, '')).name
      : '';
    return { name, amount };
  });
  if (others.some(({ name }) => name === '' || isBareName(name))) return undefined;
  return others.map(({ name, amount }) => ({
    measure: {
      name,
      ...amountsOf([amount], { years: [], asides: [], compares: false, isYearly: false }, false).fields,
    },
  }));
}

function trendOnly(text: string): readonly ClauseMeasure[] {
  const found = trend.exec(text.replace(/[\s.]+$/u, ''));
  if (!found || /\d/.test(text)) return [];
  const better = /giảm/iu.test(found.groups?.word ?? '') ? 'lower' : 'higher';
  return [{ measure: { name: tidy(found.groups?.name ?? ''), better } }];
}

/** Shares and rates where there are any; else the counts, unless they only belong to a name. */
function chosen(amounts: readonly Amount[], text: string): readonly Amount[] {
  const strong = amounts.filter((amount) => amount.strong);
  // "đạt 1.250 tỷ đồng, tăng 4,5% so với năm trước": the count is reached, the share only says by how much it grew.
  const count = amounts.find((amount) => !amount.strong && amount.isResult);
  if (
    count &&
    strong.length > 0 &&
    strong.every(({ change, from }) => change !== undefined && from > count.from)
  )
    return [count, ...strong];
  if (strong.length > 0) return strong.filter((amount) => !inBrackets(text, amount) || strong.length === 1);
  return amounts.filter((amount) => !inBrackets(text, amount));
}

function inBrackets(text: string, { from }: Span): boolean {
  const open = text.lastIndexOf('(', from);
  return open >= 0 && text.indexOf(')', open) > from;
}

/** "…: 350 mẫu, tỷ lệ đạt trên 92%": a rate of nothing; what was counted has a name. */
function named(
  found: readonly Amount[],
  all: readonly Amount[],
  text: string,
  times: ClauseYears,
): readonly Amount[] {
  const counts = all.filter(({ strong }) => !strong);
  const isNameless = found.length > 0 && isBareName(nameOf(text, found, times).name);
  return isNameless && counts.length > 0 ? counts : found;
}

function isBareName(name: string): boolean {
  return /^(?:(?:tỷ|tỉ) (?:lệ|suất|số)|số|tổng số)$/iu.test(name);
}

function nameOf(text: string, amounts: readonly Amount[], times: ClauseYears) {
  const [first] = amounts;
  if (!first) return { name: '', keeps: false };
  const ahead = blankOut(text, [...times.years, ...times.asides]).slice(0, first.start);
  const before = nameBefore(ahead);
  const isBare = isBareName(before.name);
  const isVerb =
    !first.strong && (before.name.split(' ').length <= 2 || / (?:cho|với|được)$/u.test(before.name));
  if (before.name !== '' && !isBare && !isVerb) return before;
  const tails = amounts.map((amount) =>
    nameAfter(`${amount.strong ? '' : unitWords(amount)} ${tail(text, amount, amounts, times)}`),
  );
  const behind = tails.reduce((longest, words) => (words.length > longest.length ? words : longest), '');
  return { ...before, name: joined(before.name, behind) };
}

function joined(before: string, behind: string): string {
  return before === ''
    ? behind
    : `${before} ${behind.charAt(0).toLocaleLowerCase('vi')}${behind.slice(1)}`.trim();
}

/** The thing that is counted; measures of length, weight and money name nothing. */
function unitWords({ digits }: Amount): string {
  const unit = digits.replace(/^[\d.,\s-]+/u, '');
  return /^(?:ha|héc ta|k?m[23²³]?|mét|lít|kg|MW|kWh|USD|.*(?:tấn|tạ|đồng))(?:\/|$)/u.test(unit) ? '' : unit;
}

/** What stands between an amount and the next one or its year, as a name goes on. */
function tail(text: string, amount: Amount, amounts: readonly Amount[], times: ClauseYears): string {
  const ends = [
    ...times.years.filter(({ from }) => from >= amount.to).map(({ from }) => from),
    ...times.asides.filter(({ from }) => from >= amount.to).map(({ from }) => from),
    ...amounts.filter(({ from }) => from > amount.to).map(({ start }) => start),
  ];
  const end = Math.min(text.length, ...ends);
  return text
    .slice(amount.to, end)
    .replace(/(?:,|\svà|\snâng tổng số|\sphấn đấu|\sđạt|\scòn|(?<!trở)\slên|\scó)+\s*$/u, '');
}

function blankOut(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (line, { from, to }) => line.slice(0, from) + ' '.repeat(to - from) + line.slice(to),
    text,
  );
}

interface Part {
  readonly amount: Amount;
  readonly part: string;
}

const forWords = spaced(
  '^\\s*(?:đối với|ở|tại|cho|trong|là|với)\\s+(?<part>[^,;.()\\d]+?)\\s*(?:[,;.)]|và(?= |$)|$)',
  'iu',
);

/** "dưới 5% đối với nông thôn và dưới 10% đối với thành thị": one measure, told apart by those it is for. */
function forParts(text: string, amounts: readonly Amount[]): readonly Part[] | undefined {
  if (amounts.length < 2) return undefined;
  const parts = amounts.map((amount, i) => {
    const behind = text.slice(amount.to, amounts[i + 1]?.start ?? text.length);
    const part = /^\s*(?:đối với|ở|tại|cho)\s/iu.test(behind)
      ? forWords.exec(behind)?.groups?.part?.trim()
      : undefined;
    return part === undefined || /năm/u.test(part) ? undefined : { amount, part: part.replace(/\s+/gu, ' ') };
  });
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

function limitWay(amounts: readonly Amount[]): 'higher' | 'lower' | undefined {
  const limits = new Set(
    amounts.map(({ comparator, change }) =>
      change === 'giảm' || /^(?:dưới|không quá|tối đa)$/.test(comparator ?? '')
        ? 'lower'
        : change === 'tăng' || /^(?:trên|ít nhất|tối thiểu)$/.test(comparator ?? '')
          ? 'higher'
          : 'none',
    ),
  );
  const [only] = limits;
  return limits.size === 1 && (only === 'lower' || only === 'higher') ? only : undefined;
}
