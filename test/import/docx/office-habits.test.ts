import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  buildDocx,
  field,
  type Given,
  lines,
  linesOf,
  p,
  r,
  read,
  readBytes,
  tbl,
  tc,
  tr,
} from './build-docx.js';

const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;

describe('fonts from before Unicode', () => {
  it('are read as the words they print, and told', async () => {
    const body = [
      p(`${r('ñy ban ', font('.VnTimeH'))}${r('nh©n d©n', font('.VnTimeH'))}`),
      p(
        `<w:r><w:rPr>${font('.VnTime')}</w:rPr><w:t>®</w:t><w:softHyphen/><w:t>îc</w:t></w:r>${r(' thùc hiÖn', `${font('.VnTime')}<w:b/>`)}`,
      ),
      p(
        `${r('Ke', font('VNI-Times'))}${r('á', font('VNI-Times'))}${r(' hoaïch', `${font('VNI-Times')}<w:i/>`)}`,
      ),
      p('Chữ thường', ''),
    ].join('');
    const { value, findings } = await readBytes(buildDocx({ body }));
    expect(lines(value?.blocks ?? [])).toEqual([
      'ỦY BAN NHÂN DÂN',
      'được* thực hiện*',
      'Kế/ hoạch/',
      'Chữ thường',
    ]);
    expect(findings).toMatchObject([{ code: 'docx-legacy-font', severity: 'warning' }]);
    expect(findings[0]?.message.vi).toContain('.VnTimeH, .VnTime, VNI-Times');
  });

  it('come from styles as well', async () => {
    const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:rPr>${font('.VnTime')}</w:rPr></w:style>`;
    const body = `${p('KÕ ho¹ch')}${p(r('Kế hoạch', font('Times New Roman')))}`;
    expect(await linesOf({ body, styles })).toEqual(['Kế hoạch', 'Kế hoạch']);
  });

  it('left behind on Unicode words change nothing', async () => {
    const body = p(
      `${r('Ủy ban nhân dân xã thực hiện', font('.VnTime'))}${r(' có', font('.VnTime'))}${r('; và', '')}${r(' thí có ý', font('VNI-Times'))}`,
    );
    const { value, findings } = await readBytes(buildDocx({ body }));
    expect(lines(value?.blocks ?? [])).toEqual(['Ủy ban nhân dân xã thực hiện có; và thí có ý']);
    expect(findings).toEqual([]);
  });
});

describe('files of other programs', () => {
  it('in the strict form, with other prefixes and part names', async () => {
    const strict = (xml: string) =>
      strToU8(
        xml
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          )
          .replaceAll('word/document.xml', 'parts/main2.xml')
          .replaceAll('xmlns:w=', 'xmlns:ns0=')
          .replaceAll(/\bw:/g, 'ns0:'),
      );
    const given: Given = {
      body: p(r('một', '<w:b w:val="true"/>'), '<w:jc w:val="start"/><w:ind w:start="36pt"/>'),
      styles: '<w:style w:type="paragraph" w:default="true" w:styleId="N"><w:name w:val="Thường"/></w:style>',
    };
    const files = Object.fromEntries(
      Object.entries(unzipSync(buildDocx(given))).map(([name, bytes]) => [
        name
          .replace('document.xml', 'main2.xml')
          .replace('word/', name.endsWith('styles.xml') ? 'parts\\' : 'parts/'),
        strict(strFromU8(bytes)),
      ]),
    );
    const { value, findings } = await readBytes(zipSync(files));
    expect(findings).toEqual([]);
    expect(value?.blocks).toMatchObject([
      { inlines: [{ text: 'một', bold: true }], align: 'left', indent: 36, style: 'Thường' },
    ]);
  });

  it('as Google Docs writes them', async () => {
    const tag = (content: string) =>
      `<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body = [
      p(
        tag(
          `<w:commentRangeStart w:id="0"/>${r('Nhiệm vụ', '<w:b w:val="1"/><w:rtl w:val="0"/>')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
        ),
        '<w:pageBreakBefore w:val="0"/><w:ind w:left="0" w:firstLine="0"/>',
      ),
      tag(tbl([tag(tr([tag(tc('ô'))]))])),
      p('<w:r><w:rPr><w:rtl w:val="0"/></w:rPr></w:r>'),
    ].join('');
    const comments = `<w:comment w:id="0" w:author="Văn thư">${p('xem')}</w:comment>`;
    const { blocks, comments: made, losses } = await read({ body, comments });
    expect(lines(blocks)).toEqual(['*Nhiệm vụ*', 'ô', '']);
    expect(made).toMatchObject([{ about: 'Nhiệm vụ' }]);
    expect(losses).toEqual([]);
  });

  it('as WPS and old Word write them: page numbers in text boxes, words cut into many runs', async () => {
    const boxed = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="4" name="Text Box 4"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${p(field('PAGE  \\* MERGEFORMAT', '2'))}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>`;
    const framed = `${p(field('PAGE', '1'), '<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"/>')}${p('')}`;
    const runs = [...'Kế hoạch']
      .map((char) => `<w:proofErr w:type="spellStart"/>${r(char, '<w:lang w:val="vi-VN"/>')}`)
      .join('');
    const body = `${p(runs)}<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:footerReference w:type="default" r:id="f1"/></w:sectPr>`;
    const source = await read({ body, furniture: { h1: p(boxed), f1: framed } });
    expect(lines(source.blocks)).toEqual(['Kế hoạch']);
    expect(source.losses).toEqual([]);
  });

  it('hold what we do not know only with a word', async () => {
    const body = `${p(`${r('a')}<w:contentPart r:id="x"/>`)}<w:altChunk r:id="y"/>${p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> EQ \\f(1;2) </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>')}`;
    const { losses } = await read(body);
    expect(losses.map(({ text, place }) => [place.line, text])).toEqual([
      [1, ''],
      [1, ''],
      [2, 'EQ \\f(1;2)'],
    ]);
  });
});
