/**
 * What the five real texts in ../shared/seeds hold, counted by hand from reading them: facts and figures,
 * no sentence of theirs. An independent judge of importing: nothing here was taken from what an importer gave.
 *
 * How was counted:
 * - A part is a heading with something below it, at every level; units' sections and run-in headings of units count
 *   ("7. Phòng …: Rà soát …"). A numbered paragraph that is a whole sentence is a point, no part, even with points below it.
 * - A heading that ends in a full stop is a part when its neighbours of the same row are (Bình Long C.I.2, C.I.2.a).
 * - A unit is a section of Tổ chức thực hiện; its duties are its bullets, lettered points, run-in sentences and
 *   unlabelled paragraphs, one each however many sentences they hold.
 * - An indicator is a point under the targets. A milestone is a number with its year, or a number without one;
 *   one number for two years is two; a rise without a number is none.
 * - A report counts when it has a day. A citation counts once by what it is: with a number, or a law with its day.
 *   A law's name without a day may count or not. Numbers are as printed, reading slips included.
 * - Where two readings are both right, least and most stand there, with the reason beside them.
 */
import type { HandCount } from './hand-count.js';

/** The 24 targets that both documents of Bình Long print, with the milestones of each. */
const binhLongTargets = [
  // a) 1 to 7: number 3 has three rates of one value for two years each.
  2, 2, 6, 6, 3, 1, 1,
  // b) 8 to 14: number 13 holds yearly through 2030, one number.
  3, 2, 2, 4, 1, 1, 2,
  // c) 15 to 21
  2, 2, 4, 4, 1, 4, 2,
  // d) 22 to 24
  2, 2, 2,
];
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
const numbered = (under: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `${under}.${from + at}`);
const units = (under: string, duties: readonly number[]) =>
  duties.map((count, at): [string, number] => [`${under}.${at + 1}`, count]);

