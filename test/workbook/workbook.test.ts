import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellText } from '../../src/workbook/cell-text.js';
import type { ReadCell } from '../../src/workbook/read-sheets.js';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import { sheetNames } from '../../src/workbook/sheet-names.js';
import type { Cell, Workbook } from '../../src/workbook/workbook.js';
import { writeWorkbook } from '../../src/workbook/write-workbook.js';
import fc from '../support/random.js';
import { python, runPython } from './python.js';
import { sampleWorkbook } from './sample-workbook.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-xlsx-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const sheetOf = (rows: readonly (readonly (Cell | undefined)[])[]): Workbook => ({
  ...{ title: 'T', company: 'C', asOf: { year: 2027, month: 1, day: 1 } },
  sheets: [
    {
      name: 'Một',
      columns: [{ width: 10 }],
      rows: rows.map((cells) => ({ cells })),
      orientation: 'portrait',
    },
  ],
});

async function readBack(bytes: Uint8Array) {
  const { value, findings } = await readWorkbook('tep.xlsx', bytes);
  expect(findings).toEqual([]);
  if (!value) throw new Error('nothing read');
  return value.sheets;
}

const told = ({ address, type, value }: ReadCell) => [address, type, value];

describe('a workbook', () => {
  it('comes back with the types of its cells, hidden sheets too', async () => {
    const sheets = await readBack(await writeWorkbook(sampleWorkbook));
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Tổng hợp 'A' B", false],
      ['Mã', true],
    ]);
    expect(sheets[0]?.rows.map(({ cells }) => cells.map(told))).toEqual([
      [['A1', 'text', 'Danh mục']],
      ['TT', 'Nhiệm vụ', 'Thời hạn', 'Tình trạng', 'Mã'].map((name, i) => [`${'ABCDE'[i]}3`, 'text', name]),
      [
        ['A4', 'number', 1],
        ['B4', 'text', '=1+1'],
        ['C4', 'day', { year: 2027, month: 6, day: 30 }],
        ['D4', 'text', 'Đang thực hiện'],
        ['E4', 'text', 'viec-1'],
      ],
      [
        ['A5', 'number', 0.125],
        ['D5', 'text', '0912'],
        ['E5', 'text', 'viec-2'],
      ],
    ]);
    expect(sheets[0]?.rows[3]?.cells.map(cellText)).toEqual(['12,5%', '0912', 'viec-2']);
  });

  it('is the same bytes every time, with one time on every entry', async () => {
    const first = await writeWorkbook(sampleWorkbook);
    await writeWorkbook(sheetOf([[{ value: 'khác' }]]));
    expect(await writeWorkbook(sampleWorkbook)).toEqual(first);
    const view = Buffer.from(first);
    expect([view.readUInt16LE(10), view.readUInt16LE(12)]).toEqual([12 << 11, (1 << 5) | 1]);
  });

  it('holds no formula, no link and no name of a library', async () => {
    const parts = Object.entries(unzipSync(await writeWorkbook(sampleWorkbook)));
    const sheets = parts
      .filter(([name]) => name.includes('worksheets/'))
      .map(([, part]) => String(Buffer.from(part)));
    expect(sheets).toHaveLength(2);
    for (const sheet of sheets) expect(sheet).not.toMatch(/<f[ >]|hyperlink/);
    expect(parts.map(([, part]) => String(Buffer.from(part))).join('')).not.toMatch(/hucre/i);
  });

  it('quotes the name of a sheet in its repeated rows', async () => {
    const book = String(Buffer.from(unzipSync(await writeWorkbook(sampleWorkbook))['xl/workbook.xml'] ?? []));
    expect(book).toContain(`'Tổng hợp ''A'' B'!$3:$3`);
  });

  it('keeps every text as it is typed, but for space around it', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'=+-@"\'\t\n\r_x0041ầ<>&') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        const wanted = texts.map((one) => one.normalize('NFC').replace(/\r\n?/g, '\n').trim());
        const [sheet] = await readBack(await writeWorkbook(sheetOf(texts.map((value) => [{ value }]))));
        const found = new Map(sheet?.rows.map(({ row, cells }) => [row, cells[0]?.value]));
        expect(wanted.map((_, i) => found.get(i + 1) ?? '')).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every number and day', async () => {
    const day = fc.date({ min: new Date('1901-01-01'), max: new Date('2399-12-31'), noInvalidDate: true });
    await fc.assert(
      fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), day, async (number, date) => {
        const value = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        const [sheet] = await readBack(await writeWorkbook(sheetOf([[{ value: number }, { value }]])));
        expect(sheet?.rows[0]?.cells.map((cell) => cell.value)).toEqual([number === 0 ? 0 : number, value]);
      }),
      { numRuns: 60 },
    );
  });

  it('is to another library what it is meant to be', async ({ skip }) => {
    skip(!python, 'python3 with openpyxl is missing');
    const file = join(folder, 'mau.xlsx');
    writeFileSync(file, await writeWorkbook(sampleWorkbook));
    expect(runPython('describe-workbook.py', file)).toMatchObject({
      title: 'Danh mục nhiệm vụ',
      sheets: [
        {
          state: 'visible',
          freeze: 'B4',
          filter: 'A3:E5',
          merged: ['A1:D1'],
          lists: [['D4:D5', '"Chưa thực hiện,Đang thực hiện"']],
          conditions: [['A4:E5', 'AND($C4<>"",$C4<TODAY())', 'FFFFC7CE']],
          page: ['landscape', 9, 1, 0, true],
          repeated: '$3:$3',
          hiddenColumns: ['E'],
          locked: true,
          open: ['D4', 'D5'],
          cells: {
            B4: ['s', '=1+1', '@'],
            C4: ['d', '2027-06-30', 'dd/mm/yyyy'],
            A5: ['n', '0.125', '0.0%'],
          },
        },
        { state: 'hidden' },
      ],
    });
  });

  it('is read when another program has saved it again', async ({ skip }) => {
    skip(!python, 'python3 with openpyxl is missing');
    const [from, to] = [join(folder, 'goc.xlsx'), join(folder, 'luu.xlsx')];
    writeFileSync(from, await writeWorkbook(sampleWorkbook));
    runPython('save-workbook.py', from, to);
    const again = await readBack(readFileSync(to));
    expect(again).toEqual(await readBack(await writeWorkbook(sampleWorkbook)));
  });

  it('is read when LibreOffice has saved it again', async ({ skip }) => {
    const from = join(folder, 'lo.xlsx');
    writeFileSync(from, await writeWorkbook(sampleWorkbook));
    const out = join(folder, 'lo');
    const options = [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
    ];
    spawnSync('soffice', [...options, '--outdir', out, from], { timeout: 80_000 });
    const saved = join(out, 'lo.xlsx');
    skip(!existsSync(saved), 'LibreOffice Calc is missing');
    const again = await readBack(readFileSync(saved));
    expect(again).toEqual(await readBack(await writeWorkbook(sampleWorkbook)));
  }, 90_000);
});

