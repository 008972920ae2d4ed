import { readTimes } from '../../meaning/times.js';
import type { TextSpan } from '../../model/finding.js';
import type { When } from '../../model/generated/schema-types.js';
import type { ItemNode, Words } from '../../model/plan-tree.js';
import { everyItem } from '../../model/walk-dossier.js';
import { wordsByPointer } from '../prose.js';
import type { Rule, Violation } from '../rule.js';
import { agree, pointOf, pointsIn, pointsOf, type TimePoint } from '../worded-times.js';

/**
 * The deadlines of a sentence are those of its data. Told only where a date of the data stands nowhere in the sentence and the
 * sentence has a deadline that the data do not know.
 */
export const timeAsWorded: Rule = {
  code: 'time-as-worded',
  severity: 'warning',
  title: {
    vi: 'Thời hạn trong câu văn khớp với thời hạn ghi kèm.',
    en: 'The deadlines of a sentence are those of its data.',
  },
  basis: 'sense',
  *check(subject) {
    const wordsAt = wordsByPointer(subject);
    for (const item of everyItem(subject)) {
      const data = dataOf(item);
      for (const { pointer } of textsOf(item)) {
        const words = wordsAt.get(pointer);
        if (words === undefined) continue;
        for (const found of [...otherPoints(data, words), ...otherDays(item, words)]) {
          yield violation(pointer, words, found);
        }
      }
    }
  },
  good: [
    { plan: 'tasks: [{text: Hoàn thành chậm nhất ngày 28/5/2027., when: 28/5/2027}, B]' },
    { plan: 'tasks: [{text: Hoàn thành trong tháng 5/2027., when: 31/5/2027}, B]' },
    { plan: 'tasks: [{text: Hoàn thành trước ngày 10/5/2027., when: 09/5/2027}, B]' },
    { plan: 'tasks: [{text: Tổng kết Ngày hội 01/6 trước ngày 15 tháng 6 năm 2027., when: 15/6/2027}, B]' },
    { plan: 'tasks: [{text: Hoàn thành trước kỳ nghỉ hè., when: 31/5/2027}, B]' },
    {
      plan: 'tasks: [{text: Mở lớp từ tháng 6/2027 đến tháng 8/2027., when: {start: 6/2027, end: 8/2027}}, B]',
    },
    {
      plan: 'reports: [{text: Báo cáo 6 tháng trước ngày 10/5 và báo cáo năm trước ngày 10/11/2027., reports: [{period: half-year, due: 10/5}, {period: year, due: 10/11/2027}]}, B]',
    },
    {
      plan: 'tasks: [{text: Chậm nhất ngày 25 hằng tháng đối chiếu danh sách., when: {every: month, by: 25}}, B]',
    },
  ],
  bad: [
    {
      plan: 'tasks: [{text: Hoàn thành chậm nhất ngày 28/5/2027., when: 28/6/2027}, B]',
      at: ['/tasks/0/text “Hoàn thành chậm nhất ngày 28/5/2027”'],
    },
    {
      plan: 'tasks: [{text: Hoàn thành trong quý II/2027., when: Q3/2027}, B]',
      at: ['/tasks/0/text “Hoàn thành trong quý II/2027”'],
    },
    {
      plan: 'tasks: [{text: Tổ chức Ngày hội Trẻ em xã ngày 01/6/2027., when: {on: 02/6/2027}}, B]',
      at: ['/tasks/0/text “01/6/2027”'],
    },
    {
      plan: 'tasks: [{text: "Đưa vào chương trình năm 2027, gửi chậm nhất ngày 26/3/2027.", when: 29/3/2027}, B]',
      at: ['/tasks/0/text “gửi chậm nhất ngày 26/3/2027”'],
    },
    {
      plan: 'tasks: [{text: A, when: {by: Q3/2027, text: Xong trong quý II/2027}}, B]',
      at: ['/tasks/0/when/text “Xong trong quý II/2027”'],
    },
    {
      plan: 'reports: [{text: Báo cáo 6 tháng trước ngày 10/5 và báo cáo năm trước ngày 10/11/2027., reports: [{period: half-year, due: 10/6}, {period: year, due: 10/11/2027}]}, B]',
      at: ['/reports/0/text “trước ngày 10/5”'],
    },
    {
      plan: 'tasks: [{text: Chậm nhất ngày 25 hằng tháng đối chiếu danh sách., when: {every: month, by: 20}}, B]',
      at: ['/tasks/0/text “Chậm nhất ngày 25 hằng tháng”'],
    },
  ],
};

