/** Small Word files with the habits of offices, and the plan that comes of each. */
import { expect } from 'vitest';
import { parse } from 'yaml';
import type { OfficeFile, PlanFile } from '../../src/model/generated/schema-types.js';
import { closing, letterhead, title } from './fixtures/office-habits.js';
import { body } from './fixtures/word-builder.js';
import { sectionProperties, word } from './fixtures/word-package.js';
import { importAndBuild, printedParagraphs } from './import-and-build.js';

export const signed = closing({
  recipients: ['- Như trên;', '- Lưu: VT.'],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  name: 'Nông Thị Sương',
});
export const head = (number: string, about: readonly string[] = []) =>
  letterhead({
    issuer: ['ỦY BAN NHÂN DÂN', 'XÃ KHE LAU'],
    number,
    date: 'Khe Lau, ngày 09 tháng 3 năm 2026',
    about,
  });
export const opened = 'Ủy ban nhân dân xã ban hành Kế hoạch như sau:';

export async function imported(...parts: readonly string[]) {
  const bytes = word({ body: parts.join('') + sectionProperties() });
  const {
    plan: yaml = '',
    office: officeYaml = '',
    composed,
    findings,
  } = await importAndBuild([{ file: 'cu.docx', bytes }]);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const plan: PlanFile = parse(yaml);
  const printed = (composed?.docs ?? []).map(printedParagraphs);
  const office: OfficeFile = parse(officeYaml);
  return { plan, office, printed };
}

export const planOf = async (...lines: readonly string[]) =>
  (
    await imported(
      head('Số: 12/KH-UBND'),
      ...title('KẾ HOẠCH', ['Vệ sinh môi trường năm 2026']),
      body(opened),
      ...lines,
      signed,
    )
  ).plan;

export const roman = (words: string) => body(words, { bold: true });
