/** What results of several units leave open: contradictions, shares without parts, sums nobody can make. */
import type { Finding } from '../model/finding.js';
import { enumerate } from '../model/vietnamese.js';
import type { Evaluation } from './evaluate.js';
import type { IndicatorOutcome } from './indicator-outcomes.js';
import { saidWords } from './outcome-words.js';

/** They stand at the plan's own indicators: what contradicts itself came in several files. None keeps a report from being made. */
export function evaluationFindings({
  list: { plan },
  indicators,
  funding,
}: Omit<Evaluation, 'findings'>): readonly Finding[] {
  return [
    ...indicators.flatMap((outcome) => indicatorFinding(outcome, plan.path) ?? []),
    ...funding.twice.map(
      ([first, second]): Finding => ({
        code: 'results-cost-once',
        severity: 'verify',
        message: {
          vi: `Khoản “${second.said.text}” có ở báo cáo của ${first.unit.name} và của ${second.unit.name}; có thể bị tính hai lần.`,
          en: `“${second.said.text}” is sent by ${first.unit.name} and ${second.unit.name}: it may be counted twice.`,
        },
        hint: { vi: 'Đối chiếu, bỏ khoản trùng.', en: 'Compare, and remove one of them.' },
        file: plan.path,
        at: { file: 'whole' },
        prints: true,
      }),
    ),
  ];
}

function indicatorFinding(outcome: IndicatorOutcome, file: string): Finding | undefined {
  const { pooled, indicator } = outcome;
  const { pointer, where } = indicator.place;
  const at = { ...(where === '' ? {} : { where }), file, at: { pointer }, prints: true as const };
  const named = `Chỉ tiêu “${indicator.name}”`;
  switch (pooled.type) {
    case 'contradiction':
      // What is wrong with one unit's own figures is told where they are read.
      if (pooled.kind !== 'units-differ') return undefined;
      return {
        code: 'results-of-units-agree',
        severity: 'error',
        message: {
          vi: `${named}: các đơn vị báo cáo khác nhau (${saidWords(outcome)}). Chưa lấy số liệu nào.`,
          en: `Indicator “${indicator.name}”: units say different things (${saidWords(outcome)}). None is taken.`,
        },
        hint: {
          vi: 'Đề nghị các đơn vị đối chiếu, thống nhất số liệu; sửa tệp kết quả rồi lập lại báo cáo.',
          en: 'Have the units settle it, mend the results and make the report again.',
        },
        ...at,
      };
    case 'parts-missing':
      return {
        code: 'results-have-parts',
        severity: 'warning',
        message: {
          vi: `${named}: ${enumerate(pooled.units.map(({ short }) => short))} chỉ gửi tỷ lệ; tỷ lệ chung không được lấy bình quân nên chưa tính.`,
          en: `Indicator “${indicator.name}”: some units sent a rate only; rates are never averaged, so none is computed.`,
        },
        hint: { vi: 'Đề nghị đơn vị gửi tử số, mẫu số.', en: 'Ask for numerator and denominator.' },
        ...at,
      };
    case 'not-additive':
      return {
        code: 'results-have-sum',
        severity: 'warning',
        message: {
          vi: `${named}: số liệu của các đơn vị (${saidWords(outcome)}) không cộng được.`,
          en: `Indicator “${indicator.name}”: what units sent (${saidWords(outcome)}) has no sum.`,
        },
        hint: {
          vi: 'Cơ quan theo dõi chỉ tiêu ghi số liệu chung.',
          en: 'The unit that answers for it gives the common figure.',
        },
        ...at,
      };
    default:
      return undefined;
  }
}
