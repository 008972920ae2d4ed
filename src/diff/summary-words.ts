/** The half page for the leader in words: "Chỉ tiêu: 10 (điều chỉnh tăng 07, điều chỉnh giảm 02, bổ sung 01), bỏ 01". */
import type { Words } from '../model/finding.js';
import { twoDigits } from '../model/two-digits.js';
import type { Count, Summary } from './summary.js';

export interface SummaryLine {
  readonly name: Words;
  readonly text: Words;
}

/** A number with what it counts. */
interface Part {
  readonly count: number;
  readonly name: Words;
}

const kept: Words = { vi: 'giữ nguyên', en: 'kept' };
const changed: Words = { vi: 'điều chỉnh', en: 'changed' };
const added: Words = { vi: 'bổ sung', en: 'added' };
const removed: Words = { vi: 'bỏ', en: 'dropped' };

/** A line for each thing that one of the plans has; lists of bases only where there are any. */
export function summaryLines(summary: Summary): readonly SummaryLine[] {
  const { indicators, duties, reports, parts, funding, bases } = summary;
  return [
    ...counts({ vi: 'Chỉ tiêu', en: 'Indicators' }, indicators, [
      { count: indicators.raised, name: { vi: 'điều chỉnh tăng', en: 'raised' } },
      { count: indicators.lowered, name: { vi: 'điều chỉnh giảm', en: 'lowered' } },
    ]),
    ...counts({ vi: 'Nhiệm vụ', en: 'Duties' }, duties, [
      { count: duties.handedOver, name: { vi: 'chuyển cơ quan chủ trì', en: 'with another lead' } },
      { count: duties.retimed, name: { vi: 'điều chỉnh thời hạn', en: 'with another time' } },
    ]),
    ...counts({ vi: 'Chế độ báo cáo', en: 'Reports' }, reports),
    ...counts({ vi: 'Đề mục', en: 'Parts' }, parts),
    ...(funding ? [fundingLine(funding)] : []),
    ...list({ vi: 'Căn cứ mới', en: 'New bases' }, bases.added),
    ...list({ vi: 'Căn cứ thay thế', en: 'Bases replaced by' }, bases.replaced),
    ...list({ vi: 'Căn cứ bỏ', en: 'Bases dropped' }, bases.removed),
  ];
}

function counts(name: Words, count: Count, ofChanged: readonly Part[] = []): readonly SummaryLine[] {
  if (count.total + count.removed === 0) return [];
  return [{ name, text: { vi: countWords(count, ofChanged, 'vi'), en: countWords(count, ofChanged, 'en') } }];
}

function countWords(count: Count, ofChanged: readonly Part[], language: keyof Words): string {
  const known = ofChanged.filter((part) => part.count > 0);
  // Each changed one is of one sort: the sorts stand for them all.
  const isSorted = known.reduce((sum, part) => sum + part.count, 0) === count.changed;
  const ofThem = language === 'vi' ? 'trong đó' : 'of them';
  const tell = (part: Part) => partWords(part, language);
  const whole = tell({ count: count.changed, name: changed });
  const inside = known.length === 0 ? whole : `${whole}, ${ofThem} ${known.map(tell).join(', ')}`;
  const parts = [
    ...(count.same > 0 ? [tell({ count: count.same, name: kept })] : []),
    ...(count.changed === 0 ? [] : isSorted ? known.map(tell) : [inside]),
    ...(count.added > 0 ? [tell({ count: count.added, name: added })] : []),
  ];
  const mark = isSorted ? ', ' : '; ';
  const total = language === 'vi' ? twoDigits(count.total) : String(count.total);
  const brackets = parts.length === 0 ? '' : ` (${parts.join(mark)})`;
  const dropped = count.removed === 0 ? '' : `${mark}${tell({ count: count.removed, name: removed })}`;
  return `${total}${brackets}${dropped}`;
}

function partWords({ count, name }: Part, language: keyof Words): string {
  return language === 'vi' ? `${name.vi} ${twoDigits(count)}` : `${count} ${name.en}`;
}

function fundingLine({ before, after }: NonNullable<Summary['funding']>): SummaryLine {
  return {
    name: { vi: 'Kinh phí', en: 'Funding' },
    text: { vi: `từ ${before} thành ${after}`, en: `${before} to ${after}` },
  };
}

function list(name: Words, items: readonly string[]): readonly SummaryLine[] {
  const text = items.join('; ');
  return items.length === 0 ? [] : [{ name, text: { vi: text, en: text } }];
}
