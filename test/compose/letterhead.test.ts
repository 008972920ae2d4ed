import { describe, expect, it } from 'vitest';
import { docNamed, docsOf, office, printed, styledLines } from '../support/compose-text.js';

/** A document with the given fields in its frame. */
const frame = (fields: string, kind = 'ke-hoach', ofOffice = office) =>
  printed(`documents: {${kind}: {${fields}}}`, kind, { office: ofOffice });
const upTo = (lines: readonly string[], last: string) =>
  lines.slice(
    0,
    lines.findIndex((line) => line.startsWith(last)),
  );
const line = (lines: readonly string[], start: string) => lines.find((each) => each.startsWith(start));
const styled = (fields: string, style: string, kind = 'ke-hoach', ofOffice = office) =>
  styledLines(docNamed(docsOf(`documents: {${kind}: {${fields}}}`, { office: ofOffice }), kind), style);

describe('number and symbol', () => {
  it('leave room while blank, and take a zero below ten', () => {
    expect(line(frame(''), 'Số')).toBe('Số:▁/KH-UBND');
    expect(line(frame('number: 5'), 'Số')).toBe('Số: 05/KH-UBND');
    expect(line(frame('number: 12'), 'Số')).toBe('Số: 12/KH-UBND');
    expect(line(frame('number: "07a"'), 'Số')).toBe('Số: 07a/KH-UBND');
  });

  it('are made of type and organ, for a letter of organ and unit as the office says', () => {
    expect(line(frame('', 'to-trinh'), 'Số')).toBe('Số:▁/TTr-VHXH');
    expect(line(frame('', 'cong-van'), 'Số')).toBe('Số:▁/UBND');
    expect(line(frame('symbol: UBND-VHXH', 'cong-van'), 'Số')).toBe('Số:▁/UBND-VHXH');
    expect(line(frame('symbol: KHLT-UBND'), 'Số')).toBe('Số:▁/KHLT-UBND');
  });

  it('give room for five digits at least: 12 mm', () => {
    const [number = ''] = styled('', 'number');
    expect(number).toBe('Số:▁/KH-UBND');
  });

  it('are left out, with the date, when the document goes with another one', () => {
    const lines = frame('number: none');
    expect(line(lines, 'Số')).toBeUndefined();
    expect(line(lines, 'Minh Tâm, ngày')).toBeUndefined();
  });
});

describe('place and date', () => {
  it('pad days below 10 and months 1 and 2 only', () => {
    const date = (value: string) => line(frame(`date: ${value}`), 'Minh Tâm');
    expect(date('05/3/2027')).toBe('Minh Tâm, ngày 05 tháng 3 năm 2027');
    expect(date('5/02/2027')).toBe('Minh Tâm, ngày 05 tháng 02 năm 2027');
    expect(date('29/12/2026')).toBe('Minh Tâm, ngày 29 tháng 12 năm 2026');
    expect(date('2027-01-10')).toBe('Minh Tâm, ngày 10 tháng 01 năm 2027');
  });

  it('leave room for each part that is blank', () => {
    expect(line(frame(''), 'Minh Tâm')).toBe('Minh Tâm, ngày▁tháng▁năm 2027');
    expect(line(frame('date: 03/2027'), 'Minh Tâm')).toBe('Minh Tâm, ngày▁tháng 3 năm 2027');
  });

  it("take the document's own place, a long one at 13 pt", () => {
    expect(line(frame('place: Hà Nội'), 'Hà Nội')).toBe('Hà Nội, ngày▁tháng▁năm 2027');
    expect(styled('date: 20/11/2027', 'placeDate')).toEqual(['Minh Tâm, ngày 20 tháng 11 năm 2027']);
    const long = 'place: Thành phố Hồ Chí Minh, date: 29/11/2026';
    expect(styled(long, 'placeDate')).toEqual([]);
    expect(styled(long, 'placeDateSmall')).toEqual(['Thành phố Hồ Chí Minh, ngày 29 tháng 11 năm 2026']);
  });
});

