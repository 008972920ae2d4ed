/** LibreOffice settles the tracked changes between the example plans: the words are those of the one or the other plan. */
import { execFile, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { docx } from '../../src/import/importers/docx.js';
import type { SourceBlock } from '../../src/import/source.js';
import { redlineDocs } from '../../src/redline-docs.js';
import { sampleFonts } from '../write/sample-doc.js';
import { written } from './expect-redline.js';
import { plansInPairs } from './plans-in-pairs.js';

const timeout = 600_000;
/** Debian's own Python: python3-uno is there for no other. */
const python = '/usr/bin/python3';
const has = (program: string, ...args: string[]) =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;
const absent = [
  ...(has('which', 'soffice') ? [] : ['soffice']),
  ...(has(python, '-c', 'import uno') ? [] : ['python3-uno']),
];

const folder = mkdtempSync(join(tmpdir(), 'kehoach-settled-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => join(folder, `${name}.docx`);

/** The plans that are most unlike, and the years of one. */
const names = ['tre-em-2026', 'tre-em-2027', 'ke-hoach-dau-tien', 'thua-thien-hue-2023'];

describe.skipIf(absent.length > 0)(
  `changes settled by LibreOffice (${absent.join(', ') || 'compared'})`,
  () => {
    test(
      'give the words of the new plan or of the old one',
      async () => {
        const all = await plansInPairs();
        const pairs = all.filter(({ name }) => name.split('--').every((each) => names.includes(each)));
        expect(pairs).toHaveLength(12);
        for (const { name, old, next } of pairs) {
          const { bytes } = await redlineDocs({ old, next, fonts: sampleFonts, file: '' });
          writeFileSync(file(name), bytes ?? new Uint8Array());
          writeFileSync(file(`${name}.old`), await written(old));
          writeFileSync(file(`${name}.next`), await written(next));
        }
        await settle(pairs.map(({ name }) => file(name)));
        for (const { name } of pairs) {
          expect(await lines(file(`${name}.accept`)), name).toEqual(await lines(file(`${name}.next`)));
          expect(await lines(file(`${name}.reject`)), name).toEqual(await lines(file(`${name}.old`)));
        }
      },
      timeout,
    );
  },
);

/** All in one LibreOffice with a profile of its own. */
async function settle(files: readonly string[]): Promise<void> {
  const pipe = `kehoach${process.pid}`;
  const options = ['--headless', '--norestore', `--accept=pipe,name=${pipe};urp;`];
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const office = spawn('soffice', [profile, ...options], { stdio: 'ignore', detached: true });
  const script = join(import.meta.dirname, 'settle-by-libreoffice.py');
  try {
    await promisify(execFile)(python, [script, pipe, folder, ...files], { timeout });
  } finally {
    // soffice is a script around the program: both go.
    if (office.exitCode === null && office.pid !== undefined) process.kill(-office.pid);
  }
}

/** Words, cells and notes. LibreOffice leaves an empty line where tables or notes were put in, and joiners in empty cells. */
async function lines(path: string): Promise<string[]> {
  const { value } = await docx.read({ file: path, bytes: readFileSync(path) });
  return (value?.blocks ?? []).flatMap(linesIn).filter((line) => line !== '');
}

function linesIn(block: SourceBlock): string[] {
  switch (block.type) {
    case 'picture':
      return [`[${block.alt}]`];
    case 'table':
      return block.rows.flatMap(({ cells }) => [
        `${cells.length} ô`,
        ...cells.flatMap((cell) => cell.blocks.flatMap(linesIn)),
      ]);
    case 'paragraph':
      return [
        block.inlines
          .map((inline) =>
            inline.type === 'text' ? inline.text : `⟨${inline.inlines.map(({ text }) => text).join('')}⟩`,
          )
          .join('')
          .replaceAll('\u200d', ''),
      ];
  }
}
