import { describe, expect, it } from 'vitest';
import type { Doc, Table } from '../../src/doc/document.js';
import { mm, twips } from '../../src/doc/length.js';
import { body, geometry, part, parts } from './docx-parts.js';
import { attribute, elements, words } from './read-package.js';
import { cell, frame, paragraph, sampleDoc } from './sample-doc.js';

describe('sections', () => {
  it('have the page of their geometry, and landscape pages are wide', async () => {
    const [portrait = '', landscape = ''] = elements(
      await part(sampleDoc(), 'word/document.xml'),
      'w:sectPr',
    );
    expect(portrait).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(landscape).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(portrait).toContain(
      '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/>',
    );
  });

  it('number their pages from 1 at the top, not on the first page, and have no other field', async () => {
    const all = await parts(sampleDoc());
    const sections = elements(all.get('word/document.xml') ?? '', 'w:sectPr');
    const relations = all.get('word/_rels/document.xml.rels') ?? '';
    expect(sections).toHaveLength(2);
    for (const section of sections) {
      expect(section).toContain('<w:titlePg/>');
      expect(attribute(section, 'w:pgNumType', 'w:start')).toBe('1');
      const header = (type: string) => {
        const id = new RegExp(`<w:headerReference w:type="${type}" r:id="([^"]*)"`).exec(section)?.[1];
        const target = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(relations)?.[1];
        return all.get(`word/${target}`) ?? '';
      };
      expect(
        elements(header('default'), 'w:instrText').map((field) => field.replace(/<[^>]*>/g, '')),
      ).toEqual(['PAGE']);
      expect(header('default')).toContain('<w:pStyle w:val="Header"/>');
      expect(elements(header('first'), 'w:p')).toHaveLength(1);
      expect(header('first')).not.toContain('<w:r>');
    }
    const everything = [...all.values()].join('');
    expect(everything.match(/<w:instrText/g)).toHaveLength(2);
    expect(everything).not.toContain('fldSimple');
  });

  it('print the contact lines on the first page only, under a rule', async () => {
    const all = await parts(sampleDoc());
    const [first = '', second = ''] = [...all]
      .filter(([name]) => name.includes('/footer'))
      .map(([, xml]) => xml);
    expect(elements(first, 'w:p')).toHaveLength(2);
    expect(elements(first, 'w:pBdr')).toEqual([
      '<w:pBdr><w:top w:val="single" w:color="000000" w:sz="4" w:space="1"/></w:pBdr>',
    ]);
    expect(words(first)).toContain('vanphong@minhtam.dongnai.gov.vn');
    expect(words(second)).toBe('');
    expect(all.get('word/document.xml')).not.toContain('<w:footerReference w:type="default"');
  });

  it('have no footer at all where the document has none', async () => {
    expect(await body(paragraph('body', 'a'))).not.toContain('footerReference');
  });

  it('end with their last paragraph, or with one of a twip after a table', async () => {
    const doc: Doc = {
      ...sampleDoc(),
      sections: [
        { geometry, blocks: [paragraph('body', 'a')] },
        { geometry, blocks: [frame('signature', [100], [[[paragraph('body', 'b')]]])] },
        { geometry, blocks: [paragraph('body', 'c')] },
      ],
    };
    const xml = await part(doc, 'word/document.xml');
    const paragraphs = elements(xml, 'w:p').map((p) => p.replace(/<w:sectPr>.*<\/w:sectPr>/, '[sectPr]'));
    expect(
      paragraphs.map(
        (p) => `${attribute(p, 'w:pStyle', 'w:val')} ${words(p)}${p.includes('[sectPr]') ? '|' : ''}`,
      ),
    ).toEqual(['BodyText a|', 'Spacer ', 'BodyText b', 'Spacer |', 'BodyText c']);
    const styles = await part(doc, 'word/styles.xml');
    const spacer = elements(styles, 'w:style').find((style) => style.includes('"Spacer"')) ?? '';
    expect(spacer).toContain('<w:spacing w:after="0" w:before="0" w:line="1" w:lineRule="exact"/>');
  });
});

