import { describe, expect, it } from 'vitest';
import { told } from './told.js';

/** A case: its name, the older plan, the newer plan, and all that is told. */
type Case = readonly [name: string, old: string, next: string, told: readonly string[]];

const next = (plan: string) => `period: 2028\ntitle: Thực hiện công tác trẻ em năm 2028\n${plan}`;

const indicator = (rest: string) => `
sections:
  - heading: Chỉ tiêu
    indicators:
      - name: Tỷ lệ trẻ em dưới 5 tuổi được cân, đo
        ${rest}
      - name: Số điểm vui chơi an toàn cho trẻ em
        target: 05 điểm
`;

const indicators = (...lines: string[]) => tasks(...lines).replace('tasks:', 'indicators:');

const tasks = (...lines: string[]) => `
sections:
  - heading: Nhiệm vụ
    tasks:
${lines.map((line) => `      - ${line}`).join('\n')}
`;

const duties = (parts: Readonly<Record<string, readonly string[]>>) => `
sections:
  - heading: Tổ chức thực hiện
    sections:
${Object.entries(parts)
  .map(
    ([unit, lines]) =>
      `      - unit: ${unit}\n        items:\n${lines.map((line) => `          - ${line}`).join('\n')}`,
  )
  .join('\n')}
`;

const swim = 'Mở lớp dạy bơi cho học sinh tiểu học trên địa bàn toàn xã';
const fence = 'Rào chắn, cắm biển cảnh báo tại các ao, hồ, hố công trình nguy hiểm';
const books = 'Lập danh sách trẻ em có hoàn cảnh đặc biệt để trợ giúp kịp thời';

