/** What the formats make of the places to sign and number, and of pictures of signature and seal. */
import { describe, expect, it } from 'vitest';
import type { Doc } from '../../src/doc/document.js';
import { layoutDocument } from '../../src/layout/layout-document.js';
import type { Files } from '../../src/model/files.js';
import type { ImageFile } from '../../src/model/image-file.js';
import { loadDossier } from '../../src/read/load-dossier.js';
import { pdfWriter } from '../../src/write/writers/pdf.js';
import { docNamed, docsOf, office, officeWith } from '../support/compose-text.js';
import { jpeg, png } from '../support/pictures.js';
import { part } from './docx-parts.js';
import { htmlText } from './html-text.js';
import { elements } from './read-package.js';
import { sampleFonts } from './sample-doc.js';

const body = 'sections: [{heading: Việc, text: "Làm."}]';
const picture = (width: number, height: number): ImageFile => ({
  bytes: png({ width: 8, height: 8, color: 6 }),
  format: 'png',
  width,
  height,
  resolution: 300,
});
const withPictures = officeWith(`seal: {file: dau.png, width: 34}
signers:
  ct: {lines: ["CHỦ TỊCH"], name: Đặng Minh Phúc, image: {file: ky.png}}`);
const images = new Map([
  ['office:ky.png', picture(600, 300)],
  ['office:dau.png', picture(400, 400)],
]);
const docOf = (fields = '', given: Parameters<typeof docsOf>[1] = {}): Doc =>
  docNamed(docsOf(`documents: {ke-hoach: {${fields}}}\n${body}`, given), 'ke-hoach');
const drawn = (fields = '') => docOf(fields, { office: withPictures, images });

const pdfOf = async (doc: Doc): Promise<Buffer> =>
  Buffer.from(
    await pdfWriter.write({ doc, fonts: sampleFonts, pages: () => layoutDocument(doc, sampleFonts) }),
  );
/** The objects of a file that are widgets, as they are written. */
const widgetsOf = (pdf: Buffer): string[] =>
  pdf
    .toString('latin1')
    .split(/\bendobj\b/)
    .filter((object) => object.includes('/Subtype /Widget'));
const nameOf = (widget: string) => /\/T \(([^)]*)\)/.exec(widget)?.[1];
/** A string in UTF-16 with its mark. */
const tipOf = (widget: string): string => {
  const [, written = ''] = /\/TU \((þÿ.*?)\)\n\//s.exec(widget) ?? [];
  const bytes = Buffer.from(written.replace(/\\(.)/gs, '$1'), 'latin1');
  return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le');
};

describe('the form of a PDF', () => {
  it('has a field for each blank and for each who signs, named and explained', async () => {
    const widgets = widgetsOf(await pdfOf(docOf()));
    expect(widgets.map((widget) => `${nameOf(widget)}: ${tipOf(widget)}`)).toEqual([
      'so: Số văn bản, do văn thư ghi',
      'ngay: Ngày ban hành, do văn thư ghi',
      'thang: Tháng ban hành, do văn thư ghi',
      'nguoi-ky-1: Chữ ký số của người ký: CHỦ TỊCH Đặng Minh Phúc',
      'co-quan: Chữ ký số của cơ quan: Ủy ban nhân dân xã Minh Tâm',
    ]);
    for (const widget of widgets) {
      expect(widget).toMatch(/\/AP <<\n\/N \d+ 0 R\n>>/);
      expect(widget).toContain('/F 4');
      expect(widget).toMatch(/\/StructParent \d+/);
    }
  });

  it('lets the organ’s signature lock number and date', async () => {
    const pdf = (await pdfOf(docOf('date: 02/2027'))).toString('latin1');
    expect(pdf).toMatch(/\/Type \/SigFieldLock\n\/Action \/Include\n\/Fields \[\(so\) \(ngay\)\]/);
    const numbered = (await pdfOf(docOf('number: 5, date: 22/02/2027'))).toString('latin1');
    expect(numbered).not.toContain('/SigFieldLock');
    expect(numbered).not.toContain('/FT /Tx');
  });

  it('asks no reader to draw it, and has its fonts in the file', async () => {
    const pdf = (await pdfOf(docOf())).toString('latin1');
    expect(pdf).not.toContain('NeedAppearances');
    expect(pdf).toContain('/SigFlags 1');
    expect(pdf).toMatch(/\/TiRo \d+ 0 R\n\/TiIt \d+ 0 R/);
    const fonts = pdf.split(/\bendobj\b/).filter((object) => object.includes('/Type /FontDescriptor'));
    for (const font of fonts) expect(font).toContain('/FontFile2');
    expect(pdf).not.toContain('/BaseFont /Helvetica');
  });

  it('is found in the structure, each field the only child of its element', async () => {
    const objects = (await pdfOf(docOf())).toString('latin1').split(/\bendobj\b/);
    const forms = objects.filter((object) => object.includes('/S /Form'));
    expect(forms).toHaveLength(5);
    for (const form of forms) expect(form).toMatch(/\/K <<\n\/Type \/OBJR/);
  });

  it('is missing where nobody signs: in a draft', async () => {
    expect((await pdfOf(docOf('draft: true'))).toString('latin1')).not.toContain('/AcroForm');
  });

  it('has the same bytes each time', async () => {
    expect((await pdfOf(docOf())).equals(await pdfOf(docOf()))).toBe(true);
    expect((await pdfOf(drawn())).equals(await pdfOf(drawn()))).toBe(true);
  });
});

