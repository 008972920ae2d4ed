import { describe, expect, it } from 'vitest';
import { docNamed, docsOf, office, printed, styledLines, words } from '../support/compose-text.js';

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
  styledLines(docNamed(docsOf(`documents: {${kind}: {${fields}}}`, { office: ofOffice }), kind), style);

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

  it('of a draft on each appendix, in the top margin', () => {
    const marks = (draft: string) =>
      docsOf(`documents: {ke-hoach: {draft: ${draft}}}
appendices:
  - {heading: Danh mục, text: Một.}
  - {heading: Biểu mẫu, print: {landscape: true}, text: Hai.}`)[0]?.sections.map(({ firstHeader = [] }) =>
        firstHeader.map(({ style, inlines }) => `${style}: ${words(inlines)}`),
      );
    const mark = ['draftMark: DỰ THẢO LẦN 2 (15/01/2027)'];
    expect(marks('{round: 2, date: 15/01/2027}')).toEqual([[], mark, mark]);
    expect(marks('false')).toEqual([[], [], []]);
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
