/** An office that is there: what it knows is matched, nothing of it is said again. */
import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { importFiles } from '../../src/import-files.js';
import type { OfficeFile, PlanFile } from '../../src/model/generated/schema-types.js';
import { composePlan } from '../../src/pipeline.js';
import { title } from './fixtures/office-habits.js';
import { body } from './fixtures/word-builder.js';
import { sectionProperties, word } from './fixtures/word-package.js';
import { printedParagraphs } from './import-and-build.js';
import { head, opened, roman, signed } from './office-file.js';
import { inMemory } from './support/in-memory.js';

const office: OfficeFile = {
  schema: 1,
  name: 'Ủy ban nhân dân xã Khe Lau',
  symbol: 'UBND',
  place: 'Khe Lau',
  letterhead: { issuer: ['ỦY BAN NHÂN DÂN', 'XÃ KHE LAU'] },
  units: { kt: { name: 'Phòng Kinh tế', short: 'Phòng KT' } },
  citations: {
    'nq-moi-truong': {
      type: 'Nghị quyết',
      number: '07/2025/NQ-HĐND',
      date: '10/7/2025',
      issuer: 'Hội đồng nhân dân tỉnh',
      subject: 'về bảo vệ môi trường nông thôn',
    },
  },
};

const told =
  'Nghị quyết số 07/2025/NQ-HĐND ngày 10/7/2025 của Hội đồng nhân dân tỉnh về bảo vệ môi trường nông thôn';
const lines = [
  head('Số: 12/KH-UBND'),
  ...title('KẾ HOẠCH', ['Vệ sinh môi trường năm 2026']),
  body(`Căn cứ ${told};`, { italic: true }),
  body(
    'Căn cứ Quyết định số 31/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh về giao chỉ tiêu năm 2026;',
    {
      italic: true,
    },
  ),
  body('Theo đề nghị của Phòng Kinh tế.', { italic: true }),
  body(opened),
  roman('I. TỔ CHỨC THỰC HIỆN'),
  roman('1. Phòng Kinh tế'),
  body('- Thu gom rác theo Nghị quyết số 07/2025/NQ-HĐND.'),
  signed,
];

it('matches units and citations that the office has', async () => {
  const officePath = 'plans/xa.yaml';
  const texts = { [officePath]: stringify(office) };
  const imported = await importFiles(
    [{ file: 'cu.docx', bytes: word({ body: lines.join('') + sectionProperties() }) }],
    {
      planPath: 'plans/cu.yaml',
      officePath: 'plans/offices/cu.yaml',
      id: 'cu',
      office: { path: officePath, bytes: new TextEncoder().encode(texts[officePath]) },
    },
    inMemory(texts),
  );
  const plan: PlanFile = parse(imported.plan ?? '');
  expect(imported.office).toBeUndefined();
  expect(plan.office).toBe('xa.yaml');
  expect(plan.units).toBeUndefined();
  expect(Object.keys(plan.citations ?? {})).toEqual(['qd-31']);
  expect(plan.basis?.[0]).toBe('Căn cứ [@nq-moi-truong]');
  expect(plan.sections?.[0]?.sections).toMatchObject([
    { unit: 'kt', tasks: ['Thu gom rác theo [@nq-moi-truong].'] },
  ]);
  const { docs } = await composePlan(
    'plans/cu.yaml',
    inMemory({ ...texts, 'plans/cu.yaml': imported.plan ?? '' }),
  );
  expect(docs.flatMap(printedParagraphs)).toContain(`Căn cứ ${told};`);
});