describe('the letterhead', () => {
  it('has organ and nation, each with its rule', () => {
    expect(upTo(frame(''), 'Số')).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ MINH TÂM',
      '───',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '───',
    ]);
  });

  it('puts a unit under its office, abbreviated there only', () => {
    expect(styled('', 'parentOrgan', 'to-trinh')).toEqual(['UBND XÃ MINH TÂM']);
    expect(styled('print: {header: 12}', 'issuer', 'to-trinh')).toEqual(['PHÒNG VĂN HÓA - XÃ HỘI']);
  });

  it("takes the unit's or the document's own lines", () => {
    const own = office.replace(
      'symbol: VHXH,',
      'symbol: VHXH, letterhead: {parent: ["UBND XÃ"], issuer: ["PHÒNG VHXH"]},',
    );
    expect(upTo(frame('', 'to-trinh', own), '───')).toEqual(['UBND XÃ', 'PHÒNG VHXH']);
    expect(upTo(frame('letterhead: {issuer: ["BAN CHỈ ĐẠO"]}', 'to-trinh', own), '───')).toEqual([
      'BAN CHỈ ĐẠO',
    ]);
  });

  it('sets several issuers under each other, a rule under the last', () => {
    expect(
      upTo(
        frame('letterhead: [{issuer: ["CÔNG AN XÃ"]}, {parent: ["UBND XÃ"], issuer: ["PHÒNG KINH TẾ"]}]'),
        'CỘNG',
      ),
    ).toEqual(['CÔNG AN XÃ', 'UBND XÃ', 'PHÒNG KINH TẾ', '───']);
  });

  it('breaks a long name by sense, the last line never one word', () => {
    const [name = ''] = styled(
      'letterhead: {issuer: ["BAN CHỈ ĐẠO CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA XÂY DỰNG NÔNG THÔN MỚI"]}',
      'issuer',
    );
    const lines = name.split(' ⏎ ');
    expect(lines.length).toBeGreaterThan(1);
    for (const each of lines) expect(each.split(' ').length).toBeGreaterThan(1);
    expect(name).not.toMatch(/CHƯƠNG ⏎ TRÌNH|QUỐC ⏎ GIA|NÔNG ⏎ THÔN|CHỈ ⏎ ĐẠO/);
  });

  it('is as wide as the text, the nation never wrapping', () => {
    for (const size of [12, 13]) {
      const [doc] = docsOf(`print: {header: ${size}, margins: {left: 35, right: 20}}`);
      const table = doc?.sections[0]?.blocks[0];
      if (table?.type !== 'table') throw new Error('no letterhead');
      const [left = 0, right = 0] = table.columns;
      expect(left + right).toBeCloseTo(((210 - 55) * 72) / 25.4, 1);
      expect(right).toBeGreaterThan(size === 13 ? (95.7 * 72) / 25.4 : (88.3 * 72) / 25.4);
    }
  });
});

describe('type name and subject', () => {
  it('are the kind in capitals, the title of the plan or what the document says', () => {
    const lines = frame('');
    expect(lines.slice(lines.indexOf('KẾ HOẠCH'), lines.indexOf('KẾ HOẠCH') + 3)).toEqual([
      'KẾ HOẠCH',
      'Thực hiện công tác trẻ em năm 2027',
      '───',
    ]);
    expect(frame('subject: "Phòng, chống đuối nước"')).toContain('Phòng, chống đuối nước');
  });

  it('have a source line in brackets, once', () => {
    expect(frame('note: Ban hành kèm theo Quyết định số 5')).toContain('(Ban hành kèm theo Quyết định số 5)');
    expect(frame('note: (Đã có ngoặc)')).toContain('(Đã có ngoặc)');
    const lines = printed('documents: {to-trinh: {}, ke-hoach: {note: "Đính kèm [@to-trinh]"}}');
    expect(line(lines, '(Đính')?.replace(' ⏎', '')).toBe(
      '(Đính kèm Tờ trình số▁/TTr-VHXH ngày▁tháng▁năm 2027 của Phòng VHXH)',
    );
  });

  it('of a letter are V/v under the number, without type name and full stop', () => {
    const lines = printed(
      'documents: {ke-hoach: {}, cong-van: {subject: triển khai Tháng hành động.}}',
      'cong-van',
    );
    expect(line(lines, 'V/v')?.replace(' ⏎', '')).toBe('V/v triển khai Tháng hành động');
    expect(lines).not.toContain('CÔNG VĂN');
    expect(line(frame('subject: V/v báo cáo', 'cong-van'), 'V/v')).toBe('V/v báo cáo');
  });

  it('of Tờ trình and Công văn are made from the title', () => {
    const docs = 'documents: {ke-hoach: {}, to-trinh: {}, cong-van: {}}';
    expect(line(printed(docs, 'to-trinh'), 'Về việc')?.replace(' ⏎', '')).toBe(
      'Về việc đề nghị ban hành Kế hoạch thực hiện công tác trẻ em năm 2027',
    );
    expect(line(printed(docs, 'cong-van'), 'V/v')?.replaceAll(' ⏎', '')).toBe(
      'V/v triển khai Kế hoạch thực hiện công tác trẻ em năm 2027',
    );
  });
});
