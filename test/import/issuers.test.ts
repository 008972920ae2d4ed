/** Who issues a document: a unit of the office, the office, several together. */
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { OfficeFile, PlanFile } from '../../src/model/generated/schema-types.js';
import { lienTich } from './fixtures/lien-tich.js';
import { closing, letterhead, title } from './fixtures/office-habits.js';
import { toTrinh } from './fixtures/to-trinh.js';
import { body, centred, para } from './fixtures/word-builder.js';
import { sectionProperties } from './fixtures/word-package.js';
import { importAndBuild, printedParagraphs } from './import-and-build.js';
import { head, imported, opened, roman, signed } from './office-file.js';

async function read(bytes: Uint8Array) {
  const { plan = '', office = '', documents, composed } = await importAndBuild([{ file: 'cu.docx', bytes }]);
  const printed = (composed?.docs ?? []).flatMap(printedParagraphs);
  return { plan: parse(plan) as PlanFile, office: parse(office) as OfficeFile, documents, printed };
}

it('keeps the longer name of a joint plan, and each of its issuers', async () => {
  const { plan, office, documents, printed } = await read(lienTich.bytes());
  expect(plan.documents?.['ke-hoach']).toMatchObject({
    typeName: 'Kế hoạch liên tịch',
    letterhead: [{ issuer: ['HỘI LIÊN HIỆP PHỤ NỮ', 'XÃ KHE LẠNH'] }, { issuer: ['CÔNG AN', 'XÃ KHE LẠNH'] }],
  });
  expect(office).toMatchObject({ name: 'Hội Liên hiệp Phụ nữ xã Khe Lạnh', symbol: 'HPN' });
  expect(printed).toContain('KẾ HOẠCH LIÊN TỊCH');
  expect(documents[0]?.losses).toEqual([]);
});

it('takes the organ that a Phòng submits to for the office', async () => {
  const { plan, office } = await read(toTrinh.bytes());
  expect(office).toMatchObject({ name: 'Ủy ban nhân dân phường Bến Tre Xanh', symbol: 'UBND' });
  const issuer = plan.documents?.['to-trinh']?.issuer ?? '';
  expect(office.units?.[issuer]?.name).toBe('Phòng Kinh tế, Hạ tầng và Đô thị');
});

it('knows the unit that submits the plan of its office', async () => {
  const { plan, office, printed } = await imported(
    letterhead({
      parent: ['UBND XÃ KHE LAU'],
      issuer: ['PHÒNG KINH TẾ'],
      number: 'Số: 07/TTr-KT',
      date: 'Khe Lau, ngày 02 tháng 3 năm 2026',
    }),
    ...title('TỜ TRÌNH', ['Về việc ban hành Kế hoạch vệ sinh môi trường năm 2026']),
    centred('Kính gửi: Ủy ban nhân dân xã Khe Lau'),
    body('Phòng Kinh tế kính trình Ủy ban nhân dân xã ban hành Kế hoạch vệ sinh môi trường năm 2026./.'),
    closing({ recipients: ['- Như trên;', '- Lưu: KT.'], signature: ['TRƯỞNG PHÒNG'], name: 'Lù A Páo' }),
    para('', { section: sectionProperties({ next: true }) }),
    head('Số: 12/KH-UBND'),
    ...title('KẾ HOẠCH', ['Vệ sinh môi trường năm 2026']),
    body(opened),
    roman('I. TỔ CHỨC THỰC HIỆN'),
    roman('1. Phòng Kinh tế'),
    body('- Thu gom rác ở 05 thôn.'),
    signed,
  );
  expect(plan.documents?.['to-trinh']).toMatchObject({ issuer: 'phong-kinh-te', symbol: 'TTr-KT' });
  expect(plan.documents?.['ke-hoach']?.issuer).toBeUndefined();
  expect(office.name).toBe('Ủy ban nhân dân xã Khe Lau');
  expect(printed[0]).toContain('PHÒNG KINH TẾ');
});
