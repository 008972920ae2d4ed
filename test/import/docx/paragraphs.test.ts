import { describe, expect, it } from 'vitest';
import { field, linesOf, p, r, read } from './build-docx.js';

describe('runs', () => {
  it('keep their look and are joined where it is the same', async () => {
    const body = p(
      `${r('Kế ')}${r('hoạch', '<w:b/>')}${r(' năm', '<w:b w:val="1"/>')}${r(' 2027', '<w:i/><w:u w:val="single"/>')}${r('.', '<w:b w:val="0"/><w:u w:val="none"/>')}`,
    );
    expect(await linesOf(body)).toEqual(['Kế *hoạch năm*/_ 2027_/.']);
  });

  it('take their look through styles; two styles that are both bold cancel each other', async () => {
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:i/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:rPr><w:b/><w:i/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="B"><w:name w:val="Tiêu đề B"/><w:basedOn w:val="A"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`;
    const body = p(
      `${r('một ')}${r('hai', '<w:rStyle w:val="Strong"/>')}${r(' ba', '<w:i w:val="0"/>')}`,
      '<w:pStyle w:val="B"/>',
    );
    const source = await read({ body, styles });
    expect(source.blocks).toMatchObject([{ style: 'Tiêu đề B' }]);
    expect(await linesOf({ body, styles })).toEqual(['*/_một _/*/_hai_/*_ ba_*']);
  });

  it('are in capitals where they are set in them', async () => {
    const body = p(
      `${r('Ủy ban ', '<w:caps/>')}${r('nhân dân', '<w:smallCaps/>')}${r(' xã', '<w:caps w:val="0"/>')}`,
    );
    expect(await linesOf(body)).toEqual(['ỦY BAN NHÂN DÂN xã']);
  });

  it('hold breaks, tabs, hyphens and signs', async () => {
    const body = p(
      '<w:r><w:t>TM.</w:t><w:br/><w:t>KT.</w:t><w:tab/><w:t>38</w:t><w:noBreakHyphen/><w:t>KH</w:t><w:softHyphen/><w:cr/><w:sym w:font="Wingdings" w:char="F0A8"/><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Symbol" w:char="F0B7"/></w:r>',
    );
    expect(await linesOf(body)).toEqual(['TM.⏎KT.→38-KH⏎☐☑•']);
  });

  it('tell a sign nobody knows', async () => {
    const { blocks, losses } = await read(
      p('<w:r><w:t>a</w:t><w:sym w:font="Wingdings 3" w:char="F0C7"/></w:r>'),
    );
    expect(blocks).toMatchObject([{ inlines: [{ text: 'a' }] }]);
    expect(losses).toMatchObject([{ place: { line: 1 }, text: 'Wingdings 3 F0C7' }]);
  });

  it('tell hidden and struck words', async () => {
    const { blocks, losses } = await read(
      `${p('Một')}${p(`${r('hai')}${r(' ẩn', '<w:vanish/>')}${r(' gạch', '<w:strike/>')}`)}`,
    );
    expect(blocks).toMatchObject([{}, { inlines: [{ text: 'hai gạch' }] }]);
    expect(losses.map(({ place, text }) => [place.line, text])).toEqual([
      [2, ' ẩn'],
      [2, ' gạch'],
    ]);
  });

  it('are NFC though accents stand in runs of their own', async () => {
    expect(await linesOf(p(`${r('Ke')}${r('\u0302\u0301')}${r(' hoa\u0323ch', '<w:b/>')}`))).toEqual([
      'Kế* hoạch*',
    ]);
  });

  it('raise the 2 of square metres and tell other raised letters', async () => {
    const body = p(
      `${r('200 m')}${r('2', '<w:vertAlign w:val="superscript"/>')}${r(', CO')}${r('2', '<w:vertAlign w:val="subscript"/>')}`,
    );
    const { losses } = await read(body);
    expect(await linesOf(body)).toEqual(['200 m², CO2']);
    expect(losses).toMatchObject([{ text: '2' }]);
  });
});

describe('fields', () => {
  it('show their result only', async () => {
    const body = p(
      `${r('Mục ')}${field('REF _Ref1 \\h', 'II')}${r(', trang ')}${field('PAGEREF _Ref1', '4')}`,
    );
    expect(await linesOf(body)).toEqual(['Mục II, trang 4']);
    expect(
      await linesOf(p('<w:fldSimple w:instr=" DATE "><w:r><w:t>01/02/2027</w:t></w:r></w:fldSimple>')),
    ).toEqual(['01/02/2027']);
  });

  it('may stand in each other and run over paragraphs', async () => {
    const inner = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>${field('MERGEFIELD x', 'ẩn')}<w:r><w:instrText> = "" "a" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('hiện')}`;
    const body = `${p(`${r('A ')}${inner}`)}${p(`${r('tiếp')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r(' hết')}`)}`;
    expect(await linesOf(body)).toEqual(['A hiện', 'tiếp hết']);
  });

  it('that never end swallow nothing', async () => {
    const body = `${p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>${r('một')}`)}${p('hai')}`;
    expect(await linesOf(body)).toEqual(['một', 'hai']);
  });

  it('of forms show their tick and their choice', async () => {
    const box = (on: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="${on}"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(await linesOf(p(`${box('1')}${r(' Có ')}${box('0')}${r(' Không')}`))).toEqual(['☑ Có ☐ Không']);
  });
});

describe('wrappers', () => {
  it('show what they wrap, alternatives once', async () => {
    const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`;
    const alternate = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="Text Box 1"/><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx>${box('DỰ THẢO')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('DỰ THẢO')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const body = `<w:sdt><w:sdtPr/><w:sdtContent>${p(`<w:smartTag>${r('Hà Nội')}</w:smartTag><w:sdt><w:sdtContent>${r(', ngày')}</w:sdtContent></w:sdt>${alternate}`)}</w:sdtContent></w:sdt>${p('Sau')}`;
    expect(await linesOf(body)).toEqual(['Hà Nội, ngày', 'DỰ THẢO', 'Sau']);
  });

  it('links keep their words and tell an address that these do not say', async () => {
    const relationships = `<Relationship Id="l1" Type="x/hyperlink" Target="https://xa.gov.vn/" TargetMode="External"/>`;
    const link = (words: string) => `<w:hyperlink r:id="l1">${r(words)}</w:hyperlink>`;
    const source = await read({
      body: `${p(link('https://xa.gov.vn'))}${p(link('tại đây'))}`,
      relationships,
    });
    expect(source.blocks).toHaveLength(2);
    expect(source.losses).toMatchObject([{ place: { line: 2 }, text: 'https://xa.gov.vn/' }]);
  });
});