export const handCounts: readonly HandCount[] = [
  {
    file: 'phuoc-long-ke-hoach-2021.txt',
    index: 0,
    kind: 'ke-hoach',
    symbol: 'KH-UBND',
    date: { year: 2021 },
    place: 'Phước Long',
    subject: 'Thực hiện công',
    bases: 0,
    parts: ['I', 'I.1', 'I.2', 'II', 'II.1', 'II.2', 'III', 'IV', 'V', ...numbered('V', 1, 10), 'VI'],
    // Two levels of the budget, each with its sentence after a colon.
    doubtfulParts: ['IV.1', 'IV.2'],
    // Numbers 7 and 8 run in.
    units: units('V', [6, 3, 8, 4, 4, 4, 1, 1, 4, 5]),
    indicators: 5,
    // 1 + 3 + 2 + 1 + 2; the fifth ends in a rise without a number.
    milestones: 9,
    reports: [
      { period: 'half-year', due: '15/5', from: 'all', to: ['ubnd thi xa'], via: 'phong noi vu' },
      { period: 'year', due: '10/11', from: 'all', to: ['ubnd thi xa'], via: 'phong noi vu' },
      { period: 'half-year', due: '20/5', from: 'phong noi vu', to: ['ubnd thi xa', 'so ldtbxh'] },
      { period: 'year', due: '15/11', from: 'phong noi vu', to: ['ubnd thi xa', 'so ldtbxh'] },
    ],
    // The first unit and the communes' budget report as ruled elsewhere.
    undatedReports: 2,
    citations: ['375/LĐTBXH-TE', '73/KH-UBND', '121/2020/QH14', '18/CT-TTg', '23/CT-TTg', '23/QĐ-TTg'],
    laws: [],
    namedLaws: 2,
    addressees: 0,
    recipients: 8,
    signatureLines: 2,
    signer: true,
    appendices: 0,
    endMark: './',
  },
  {
    file: 'thua-thien-hue-ke-hoach-2023.txt',
    index: 0,
    kind: 'ke-hoach',
    subject: 'Thực hiện công',
    bases: 0,
    // A second 12 follows 13.
    parts: ['I', 'I.1', 'I.2', 'II', 'III', 'IV', ...numbered('IV', 1, 13), 'IV.12', 'V'],
    units: [
      // The lettered points write đ) as a second d).
      ...units('IV', [9, 1, 1, 2, 2, 5, 3, 3, 3, 1, 1, 1, 7]),
      ['IV.12', 3],
    ],
    // A duty of IV.4 holds two numbers more.
    indicators: [14, 15],
    // 3 + 4 + 2 + 1 + 2 + 2 + 2 + 1, then six of one each.
    milestones: [23, 25],
    reports: [
      { period: 'half-year', due: '25/5/2023', from: 'all', to: ['ubnd tinh'], via: 'so ldtbxh' },
      { period: 'year', due: '15/11/2023', from: 'all', to: ['ubnd tinh'], via: 'so ldtbxh' },
      { period: 'year', due: '05/12/2023', from: 'so ldtbxh', to: ['ubnd tinh', 'bo ldtbxh'] },
      // A point of IV.13; the day for each unit's own plan (15/4/2023) is a task's and no report's.
      { period: 'once', due: '30/9/2023', from: 'ubnd huyen', to: ['ubnd tinh'], via: 'so ldtbxh' },
    ],
    // The last point of IV.13 and V.3; the first unit's as ruled elsewhere.
    undatedReports: 3,
    citations: [
      '208/KH-UBND',
      '07/2021/NQ-HĐND',
      '121/2020/QH14',
      '23/CT-TTg',
      '23/QĐ-TTg',
      '19/2011/NĐ-CP',
      '24/2019/NĐ-CP',
      '123/2015/NĐ-CP',
      '411/KH-CAT-PC02',
      '588/QĐ-TTg',
      '1719/QĐ-TTg',
      '06/QĐ-TTg',
    ],
    laws: [],
    namedLaws: 5,
    addressees: 0,
    recipients: 6,
    signatureLines: 3,
    signer: true,
    appendices: 0,
    endMark: './.',
  },
  {
    file: 'hon-quan-ke-hoach-2024.txt',
    index: 0,
    kind: 'ke-hoach',
    subject: 'Thực hiện công',
    bases: 0,
    parts: ['I', 'I.1', 'I.2', 'II', 'III', 'IV', ...numbered('IV', 1, 12), 'V'],
    // Number 2 is two paragraphs without a dash, 9 and 10 one each.
    units: units('IV', [8, 2, 3, 5, 9, 6, 7, 2, 1, 1, 3, 6]),
    // No list of targets; one duty of IV.3 quotes a target with two years.
    indicators: [0, 1],
    milestones: [0, 2],
    reports: [
      { period: 'half-year', due: '10/5', from: 'all', to: ['ubnd huyen'], via: 'phong ldtbxh' },
      { period: 'year', due: '03/11', from: 'all', to: ['ubnd huyen'], via: 'phong ldtbxh' },
      { period: 'half-year', due: '14/5', from: 'phong ldtbxh', to: ['so ldtbxh', 'ubnd tinh'] },
      { period: 'year', due: '09/11', from: 'phong ldtbxh', to: ['so ldtbxh', 'ubnd tinh'] },
    ],
    // On occasion, in the same sentence as the first two; the first unit's as ruled elsewhere.
    undatedReports: 2,
    citations: [
      '64/KH-UBND',
      '331/TTr-PLĐTBXH',
      '28-CT/TW',
      '121/2020/QH14',
      '18/CT-TTg',
      '23/CT-TTg',
      '06/2019/QĐ-TTg',
      '23/QĐ-TTg',
      '26/2021/NQ-HĐND',
      '206/KH-UBND',
      '2833/QĐ-UBND',
      '41/2021/NQ-HĐND',
      '38/KH-UBND',
      '13/2021/TT-BLĐTBXH',
    ],
    laws: [],
    namedLaws: 3,
    // Resolution 41 stands there without a year and with another year as well.
    otherWritings: 2,
    addressees: 0,
    recipients: 6,
    signatureLines: 2,
    signer: true,
    appendices: 0,
    endMark: './.',
  },
  {
    file: 'binh-long-to-trinh-va-ke-hoach-2022.txt',
    index: 0,
    kind: 'to-trinh',
    number: '87',
    symbol: 'TTr-UBND',
    date: { day: 11, month: 7, year: 2022 },
    place: 'Bình Long',
    subject: 'đề nghị ban',
    // The first names two laws.
    bases: 4,
    parts: ['I', 'I.1', 'I.2', 'II', 'II.1', 'II.2', 'II.2.a', 'II.2.b', 'II.2.c', 'II.2.d'],
    units: [],
    indicators: binhLongTargets.length,
    milestones: sum(binhLongTargets),
    reports: [],
    undatedReports: 0,
    citations: ['56/2017/NĐ-CP', '92/KH-UBND', '26/2021/NQ-HĐND'],
    laws: ['Luật Tổ chức chính quyền địa phương', 'Luật Sửa đổi, bổ sung một số điều', 'Luật Trẻ em'],
    namedLaws: 0,
    addressees: 1,
    recipients: 6,
    signatureLines: 2,
    signer: true,
    appendices: 0,
  },
  {
    file: 'binh-long-to-trinh-va-ke-hoach-2022.txt',
    index: 1,
    kind: 'ke-hoach',
    symbol: 'KH-UBND',
    date: { year: 2022 },
    place: 'Bình Long',
    subject: 'Triển khai thực',
    note: true,
    bases: 0,
    parts: [
      ...['A', 'A.I', 'A.II', 'A.III', 'B', 'B.I', 'B.II', 'B.II.a', 'B.II.b', 'B.II.c', 'B.II.d'],
      ...['C', 'C.I', 'C.I.1', 'C.I.2', 'C.I.2.a', 'C.I.2.b', 'C.I.3', 'C.I.4', 'C.I.5', 'C.II', 'D', 'E'],
      ...numbered('E', 1, 13),
    ],
    // Numbers 9 and 10 run in; the sentence of 12 stands on the next line.
    units: units('E', [4, 4, 4, 4, 2, 3, 2, 2, 1, 1, 3, 1, 6]),
    indicators: binhLongTargets.length,
    milestones: sum(binhLongTargets),
    reports: [],
    // C.I.5, E.1, E.9 and E.13 report or are to be reported on as ruled elsewhere.
    undatedReports: 4,
    // 87/TTr-UBND, in the bracket line, is the dossier's own.
    citations: ['92/KH-UBND', '26/2021/NQ-HĐND', '123/2015/NĐ-CP', '87/2020/NĐ-CP'],
    laws: [],
    namedLaws: 2,
    otherWritings: 1,
    addressees: 0,
    recipients: 8,
    signatureLines: 2,
    signer: true,
    appendices: 0,
    endMark: './.',
  },
  {
    file: 'tam-duong-cong-van-2024.txt',
    index: 0,
    kind: 'cong-van',
    // The letter O in it is a reading slip of the text.
    symbol: 'UBND-LĐTBOXH',
    date: { year: 2024 },
    place: 'Tam Đường',
    subject: 'hướng dẫn nhiệm',
    bases: 0,
    // Five numbered points in whole sentences, the first with four dashes below it.
    parts: [],
    units: [],
    indicators: 0,
    milestones: 0,
    reports: [
      { period: 'half-year', due: '10/5', from: 'all', to: ['ubnd huyen'], via: 'phong ldtbxh' },
      { period: 'year', due: '10/11/2024', from: 'all', to: ['ubnd huyen'], via: 'phong ldtbxh' },
    ],
    // On the recognition of communes, and at once on each case of abuse.
    undatedReports: 2,
    citations: [
      '425/LĐTBOXH-PCTNXH-BVTE',
      '121/2020/QH14',
      '01/NQ-CP',
      '28-CT/TW',
      '27/2023/QĐ-UBND',
      '1121/UBND-LĐTĐXH',
      '13/2021/TT-BLĐTĐXH',
    ],
    laws: [],
    namedLaws: 1,
    addressees: 2,
    recipients: 2,
    signatureLines: 2,
    signer: true,
    appendices: 0,
    endMark: './.',
  },
];
