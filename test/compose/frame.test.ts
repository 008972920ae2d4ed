import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../src/doc/document.js';
import { docNamed, docsOf, office, printed, words } from '../support/compose-text.js';

/** A document with the given fields in its frame. */
const frame = (fields: string, kind = 'ke-hoach', ofOffice = office) =>
  printed(`documents: {${kind}: {${fields}}}`, kind, { office: ofOffice });
const upTo = (lines: readonly string[], last: string) =>
  lines.slice(
    0,
    lines.findIndex((line) => line.startsWith(last)),
  );
const from = (lines: readonly string[], first: string) =>
  lines.slice(lines.findIndex((line) => line.startsWith(first)));
const line = (lines: readonly string[], start: string) => lines.find((each) => each.startsWith(start));
const styled = (fields: string, style: string, kind = 'ke-hoach', ofOffice = office) =>
  docNamed(docsOf(`documents: {${kind}: {${fields}}}`, { office: ofOffice }), kind)
    .sections.flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.type === 'table'
        ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks))
        : [block],
    )
    .filter((block): block is Paragraph => block.type === 'paragraph' && block.style === style)
    .map(({ inlines }) => words(inlines));

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
      'Về việc ban hành Kế hoạch thực hiện công tác trẻ em năm 2027',
    );
    expect(line(printed(docs, 'cong-van'), 'V/v')?.replaceAll(' ⏎', '')).toBe(
      'V/v triển khai Kế hoạch thực hiện công tác trẻ em năm 2027',
    );
  });
});

describe('Kính gửi', () => {
  const to = (addressees: string) =>
    upTo(from(frame(`to: ${addressees}`, 'cong-van'), 'Kính gửi'), 'Ủy ban nhân dân xã Minh Tâm đề nghị');

  it('names one on its line', () => {
    expect(to('["Sở Y tế"]').slice(0, 1)).toEqual(['Kính gửi: Sở Y tế']);
    expect(to('[{text: UBND các xã, items: ["An Bình", "Hòa Lạc"]}]').slice(0, 1)).toEqual([
      'Kính gửi: UBND các xã: An Bình, Hòa Lạc',
    ]);
  });

  it('lists several under it, with dashes, semicolons and a full stop', () => {
    expect(
      to('["Sở Y tế;", {text: "UBND các xã:", items: ["An Bình", "Hòa Lạc"]}, "Các hợp tác xã."]').slice(
        0,
        4,
      ),
    ).toEqual(['Kính gửi:', '- Sở Y tế;', '- UBND các xã: An Bình, Hòa Lạc;', '- Các hợp tác xã.']);
  });

  it('is not printed where nobody is addressed', () => {
    expect(line(frame(''), 'Kính gửi')).toBeUndefined();
  });
});

describe('Nơi nhận', () => {
  const recipients = (fields: string, kind = 'ke-hoach') => {
    const lines = from(frame(fields, kind), 'Nơi nhận');
    return lines.slice(1, lines.findIndex((each) => /Lưu/.test(each)) + 1);
  };

  it('sets dashes and punctuation, and files with the clerk', () => {
    expect(recipients('recipients: ["Sở Y tế (b/c)", "- Các thôn (t/h);"]')).toEqual([
      '- Sở Y tế (b/c);',
      '- Các thôn (t/h);',
      '- Lưu: VT.',
    ]);
    expect(recipients('')).toEqual(['- Lưu: VT.']);
  });

  it('begins with Như trên where somebody is addressed, once', () => {
    expect(recipients('recipients: ["Sở Y tế"]', 'to-trinh')).toEqual([
      '- Như trên;',
      '- Sở Y tế;',
      '- Lưu: VT, VHXH.',
    ]);
    expect(recipients('recipients: ["Như trên", "Sở Y tế"]', 'to-trinh')).toEqual([
      '- Như trên;',
      '- Sở Y tế;',
      '- Lưu: VT, VHXH.',
    ]);
  });

  it('keeps a filing line that is typed, names the drafting unit once, the drafter after the full stop', () => {
    expect(recipients('recipients: ["Lưu: VT, VHXH (02)."]')).toEqual(['- Lưu: VT, VHXH (02).']);
    expect(recipients('symbol: UBND-VHXH', 'cong-van')).toEqual(['- Lưu: VT, VHXH.']);
    expect(recipients('symbol: UBND-VT', 'cong-van')).toEqual(['- Lưu: VT.']);
    expect(recipients('drafter: NTL.(25)')).toEqual(['- Lưu: VT. NTL.(25)']);
  });
});

