/** Results in the words of reports: "đạt 98,0% (kế hoạch 95%), vượt 3,0 điểm phần trăm". */
import { twoDigits } from '../model/two-digits.js';
import { enumerate } from '../model/vietnamese.js';
import { estimateVerdict, type IndicatorOutcome } from './indicator-outcomes.js';
import type { Verdict } from './judge.js';
import { decimalsOf, fixed, isPercent, isRate, roundedTo } from './sent-figure.js';

/** A figure's words with its unit: "98,0%", "06 thôn", "42/100.000 trẻ đẻ sống". */
export function figureWords(value: number, unit: string, decimals: number): string {
  const number = fixed(value, decimals);
  if (unit === '') return number;
  if (isRate(unit)) return `${number}${unit}`;
  return `${countWords(value, decimals)} ${unit}`;
}

/** Counts under ten with a zero; none is 0. */
function countWords(value: number, decimals: number): string {
  return decimals === 0 && Number.isInteger(value) && value > 0 && value < 10
    ? twoDigits(value)
    : fixed(value, decimals);
}

/** The result as it is printed: as typed where it was typed, computed shares with a digit, and more where fewer would say something else. */
export function resultWords(outcome: IndicatorOutcome): string {
  const { pooled, unit } = outcome;
  return pooled.type === 'value' ? figureWords(pooled.value, unit, resultDecimals(outcome)) : '';
}

function resultDecimals({ pooled, verdict, target, unit }: IndicatorOutcome): number {
  if (pooled.type !== 'value') return 0;
  const { value, decimals } = pooled;
  if (decimals !== undefined) return decimals;
  if (isPercent(unit) && (value === 0 || value === 100)) return 0;
  const planned = target ? decimalsOf(target.quantity.digits) : 0;
  const least = Math.max(isRate(unit) ? 1 : 0, planned);
  const { level, reached } = verdict;
  if (level === undefined || reached === undefined) return least;
  // 94,96% of 95% must not be printed as 95,0%.
  const differs = value !== level;
  const shows = [least, least + 1, least + 2].find((each) => !differs || roundedTo(value, each) !== level);
  return shows ?? least + 3;
}

/** "Tỷ lệ … đạt 98,0% (kế hoạch 95%), vượt 3,0 điểm phần trăm; ước cả năm đạt 99%"; without a full stop. */
export function indicatorWords(outcome: IndicatorOutcome, interim: boolean): string {
  const { indicator, pooled } = outcome;
  const name = indicator.name.replace(/[.;:,\s]+$/u, '');
  switch (pooled.type) {
    case 'value':
      return `${name}${valueWords(outcome, pooled.value, interim)}${estimateWords(outcome)}`;
    case 'no-cases':
      return `${name}: trong kỳ không phát sinh trường hợp nào${planned(outcome)}`;
    case 'missing':
      return `${name}: chưa có số liệu${planned(outcome)}${askedWords(outcome)}${saidWords(outcome) === '' ? '' : ` (${saidWords(outcome)})`}`;
    case 'parts-missing':
      return `${name}: chưa tính được tỷ lệ chung${planned(outcome)}; ${enumerate(pooled.units.map(({ short }) => short))} chưa gửi tử số, mẫu số (${saidWords(outcome)})`;
    case 'not-additive':
      return `${name}: chưa tổng hợp được từ số liệu của các đơn vị${planned(outcome)} (${saidWords(outcome)})`;
    case 'contradiction':
      return `${name}: số liệu chưa thống nhất${planned(outcome)}: ${saidWords(outcome)}`;
  }
}

/** Who said what: "Phòng Văn hóa - Xã hội: 780/1.640; Trường Tiểu học Minh Tâm: 62%". */
export function saidWords({ givens }: IndicatorOutcome): string {
  return givens
    .flatMap(({ unit, numerator, denominator, typed: { result } }) => {
      const parts =
        numerator === undefined || denominator === undefined
          ? ''
          : `${plainNumber(numerator)}/${plainNumber(denominator)}`;
      const typed =
        result === undefined ? '' : typeof result === 'number' ? plainNumber(result) : result.trim();
      const said = [parts, typed].filter((each) => each !== '').join(', ghi ');
      return said === '' ? [] : [`${unit.short}: ${said}`];
    })
    .join('; ');
}

