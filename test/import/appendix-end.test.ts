import { expect, it } from 'vitest';
import { title } from './fixtures/office-habits.js';
import { body, centred, para } from './fixtures/word-builder.js';
import { head, imported, opened, roman, signed } from './office-file.js';

it('leaves the end mark of an appendix to be printed', async () => {
  const { plan, printed } = await imported(
    head('Số: 12/KH-UBND'),
    ...title('KẾ HOẠCH', ['Vệ sinh môi trường năm 2026']),
    body(opened),
    roman('I. MỤC ĐÍCH'),
    body('- Sạch đường làng./.'),
    signed,
    para('Phụ lục', { bold: true, align: 'center', pageBreak: true }),
    centred('DANH SÁCH ĐIỂM THU GOM', { bold: true }),
    body('1. Đầu thôn Khe Cạn.'),
    body('2. Cuối thôn Khe Sâu./.'),
  );
  expect(JSON.stringify(plan)).not.toContain('./.');
  const text = printed.flat();
  for (const ended of ['- Sạch đường làng./.', '2. Cuối thôn Khe Sâu./.']) expect(text).toContain(ended);
});
