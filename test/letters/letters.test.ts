import { describe, expect, test } from 'vitest';
import { itemOf } from '../../src/letters/task-rows.js';
import { lettersOf, textsOf } from './support.js';

const work = `tasks:
  - {id: boi, name: Lớp bơi, text: Mở 12 lớp bơi cho học sinh tiểu học., lead: vhxh, partners: [kinh-te, cong-an], when: 6/2027, output: 12 lớp}
  - {text: Mua áo phao cho các lớp bơi., lead: kinh-te, when: 30/4/2027}
  - {text: Đưa Kế hoạch này vào chương trình công tác năm., lead: [truong, thon], when: 26/3/2027}
  - {text: Vận động hội viên ủng hộ các lớp bơi., lead: mttq, when: 31/3/2027}
`;

async function letter(rest = work, asked: Parameters<typeof lettersOf>[1] = {}, id = 'giao-nhiem-vu') {
  return (await textsOf(await lettersOf(rest, asked)))[id] ?? '';
}

describe('Công văn giao nhiệm vụ', () => {
  test('gives, requires and asks as the unit stands to the issuer; number and day are blank', async () => {
    const text = await letter();
    expect(text).toContain('Số: /UBND');
    expect(text).toContain('ngày tháng năm 2027');
    expect(text).toContain(
      'giao nhiệm vụ cho các đơn vị trực thuộc, yêu cầu các thôn, đề nghị Công an xã và Ủy ban MTTQ Việt Nam xã thực hiện như sau:',
    );
    expect(text.match(/^(?:\| \*\*[IVX]+\*\* \| \*\*)([^*]+)/gm)?.map((row) => row.split('**')[3])).toEqual([
      'Giao Phòng Kinh tế',
      'Giao Phòng Văn hóa - Xã hội',
      'Giao các trường học',
      'Yêu cầu các thôn',
      'Đề nghị Ủy ban MTTQ Việt Nam xã',
    ]);
    expect(text).toContain('- Lưu: VT');
  });

  test('is sent to every unit with a part, partners too, groups as they are named, superiors never', async () => {
    const text = await letter(`${work}  - {text: Tổng hợp., lead: so, partners: vhxh}\n`);
    const to = text.split('Kính gửi:')[1]?.split('Thực hiện')[0]?.trim();
    expect(to?.split('\n').map((line) => line.replace(/^- |[;.]$/g, ''))).toEqual([
      'Ủy ban MTTQ Việt Nam xã',
      'Các phòng: Kinh tế, Văn hóa - Xã hội',
      'Các trường học',
      'Công an xã',
      'Các thôn',
    ]);
    expect(text).not.toContain('Đề nghị Sở');
  });

  test('says the work by its short name, with co-leads, time and result', async () => {
    const text = await letter();
    expect(text).toMatch(/\| Lớp bơi \| Phòng Kinh tế; Công an xã \| Tháng 6\/2027 \| 12 lớp \|/);
    expect(text.match(/Đưa Kế hoạch vào chương trình công tác năm\. \|/g)).toHaveLength(2);
    expect(text).toContain('Cùng chủ trì: Các thôn');
  });

  test('says a unit’s own words of others’ work in its own part, once for a group', async () => {
    const text = await letter(`sections:
  - heading: Nhiệm vụ
    tasks: [{id: boi, name: Lớp bơi, text: Mở 12 lớp bơi., lead: vhxh, when: 6/2027, partners: th-a}]
  - heading: Tổ chức thực hiện
    sections:
      - {unit: truong, tasks: [{ref: boi, text: Lập danh sách học sinh chưa biết bơi.}]}
      - {unit: vhxh, tasks: [{ref: boi, text: Chọn người dạy có chứng nhận.}]}
`);
    expect(text.match(/Lập danh sách học sinh chưa biết bơi/g)).toHaveLength(1);
    expect(text).toContain('Phối hợp với Phòng Văn hóa - Xã hội');
    expect(text).toContain('| 1.1 | Chọn người dạy có chứng nhận. |');
  });

  test('a duty that another unit leads stands with the unit in whose part it is', async () => {
    const text = await letter(`sections:
  - heading: Tổ chức thực hiện
    sections:
      - {unit: vhxh, tasks: [{text: Theo dõi việc thực hiện Kế hoạch.}]}
      - {unit: kinh-te, tasks: [{text: Phối hợp với Phòng Văn hóa - Xã hội mở lớp bơi., lead: vhxh, partners: kinh-te}]}
`);
    const rows = text.split('\n').filter((line) => line.startsWith('| '));
    const at = rows.findIndex((row) => row.includes('mở lớp bơi'));
    expect(rows[at - 1]).toContain('Giao Phòng Kinh tế');
    expect(rows[at]).toContain('Chủ trì: Phòng Văn hóa - Xã hội');
  });

  test('work of nobody is told as everybody’s', async () => {
    const text = await letter(`${work}  - {text: Giữ gìn vệ sinh nơi ở và nơi học.}\n`);
    expect(text).toContain('**Nhiệm vụ chung của các cơ quan, đơn vị**');
    expect(text).toContain('chủ động thực hiện các nhiệm vụ chung tại mục VI Phụ lục kèm theo.');
  });

  test('a letter for each unit says where it leads and where it helps', async () => {
    const texts = await textsOf(await lettersOf(work, { each: true }));
    expect(Object.keys(texts)).toEqual(
      ['kinh-te', 'vhxh', 'truong', 'thon', 'cong-an', 'mttq'].map((id) => `giao-nhiem-vu-${id}`),
    );
    expect(texts['giao-nhiem-vu-cong-an']).toContain('V/v phối hợp thực hiện');
    expect(texts['giao-nhiem-vu-kinh-te']).toContain(
      'Giao Phòng Kinh tế chủ trì thực hiện 01 nhiệm vụ, phối hợp thực hiện 01 nhiệm vụ nêu tại Phụ lục',
    );
    expect(texts['giao-nhiem-vu-mttq']).not.toMatch(/[Gg]iao nhiệm vụ|[Yy]êu cầu/);
  });
});

