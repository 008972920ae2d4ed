import { describe, expect, it } from 'vitest';
import { terminalLook } from '../../src/cli/terminal-look.js';
import { textFormat } from '../../src/compared/formats/text.js';
import { added, change, comparisonOf, row, told } from './comparison.js';

const raised = change('target-raised', {
  message: { vi: 'Điều chỉnh tăng từ 1 lên 2', en: 'Raised from 1 to 2' },
});
const edited = change('text-edited', { message: { vi: 'thêm “hai”', en: 'added “hai”' } });
const duty = added('duty-added', 'Trồng thêm 200 cây ở sân trường.');
const year = change('year-moved', {
  about: '+1',
  count: 13,
  message: { vi: 'Năm: 13 chỗ', en: 'Years: 13 places' },
});
const details = [{ name: { vi: 'Chủ trì', en: 'Lead' }, value: 'Phòng Kinh tế' }];
const comparison = comparisonOf(
  [
    row([raised, edited]),
    row([duty], {
      state: 'added',
      part: 'II. Nhiệm vụ',
      new: { spot: { pointer: '/x' }, label: '', text: '', details },
    }),
  ],
  [year],
);

describe('the comparison as text', () => {
  it('has summary, changes under their parts, expected ones last', () => {
    expect(textFormat.write(told(comparison))).toMatchInlineSnapshot(`
      "Bản trước: Kế hoạch số 15/KH-UBND ngày 13/3/2026 “Trồng cây năm 2026” (a.yaml)
      Bản sau:   Dự thảo Kế hoạch năm 2027 “Trồng cây năm 2027” (b.yaml)

      Có 04 thay đổi: 02 quan trọng, 01 câu chữ, 01 đương nhiên.

        Đề mục: 01 (giữ nguyên 01).

      I. Mục đích

        Số cây
          Quan trọng  Điều chỉnh tăng từ 1 lên 2
                      Mục I (a.yaml:7 → b.yaml:9)
          Câu chữ     Chỉnh sửa câu chữ: thêm “hai”
                      Mục I (a.yaml:7 → b.yaml:9)

      II. Nhiệm vụ

          Quan trọng  Bổ sung nhiệm vụ: Trồng thêm 200 cây ở sân trường.
                      Mục I (b.yaml:9)
                      Chủ trì: Phòng Kinh tế

      Thay đổi đương nhiên
        Chuyển năm: Năm: 13 chỗ
      "
    `);
  });

  it('shows the levels asked for and says what it leaves out', () => {
    const text = textFormat.write(told(comparison, { least: 'major' }));
    expect(text).toContain('Có 04 thay đổi: 02 quan trọng, 01 câu chữ, 01 đương nhiên.');
    expect(text).not.toContain('thêm “hai”');
    expect(text).toContain('Không hiển thị các thay đổi ở mức thấp hơn: 01 câu chữ, 01 đương nhiên.');
  });

  it('says that nothing changed', () => {
    expect(textFormat.write(told(comparisonOf([row([])])))).toContain('Không có thay đổi nào.');
    expect(textFormat.write(told(comparisonOf([]), { language: 'en', isSameFile: true }))).toMatch(
      /Both are one file: “b.yaml”.\n\nNothing changed.\n/,
    );
  });

  it('is English where asked for', () => {
    const text = textFormat.write(told(comparison, { language: 'en' }));
    expect(text).toContain('4 changes: 2 major, 1 wording, 1 expected.');
    expect(text).toContain('Target raised: Raised from 1 to 2');
  });

  it('fits the terminal and loses no word', () => {
    const look = terminalLook({
      colour: { out: false, err: false },
      columns: 60,
      interactive: true,
      out: () => {},
      err: () => {},
    });
    const narrow = String(textFormat.write(told(comparison, { look })));
    expect(Math.max(...narrow.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(60);
    const words = (text: string) => text.split(/\s+/).join(' ');
    expect(words(narrow)).toBe(words(String(textFormat.write(told(comparison)))));
  });

  it('is coloured by level', () => {
    const look = terminalLook({
      colour: { out: true, err: false },
      interactive: true,
      out: () => {},
      err: () => {},
    });
    expect(textFormat.write(told(comparison, { look }))).toContain('\u001b[1;31mQuan trọng\u001b[0m');
  });
});
