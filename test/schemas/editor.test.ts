import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOffice } from '../../src/read/read-office.js';
import { readPlan } from '../../src/read/read-plan.js';
import { hover, messages, offers } from './editor.js';
import { followed, type Node, root, schemas } from './schema-nodes.js';

const head = 'schema: 1\nid: ke-hoach-a\nperiod: 2027\noffice: xa.yaml\ntitle: Kế hoạch A\n';
const office = 'schema: 1\nname: A\nsymbol: A\nplace: A\nletterhead:\n  issuer: [A]\n';
const [common, plan] = schemas;

/** Places of a plan where fields are offered, with the definition they come from and those already there. */
const places: readonly (readonly [place: string, before: string, from: Node, written: readonly string[]])[] =
  [
    ['the root', '', plan ?? {}, ['schema', 'id', 'period', 'office', 'title']],
    ['a section', 'sections:\n  - heading: A\n    ', defined('section'), ['heading']],
    [
      'a section in a section',
      'sections:\n  - sections:\n      - heading: A\n        ',
      defined('section'),
      ['heading'],
    ],
    ['a task', 'tasks:\n  - text: A.\n    ', defined('item'), ['text']],
    ['a time', 'tasks:\n  - text: A.\n    when:\n      by: 30/6/2027\n      ', defined('when'), ['by']],
    [
      'a report',
      'reports:\n  - text: A.\n    reports:\n      - period: year\n        ',
      defined('report'),
      ['period'],
    ],
    ['a citation', 'citations:\n  kh-tinh:\n    type: Luật\n    ', defined('citation'), ['type']],
    ['a document', 'documents:\n  cong-van:\n    date: 3/2027\n    ', defined('document'), ['date']],
    ['the print of a document', 'print:\n  size: 14\n  ', defined('documentPrint'), ['size']],
  ];

function defined(name: string): Node {
  return common?.definitions?.[name] ?? {};
}

describe('in the editor', () => {
  it.each(places)('fields are offered with their help at %s', async (_, before, from, written) => {
    const found = await offers(`${head}${before}¦\n`);
    const properties = Object.entries(from.properties ?? {}).filter(([key]) => !written.includes(key));
    for (const [key, field] of properties) {
      expect(found.find(({ label }) => label === key)?.help, key).toContain(followed(field).description);
    }
    const known = properties.map(([key]) => key);
    const others = found.filter(({ label }) => !known.includes(label)).map(({ label }) => label);
    // Snippets and sample sentences bear Vietnamese names; nothing else stands between the fields.
    for (const label of others) expect(label).toMatch(/^\p{Lu}.*\p{L} /u);
  });

  it.each(places)('a wrong field is one message at %s', async (_, before) => {
    const text = `${head}${before}saikhoa: a\n`;
    expect(await messages(text)).toEqual([
      `${text.split('\n').length - 1}: Property saikhoa is not allowed.`,
    ]);
  });

  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    [
      'better',
      'tasks:\n  - text: A.\n    better: ',
      { higher: 'càng cao càng tốt', lower: 'càng thấp càng tốt' },
    ],
    ['role', 'sections:\n  - heading: A\n    role: ', { objectives: 'mục tiêu, chỉ tiêu', other: 'khác' }],
    [
      'period',
      'reports:\n  - text: A.\n    reports:\n      - period: ',
      { quarter: 'hằng quý', term: 'cả giai đoạn của kế hoạch' },
    ],
    ['urgency', 'documents:\n  cong-van:\n    urgency: ', { 'hoa-toc': 'HỎA TỐC' }],
  ])('values of %s are offered with their meaning', async (_, before, meanings) => {
    const found = await offers(`${head}${before}¦\n`);
    for (const [value, meaning] of Object.entries(meanings)) {
      expect(found.find(({ label }) => label === value)?.help, value).toBe(meaning);
    }
  });

  it('a kind of numbering is offered', async () => {
    const found = await offers(`${head}print:\n  indicators: ¦\n`);
    expect(found.map(({ label }) => label)).toContain('"- Chỉ tiêu {1}:"');
  });

  it.each([
    ['title: ¦Kế', 'Tên kế hoạch'],
    ['le¦ad: vhxh', 'Cơ quan chủ trì'],
    ['wh¦en: 30/6/2027', 'Thời gian thực hiện, thời hạn hoàn thành'],
    ['tar¦get: 98%', 'Mức phấn đấu'],
    ['bet¦ter: higher', 'Chiều đánh giá'],
    ['out¦put: A', 'Sản phẩm, kết quả'],
  ])('%s shows its Vietnamese name', async (field, title) => {
    const task = field.startsWith('title')
      ? `${head.replace(/title.*\n/, '')}${field}\n`
      : `${head}tasks:\n  - text: A.\n    ${field}\n`;
    expect(await hover(task)).toMatch(new RegExp(`^#### ${title}\n\n`));
  });

  it('a value of the wrong form is one message, in Vietnamese', async () => {
    const [message, ...more] = await messages(`${head}tasks:\n  - text: A.\n    when: cuối quý\n`);
    expect(message).toBe(`8: ${defined('when').patternErrorMessage}`);
    expect(more).toEqual([]);
  });

  it('a wrong field of an office file is one message', async () => {
    expect(await messages(`${office}tel: 1\n`, 'office')).toEqual(['7: Property tel is not allowed.']);
    expect(await messages(`${office}units:\n  vhxh:\n    name: A\n    tel: 1\n`, 'office')).toHaveLength(1);
  });

  it('the example plans are without fault', async () => {
    for (const name of ['ke-hoach-dau-tien', 'tam-duong-2024', 'tre-em-2027', 'binh-long-2022']) {
      expect(await messages(readFileSync(join(root, 'plans', `${name}.yaml`), 'utf8')), name).toEqual([]);
    }
    for (const name of ['xa-minh-tam', 'thi-xa-binh-long', 'huyen-tam-duong']) {
      const text = readFileSync(join(root, 'plans', 'offices', `${name}.yaml`), 'utf8');
      expect(await messages(text, 'office'), name).toEqual([]);
    }
  });
});

