/** Figures that cannot be, or can be read in two ways. They are kept as typed: only the unit knows. */
import type { Finding, Words } from '../model/finding.js';
import { grouped } from '../model/grouped.js';
import { formatNumber, parseQuantity } from '../model/quantity.js';
import { suggestQuantity } from '../model/suggest-quantity.js';
import type { Entry } from './entries.js';
import { fixed, isPercent, isRate, type SentFigure, scaleOf, sentFigure } from './sent-figure.js';

/** `unitOf`: an indicator's unit of measure, empty where the plan says none. */
export function checkFigures(
  entries: readonly Entry[],
  unitOf: (indicator: string) => string,
): readonly Finding[] {
  const indicators = entries.filter(({ path }) => path[0] === 'indicators');
  const money = entries.filter(
    ({ path }) => path[0] === 'funding' && /^(?:planned|spent)$/.test(path[2] ?? ''),
  );
  const rows = grouped(indicators, ({ unit, path }) => JSON.stringify([unit, path[1]]));
  return [
    ...indicators.flatMap((entry) => figureFindings(entry, unitOf(entry.path[1] ?? ''))),
    ...[...rows.values()].flatMap((row) => shareFindings(row, unitOf(row[0]?.path[1] ?? ''))),
    ...money.flatMap((entry) => (isFigure(entry) ? moneyUnit(entry) : noFigure(entry))),
  ];
}

const figureFields = ['numerator', 'denominator', 'result', 'estimate', 'previous'];
const parts = ['numerator', 'denominator'];

function figureFindings(entry: Entry, planned: string): readonly Finding[] {
  const field = entry.path[2] ?? '';
  if (!figureFields.includes(field)) return [];
  const figure = sentFigure(entry.value);
  if (!figure) return noFigure(entry);
  const isPart = parts.includes(field);
  const thousands = thousandsOrDecimals(entry, figure, isPart || !isRate(planned));
  if (thousands.length > 0 || isPart) return thousands;
  return isPercent(planned) ? percentFindings(entry, figure) : unitFindings(entry, figure, planned);
}

function isFigure({ value }: Entry): boolean {
  return sentFigure(value) !== undefined;
}

/** "đang tổng hợp", "10.7%", "-5". */
function noFigure(entry: Entry): readonly Finding[] {
  const text = String(entry.value);
  const proposed = /\d/.test(text) ? suggestQuantity(text) : undefined;
  const isPoint = proposed !== undefined && proposed !== text && parseQuantity(proposed) !== undefined;
  return [
    at(
      entry,
      isPoint ? 'result-decimal-comma' : 'result-is-number',
      isPoint ? 'warning' : 'error',
      isPoint
        ? {
            vi: `“${text}” dùng dấu chấm thập phân, không đọc được thành con số.`,
            en: `“${text}” has a decimal point and cannot be read as a number.`,
          }
        : {
            vi: `“${text}” ghi ở chỗ của con số, không đọc được thành số liệu; giữ nguyên như đã ghi.`,
            en: `“${text}” stands where a number belongs and cannot be read as one; it is kept as typed.`,
          },
      isPoint
        ? { vi: `Sửa thành “${proposed}”.`, en: `Change it to “${proposed}”.` }
        : {
            vi: 'Đề nghị đơn vị gửi số liệu; lý do chưa có ghi ở phần nguyên nhân, ghi chú.',
            en: 'Ask the unit for the figure; why there is none belongs to the remarks.',
          },
    ),
  ];
}

/** "4,860" is 4,86 in Vietnamese notation, and 4.860 as others write it. */
function thousandsOrDecimals(entry: Entry, { value }: SentFigure, isCount: boolean): readonly Finding[] {
  const text = String(entry.value);
  if (!isCount || typeof entry.value === 'number' || !/^\D*\d{1,3},\d{3}(?!\d)/.test(text)) return [];
  return [
    at(
      entry,
      'result-thousands',
      'verify',
      {
        vi: `“${text}” theo cách ghi tiếng Việt là ${formatNumber(value)}; có thể định ghi “${text.replace(',', '.')}”.`,
        en: `“${text}” is ${formatNumber(value)} in Vietnamese notation; “${text.replace(',', '.')}” may be meant.`,
      },
      { vi: 'Đối chiếu số liệu của đơn vị.', en: 'Hold it against the unit’s own figures.' },
    ),
  ];
}

