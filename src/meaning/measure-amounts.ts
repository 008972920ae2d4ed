/** The amounts of one measure: which year each is for, and where it stands now. */
import type { Words } from '../model/finding.js';
import type { Measure } from '../model/generated/schema-types.js';
import type { Amount, Token, Year } from './measure-tokens.js';
import type { ClauseYears } from './measure-years.js';

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
export function amountsOf(
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
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'amount') last = token;
    else if (!used.has(token)) {
      const hasYear = last !== undefined && (yearsOf.get(last) ?? []).length > 0;
      give((hasYear ? ledBy(tokens, i) : undefined) ?? last, token);
    }
  }
  return amounts.map((amount) => ({ amount, years: yearsOf.get(amount) ?? [] }));
}

/** "99% vào năm 2025, đến năm 2030 đạt 100%": the amount behind a year that no year of its own follows. */
function ledBy(tokens: readonly Token[], at: number): Amount | undefined {
  const [next, after] = tokens.slice(at + 1);
  return next?.type === 'amount' && after?.type !== 'year' ? next : undefined;
}

const noYear: Words = {
  vi: 'Có số hiện trạng nhưng không rõ của năm nào nên chưa ghi.',
  en: 'There is a baseline, but not of which year, so it is left out.',
};

/** Where the measure stands now: the amount's year is none of a target. */
export function baselineOf(
  amount: Amount | undefined,
  years: readonly Year[],
  reached: readonly Amount[],
): { readonly fields?: Pick<Measure, 'baseline'>; readonly year?: Year; readonly doubt?: Words } {
  if (!amount) return {};
  const next = Math.min(...reached.filter(({ from }) => from > amount.from).map(({ start }) => start));
  const year = years.find(({ from }) => from >= amount.to && from < next);
  return year ? { fields: { baseline: { [year.year]: amount.digits } }, year } : { doubt: noYear };
}
