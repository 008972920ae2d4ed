import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { mdFormat } from '../../src/compared/formats/md.js';
import { added, change, comparisonOf, row, told } from './comparison.js';

const md = (...changes: Parameters<typeof row>[0]) =>
  String(mdFormat.write(told(comparisonOf([row(changes)]))));

describe('the comparison as Markdown', () => {
  it('is headings, lists and tables', () => {
    expect(md(change('target-raised', { before: '1', after: '2' }))).toMatchInlineSnapshot(`
      "# So sánh kế hoạch

      - Bản trước: Kế hoạch số 15/KH-UBND ngày 13/3/2026 “Trồng cây năm 2026” (a.yaml)
      - Bản sau: Dự thảo Kế hoạch năm 2027 “Trồng cây năm 2027” (b.yaml)

      **Có 01 thay đổi: 01 quan trọng.**

      ## Tóm tắt

      - Đề mục: 01 (giữ nguyên 01).

      ## I. Mục đích

      | TT | Mức | Nội dung | Thay đổi | Bản trước | Bản sau | Vị trí |
      | --- | --- | --- | --- | --- | --- | --- |
      | 01 | Quan trọng | Số cây | Điều chỉnh tăng: Sửa | 1 | 2 | Mục I (a.yaml:7 → b.yaml:9) |
      "
    `);
  });

  it('lays what came in its column', () => {
    expect(md(added('duty-added', 'Trồng cây.'))).toContain(
      '| 01 | Quan trọng | Trồng cây. | Bổ sung nhiệm vụ |  | Trồng cây. | Mục I (b.yaml:9) |',
    );
  });

  it.each([
    'a | b',
    '<script>alert(1)</script>',
    '**a** _b_',
    '[a](b)',
    '# a',
    '1. a',
    '- a',
    '&lt;',
    'a\nb',
    '`c`',
    '~~d~~',
    '\\',
  ])('keeps %j what it is', (about) => {
    const text = md(change('text-edited', { about, level: 'expected' }), change('text-edited', { about }));
    const tree = unified().use(remarkParse).parse(text);
    const types = new Set(JSON.stringify(tree).match(/"type":"\w+"/g));
    for (const type of ['html', 'link', 'emphasis', 'inlineCode', 'code']) {
      expect(types).not.toContain(`"type":"${type}"`);
    }
    const cells = text.split('\n').find((line) => line.startsWith('| 01 '));
    expect(cells?.split(/(?<!\\)\|/)).toHaveLength(9);
  });
});