describe('Trích danh mục nhiệm vụ', () => {
  test('has no number, names its plan, and tells the unit its work in full', async () => {
    const texts = await textsOf(await lettersOf(work, { types: ['extract'] }));
    expect(Object.keys(texts)).toEqual(
      ['kinh-te', 'vhxh', 'th-a', 'th-b', 'thon', 'cong-an', 'mttq'].map((id) => `trich-${id}`),
    );
    const text = texts['trich-kinh-te'] ?? '';
    expect(text).toContain('# TRÍCH DANH MỤC NHIỆM VỤ');
    expect(text).toContain('(Trích Kế hoạch số /KH-UBND');
    expect(text).not.toContain('Số:');
    expect(text.trimEnd()).toMatch(/Các nội dung khác thực hiện theo Kế hoạch\.\/\.$/);
    expect(text).toContain('Mua áo phao cho các lớp bơi.');
    expect(text).toContain('| Mở 12 lớp bơi cho học sinh tiểu học. | Phòng Văn hóa - Xã hội |');
  });

  test('all in one file, each from a new page', async () => {
    const { composed } = await lettersOf(work, { types: ['extract'], together: true });
    expect(composed?.docs.map(({ id, sections }) => [id, sections.length])).toEqual([['trich-nhiem-vu', 7]]);
  });
});

describe('Công văn đôn đốc', () => {
  const remind = { types: ['remind'] } as const;

  test('names what was due when, a working day to answer by, and whom to', async () => {
    const text = await letter(work, remind, 'don-doc');
    expect(text).toContain('V/v đôn đốc thực hiện');
    expect(text).toContain('đến ngày 15/5/2027');
    // 15/5/2027 is a Saturday: five working days after it is a Friday.
    expect(text).toContain('**chậm nhất ngày 21/5/2027**');
    expect(text).toMatch(/Mua áo phao cho các lớp bơi\. \| Chậm nhất 30\/4\/2027 \| Quá hạn 15 ngày \|/);
    expect(text).toContain('Đề nghị Ủy ban MTTQ Việt Nam xã quan tâm, phối hợp');
    expect(text).not.toContain('Lớp bơi |');
  });

  test('what is told to be done is not asked for; of a group only those who are late', async () => {
    const reporting = `${work}closing:
  text: Các đơn vị báo cáo Phòng Văn hóa - Xã hội trước ngày 17/6/2027.
  reports: [{id: bc, period: once, due: 17/6/2027, to: vhxh}]
`;
    const { list } = await lettersOf(reporting, remind);
    const late = list?.works[2];
    const thA = list?.items.find((item) => item.work === late && item.unit?.id === 'th-a');
    expect(thA && late && list && itemOf({ ...thA.unit, id: 'th-a' } as never, late, list)).toBe(thA);
    const results = `schema: 1
plan: trong-cay
report: bc
units:
  th-a: {tasks: {${late?.id}: {status: done}}}
`;
    const sent = [{ path: 'ket-qua.yaml', bytes: new TextEncoder().encode(results) }];
    const text = await letter(reporting, { ...remind, sent }, 'don-doc');
    expect(text).toContain('Trường Tiểu học B');
    expect(text).not.toContain('Các trường học');
    expect(text).not.toContain('Trường Tiểu học A');
  });

  test('one to an organ that is only asked orders nothing', async () => {
    const text = await letter(work, { ...remind, each: true }, 'don-doc-mttq');
    expect(text).toContain('V/v đề nghị phối hợp thực hiện');
    expect(text).not.toMatch(/[Yy]êu cầu|[Gg]iao |[Cc]hỉ đạo/);
  });

  test('nobody is late: no letter, and that is said', async () => {
    const { composed, findings } = await lettersOf(work, { ...remind, asOf: '02/01/2027' });
    expect(composed?.docs).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain('letter-somebody-late');
  });
});

describe('what is missing is told', () => {
  const codes = async (rest: string, office?: string) =>
    (await lettersOf(rest, office === undefined ? {} : { office })).findings.map(({ code }) => code);

  test('nobody to write to', async () => {
    expect(await codes('tasks: ["Giữ gìn vệ sinh nơi ở.", "Trồng thêm cây bóng mát."]\n')).toContain(
      'letter-has-addressee',
    );
  });

  test('an office without a letter’s signer takes the plan’s', async () => {
    const { findings, composed } = await lettersOf(work, {
      office: (await import('../work-list/support.js')).workOffice,
    });
    expect(findings.map(({ code }) => code)).toContain('letter-has-signer');
    expect(composed?.docs).toHaveLength(1);
  });

  test('a unit that the office does not know is asked', async () => {
    const rest = `${work}  - {text: Tặng quà cho học sinh nghèo vượt khó., lead: Câu lạc bộ Thiện nguyện}\n`;
    expect(await codes(rest)).toContain('letter-unit-known');
    expect(await letter(rest)).toContain('Đề nghị Câu lạc bộ Thiện nguyện');
  });

  test('a plan of several kinds of trouble is no crash', async () => {
    expect(await codes('text: "Không có việc gì."\n')).toContain('letter-has-addressee');
  });
});
