import { strToU8, type Zippable, zipSync } from 'fflate';
import type { ImportResult } from '../../../src/import/importer.js';
import { docx } from '../../../src/import/importers/docx.js';
import type { Source, SourceBlock, SourceInline } from '../../../src/import/source.js';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

/** A Word file's parts as raw XML, without their root elements. */
export interface Given {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** Headers and footers by their relationship id: `h1`, `f1`. */
  readonly furniture?: Readonly<Record<string, string>>;
  /** More relationships of the main part, as elements. */
  readonly relationships?: string;
  /** More entries of the package. */
  readonly entries?: Zippable;
}

const plainParts = ['styles', 'numbering', 'settings', 'footnotes', 'endnotes', 'comments'] as const;

/** Zips a Word file as Word names its parts. */
export function buildDocx(given: Given): Uint8Array {
  const files: Zippable = {
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      relationships(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`),
    ),
    'word/document.xml': strToU8(root('document', `<w:body>${given.body}</w:body>`)),
  };
  let related = given.relationships ?? '';
  for (const name of plainParts) {
    const xml = given[name];
    if (xml === undefined) continue;
    files[`word/${name}.xml`] = strToU8(root(name, xml));
    related += `<Relationship Id="${name}" Type="${office}/${name}" Target="${name}.xml"/>`;
  }
  for (const [id, xml] of Object.entries(given.furniture ?? {})) {
    const type = id.startsWith('h') ? 'header' : 'footer';
    files[`word/${id}.xml`] = strToU8(root(type === 'header' ? 'hdr' : 'ftr', xml));
    related += `<Relationship Id="${id}" Type="${office}/${type}" Target="${id}.xml"/>`;
  }
  files['word/_rels/document.xml.rels'] = strToU8(relationships(related));
  return zipSync({ ...files, ...given.entries }, { level: 6 });
}

export function root(name: string, xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${namespaces}>${xml}</w:${name}>`;
}

export function relationships(xml: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${xml}</Relationships>`;
}

export const external = (type: string, id: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}" TargetMode="External"/>`;

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A run of words; `rPr` as raw XML. */
export const r = (text: string, rPr = '') =>
  `<w:r>${rPr === '' ? '' : `<w:rPr>${rPr}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A paragraph of runs, or of one run of words. */
export const p = (content: string, pPr = '') =>
  `<w:p>${pPr === '' ? '' : `<w:pPr>${pPr}</w:pPr>`}${content.startsWith('<') || content === '' ? content : r(content)}</w:p>`;

export const tc = (content: string, tcPr = '') =>
  `<w:tc>${tcPr === '' ? '' : `<w:tcPr>${tcPr}</w:tcPr>`}${content.startsWith('<w:') ? content : p(content)}</w:tc>`;

export const tr = (cells: readonly string[], trPr = '') =>
  `<w:tr>${trPr === '' ? '' : `<w:trPr>${trPr}</w:trPr>`}${cells.map((cell) => (/^<w:(tc|sdt)>/.test(cell) ? cell : tc(cell))).join('')}</w:tr>`;

export const tbl = (rows: readonly string[], tblPr = '', widths: readonly number[] = []) =>
  `<w:tbl><w:tblPr>${tblPr}</w:tblPr><w:tblGrid>${widths.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;

/** A field the long way round. */
export const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

export function readBytes(bytes: Uint8Array, revisions?: 'accept' | 'reject'): Promise<ImportResult> {
  return docx.read({ file: 'van-ban.docx', bytes, ...(revisions ? { revisions } : {}) });
}

/** Reads a file that must be readable. */
export async function read(given: Given | string, revisions?: 'accept' | 'reject'): Promise<Source> {
  const parts = typeof given === 'string' ? { body: given } : given;
  const { value, findings } = await readBytes(buildDocx(parts), revisions);
  if (!value) throw new Error(findings.map(({ code, message }) => `${code}: ${message.en}`).join('\n'));
  return value;
}

/**
 * A block a line, as a test reads it: `*bold*` `/italic/` `_underlined_`, "⏎" a break, "→" a tab, "⟨note⟩",
 * the label in brackets in front, "§" in front of what begins a page, cells between "|", rows between "‖".
 */
export function lines(blocks: readonly SourceBlock[]): string[] {
  return blocks.map(lineOf);
}

function lineOf(block: SourceBlock): string {
  const page = block.pageBreak ? '§' : '';
  switch (block.type) {
    case 'paragraph':
      return `${page}${block.label === undefined ? '' : `[${block.label}] `}${words(block.inlines)}`;
    case 'picture':
      return `${page}{${block.alt}}`;
    case 'table':
      return `${page}${block.rows.map(({ cells }) => cells.map((cell) => lines(cell.blocks).join('¶')).join(' | ')).join(' ‖ ')}`;
  }
}

export function words(inlines: readonly SourceInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'note') return `⟨${words(inline.inlines)}⟩`;
      const marks = `${inline.bold ? '*' : ''}${inline.italic ? '/' : ''}${inline.underline ? '_' : ''}`;
      const text = inline.text.replaceAll('\n', '⏎').replaceAll('\t', '→');
      return `${marks}${text}${[...marks].reverse().join('')}`;
    })
    .join('');
}

/** The lines of a file's blocks. */
export async function linesOf(given: Given | string, revisions?: 'accept' | 'reject'): Promise<string[]> {
  return lines((await read(given, revisions)).blocks);
}