describe('tables', () => {
  const dataTable = (rest: Partial<Table> = {}): Table => ({
    type: 'table',
    role: 'data',
    columns: [mm(12), mm(78), mm(30), mm(40)],
    borders: 'all',
    padding: { horizontal: 5.4, vertical: 1 },
    headerRows: 2,
    rows: [
      {
        cells: [
          cell('tableHead', 'TT', { rowSpan: 2, verticalAlign: 'center' }),
          cell('tableHead', 'Chỉ tiêu', { rowSpan: 2 }),
          cell('tableHead', 'Năm', { columnSpan: 2 }),
        ],
      },
      { cells: [cell('tableHead', '2026'), cell('tableHead', '2027')] },
      { keepWithNext: true, cells: [cell('tableCell', 'I'), cell('tableCell', 'Nhóm', { columnSpan: 3 })] },
      {
        height: 40,
        cells: ['1', 'a', '5', ''].map((word) => ({
          blocks: word === '' ? [] : [paragraph('tableCell', word)],
        })),
      },
    ],
    ...rest,
  });
  const rowsOf = async (table: Table) => elements(await body(table), 'w:tr');

  it('give every width, fixed, and their edges lie on the text edges', async () => {
    const xml = await body(dataTable());
    const total = [12, 78, 30, 40].reduce((sum, column) => sum + twips(mm(column)), 0);
    expect(xml).toContain(`<w:tblW w:type="dxa" w:w="${total}"/><w:tblInd w:type="dxa" w:w="108"/>`);
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
    expect(elements(xml, 'w:gridCol')).toHaveLength(4);
    for (const row of elements(xml, 'w:tr')) {
      const widths = elements(row, 'w:tc').map((tc) => Number(attribute(tc, 'w:tcW', 'w:w')));
      expect(widths.reduce((sum, one) => sum + one, 0)).toBe(total);
    }
    expect(elements(xml, 'w:tblCellMar')).toEqual([
      '<w:tblCellMar><w:top w:type="dxa" w:w="20"/><w:left w:type="dxa" w:w="108"/>' +
        '<w:bottom w:type="dxa" w:w="20"/><w:right w:type="dxa" w:w="108"/></w:tblCellMar>',
    ]);
  });

  it('repeat their header rows and split no row', async () => {
    const rows = await rowsOf(dataTable());
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, true, false, false]);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(rows[3]).toContain('<w:trHeight w:val="800" w:hRule="atLeast"/>');
  });

  it('keep header and group rows with the row after them', async () => {
    const rows = await rowsOf(dataTable());
    const kept = rows.map((row) => elements(row, 'w:p').every((p) => p.includes('<w:keepNext/>')));
    expect(kept).toEqual([true, true, true, false]);
  });

  it('span columns and rows', async () => {
    const rows = await rowsOf(dataTable());
    const cells = rows.map((row) =>
      elements(row, 'w:tc').map((tc) => {
        const merge = attribute(tc, 'w:vMerge', 'w:val') ?? '';
        return `${words(tc)}${merge === '' ? '' : ` ${merge}`} ×${attribute(tc, 'w:gridSpan', 'w:val') ?? 1}`;
      }),
    );
    expect(cells[0]).toEqual(['TT restart ×1', 'Chỉ tiêu restart ×1', 'Năm ×2']);
    expect(cells[1]).toEqual([' continue ×1', ' continue ×1', '2026 ×1', '2027 ×1']);
    expect(cells[2]).toEqual(['I ×1', 'Nhóm ×3']);
  });

  it('have black half-point borders on every edge, or none', async () => {
    const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
    const [all = ''] = elements(await body(dataTable()), 'w:tblBorders');
    for (const side of sides)
      expect(all).toContain(`<w:${side} w:val="single" w:color="000000" w:sz="4" w:space="0"/>`);
    const [none = ''] = elements(await body(dataTable({ borders: 'none' })), 'w:tblBorders');
    for (const side of sides) expect(attribute(none, `w:${side}`, 'w:val')).toBe('none');
  });

  it('put what is typed into an empty cell in the style of the row', async () => {
    const rows = await rowsOf(dataTable());
    expect(elements(rows[3] ?? '', 'w:tc')[3]).toContain(
      '<w:p><w:pPr><w:pStyle w:val="TableCell"/></w:pPr></w:p>',
    );
  });

  it('stand apart from one another, and under exactly the space asked for', async () => {
    const plain = dataTable({ headerRows: 0, rows: [{ cells: [cell('tableCell', 'x')] }], columns: [100] });
    const xml = await body(paragraph('body', 'a'), plain, plain, { ...plain, spaceBefore: 7.5 });
    const outside = xml.replace(/<w:tbl>.*?<\/w:tbl>/g, '[table]').replace(/.*<w:body>|<w:sectPr>.*/g, '');
    const spacer = '<w:p><w:pPr><w:pStyle w:val="Spacer"/></w:pPr></w:p>';
    const space =
      '<w:p><w:pPr><w:pStyle w:val="Spacer"/><w:keepNext/><w:keepLines/>' +
      '<w:spacing w:after="0" w:before="0" w:line="150" w:lineRule="exact"/></w:pPr></w:p>';
    expect(outside.slice(outside.indexOf('[table]'))).toBe(`[table]${spacer}[table]${space}[table]${spacer}`);
    expect(outside.slice(0, outside.indexOf('[table]'))).not.toContain('Spacer');
  });

  it('measure a rule in a cell against the cell without its margins', async () => {
    const table = dataTable({
      headerRows: 0,
      columns: [150, 100],
      rows: [{ cells: [{ blocks: [{ type: 'rule', length: 40 }] }, cell('tableCell', 'x')] }],
    });
    const [xml = ''] = elements(await body(table), 'w:tc');
    const inside = twips(150) - 2 * 108;
    expect(Number(attribute(xml, 'w:ind', 'w:left')) + Number(attribute(xml, 'w:ind', 'w:right'))).toBe(
      inside - 800,
    );
  });
});

