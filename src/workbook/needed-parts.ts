/**
 * The parts of a workbook that hold cells, unpacked within limits and looked over before a library reads them: pictures, charts,
 * macros and links are left out, and how far the cells reach is known before anything is made of them.
 */
import { openZip, type ZipFault } from '../import/docx/zip.js';
import { areaAddress } from './address.js';
import type { WorkbookFault } from './workbook-findings.js';

export interface NeededParts {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The area from `A1` that holds every filled cell of every sheet. */
  readonly area: string;
}

/** Forms and work lists have some hundreds of rows; this many take a moment and some hundred MB. */
const limits = { cells: 3_000_000, rows: 1_048_576, columns: 16_384 } as const;

const needed = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/|worksheets\/)?[^/]+\.(?:xml|rels))$/i;

/** Undefined for a ZIP archive that is no workbook. */
export function neededParts(bytes: Uint8Array): NeededParts | WorkbookFault {
  const zip = openZip(bytes);
  if (typeof zip === 'string') return faultOf(zip);
  if (!zip.names.some((name) => /^xl\/workbook\.xml$/i.test(name))) return 'not-a-workbook';
  const parts = new Map<string, Uint8Array>();
  let [cells, bottom, right] = [0, 1, 1];
  for (const name of zip.names.filter((name) => needed.test(name))) {
    const part = zip.read(name);
    if (part === undefined) continue;
    if (typeof part === 'string') return faultOf(part);
    const text = new TextDecoder().decode(part);
    if (/<!DOCTYPE/i.test(text)) return 'doctype';
    parts.set(name, part);
    if (!name.toLowerCase().startsWith('xl/worksheets/')) continue;
    const reach = reachOf(text);
    if (reach === undefined) return 'damaged';
    bottom = Math.max(bottom, reach.bottom);
    right = Math.max(right, reach.right);
    cells += reach.bottom * reach.right;
    if (cells > limits.cells) return 'too-large';
  }
  return { parts, area: areaAddress({ top: 1, left: 1, bottom, right }) };
}

function faultOf(fault: ZipFault): WorkbookFault {
  return fault === 'locked' ? 'encrypted' : fault;
}

/** The last row and column with a cell that holds something; undefined where a cell has no place in a sheet. */
function reachOf(text: string): { readonly bottom: number; readonly right: number } | undefined {
  let [row, column, bottom, right] = [0, 0, 1, 1];
  for (const [, tag, attributes = ''] of text.matchAll(/<(?:\w+:)?(row|c)((?:\s[^<>]*)?)>/g)) {
    const said = /\sr="([A-Za-z]{0,3})(\d{1,7})"/.exec(attributes);
    if (tag === 'row') {
      row = said ? Number(said[2]) : row + 1;
      column = 0;
      continue;
    }
    column = said ? columnNumber(said[1] ?? '') : column + 1;
    if (said) row = Number(said[2]);
    if (row < 1 || row > limits.rows || column < 1 || column > limits.columns) return undefined;
    if (attributes.endsWith('/')) continue;
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { bottom, right };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
