/** A letter beside the plan it sends: each prints its own words, and what printing adds is told. */

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Draft } from '../../src/import/draft.js';
import { docx } from '../../src/import/importers/docx.js';
import type { Source } from '../../src/import/source.js';
import { understand } from '../../src/import/understand/understand.js';
import { reportsOf } from '../../src/import-reports.js';
import { isUnitName } from '../../src/meaning/units.js';
import { title } from './fixtures/office-habits.js';
import { body, para } from './fixtures/word-builder.js';
import { sectionProperties, word } from './fixtures/word-package.js';
import { importAndBuild } from './import-and-build.js';
import { head, imported, opened, roman, signed } from './office-file.js';
import { productKinds } from './support/product-kinds.js';

describe('a letter with the plan it sends', () => {
  it('prints its own two sentences and nothing of the plan', async () => {
    const { plan, printed } = await imported(
      head('Số: 11/UBND-KT', ['V/v gửi Kế hoạch vệ sinh môi trường']),
      body('Kính gửi: Phòng Kinh tế xã Khe Lau.'),
      body('Thực hiện Công văn số 05/KT ngày 02/3/2026, Ủy ban nhân dân xã gửi kèm Kế hoạch năm 2026.'),
      body('Đề nghị Phòng Kinh tế xem xét./.'),
      signed,
      para('', { section: sectionProperties({ next: true }) }),
      head('Số: 12/KH-UBND'),
      ...title('KẾ HOẠCH', ['Vệ sinh môi trường năm 2026']),
      body(opened),
      roman('I. TỔ CHỨC THỰC HIỆN'),
      roman('1. Phòng Kinh tế'),
      body('- Thu gom rác ở 05 thôn.'),
      signed,
    );
    expect(Object.keys(plan.documents ?? {})).toEqual(['cong-van', 'ke-hoach']);
    expect(printed[0]?.join('\n')).toContain('gửi kèm Kế hoạch năm 2026');
    expect(printed[0]?.join('\n')).not.toContain('Thu gom rác');
    expect(printed[1]?.join('\n')).toContain('Thu gom rác');
  });
});

describe('a letter of one sentence', () => {
  it('that asks for a report prints that sentence alone', async () => {
    const { printed } = await imported(
      head('Số: 11/UBND-KT', ['V/v gửi Kế hoạch']),
      body('Kính gửi: Các thôn.'),
      body('Đề nghị các thôn báo cáo kết quả về UBND xã trước ngày 10/5/2026./.'),
      signed,
      para('', { section: sectionProperties({ next: true }) }),
      head('Số: 12/KH-UBND'),
      ...title('KẾ HOẠCH', ['Vệ sinh môi trường năm 2026']),
      body(opened),
      roman('I. TỔ CHỨC THỰC HIỆN'),
      roman('1. Phòng Kinh tế'),
      body('- Thu gom rác ở 05 thôn.'),
      signed,
    );
    expect(printed[0]?.join('\n')).toContain('trước ngày 10/5/2026./.');
    expect(printed[0]?.join('\n')).not.toContain('Thu gom rác');
  });
});

describe('what printing adds', () => {
  const frame = [head('Số: 12/KH-UBND'), ...title('KẾ HOẠCH', ['Vệ sinh môi trường năm 2026']), body(opened)];
  const points = [roman('I. MỤC ĐÍCH'), body('- Sạch đường làng.'), body('- Sạch ngõ xóm thôn bản.')];
  const file = (lines: readonly string[]) =>
    word({ body: [...frame, ...lines, signed].join('') + sectionProperties() });

  it('is told with the document it stands in', async () => {
    const more = [{ file: 'cu.docx', bytes: file(points) }];
    const { plan: yaml = '', composed } = await importAndBuild(more);
    const { value: source } = await docx.read({ file: 'cu.docx', bytes: file(points.slice(0, 2)) });
    if (!source || !composed) throw new Error('not read');
    const draft: Draft = { plan: parse(yaml), guesses: [], stands: [] };
    const report = (of: Source) => {
      const { documents } = understand(of, isUnitName, productKinds);
      return reportsOf(draft, [{ source: of, documents, refused: new Set() }], composed);
    };
    expect(report(source)[0]?.guesses).toMatchObject([
      { pointer: '/documents/ke-hoach', reason: { vi: expect.stringContaining('Sạch ngõ xóm thôn bản') } },
    ]);
    const whole = await docx.read({ file: 'cu.docx', bytes: file(points) });
    expect(whole.value && report(whole.value)[0]?.guesses).toEqual([]);
  });
});