describe('paragraphs', () => {
  it('have place, alignment, indent, heading and mark', async () => {
    const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/><w:ind w:firstLine="720"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:basedOn w:val="N"/><w:pPr><w:ind w:firstLine="0"/></w:pPr></w:style>`;
    const body = [
      p('Một'),
      p(
        `<w:bookmarkStart w:id="0" w:name="_kh_sections.0"/>${r('Hai')}<w:bookmarkEnd w:id="0"/>`,
        '<w:pStyle w:val="H"/>',
      ),
      p('Ba', '<w:jc w:val="end"/><w:ind w:left="1440" w:hanging="360"/><w:outlineLvl w:val="0"/>'),
    ].join('');
    const { blocks } = await read({ body, styles });
    expect(blocks).toMatchObject([
      { place: { line: 1 }, align: 'justify', indent: 36, style: 'Normal', zone: 'body', section: 0 },
      { place: { line: 2 }, align: 'justify', heading: 2, style: 'heading 2', mark: 'sections.0' },
      { place: { line: 3 }, align: 'right', indent: 54, heading: 1 },
    ]);
    expect(blocks[1]).not.toHaveProperty('indent');
  });

  it('begin a page where one was asked for', async () => {
    const page = '<w:r><w:br w:type="page"/></w:r>';
    const body = [
      p('một'),
      p(page),
      p(''),
      p('hai'),
      p(`${r('ba')}${page}${r('bốn')}`),
      p('năm', '<w:pageBreakBefore/>'),
      p(r('sáu'), '<w:sectPr><w:pgSz w:w="11907" w:h="16840"/></w:sectPr>'),
      p(r('bảy'), '<w:sectPr><w:pgSz w:w="16840" w:h="11907" w:orient="landscape"/></w:sectPr>'),
      p('tám'),
      '<w:sectPr><w:type w:val="continuous"/></w:sectPr>',
    ].join('');
    expect(await linesOf(body)).toEqual(['một', '', '§hai', 'ba', '§bốn', '§năm', 'sáu', '§bảy', 'tám']);
    const { blocks } = await read(body);
    expect(blocks.map(({ section }) => section)).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 2]);
    expect(blocks.map(({ landscape }) => landscape ?? false)).toEqual([...Array(7).fill(false), true, false]);
    expect(blocks.map(({ place }) => place.line)).toEqual([1, 3, 4, 5, 5, 6, 7, 8, 9]);
  });
});