describe('a snippet', () => {
  const inPlan: readonly (readonly [string, string])[] = [
    ['Mục có lời văn', 'sections:\n  - ¦'],
    ['Mục có nhiệm vụ', 'sections:\n  ¦'],
    ['Mục có nhiệm vụ', 'sections:\n  - heading: A\n  - ¦'],
    ['Mục có nhiệm vụ', 'sections:\n  - heading: A\n    sections:\n      - ¦'],
    ['Nhiệm vụ', 'tasks:\n  - ¦'],
    ['Nhiệm vụ', 'tasks:\n  ¦'],
    ['Nhiệm vụ', 'sections:\n  - heading: A\n    tasks:\n      - A.\n      - ¦'],
    ['Chỉ tiêu', 'indicators:\n  - ¦'],
    ['Chế độ báo cáo', 'sections:\n  - heading: A\n    reports:\n      - ¦'],
    ['Kỳ báo cáo có thời hạn', 'reports:\n  - text: A.\n    reports:\n      - ¦'],
    ['Khoản kinh phí', 'budget:\n  - ¦'],
    ['Thước đo có mức phấn đấu', 'indicators:\n  - text: A.\n    measures:\n      - ¦'],
    ['Khoảng thời gian', 'tasks:\n  - text: A.\n    when: ¦'],
    ['Định kỳ', 'tasks:\n  - text: A.\n    when:\n      ¦'],
    ['Tính từ một mốc', 'tasks:\n  - text: A.\n    when: ¦'],
    ['Văn bản viện dẫn', 'citations:\n  ¦'],
    ['Văn bản viện dẫn', 'citations:\n  luat: {type: Luật}\n  ¦'],
    ['Kế hoạch', 'documents:\n  ¦'],
    ['Tờ trình', 'documents:\n  ¦'],
    ['Công văn', 'documents:\n  ke-hoach: {}\n  ¦'],
    ['Sự kiện', 'events:\n  ¦'],
    ['Đơn vị', 'units:\n  ¦'],
  ];

  it.each(inPlan)('“%s” reads as written at %j', async (label, before) => {
    const found = (await offers(`${head}${before}\n`)).filter((offer) => offer.label === label);
    expect(found.length).toBe(1);
    for (const { taken, help } of found) {
      expect(help).toMatch(/\.$/);
      expect(taken).not.toMatch(/\$\{?\d/);
      expect(readPlan(new TextEncoder().encode(taken), 'a.yaml').findings, taken).toEqual([]);
      expect(await messages(taken), taken).toEqual([]);
    }
  });

  it.each([
    ['Người ký', 'signers:\n  ¦'],
    ['Đơn vị', 'units:\n  ¦'],
    ['Văn bản viện dẫn', 'citations:\n  ¦'],
  ])('“%s” reads as written in an office file', async (label, before) => {
    const [found] = (await offers(`${office}${before}\n`, 'office')).filter((offer) => offer.label === label);
    const taken = found?.taken ?? '';
    expect(taken).not.toMatch(/\$\{?\d/);
    expect(readOffice(new TextEncoder().encode(taken), 'xa.yaml').findings, taken).toEqual([]);
  });
});
