import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docxWriter } from '../../../src/write/writers/docx.js';
import { composeExamples } from '../../examples/examples.js';
import { lines, readBytes } from './build-docx.js';
import { sentencesOfDoc, sentencesOfSource } from './sentences.js';

/** Why it cannot be compared here, if it cannot. */
const absent =
  spawnSync('which', ['soffice'], { stdio: 'ignore' }).status !== 0 ? 'soffice is not installed' : undefined;

const folder = mkdtempSync(join(tmpdir(), 'kehoach-docx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Has LibreOffice turn a file into another format, beside it. */
async function convert(name: string, to: string, ...options: string[]): Promise<string> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [
    profile,
    '--headless',
    ...options,
    '--convert-to',
    to,
    '--outdir',
    folder,
    join(folder, name),
  ];
  await promisify(execFile)('soffice', args, { timeout: 120_000 });
  return name.replace(/\.\w+$/, `.${to.split(':')[0]}`);
}

async function read(name: string) {
  const { value, findings } = await readBytes(Uint8Array.from(readFileSync(join(folder, name))));
  if (!value) throw new Error(findings.map(({ message }) => message.en).join('\n'));
  return value;
}

describe.skipIf(absent !== undefined)(
  `a plan of ours saved by another program (${absent ?? 'run'})`,
  { timeout: 240_000 },
  () => {
    let sentences: readonly string[] = [];

    beforeAll(async () => {
      const [example] = (await composeExamples()).filter(({ name }) => name === 'binh-long-2022');
      const [doc] = example?.composed.docs ?? [];
      const { fonts } = example?.composed ?? {};
      if (!doc || !fonts) throw new Error('no example');
      sentences = sentencesOfDoc(doc);
      writeFileSync(join(folder, 'plan.docx'), await docxWriter.write({ doc, fonts, pages: () => [] }));
    }, 120_000);

    it.each(['odt', 'doc'])('as .%s and back has every sentence in order', async (by) => {
      const source = await read(await convert(await convert('plan.docx', by), 'docx'));
      expect(sentencesOfSource(source.blocks)).toEqual(sentences);
    });
  },
);

describe.skipIf(absent !== undefined)(
  `a document that LibreOffice made (${absent ?? 'run'})`,
  { timeout: 120_000 },
  () => {
    it('from a web page keeps lists, tables and signs', async () => {
      const html = `<html><head><meta charset="utf-8"></head><body>
      <table border="0"><tr><td align="center">ỦY BAN NHÂN DÂN<br><b>XÃ MINH TÂM</b></td><td><u>Độc lập</u></td></tr></table>
      <h1>I. MỤC ĐÍCH</h1>
      <ol><li>Một<ol type="a"><li>nhỏ</li><li>nữa</li></ol></li><li>Hai</li></ol><ul><li>gạch</li></ul>
      <table border="1"><tr><th>TT</th><th colspan="2">Nội dung</th></tr><tr><td rowspan="2">1</td><td>a</td><td>b</td></tr><tr><td>c</td><td>200 m<sup>2</sup></td></tr></table>
      <p>Hết./.</p></body></html>`;
      writeFileSync(join(folder, 'page.html'), html);
      const { blocks } = await read(
        await convert(await convert('page.html', 'odt:writer8', '--infilter=HTML (StarWriter)'), 'docx'),
      );
      expect(lines(blocks).filter((line) => line !== '')).toEqual([
        'ỦY BAN NHÂN DÂN⏎*XÃ MINH TÂM* | _Độc lập_',
        '*I. MỤC ĐÍCH*',
        '[1.] Một',
        '[a.] nhỏ',
        '[b.] nữa',
        '[2.] Hai',
        '[•] gạch',
        '*TT* | *Nội dung* ‖ 1 | a | b ‖ c | 200 m²',
        'Hết./.',
      ]);
      expect(blocks.flatMap((block) => (block.type === 'table' ? [block.ruled] : []))).toEqual([false, true]);
    });
  },
);