const cases: readonly Case[] = [
  ['nothing', tasks(swim), tasks(swim), []],
  [
    'the next year: one expected line',
    `${indicator('target: 90%')}`,
    next(indicator('target: 90%')),
    ['year-moved: +1 — Năm và ngày tháng chuyển theo năm kế hoạch (“2027” → “2028”): 01 chỗ (1)'],
  ],
  [
    'a target raised, more is better',
    indicator('target: 90%'),
    indicator('target: 95%'),
    [
      'target-raised: Tỷ lệ trẻ em dưới 5 tuổi được cân, đo — Điều chỉnh tăng từ 90% lên 95% (yêu cầu cao hơn)',
    ],
  ],
  [
    'a target lowered, less is better',
    indicators('{name: Tỷ lệ trẻ em dưới 5 tuổi thấp còi, target: dưới 12%}'),
    indicators('{name: Tỷ lệ trẻ em dưới 5 tuổi thấp còi, target: dưới 11%}'),
    [
      'target-lowered: Tỷ lệ trẻ em dưới 5 tuổi thấp còi — Điều chỉnh giảm từ dưới 12% xuống dưới 11% (yêu cầu cao hơn)',
    ],
  ],
  [
    'the same number, another comparator',
    indicator('target: ít nhất 90%'),
    indicator('target: trên 90%'),
    [
      'target-changed: Tỷ lệ trẻ em dưới 5 tuổi được cân, đo — Điều chỉnh chỉ tiêu từ ít nhất 90% thành trên 90%',
    ],
  ],
  [
    'another unit of measure',
    indicator('target: 90%'),
    indicator('target: 900 em'),
    ['measure-unit-changed: Tỷ lệ trẻ em dưới 5 tuổi được cân, đo — Đổi đơn vị tính từ 90% thành 900 em'],
  ],
  [
    'a milestone moved, one added',
    indicator('targets: {2028: 90%, 2030: 95%}'),
    indicator('targets: {2028: 92%, 2030: 95%, 2032: 98%}'),
    [
      'target-raised: Tỷ lệ trẻ em dưới 5 tuổi được cân, đo — Điều chỉnh tăng năm 2028 từ 90% lên 92% (yêu cầu cao hơn)',
      'milestone-added: Tỷ lệ trẻ em dưới 5 tuổi được cân, đo — Bổ sung mức phấn đấu năm 2032: 98%',
    ],
  ],
  [
    'a baseline corrected',
    indicators('{name: "Tỷ lệ trẻ em dưới 5 tuổi được cân, đo", target: 90%, baseline: {2026: 81%}}'),
    indicators('{name: "Tỷ lệ trẻ em dưới 5 tuổi được cân, đo", target: 90%, baseline: {2026: 83%}}'),
    [
      'baseline-changed: Tỷ lệ trẻ em dưới 5 tuổi được cân, đo — Điều chỉnh số liệu hiện trạng năm 2026 từ 81% thành 83%',
    ],
  ],
  [
    'an indicator in the words of a sentence, its number alone is new',
    indicators('{text: "Phấn đấu 90% trẻ em dưới 5 tuổi được cân, đo.", target: 90%}'),
    indicators('{text: "Phấn đấu 95% trẻ em dưới 5 tuổi được cân, đo.", target: 95%}'),
    [
      'target-raised: Phấn đấu 95% trẻ em dưới 5 tuổi được cân, đo. — Điều chỉnh tăng từ 90% lên 95% (yêu cầu cao hơn)',
    ],
  ],
  [
    'a task handed over',
    tasks(`{text: ${swim}, lead: vhxh}`),
    tasks(`{text: ${swim}, lead: kinh-te}`),
    [`lead-changed: ${swim} — Chuyển cơ quan chủ trì từ Phòng Văn hóa - Xã hội sang Phòng Kinh tế`],
  ],
  [
    'lead and partner swapped',
    tasks(`{text: ${swim}, lead: vhxh, partners: cong-an}`),
    tasks(`{text: ${swim}, lead: cong-an, partners: vhxh}`),
    [
      `lead-partner-swapped: ${swim} — Công an xã chủ trì thay Phòng Văn hóa - Xã hội; Phòng Văn hóa - Xã hội chuyển sang phối hợp`,
    ],
  ],
  [
    'a duty handed over from one unit’s part to another’s',
    duties({ vhxh: [swim, books], 'kinh-te': [fence] }),
    duties({ vhxh: [books], 'kinh-te': [swim, fence] }),
    [`lead-changed: ${swim} — Chuyển cơ quan chủ trì từ Phòng Văn hóa - Xã hội sang Phòng Kinh tế`],
  ],
  [
    'a time earlier, a time later, a time moved on with the year',
    tasks(
      `{text: ${swim}, when: 15/6/2027}`,
      `{text: "${fence}", when: 5/2027}`,
      `{text: ${books}, when: 30/9/2027}`,
    ),
    next(
      tasks(
        `{text: ${swim}, when: 01/6/2028}`,
        `{text: "${fence}", when: 7/2028}`,
        `{text: ${books}, when: 30/9/2028}`,
      ),
    ),
    [
      'year-moved: +1 — Năm và ngày tháng chuyển theo năm kế hoạch (“2027” → “2028”): 01 chỗ (1)',
      `time-earlier: ${swim} — Điều chỉnh thời hạn từ chậm nhất 15/6/2027 thành chậm nhất 01/6/2028`,
      `time-later: ${fence} — Điều chỉnh thời hạn từ tháng 5/2027 thành tháng 7/2028`,
    ],
  ],
  [
    'the sentence that says the new time is not told again',
    tasks(`{text: "${swim}, xong trước ngày 15/6/2027.", when: 15/6/2027}`),
    tasks(`{text: "${swim}, xong trước ngày 20/6/2027.", when: 20/6/2027}`),
    [
      `time-later: ${swim}, xong trước ngày 20/6/2027. — Điều chỉnh thời hạn từ chậm nhất 15/6/2027 thành chậm nhất 20/6/2027`,
    ],
  ],
  [
    'reworded',
    tasks(`{text: ${swim}, lead: vhxh}`),
    tasks(`{text: ${swim} và học sinh trung học cơ sở, lead: vhxh}`),
    [`duty-reworded: ${swim} và học sinh trung học cơ sở — thêm “và học sinh trung học cơ sở”`],
  ],
  [
    'tones, quotes, spaces and marks at the end are no change',
    tasks('"Tổ chức ngày hội “Đọc sách” cho trẻ em thuộc hộ nghèo, tạo sức hoà đồng."'),
    tasks('"Tổ chức ngày hội \\"Đọc sách\\"  cho trẻ em thuộc hộ nghèo, tạo sức hòa đồng;"'),
    [],
  ],
  ['a task added', tasks(swim), tasks(swim, fence), [`duty-added: ${fence} — Bổ sung nhiệm vụ: ${fence}`]],
  [
    'a task dropped: those after it are numbered anew',
    `${tasks(swim, fence, books)}    print: {numbering: number}\n`,
    `${tasks(swim, books)}    print: {numbering: number}\n`,
    [
      `duty-removed: ${fence} — Bỏ nhiệm vụ: ${fence}`,
      `renumbered: ${books} — Đánh số lại trong mục I “Nhiệm vụ”: 3. → 2. (1)`,
    ],
  ],
  [
    'put in another order',
    tasks(swim, fence, books),
    tasks(books, swim, fence),
    [`reordered: ${books} — Đổi thứ tự: từ 3. thành 1.`],
  ],
  [
    'split in two',
    tasks(`"${swim}; ${fence.toLowerCase()} theo hướng dẫn của cơ quan chuyên môn."`),
    tasks(`"${swim}."`, `"${fence} theo hướng dẫn của cơ quan chuyên môn."`),
    [`split: ${fence} theo hướng dẫn của cơ… — Tách thành ý riêng: ${swim}.`],
  ],
  [
    'merged into one',
    tasks(`"${swim}."`, `"${fence} theo hướng dẫn của cơ quan chuyên môn."`),
    tasks(`"${swim}; ${fence.toLowerCase()} theo hướng dẫn của cơ quan chuyên môn."`),
    [`merged: ${swim}; rào chắn, cắm biển cảnh báo… — Gộp vào một ý: ${swim}.`],
  ],
  [
    'points inside a sentence keep their words under new letters',
    tasks('"Thành phần đoàn kiểm tra: a) Phòng Kinh tế; b) Trạm Y tế; c) Công an xã; d) Hội Nông dân."'),
    tasks('"Thành phần đoàn kiểm tra: a) Phòng Kinh tế; b) Công an xã; c) Hội Nông dân."'),
    [
      'duty-reworded: Thành phần đoàn kiểm tra: a) Phòng Kinh tế; b) Công an xã; c) Hội Nông dân. — bỏ “Trạm Y tế;”',
      'renumbered: Thành phần đoàn kiểm tra: a) Phòng Kinh tế; b) Công an xã; c) Hội Nông dân. — Đánh số lại trong câu: c) → b), d) → c)',
    ],
  ],
  [
    'a time that only the words say',
    tasks('"Niêm yết danh sách cử tri tại nhà văn hóa các thôn trước ngày 03/02/2027."'),
    tasks('"Niêm yết danh sách cử tri tại nhà văn hóa các thôn trước ngày 01/02/2027."'),
    [
      'time-earlier: Niêm yết danh sách cử tri tại nhà văn hóa các thôn trước ngày 01/02/2027. — “03/02/2027” thành “01/02/2027”',
    ],
  ],
  [
    'the same words everywhere',
    tasks(
      ...['trường học', 'trạm y tế', 'nhà văn hóa'].map(
        (where) => `Treo pa nô tuyên truyền tại ${where}, do Ban Văn hóa làm`,
      ),
    ),
    tasks(
      ...['trường học', 'trạm y tế', 'nhà văn hóa'].map(
        (where) => `Treo băng rôn tuyên truyền tại ${where}, do Ban Văn hóa làm`,
      ),
    ),
    ['text-edited: pa nô → băng rôn — “pa nô” thành “băng rôn”: 03 chỗ (3)'],
  ],
];

describe('changes', () => {
  it.each(cases)('%s', (_name, old, later, expected) => {
    expect(told(old, later)).toEqual(expected);
  });
});
