import { describe, expect, it } from 'vitest';
import { stampEntries, stampFrom } from '../../src/doc/stamp.js';
import { buildPlan } from '../../src/pipeline.js';
import { stampSchema } from '../../src/write/pdf/stamp-xmp.js';
import { inMemory } from '../import/support/in-memory.js';
import { office, planWith } from '../support/sample.js';
import { readPackage } from './read-package.js';

const plan = planWith(`documents:
  ke-hoach: {number: 7, date: 05/3/2027, urgency: khan, recipients: ["- Sở Y tế (b/c);", "- Lưu: VT, KT."]}
  cong-van: {to: ["Các thôn", {text: "Các trường:", items: ["An Bình", "Hòa Lạc"]}], subject: mời & họp, signature: pct}
sections: [{heading: Mục đích, text: Trồng cây.}]
`);

async function propertiesOf(yaml = plan, choices = {}) {
  const { files } = await buildPlan(
    'plans/a.yaml',
    ['docx', 'pdf'],
    inMemory({ 'plans/a.yaml': yaml, 'plans/offices/xa.yaml': office }),
    choices,
  );
  return files.map(({ document, format, bytes }) => {
    const xml =
      format === 'docx'
        ? (readPackage(bytes).get('docProps/custom.xml') ?? '')
        : Buffer.from(bytes).toString('utf8');
    const pattern = format === 'docx' ? /name="([^"]*)"><vt:lpwstr>([^<]*)</g : /<kehoach:(\w+)>([^<]*)</g;
    const properties = [...xml.matchAll(pattern)].map(([, name = '', value = '']) => [name, value]);
    return { document, format, properties: Object.fromEntries(properties) };
  });
}

describe('the stamp', () => {
  it('names the plan and says what the decree asks, as far as it is known', async () => {
    const [docx, , letter] = await propertiesOf();
    expect(docx?.properties).toEqual({
      'kehoach.plan': 'trong-cay',
      'kehoach.revision': '0',
      'kehoach.document': 'ke-hoach',
      'kehoach.content': expect.stringMatching(/^[0-9a-f]{64}$/),
      TypeName: 'Kế hoạch',
      CodeNumber: '07',
      CodeNotation: 'KH-UBND',
      IssuedDate: '2027-03-05',
      OrganName: 'Ủy ban nhân dân xã Minh Tâm',
      Subject: 'Tổ chức Tết trồng cây năm 2027',
      Language: 'Tiếng Việt',
      PageAmount: '1',
      Position: 'PHÓ CHỦ TỊCH',
      FullName: 'Lê Thị Hòa',
      To: 'Sở Y tế (b/c)',
      Priority: 'KHẨN',
    });
    expect(letter?.properties).toMatchObject({
      Subject: 'mời &amp; họp',
      To: 'Các thôn; Các trường: An Bình, Hòa Lạc',
    });
    expect(Object.keys(letter?.properties)).not.toContain('CodeNumber');
    expect(Object.keys(letter?.properties)).not.toContain('IssuedDate');
  });

  it('is the same in the Word file and in the PDF', async () => {
    const [docx, pdf] = await propertiesOf();
    const own = Object.entries(docx?.properties ?? {}).map(([name, value]) => [
      name.replace('kehoach.', ''),
      value,
    ]);
    expect(pdf?.properties).toEqual(Object.fromEntries(own));
  });

  it('says that it is a draft, and of which round', async () => {
    const [docx] = await propertiesOf(plan, { draft: 2 });
    expect(docx?.properties['kehoach.draft']).toBe('2');
    expect((await propertiesOf(plan, { draft: true }))[1]?.properties.draft).toBe('true');
  });

  it('has every property described as PDF/A wants it', async () => {
    const described = stampSchema.properties.map(({ name }) => name);
    for (const { properties, format } of await propertiesOf())
      if (format === 'pdf') expect(described).toEqual(expect.arrayContaining(Object.keys(properties)));
  });

  it('comes back from its properties as it was', () => {
    const stamp = {
      ...{ plan: 'a', revision: 3, document: 'ke-hoach', content: 'ab'.repeat(32) },
      ...{ draft: 2, fitted: true as const, metadata: { TypeName: 'Kế hoạch' } },
    };
    expect(stampFrom(new Map(stampEntries(stamp, 0)))).toEqual(stamp);
    expect(stampFrom(new Map([['plan', 'a']]))).toBeUndefined();
    expect(stampFrom(new Map([...stampEntries(stamp, 0), ['content', '…']]))).toBeUndefined();
  });
});