/** As many digits as the number has. */
function plainNumber(value: number): string {
  return fixed(value, Math.min(6, String(value).split('.')[1]?.length ?? 0));
}

function askedWords({ indicator: { leads } }: IndicatorOutcome): string {
  return leads.length === 0 ? '' : `; cơ quan theo dõi: ${leads.map(({ short }) => short).join(', ')}`;
}

function planned(outcome: IndicatorOutcome): string {
  const words = targetWords(outcome);
  return words === '' ? '' : ` (${words})`;
}

/** "kế hoạch dưới 8%", "kế hoạch đến năm 2030: 95%"; nothing where nothing is planned. */
function targetWords({ target }: IndicatorOutcome): string {
  if (!target) return '';
  return target.by === undefined
    ? `kế hoạch ${target.text}`
    : `kế hoạch đến năm ${target.by}: ${target.text}`;
}

function valueWords(outcome: IndicatorOutcome, value: number, interim: boolean): string {
  const { unit, target, verdict, previous } = outcome;
  const said = resultWords(outcome);
  if (!target) return verb(': ', ' đạt ', unit) + said;
  if (target.type === 'change') return changeWords(outcome, said);
  const limit = isLimit(outcome);
  if (limit && isNothing(target.quantity)) {
    return `: ${said}${planned(outcome)}, ${verdict.reached ? 'đạt' : 'không đạt'}`;
  }
  if (limit) {
    const fallen = previous === undefined || previous.value >= value;
    return ` ${fallen ? 'còn' : 'ở mức'} ${said}${planned(outcome)}${limitGap(outcome, interim)}`;
  }
  if (isPercent(unit)) return ` đạt ${said}${planned(outcome)}${pointsGap(outcome, interim)}`;
  if (isRate(unit) || unit.includes('/') || target.by !== undefined || target.quantity.high !== undefined) {
    return ` đạt ${said}${planned(outcome)}${plainGap(verdict, interim)}`;
  }
  return `: ${ofPlan(outcome, value)}`;
}

function verb(count: string, share: string, unit: string): string {
  return isRate(unit) ? share : count;
}

/** A level that is not to be passed, or of which less is better. */
function isLimit({ target, better }: IndicatorOutcome): boolean {
  const { direction } = target?.quantity ?? {};
  return direction === 'at-most' || (better === 'lower' && direction !== 'at-least');
}

function isNothing({ value, high }: { readonly value: number; readonly high?: number }): boolean {
  return value === 0 && high === undefined;
}

/** "12/10 lớp, bằng 120% kế hoạch". */
function ofPlan(outcome: IndicatorOutcome, value: number): string {
  const { target, unit, verdict } = outcome;
  const level = target?.quantity.value ?? 0;
  const said = countWords(value, resultDecimals(outcome));
  const aim = countWords(level, decimalsOf(target?.quantity.digits ?? ''));
  const of = unit === '' ? '' : ` ${unit}`;
  if (level === 0) return `${said}${of}${planned(outcome)}${plainGap(verdict, false)}`;
  return `${said}/${aim}${of}, bằng ${shareWords((value / level) * 100)} kế hoạch`;
}

/** "120%", "98,3%". */
export function shareWords(percent: number): string {
  return `${fixed(percent, roundedTo(percent, 1) === Math.round(percent) ? 0 : 1)}%`;
}

function pointsGap(outcome: IndicatorOutcome, interim: boolean): string {
  const { verdict } = outcome;
  const gap = gapOf(outcome);
  if (gap === undefined) return '';
  if (gap.value === 0) return verdict.reached ? ', đạt kế hoạch' : `, ${unreached(interim)}`;
  return gap.value > 0 ? `, vượt ${gap.words} điểm phần trăm` : `, thấp hơn ${gap.words} điểm phần trăm`;
}

