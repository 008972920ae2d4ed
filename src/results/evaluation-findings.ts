/** What results leave open: contradictions, shares without parts, sums nobody can make. */
import type { Finding, Words } from '../model/finding.js';
import { enumerate } from '../model/vietnamese.js';
import type { Evaluation } from './evaluate.js';
import type { FundingRow } from './funding-outcome.js';
import type { IndicatorOutcome } from './indicator-outcomes.js';
import { saidWords } from './outcome-words.js';
import type { ContradictionKind, Given } from './pool.js';
import type { UnitSent } from './sent.js';

type Evaluated = Omit<Evaluation, 'findings'>;

export function evaluationFindings(evaluated: Evaluated, sent: readonly UnitSent[]): readonly Finding[] {
  const files = new Map(sent.map(({ unit, file }) => [unit.id, file]));
  const fileOf = (id: string) => files.get(id) ?? sent[0]?.file ?? evaluated.list.plan.path;
  return [
    ...evaluated.indicators.flatMap((outcome) => indicatorFindings(outcome, fileOf)),
    ...unknownWork(evaluated, sent),
    ...fundingFindings(evaluated, fileOf),
  ];
}

type About = Pick<Finding, 'code' | 'message' | 'hint'>;
type FileOf = (unit: string) => string;

/** Findings stand at what was sent; nothing of them keeps a report from being made. */
function finding(file: string, pointer: string, about: About): Finding {
  const at = /\.ya?ml$/iu.test(file) ? { pointer } : { file: 'whole' as const };
  return { ...about, severity: 'warning', file, at, prints: true };
}

function atIndicator(
  { unit }: Given,
  { indicator }: IndicatorOutcome,
  fileOf: FileOf,
  about: About,
): Finding {
  return finding(fileOf(unit.id), `/units/${unit.id}/indicators/${indicator.id}`, about);
}

function indicatorFindings(outcome: IndicatorOutcome, fileOf: FileOf): readonly Finding[] {
  const { pooled, givens, indicator } = outcome;
  const [first] = givens;
  if (!first) return [];
  const name = indicator.name;
  switch (pooled.type) {
    case 'contradiction':
      return [
        atIndicator(first, outcome, fileOf, {
          code: 'results-agree',
          message: {
            vi: `Chỉ tiêu “${name}”: ${contradictions[pooled.kind].vi} (${saidWords(outcome)}). Chưa lấy số liệu nào vào báo cáo.`,
            en: `Indicator “${name}”: ${contradictions[pooled.kind].en} (${saidWords(outcome)}). None is taken.`,
          },
          hint: {
            vi: 'Đề nghị đơn vị đối chiếu, thống nhất số liệu; sửa tệp kết quả rồi lập lại báo cáo.',
            en: 'Have the units settle it, mend the results and make the report again.',
          },
        }),
      ];
    case 'parts-missing': {
      const units = enumerate(pooled.units.map(({ short }) => short));
      return [
        atIndicator(first, outcome, fileOf, {
          code: 'results-have-parts',
          message: {
            vi: `Chỉ tiêu “${name}”: ${units} chỉ gửi tỷ lệ; tỷ lệ chung không được lấy bình quân nên chưa tính.`,
            en: `Indicator “${name}”: ${units} sent a rate only; rates are never averaged, so none is computed.`,
          },
          hint: { vi: 'Đề nghị đơn vị gửi tử số, mẫu số.', en: 'Ask for numerator and denominator.' },
        }),
      ];
    }
    case 'not-additive':
      return [
        atIndicator(first, outcome, fileOf, {
          code: 'results-have-sum',
          message: {
            vi: `Chỉ tiêu “${name}”: số liệu của các đơn vị (${saidWords(outcome)}) không cộng được.`,
            en: `Indicator “${name}”: what units sent (${saidWords(outcome)}) has no sum.`,
          },
          hint: {
            vi: 'Cơ quan theo dõi chỉ tiêu ghi số liệu chung.',
            en: 'The unit that answers for it gives the common figure.',
          },
        }),
      ];
    default:
      return [];
  }
}

const contradictions: Readonly<Record<ContradictionKind, Words>> = {
  'rate-differs': {
    vi: 'tỷ lệ đã ghi khác kết quả chia tử số cho mẫu số',
    en: 'the rate is not numerator by denominator',
  },
  'units-differ': { vi: 'các đơn vị báo cáo khác nhau', en: 'units say different things' },
  'nothing-to-divide': { vi: 'mẫu số bằng 0 trong khi tử số khác 0', en: 'there are cases of none' },
  'other-unit': { vi: 'đơn vị tính khác Kế hoạch', en: 'another unit of measure than the plan’s' },
};

/** What was sent of an indicator or of work that the plan does not have. */
function unknownWork({ list }: Evaluated, sent: readonly UnitSent[]): readonly Finding[] {
  const indicators = new Set(list.indicators.map(({ id }) => id));
  const works = new Set(list.works.map(({ id }) => id));
  return sent.flatMap(({ unit, results, file }) => {
    const unknown = (kind: 'indicators' | 'tasks', what: Words, known: ReadonlySet<string>) =>
      Object.entries(results[kind] ?? {}).flatMap(([id, { name }]) =>
        known.has(id)
          ? []
          : [
              finding(file, `/units/${unit.id}/${kind}/${id}`, {
                code: 'results-of-plan',
                message: {
                  vi: `${unit.name} báo cáo ${what.vi} “${name ?? id}”, nhưng Kế hoạch không có; nội dung này chưa đưa vào báo cáo.`,
                  en: `${unit.name} reports on the ${what.en} “${name ?? id}”, which the plan does not have; it is left out.`,
                },
                hint: {
                  vi: `Sửa mã theo danh mục nhiệm vụ của Kế hoạch, hoặc bổ sung nội dung vào báo cáo.`,
                  en: 'Mend the id, or add it to the report by hand.',
                },
              }),
            ],
      );
    return [
      ...unknown('indicators', { vi: 'chỉ tiêu', en: 'indicator' }, indicators),
      ...unknown('tasks', { vi: 'nhiệm vụ', en: 'task' }, works),
    ];
  });
}

function fundingFindings({ funding }: Evaluated, fileOf: FileOf): readonly Finding[] {
  const place = ({ unit }: FundingRow) => [fileOf(unit.id), `/units/${unit.id}/funding`] as const;
  return [
    ...funding.twice.map(([first, second]) =>
      finding(...place(second), {
        code: 'results-cost-once',
        message: {
          vi: `Khoản “${second.said.text}” có ở báo cáo của ${first.unit.name} và của ${second.unit.name}; có thể bị tính hai lần.`,
          en: `“${second.said.text}” is sent by ${first.unit.name} and ${second.unit.name}: it may be counted twice.`,
        },
        hint: { vi: 'Đối chiếu, bỏ khoản trùng.', en: 'Compare, and remove one of them.' },
      }),
    ),
    ...funding.incomplete.map((row) =>
      finding(...place(row), {
        code: 'results-cost-complete',
        message: {
          vi: `Khoản “${row.said.text}” của ${row.unit.name} chưa đủ số tiền dự toán và số đã thực hiện kèm đơn vị tiền.`,
          en: `“${row.said.text}” of ${row.unit.name} lacks the sum planned or spent, with its unit of money.`,
        },
        hint: { vi: 'Ghi số tiền kèm đơn vị, ví dụ 45 triệu đồng.', en: 'Write the sum with its unit.' },
      }),
    ),
  ];
}