describe('a file that is no workbook of cells', () => {
  const code = async (bytes: Uint8Array) => {
    const { value, findings } = await readWorkbook('tep.xlsx', bytes);
    expect(value).toBeUndefined();
    return findings.map((finding) => finding.code).join();
  };
  const sheet = (text: string) => ({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8('<Relationships/>'),
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': strToU8(text),
  });

  it('is told', async () => {
    const compound = (name: string) =>
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
        Buffer.alloc(508),
        Buffer.from(`${name}\0`, 'utf16le'),
        Buffer.alloc(128),
      ]);
    expect(await code(new Uint8Array())).toBe('file-empty');
    expect(await code(strToU8('TT;Nhiệm vụ'))).toBe('file-not-xlsx');
    expect(await code(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toBe('file-not-xlsx');
    expect(await code(compound('EncryptedPackage'))).toBe('file-encrypted');
    expect(await code(compound('Workbook'))).toBe('file-not-xlsx');
    expect(await code(zipSync(sheet('<worksheet>')))).toBe('xlsx-damaged');
    expect(await code(zipSync(sheet('<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>')))).toBe('xlsx-doctype');
    expect(await code(zipSync(sheet('<row r="9999999"><c><v>1</v></c></row>')))).toBe('xlsx-damaged');
  });

  it('is not unpacked where it is a bomb, in bytes or in cells', async () => {
    const bomb = zipSync({ ...sheet('<worksheet/>'), 'xl/sharedStrings.xml': new Uint8Array(70_000_000) });
    expect(await code(bomb)).toBe('xlsx-too-large');
    expect(
      await code(zipSync(sheet('<row><c r="A1"><v>1</v></c><c r="XFD1048576"><v>1</v></c></row>'))),
    ).toBe('xlsx-too-large');
  });

  it('is told of every file cut short or changed, and never throws', async () => {
    const whole = await writeWorkbook(sampleWorkbook);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const cut = await readWorkbook('tep.xlsx', whole.subarray(0, at));
        expect(cut.findings).toHaveLength(1);
        const changed = Uint8Array.from(whole);
        changed[at] = byte;
        const read = await readWorkbook('tep.xlsx', changed);
        expect(read.findings.length === 1).toBe(read.value === undefined);
      }),
      { numRuns: 150 },
    );
  });

  it('reads far empty cells as nothing', async () => {
    const parts = unzipSync(await writeWorkbook(sheetOf([[{ value: 'a' }]])));
    const name = 'xl/worksheets/sheet1.xml';
    const text = String(Buffer.from(parts[name] ?? []));
    const far = '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>';
    const [only] = await readBack(zipSync({ ...parts, [name]: strToU8(text.replace('</sheetData>', far)) }));
    expect(only?.rows).toHaveLength(1);
  });
});

describe('names of sheets', () => {
  it('are legal, and differ', () => {
    expect(
      sheetNames([
        'Tổng hợp',
        'tổng hợp',
        'A/B: [c]',
        "'x'",
        '',
        'History',
        'Trường Trung học cơ sở Nguyễn Thị Minh Khai',
      ]),
    ).toEqual([
      'Tổng hợp',
      'tổng hợp (2)',
      'A B c',
      'x',
      'Trang tính',
      'History (2)',
      'Trường Trung học cơ sở Nguyễn…',
    ]);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 50 }), { maxLength: 8 }), (wanted) => {
        const names = sheetNames([...wanted, ...wanted]);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u);
        for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
      }),
    );
  });
});
