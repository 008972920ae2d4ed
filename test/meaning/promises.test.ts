import { describe, expect, it } from 'vitest';
import { findCitations } from '../../src/meaning/citations.js';
import { readDuty } from '../../src/meaning/duty.js';
import { gatherCitations } from '../../src/meaning/gather-citations.js';
import { readLabelledLine } from '../../src/meaning/labelled-line.js';
import { readMeasures } from '../../src/meaning/measures.js';
import { readReports } from '../../src/meaning/reports.js';
import { readTimes } from '../../src/meaning/times.js';
import { readUnitHeading } from '../../src/meaning/units.js';
import { parsePoint } from '../../src/model/day.js';
import { parseQuantity } from '../../src/model/quantity.js';
import fc from '../support/random.js';

/** Scraps that official sentences are made of, in any order. */
const scrap = fc.constantFrom(
  ...[
    'Nghị quyết số 41/2025/NQ-HĐND',
    'ngày 31/6/2027',
    'ngày 05 tháng 02 năm 2027',
    'của UBND tỉnh',
    'về việc',
    'Luật Trẻ em',
  ],
  ...[
    'trước ngày 15/5',
    'hằng tháng',
    'quý II/2027',
    'từ tháng 6 đến tháng 8/2027',
    '16 giờ 30',
    'thứ Sáu hằng tuần',
    'năm 2030',
  ],
  ...[
    'báo cáo',
    '6 tháng',
    'năm',
    'đột xuất',
    'gửi về',
    '(thông qua Phòng Tư pháp)',
    'chủ trì',
    'phối hợp với',
    'Công an xã',
  ],
  ...[
    'Tỷ lệ hộ nghèo',
    'đạt',
    'giảm',
    'xuống dưới',
    '98%',
    '4.5%',
    '1.500 ha',
    '40-50%',
    '13/100.000',
    '02 xã, phường',
    'từ 5 đến 17 tuổi',
  ],
  ...[
    ',',
    ';',
    '.',
    '(',
    ')',
    '“',
    '”',
    ':',
    '-',
    'và',
    '  ',
    '\n',
    'trong',
    'của',
    'các đơn vị',
    'Đề nghị',
    '1.',
    'vào năm 2027',
  ],
);
const sentence = fc
  .array(fc.oneof({ weight: 9, arbitrary: scrap }, { weight: 1, arbitrary: fc.string() }), { maxLength: 25 })
  .map((parts) => parts.join(' ').normalize('NFC'));

const day = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

describe('whatever stands in a sentence', () => {
  it('what is found stands where it says, and is what the schema takes', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const citations = findCitations(text);
        const measures = readMeasures(text).measures;
        const times = readTimes(text, { year: 2027 });
        const reports = readReports(text);
        for (const { from, to, sure, reason } of [
          ...citations,
          ...measures,
          ...times,
          ...reports,
          ...readUnitHeading(text),
        ]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(sure).toBe(reason === undefined);
        }
        for (const { citation } of citations) {
          if (citation.date !== undefined) expect(citation.date).toMatch(day);
          expect(Object.values(citation).every((value) => value !== '')).toBe(true);
        }
        for (const { measure, sure } of measures) {
          expect(measure.name).not.toBe('');
          const amounts = [measure.target, measure.change, ...Object.values(measure.targets ?? {})];
          for (const amount of amounts) {
            if (amount !== undefined && sure) expect(parseQuantity(amount)).toBeDefined();
          }
        }
        for (const { when } of times) {
          if (typeof when === 'string' && when !== 'ongoing') expect(parsePoint(when)).toBeDefined();
        }
        readDuty(text);
        readLabelledLine(text);
        const gathered = gatherCitations(citations);
        expect(new Set(gathered.map(({ id }) => id)).size).toBe(gathered.length);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['blanks', `Nghị quyết số ${' '.repeat(4000)}`],
    ['one letter', 'a'.repeat(20000)],
    ['digits', '1.'.repeat(5000)],
    ['dashes', 'Phòng A - '.repeat(2000)],
    ['commas', 'các xã, phường, '.repeat(2000)],
    ['capitals', 'Sở '.repeat(3000)],
    ['open brackets', '('.repeat(3000)],
    [
      'numbers of documents',
      'Kế hoạch số 12/KH-UBND ngày 01/02/2027 của UBND tỉnh về việc làm, '.repeat(150),
    ],
    ['shares', 'tỷ lệ hộ nghèo đạt 90% vào năm 2027, '.repeat(300)],
    ['dates', 'từ ngày 01/6 đến ngày 30/6, báo cáo trước ngày 15/5 '.repeat(200)],
  ])('takes no more than a moment: %s', (_, text) => {
    const begin = performance.now();
    findCitations(text);
    readMeasures(text);
    readTimes(text, { year: 2027 });
    readReports(text);
    readDuty(text);
    readLabelledLine(text);
    readUnitHeading(text);
    expect(performance.now() - begin).toBeLessThan(4000);
  });
});