describe('the file', () => {
  it("names the organ, the title and the document's own date, and no person", async () => {
    const all = await parts(sampleDoc());
    expect(all.get('docProps/core.xml')?.replace(/.*<cp:coreProperties[^>]*>/s, '')).toBe(
      '<dc:title>Kế hoạch Thực hiện công tác trẻ em trên địa bàn xã Minh Tâm năm 2027</dc:title>' +
        '<dc:subject>Thực hiện công tác trẻ em trên địa bàn xã Minh Tâm năm 2027</dc:subject>' +
        '<dc:creator>Ủy ban nhân dân xã Minh Tâm</dc:creator>' +
        '<cp:lastModifiedBy>Ủy ban nhân dân xã Minh Tâm</cp:lastModifiedBy><cp:revision>1</cp:revision>' +
        '<dcterms:created xsi:type="dcterms:W3CDTF">2027-02-22T00:00:00Z</dcterms:created>' +
        '<dcterms:modified xsi:type="dcterms:W3CDTF">2027-02-22T00:00:00Z</dcterms:modified>' +
        '<dc:language>vi-VN</dc:language></cp:coreProperties>',
    );
    const properties = [...all].filter(([name]) => name.startsWith('docProps/')).map(([, xml]) => xml);
    expect(properties.join('')).not.toMatch(/Un-named|Nguyễn/);
  });

  it('holds the parts that are used and no list definitions', async () => {
    const names = [...(await parts(sampleDoc())).keys()];
    expect(names[0]).toBe('[Content_Types].xml');
    expect(names.slice(1)).toEqual(names.slice(1).sort());
    expect(names).not.toContain('word/numbering.xml');
    expect(names).toContain('word/footnotes.xml');
  });
});