/** 0.95 may be 95%; more than the whole may be a slip. */
function percentFindings(entry: Entry, { value, unit, text }: SentFigure): readonly Finding[] {
  if (unit !== '' && !isPercent(unit)) return unitFindings(entry, { value, unit, text, decimals: 0 }, '%');
  const isShare = unit === '' && value > 0 && value <= 1;
  if (!isShare && value <= 100) return [];
  return [
    at(
      entry,
      'result-percent',
      'verify',
      isShare
        ? {
            vi: `Chỉ tiêu tính bằng %, kết quả ghi “${text}”: có thể là ${text}% hoặc ${formatNumber(value * 100)}%.`,
            en: `The indicator is in %, and “${text}” may be ${text}% or ${formatNumber(value * 100)}%.`,
          }
        : {
            vi: `Chỉ tiêu tính bằng %, kết quả ghi “${text}”, lớn hơn 100%.`,
            en: `The indicator is in %, and “${text}” is more than 100%.`,
          },
      {
        vi: `Đề nghị đơn vị xác nhận, ghi kèm dấu %${isShare ? `, ví dụ: ${formatNumber(value * 100)}%` : ''}.`,
        en: `Ask the unit, and write it with its sign${isShare ? `, such as ${formatNumber(value * 100)}%` : ''}.`,
      },
    ),
  ];
}

function unitFindings(entry: Entry, { unit, text }: SentFigure, planned: string): readonly Finding[] {
  if (unit === '' || planned === '' || scaleOf(unit) === scaleOf(planned)) return [];
  return [
    at(
      entry,
      'result-unit',
      'verify',
      {
        vi: `Kết quả ghi “${text}”, trong khi chỉ tiêu tính bằng “${planned}”.`,
        en: `The result is “${text}”, and the indicator is in “${planned}”.`,
      },
      { vi: `Quy đổi về đơn vị tính “${planned}”.`, en: `Convert it to “${planned}”.` },
    ),
  ];
}

/** A sum of money without its unit may be đồng or triệu đồng. */
function moneyUnit(entry: Entry): readonly Finding[] {
  const figure = sentFigure(entry.value);
  if (!figure || figure.value === 0 || figure.unit !== '') return [];
  return [
    at(
      entry,
      'result-money-unit',
      'verify',
      {
        vi: `Số tiền “${figure.text}” chưa có đơn vị tính (đồng, nghìn đồng hay triệu đồng).`,
        en: `The sum “${figure.text}” has no unit (đồng, nghìn đồng or triệu đồng).`,
      },
      {
        vi: 'Ghi kèm đơn vị tính, ví dụ: 45 triệu đồng.',
        en: 'Write it with its unit, such as 45 triệu đồng.',
      },
    ),
  ];
}

/** Numerator, denominator and what the unit divided them to. */
function shareFindings(row: readonly Entry[], planned: string): readonly Finding[] {
  const entry = (field: string) => row.find(({ path }) => path[2] === field);
  const [above, below, told] = ['numerator', 'denominator', 'result'].map(entry);
  const [numerator, denominator, result] = [above, below, told].map((each) => sentFigure(each?.value));
  if (!above || !below || !numerator || !denominator) return [];
  // "12/10 lớp": of a count more may come than was planned.
  if (planned !== '' && !isRate(planned)) return [];
  if (numerator.value > denominator.value || denominator.value === 0) {
    return numerator.value === 0 ? [] : [moreThanWhole(above, numerator, denominator)];
  }
  if (!told || !result) return [];
  const unit = planned === '' ? '%' : planned;
  const computed = (numerator.value / denominator.value) * scaleOf(unit);
  const isSame = Math.abs(result.value - computed) <= 0.5 * 10 ** -result.decimals + 1e-9;
  if (isSame || (result.unit === '' && result.value <= 1 && isPercent(unit))) return [];
  const right = `${fixed(computed, Math.max(1, result.decimals))}${isPercent(unit) ? '%' : ` ${unit}`}`;
  return [
    at(
      told,
      'result-share',
      'error',
      {
        vi: `Kết quả ghi “${result.text}”, trong khi tử số ${numerator.text} chia mẫu số ${denominator.text} được ${right}.`,
        en: `The result is “${result.text}”, and ${numerator.text} divided by ${denominator.text} is ${right}.`,
      },
      {
        vi: 'Đề nghị đơn vị xác nhận; số liệu chưa thống nhất thì chưa được đưa vào kết quả tổng hợp.',
        en: 'Ask the unit to confirm; figures that disagree are not summed up.',
      },
    ),
  ];
}

function moreThanWhole(entry: Entry, numerator: SentFigure, denominator: SentFigure): Finding {
  return at(
    entry,
    'result-share',
    'error',
    {
      vi: `Tử số ${numerator.text} lớn hơn mẫu số ${denominator.text}.`,
      en: `The numerator ${numerator.text} is more than the denominator ${denominator.text}.`,
    },
    {
      vi: 'Đề nghị đơn vị đối chiếu; có thể ghi nhầm hai ô cho nhau.',
      en: 'Ask the unit; the two may have been exchanged.',
    },
  );
}

function at(
  { spot }: Entry,
  code: string,
  severity: Finding['severity'],
  message: Words,
  hint: Words,
): Finding {
  return { code, severity, message, hint, ...spot, prints: true };
}