describe('pictures of signature and seal', () => {
  it('are laid over the PDF as ink is, the seal last and in its real size', async () => {
    const pdf = (await pdfOf(drawn())).toString('latin1');
    expect(pdf).toContain('/BM /Multiply');
    expect(pdf.match(/\/S \/Figure/g)).toHaveLength(2);
  });

  it('hang in the Word file at the last title, behind the text', async () => {
    const xml = await part(drawn(), 'word/document.xml');
    const anchors = elements(xml, 'wp:anchor');
    expect(anchors).toHaveLength(2);
    for (const anchor of anchors) expect(anchor).toContain('behindDoc="1"');
    const title = elements(xml, 'w:p').find((p) => p.includes('<wp:anchor'));
    expect(title).toContain('CHỦ TỊCH');
    const size = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(anchors[1] ?? '');
    expect(Number(size?.[1]) / 36_000).toBeCloseTo(34, 1);
    expect(elements(xml, 'wp:docPr')).toEqual([
      '<wp:docPr id="1" name="Hình" descr="Chữ ký: CHỦ TỊCH Đặng Minh Phúc"/>',
      '<wp:docPr id="2" name="Hình" descr="Con dấu: Ủy ban nhân dân xã Minh Tâm"/>',
    ]);
  });

  it.each(['html', 'paged'] as const)('stand in %s', async (format) => {
    const html = await htmlText(format, drawn());
    expect(html).toContain('Chữ ký: CHỦ TỊCH Đặng Minh Phúc');
    expect(html).toContain('Con dấu: Ủy ban nhân dân xã Minh Tâm');
  });

  it('are smaller where the room is, and are not printed in a draft', async () => {
    const tall = new Map([...images, ['office:ky.png', picture(600, 6000)]]);
    const [signature] = layoutDocument(docOf('', { office: withPictures, images: tall }), sampleFonts)
      .flatMap(({ lines }) => lines)
      .flatMap(({ overlays = [] }) => overlays);
    expect(signature?.height).toBeCloseTo(90, 1);
    expect(signature?.width).toBeCloseTo(9, 1);
    const draft = await part(drawn('draft: true'), 'word/document.xml');
    expect(draft).not.toContain('<wp:anchor');
  });

  it('change nothing where there are none', async () => {
    const xml = await part(docOf(), 'word/document.xml');
    expect(xml).not.toContain('<w:drawing>');
    expect(await htmlText('html', docOf())).not.toContain('<img');
    expect((await pdfOf(docOf())).toString('latin1')).not.toContain('/ExtGState');
  });
});

describe('the files of pictures', () => {
  const plan = `schema: 1\nid: a\nperiod: 2027\noffice: co-quan/xa.yaml\ntitle: Việc\n${body}\n`;
  const filesOf = (given: Readonly<Record<string, string | Uint8Array>>): Files => ({
    readFile: async (path) => {
      const file = given[path];
      if (file === undefined) return { error: 'missing' };
      return { bytes: typeof file === 'string' ? new TextEncoder().encode(file) : file };
    },
    resolve: (from, path) => `${from.slice(0, from.lastIndexOf('/') + 1)}${path}`,
    templates: async () => [],
  });
  const told = async (more: Readonly<Record<string, string | Uint8Array>>, ky = 'ky.png') => {
    const given = { 'a.yaml': plan, 'co-quan/xa.yaml': withPictures.replace('ky.png', ky), ...more };
    const { findings, images: read } = await loadDossier('a.yaml', filesOf(given));
    return { read: [...read.keys()], told: findings.map(({ code, file, at }) => ({ code, file, at })) };
  };
  const sound = png({ width: 8, height: 8, color: 6 });

  it('are read from beside the office file that names them', async () => {
    expect(await told({ 'co-quan/ky.png': sound, 'co-quan/dau.png': sound })).toEqual({
      read: ['office:dau.png', 'office:ky.png'],
      told: [],
    });
    expect(office).not.toContain('seal');
  });

  it('are refused where they are none, or no PNG', async () => {
    const at = { pointer: '/signers/ct/image/file' };
    const file = 'co-quan/xa.yaml';
    const seal = { 'co-quan/dau.png': sound };
    const text = await told({ ...seal, 'co-quan/ky.png': 'chữ' });
    expect(text.told).toEqual([{ code: 'image-kind', file, at }]);
    const cut = await told({ ...seal, 'co-quan/ky.png': sound.subarray(0, 60) });
    expect(cut.told).toEqual([{ code: 'image-whole', file, at }]);
    const photo = await told({ ...seal, 'co-quan/ky.jpg': jpeg }, 'ky.jpg');
    expect(photo.told).toEqual([{ code: 'image-kind', file, at }]);
    expect((await told(seal)).told).toEqual([expect.objectContaining({ file, at })]);
  });
});