interface Difference {
  readonly span: TextSpan;
  readonly data: string;
}

function violation(pointer: string, words: string, { span, data }: Difference): Violation {
  const said = words.slice(span.from, span.to).replaceAll('\ufffc', '').trim();
  return {
    pointer,
    span,
    message: {
      vi: `Câu văn ghi “${said}”, thời hạn ghi kèm là ${data}.`,
      en: `The sentence says “${said}”, the data say ${data}.`,
    },
    hint: {
      vi: 'Đối chiếu, sửa câu văn hoặc thời hạn ghi kèm cho thống nhất.',
      en: 'Compare, and mend the sentence or the data so that they agree.',
    },
  };
}

function textsOf({ text, fields, pointer }: ItemNode): readonly Words[] {
  const own = typeof fields.when === 'object' ? fields.when.text : undefined;
  return [
    ...(text ? [text] : []),
    ...(own === undefined ? [] : [{ text: own, pointer: `${pointer}/when/text` }]),
  ];
}

function dataOf({ fields, reports }: ItemNode): readonly TimePoint[] {
  return [
    ...pointsOf(fields.when),
    ...reports.flatMap(({ fields: { due, cutoff } }) =>
      [due, cutoff].flatMap((value) =>
        value === undefined || typeof value === 'object' ? [] : pointOf(value),
      ),
    ),
  ];
}

function* otherPoints(data: readonly TimePoint[], words: string): Generator<Difference> {
  const all = pointsIn(words);
  const finer = all.filter(({ month, quarter }) => month !== undefined || quarter !== undefined);
  // "… năm 2027 … chậm nhất ngày 26/3/2027": the year alone says no deadline.
  const said = finer.length > 0 ? finer : all;
  const missing = data.filter(
    (point) => !said.some((each) => agree(point, each) || isDayBefore(point, each)),
  );
  if (missing.length === 0) return;
  const strangers = readTimes(words).filter(({ when, from, to }) => {
    const points = [...pointsOf(when), ...said.filter((point) => from <= point.from && point.to <= to)];
    return points.length > 0 && !points.some((point) => data.some((each) => agree(point, each)));
  });
  const spans = strangers.length > 0 ? strangers : otherFullDays(data, said);
  for (const [i, { from, to }] of spans.entries()) {
    const point = missing[i];
    if (point) yield { span: { from, to }, data: point.text };
  }
}

/** Where a sentence names as many full days of the plan's years as its data: those that the data do not know. */
function otherFullDays(data: readonly TimePoint[], said: ReturnType<typeof pointsIn>): readonly TextSpan[] {
  const full = ({ day, year }: TimePoint) => day !== undefined && year !== undefined;
  const days = said.filter((point) => full(point) && data.some(({ year }) => year === point.year));
  const count = (points: readonly TimePoint[]) =>
    new Set(points.map(({ year, month, day }) => `${year} ${month} ${day}`)).size;
  if (count(days) !== count(data.filter(full))) return [];
  return days.filter((point) => !data.some((each) => agree(point, each)));
}

/** "trước ngày 10/5": the 9th is the last day. */
function isDayBefore(data: TimePoint, said: TimePoint): boolean {
  return data.day !== undefined && said.day === data.day + 1 && agree({ ...data, day: said.day }, said);
}

/** "ngày 25 hằng tháng" beside another day of the month or week. */
function* otherDays({ fields }: ItemNode, words: string): Generator<Difference> {
  const own = inside(fields.when);
  if (!own) return;
  const said = readTimes(words).flatMap(({ when, from, to }) => {
    const found = inside(when);
    return found?.every === own.every ? [{ from, to, by: found.by }] : [];
  });
  const [other] = said;
  if (other && !said.some(({ by }) => by === own.by)) yield { span: other, data: own.by };
}

function inside(when: When | undefined): { readonly every: string; readonly by: string } | undefined {
  if (typeof when !== 'object' || when.by === undefined) return undefined;
  return when.every === 'month' || when.every === 'week'
    ? { every: when.every, by: String(when.by) }
    : undefined;
}