function limitGap(outcome: IndicatorOutcome, interim: boolean): string {
  const { verdict, unit } = outcome;
  if (verdict.reached === undefined) return '';
  if (verdict.reached) return ', đạt';
  const gap = gapOf(outcome);
  const above = gap && gap.value > 0 && isPercent(unit) ? `, cao hơn ${gap.words} điểm phần trăm` : '';
  return `${above}, ${unreached(interim)}`;
}

function plainGap({ reached }: Verdict, interim: boolean): string {
  return reached === undefined ? '' : reached ? ', đạt kế hoạch' : `, ${unreached(interim)}`;
}

function unreached(interim: boolean): string {
  return interim ? 'chưa đạt' : 'không đạt';
}

/** Between what is printed and the level, so that readers who subtract find the same. */
function gapOf(outcome: IndicatorOutcome): { readonly value: number; readonly words: string } | undefined {
  const { pooled, verdict, target } = outcome;
  if (pooled.type !== 'value' || verdict.level === undefined || !target) return undefined;
  const shown = resultDecimals(outcome);
  const decimals = Math.max(shown, decimalsOf(target.quantity.digits));
  const { high, value: low } = target.quantity;
  const inside = high !== undefined && pooled.value >= low && pooled.value <= high;
  const value = inside ? 0 : roundedTo(roundedTo(pooled.value, shown) - verdict.level, decimals);
  return { value, words: fixed(Math.abs(value), decimals) };
}

/** "1.080 hộ, tăng 8% so với năm 2026 (kế hoạch tăng 5%), đạt kế hoạch". */
function changeWords(outcome: IndicatorOutcome, said: string): string {
  const { verdict, previous, unit, target } = outcome;
  const { change, reached } = verdict;
  const step = target?.quantity.unit.replace(/\/năm$/u, '').trim() ?? '';
  const start = verb(': ', ' đạt ', unit) + said;
  if (change === undefined || !previous) return `${start}${planned(outcome)}`;
  const of = isPercent(unit) && !isPercent(step) ? 'điểm phần trăm' : step;
  const amount = figureWords(
    Math.abs(change),
    of,
    isRate(of) || of === 'điểm phần trăm' ? 1 : previous.decimals,
  );
  const way = change < 0 ? 'giảm' : 'tăng';
  return `${start}, ${way} ${amount} so với năm ${previous.year}${planned(outcome)}${plainGap({ ...(reached === undefined ? {} : { reached }) }, true)}`;
}

/** "; ước cả năm đạt 99%, đạt kế hoạch". */
function estimateWords(outcome: IndicatorOutcome): string {
  const { estimate, unit } = outcome;
  if (!estimate) return '';
  const said = estimate.unit === '' ? figureWords(estimate.value, unit, estimate.decimals) : estimate.text;
  const { reached } = estimateVerdict(outcome);
  const isNews = reached !== undefined && reached !== outcome.verdict.reached;
  const how = isLimit(outcome) && !(outcome.target && isNothing(outcome.target.quantity)) ? 'còn' : 'đạt';
  const judged = isNews ? `, ${reached ? '' : 'không '}đạt kế hoạch` : '';
  return `; ước cả năm ${how} ${said}${judged}`;
}

/** "Đạt", "Chưa đạt" while the year goes on, "Không đạt"; empty where nothing can be said. */
export function assessment({ verdict: { reached }, target }: IndicatorOutcome, interim: boolean): string {
  if (reached === undefined) return '';
  if (reached) return 'Đạt';
  return interim || target?.by !== undefined ? 'Chưa đạt' : 'Không đạt';
}

/** What is planned, as a table has it: "ít nhất 98%", "95% (2030)". */
export function plannedLevel({ target }: IndicatorOutcome): string {
  if (!target) return '';
  return target.by === undefined ? target.text : `${target.text} (${target.by})`;
}