describe('the signature', () => {
  const signed = (signature: string) => {
    const lines = frame(`signature: ${signature}`);
    return lines.slice(lines.indexOf('- Lưu: VT.') + 1);
  };

  it('of a signer of the office, or written in place, in any chain', () => {
    expect(signed('ct')).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Đặng Minh Phúc']);
    expect(
      signed('{lines: ["TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"], name: Ngô Thu Lan}'),
    ).toEqual(['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'Ngô Thu Lan']);
  });

  it('has a post above or below the name', () => {
    expect(signed('{lines: ["TRƯỞNG BAN"], above: CHỦ TỊCH UBND XÃ, name: Lê A}')).toEqual([
      'TRƯỞNG BAN',
      'CHỦ TỊCH UBND XÃ',
      'Lê A',
    ]);
    expect(signed('{lines: ["TRƯỞNG BAN"], name: Lê A, below: Phó Chủ tịch}')).toEqual([
      'TRƯỞNG BAN',
      'Lê A',
      'Phó Chủ tịch',
    ]);
  });

  it('keeps the room for signature and seal, with no name too', () => {
    for (const signature of [
      'ct',
      '{lines: ["CHỦ TỊCH"]}',
      '{lines: ["TRƯỞNG BAN"], above: CHỦ TỊCH, name: Lê A}',
    ]) {
      const [doc] = docsOf(`documents: {ke-hoach: {signature: ${signature}}}`);
      const table = doc?.sections[0]?.blocks.at(-1);
      if (table?.type !== 'table' || !doc) throw new Error('no signature');
      const blocks = table.rows[0]?.cells[1]?.blocks ?? [];
      const room = blocks.map((block) =>
        block.type === 'paragraph' ? (block.format?.spaceBefore ?? doc.styles[block.style].spaceBefore) : 0,
      );
      expect(room.filter((space) => space >= 75)).toHaveLength(1);
    }
    expect(signed('{lines: ["CHỦ TỊCH"]}')).toEqual(['CHỦ TỊCH']);
  });

  it('of several stand side by side, the recipients under them', () => {
    const lines = frame('signature: [{lines: ["GIÁM ĐỐC"], name: A}, {lines: ["CHỦ TỊCH"], name: B}]');
    expect(from(lines, 'GIÁM ĐỐC')).toEqual(['GIÁM ĐỐC', 'A', 'CHỦ TỊCH', 'B', 'Nơi nhận:', '- Lưu: VT.']);
  });

  it('keeps the last lines of the text on its page', () => {
    const [doc] = docsOf('documents: {ke-hoach: {signature: ct}}\ntext: A.');
    const last = doc?.sections[0]?.blocks.filter((block) => block.type === 'paragraph').at(-1);
    expect(last?.keepWithNext).toBe(true);
  });
});

describe('marks', () => {
  it('of a draft: with its round and date', () => {
    const mark = (draft: string) => styled(`draft: ${draft}`, 'draftMark');
    expect(mark('true')).toEqual(['DỰ THẢO']);
    expect(mark('2')).toEqual(['DỰ THẢO LẦN 2']);
    expect(mark('{round: 2, date: 15/01/2027}')).toEqual(['DỰ THẢO LẦN 2 (15/01/2027)']);
    expect(mark('{date: 15/01/2027}')).toEqual(['DỰ THẢO (15/01/2027)']);
    expect(mark('false')).toEqual([]);
  });

  it('of a draft do not move the text', () => {
    const heights = ['true', 'false'].map((draft) => {
      const block = docsOf(`documents: {ke-hoach: {draft: ${draft}}}`)[0]?.sections[0]?.blocks[0];
      return block?.type === 'table' ? [block.rows.length, block.rows.at(-1)?.height] : [];
    });
    expect(heights[0]).toEqual(heights[1]);
  });

  it('of urgency', () => {
    expect(styled('urgency: khan', 'urgency')).toEqual(['KHẨN']);
    expect(styled('urgency: thuong-khan', 'urgency')).toEqual(['THƯỢNG KHẨN']);
    expect(styled('urgency: hoa-toc', 'urgency')).toEqual(['HỎA TỐC']);
  });
});

describe('the contact line', () => {
  it('stands at the foot of page 1', () => {
    const [doc] = docsOf('documents: {cong-van: {contact: "Địa chỉ: Thôn An Phú; ĐT: 0251"}}');
    expect(doc?.sections[0]?.firstFooter?.map(({ inlines }) => words(inlines))).toEqual([
      'Địa chỉ: Thôn An Phú; ĐT: 0251',
    ]);
  });
});

describe("the file's properties", () => {
  it('carry the organ and a day, never the clock', () => {
    const of = (fields: string) => docsOf(`documents: {to-trinh: {${fields}}}`)[0];
    expect(of('')).toMatchObject({ issuer: 'Phòng Văn hóa - Xã hội', date: '2027-01-01' });
    expect(of('date: 5/3/2027')?.date).toBe('2027-03-05');
    expect(of('date: 03/2027')?.date).toBe('2027-03-01');
  });
});
