/** One clause of an indicator: its amounts with their years, put together into measures of one name. */
import type { Words } from '../model/finding.js';
import type { Measure } from '../model/generated/schema-types.js';
import type { Span } from './found.js';
import { betterOf, nameAfter, nameBefore, tidy } from './measure-names.js';
import { type Amount, findAmounts, type Token, type Year } from './measure-tokens.js';
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
  return split ? split.map(({ amount, part }) => make([amount], part)) : [make(reached)];
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

function quantity({ digits, comparator, change }: Amount, keeps: boolean, isYearly: boolean): string {
  if (change !== undefined) return `${change} ${digits}${isYearly && !/\/năm$/.test(digits) ? '/năm' : ''}`;
  if (comparator !== undefined) return `${comparator} ${digits}`;
  return keeps ? `giữ ${digits}` : digits;
}

const mixed: Words = {
  vi: 'Câu có nhiều con số mà không rõ con số nào của năm nào; xem lại mức phấn đấu.',
  en: 'The sentence has several numbers and does not say which belongs to which year; check the targets.',
};
const twoWords: Words = {
  vi: 'Con số viết với dấu chấm thập phân hoặc hai từ so sánh; xem lại.',
  en: 'The number has a decimal point or two comparing words; check it.',
};

type Fields = Pick<Measure, 'target' | 'targets' | 'change'>;

/** Targets by year, one target, or a change with its resulting total. */
function amountsOf(
  amounts: readonly Amount[],
  times: ClauseYears,
  keeps: boolean,
): { readonly fields: Fields; readonly doubt?: Words } {
  const odd = amounts.some((amount) => amount.odd) ? twoWords : undefined;
  const say = (amount: Amount) => quantity(amount, keeps, times.isYearly);
  const changes = amounts.filter(({ change }) => change !== undefined);
  const levels = amounts.filter(({ change }) => change === undefined);
  const dated = withYears(levels, times.years);
  const targets = Object.fromEntries(
    dated.flatMap(({ amount, years }) => years.map((year) => [year, say(amount)])),
  );
  const undated = dated.filter(({ years }) => years.length === 0);
  const [alone] = undated;
  const [change] = changes;
  const doubtful = undated.length > 1 || (undated.length === 1 && dated.length > 1) || changes.length > 1;
  const several = dated.some(({ amount, years }) => years.some((year) => targets[year] !== say(amount)));
  const fields: Fields = {
    ...(alone && Object.keys(targets).length === 0 ? { target: say(alone.amount) } : {}),
    ...(Object.keys(targets).length > 0 ? { targets } : {}),
    ...(change ? { change: say(change) } : {}),
  };
  const doubt = doubtful || several ? mixed : odd;
  return doubt === undefined ? { fields } : { fields, doubt };
}

interface Dated {
  readonly amount: Amount;
  readonly years: readonly number[];
}

/**
 * Which year each amount is for. Where a year opens the clause it leads ("đến năm 2025 có 02 xã"), else it follows
 * ("80% vào năm 2025 và 85% vào năm 2030"); two years after one amount are both its own.
 */
function withYears(amounts: readonly Amount[], years: readonly Year[]): readonly Dated[] {
  const tokens: Token[] = [...amounts, ...years].sort((a, b) => a.from - b.from);
  const leading = tokens[0]?.type === 'year';
  const used = new Set<Year>();
  const yearsOf = new Map<Amount, number[]>(amounts.map((amount) => [amount, []]));
  const give = (amount: Amount | undefined, year: Year) => {
    if (!amount) return;
    used.add(year);
    yearsOf.get(amount)?.push(year.year);
  };
  if (leading) {
    let open: Year[] = [];
    for (const token of tokens) {
      if (token.type === 'year') open.push(token);
      else {
        for (const year of open) give(token, year);
        open = [];
      }
    }
  }
  let last: Amount | undefined;
  for (const token of tokens) {
    if (token.type === 'amount') last = token;
    else if (!used.has(token)) give(last, token);
  }
  return amounts.map((amount) => ({ amount, years: yearsOf.get(amount) ?? [] }));
}

const noYear: Words = {
  vi: 'Có số hiện trạng nhưng không rõ của năm nào nên chưa ghi.',
  en: 'There is a baseline, but not of which year, so it is left out.',
};

function baselineOf(
  amount: Amount | undefined,
  years: readonly Year[],
  reached: readonly Amount[],
): { readonly fields?: Pick<Measure, 'baseline'>; readonly year?: Year; readonly doubt?: Words } {
  if (!amount) return {};
  const next = Math.min(...reached.filter(({ from }) => from > amount.from).map(({ start }) => start));
  const year = years.find(({ from }) => from >= amount.to && from < next);
  return year ? { fields: { baseline: { [year.year]: amount.digits } }, year } : { doubt: noYear };
}
