/** Every document of every example: its plan is named, and one changed word in it is found. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/cli/disk.js';
import { fontFiles } from '../../src/cli/product-files.js';
import { buildPlan } from '../../src/pipeline.js';
import { verifier } from '../../src/verify-file.js';
import { root } from '../house/source-files.js';
import { edited, paragraphs, saying, wordsIn } from '../import/into/corrected.js';

interface Built {
  readonly plan: string;
  readonly document: string;
  readonly format: string;
  readonly bytes: Uint8Array;
}

const folder = join(root, 'plans');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace(/\.yaml$/, ''));
const built: Built[] = [];

const at = async (name: string) => {
  const path = join(folder, `${name}.yaml`);
  return { path, resources: { ...(await diskFiles(path)), fonts: fontFiles } };
};
const verify = verifier(async ({ plan }) => [await at(plan)]);

beforeAll(async () => {
  for (const name of names) {
    const { path, resources } = await at(name);
    const { files } = await buildPlan(path, ['docx', 'pdf'], resources);
    built.push(...files.map((file) => ({ plan: name, ...file })));
  }
}, 60_000);

describe('the examples', () => {
  it('are named by each of their files, and make exactly these', async () => {
    expect(built.length).toBeGreaterThanOrEqual(2 * names.length);
    for (const { plan, document, format, bytes } of built) {
      const told = await verify({ file: `${document}.${format}`, bytes });
      expect(told).toMatchObject({
        ...{ outcome: 'same', stamp: { plan, document }, planPath: join(folder, `${plan}.yaml`) },
      });
    }
  }, 60_000);

  it('are known by a single changed word of a Word file, wherever it stands', async () => {
    let found = 0;
    for (const { plan, document, format, bytes } of built) {
      if (format !== 'docx') continue;
      const { changed, words } = oneWordChanged(bytes);
      const told = await verify({ file: `${document}.docx`, bytes: changed });
      expect(told, `${plan} ${document}`).toMatchObject({
        ...{ outcome: 'edited', stamp: { plan, document }, savedSince: true },
        differences: [{ kind: 'changed', plan: words.before, file: words.after }],
      });
      found++;
    }
    expect(found).toBeGreaterThanOrEqual(names.length);
  }, 60_000);
});

/** The paragraph in the middle of a file with one of its words replaced. */
function oneWordChanged(bytes: Uint8Array) {
  const words = { before: '', after: '' };
  const changed = edited(bytes, {
    'word/document.xml': (xml) => {
      const long = paragraphs(xml).filter((each) => wordsIn(each).split(' ').length > 8);
      const was = long[Math.floor(long.length / 2)] ?? '';
      words.before = wordsIn(was).replace(/\s+/g, ' ').trim();
      const all = words.before.split(' ');
      const middle = Math.floor(all.length / 2);
      words.after = [...all.slice(0, middle), 'khác', ...all.slice(middle + 1)].join(' ');
      return xml.replace(was, () => saying(was, words.after));
    },
  });
  return { changed, words };
}

const office = spawnSync('which', ['soffice'], { stdio: 'ignore' }).status === 0;
const saved = mkdtempSync(join(tmpdir(), 'kehoach-saved-'));
afterAll(() => rmSync(saved, { recursive: true, force: true }));

describe.skipIf(!office)(`saved again by LibreOffice${office ? '' : ' (soffice is missing)'}`, () => {
  it('has the same words, and keeps what it says of its plan', async () => {
    const some = built.filter(
      ({ plan, format }) => format === 'docx' && ['tre-em-2027', 'ke-hoach-dau-tien'].includes(plan),
    );
    const paths = some.map(({ plan, document, bytes }) => {
      const path = join(saved, `${plan}--${document}.docx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=file://${join(saved, 'profile')}`;
    const out = join(saved, 'out');
    await promisify(execFile)(
      'soffice',
      [profile, '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', out, ...paths],
      { timeout: 150_000 },
    );
    for (const { plan, document } of some) {
      const file = join(out, `${plan}--${document}.docx`);
      expect(await verify({ file, bytes: readFileSync(file) }), file).toMatchObject({
        ...{ outcome: 'rewritten', stamp: { plan, document }, savedSince: true, compared: true },
        differences: [],
      });
    }
  }, 180_000);
});
