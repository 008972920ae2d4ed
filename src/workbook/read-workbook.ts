/** The cells of an .xlsx file by whatever program; a file that cannot be read is a finding, never an error thrown. */
import { readXlsx, type Sheet, type Cell as WrittenCell } from 'hucre/xlsx';
import type { CalendarDay } from '../model/day.js';
import type { Result } from '../model/finding.js';
import { zipPackage } from '../write/docx/zip-package.js';
import { cellAddress } from './address.js';
import { neededParts } from './needed-parts.js';
import type { ReadCell, ReadRow, ReadSheet, ReadValue, ReadWorkbook } from './read-sheets.js';
import { foreignFault, workbookFault } from './workbook-findings.js';

/** `file`: its path, for findings. */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<Result<ReadWorkbook>> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return { findings: [workbookFault(file, foreignFault(bytes))] };
  const checked = neededParts(bytes);
  if (typeof checked === 'string') return { findings: [workbookFault(file, checked)] };
  try {
    const { sheets } = await readXlsx(zipPackage(checked.parts), { readStyles: true, range: checked.area });
    return { value: { file, sheets: sheets.map(readSheet) }, findings: [] };
  } catch {
    // The parts are whole and small: what the library cannot read of them is the file's fault.
    return { findings: [workbookFault(file, 'damaged')] };
  }
}

function readSheet({ name, rows, cells, hidden, veryHidden }: Sheet): ReadSheet {
  return {
    name,
    hidden: hidden === true || veryHidden === true,
    rows: rows.flatMap((values, row): readonly ReadRow[] => {
      const filled = values.flatMap((value, column): readonly ReadCell[] => {
        const cell = cells?.get(`${row},${column}`);
        const read = readValue(value, cell);
        if (!read) return [];
        const at = { address: cellAddress(row + 1, column + 1), row: row + 1, column: column + 1 };
        return [{ ...at, formula: cell?.formula !== undefined, ...read }];
      });
      return filled.length === 0 ? [] : [{ row: row + 1, cells: filled }];
    }),
  };
}

function readValue(value: WrittenCell['value'], cell: WrittenCell | undefined): ReadValue | undefined {
  if (value === null) return undefined;
  if (cell?.type === 'error') return { type: 'error', value: String(value) };
  if (value instanceof Date) return { type: 'day', value: dayOf(value) };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  if (typeof value === 'number')
    return { type: 'number', value, percent: isPercent(cell?.style?.numFmt ?? '') };
  const text = value.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  return text === '' ? undefined : { type: 'text', value: text };
}

/** A percent sign outside quoted words: `0.0%`, not `0" %"`. */
function isPercent(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, '').includes('%');
}

function dayOf(date: Date): CalendarDay {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
