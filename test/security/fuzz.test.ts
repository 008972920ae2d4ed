/** Files that nobody wrote: read or told, never thrown. FUZZ_RUNS asks for more of them. */
import { unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/cli/disk.js';
import { fontFiles } from '../../src/cli/product-files.js';
import { withTexts } from '../../src/model/files.js';
import { buildPlan } from '../../src/pipeline.js';
import { readPlan } from '../../src/read/read-plan.js';
import { readResultsFile } from '../../src/read/read-results.js';
import { readTemplate } from '../../src/read/read-template.js';
import { importThem } from '../import/import-and-build.js';
import { makeProject } from '../support/project.js';
import fc from '../support/random.js';
import { office, plan } from '../support/sample.js';
import { anyValue, mustache, spoiled } from './random-files.js';

const runs = Number(process.env.FUZZ_RUNS ?? 150);
/** A build takes a hundred times as long as reading. */
const builds = Math.ceil(runs / 5);

const slowest = new Map<string, number>();
afterAll(() => {
  const told = [...slowest].map(([what, ms]) => `${what} ${Math.round(ms)} ms`).join(', ');
  process.stdout.write(`the slowest of ${runs} runs: ${told}\n`);
});

/** Runs and remembers how long it took; a hang ends with the test's own time. */
async function timed<T>(what: string, act: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const made = await act();
  slowest.set(what, Math.max(slowest.get(what) ?? 0, performance.now() - start));
  return made;
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the readers', () => {
  it('of plans and results read or tell any nesting of fields', async () => {
    await fc.assert(
      fc.asyncProperty(anyValue, async (value) => {
        const text = JSON.stringify(value);
        await timed('read', () => {
          readPlan(bytes(text), 'a.yaml');
          readPlan(bytes(`${plan}x: ${text}\nunits: ${text}\n`), 'a.yaml');
          readResultsFile(bytes(`schema: 1\nplan: a\nreport: b\nunits: ${text}\n`), 'a.yaml');
          readTemplate(bytes(`---\nkind: ${text}\nx: ${text}\n---\n`), 'a.md');
        });
      }),
      { numRuns: runs },
    );
  });
});

describe('building', () => {
  const path = '/x/a.yaml';
  const build = async (texts: Readonly<Record<string, string>>) => {
    const all = { [path]: plan, '/x/offices/xa.yaml': office, ...texts };
    const resources = { ...withTexts(await diskFiles(path), new Map(Object.entries(all))), fonts: fontFiles };
    return timed('build', () => buildPlan(path, ['md', 'html'], resources));
  };

  it('from a spoiled plan or office file ends with documents or findings', async () => {
    await fc.assert(
      fc.asyncProperty(spoiled(plan), spoiled(office), async (spoiledPlan, spoiledOffice) => {
        const made = [
          await build({ [path]: spoiledPlan }),
          await build({ '/x/offices/xa.yaml': spoiledOffice }),
        ];
        for (const { files, findings } of made) expect(files.length + findings.length).toBeGreaterThan(0);
      }),
      { numRuns: builds },
    );
  });

  it('with a template of any bits of Handlebars and directives ends so too', async () => {
    const ownOffice = `${office}templates:\n  ke-hoach: kh.md\n`;
    await fc.assert(
      fc.asyncProperty(fc.array(mustache, { maxLength: 25 }), async (parts) => {
        const { files, findings } = await build({
          '/x/offices/xa.yaml': ownOffice,
          '/x/offices/kh.md': `---\nkind: ke-hoach\nname: Kế hoạch\nform: named\n---\n${parts.join('')}\n`,
        });
        expect(files.length + findings.length).toBeGreaterThan(0);
      }),
      { numRuns: runs },
    );
  });

  it('with any text in every field gives the documents', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mustache, { maxLength: 20 }), async (parts) => {
        const typed = parts.join('').replaceAll('\0', '').trim() || 'A';
        const { findings } = await build({ [path]: plan.replace('Mục đích', JSON.stringify(typed)) });
        expect(findings.map(({ code }) => code)).not.toContain('template-syntax');
      }),
      { numRuns: builds },
    );
  });
});

describe('the importers', () => {
  it('read or tell a Word file with any bytes or any XML changed', async () => {
    const project = makeProject();
    await project.run('build', '--format', 'docx');
    const sound = project.read('out/trong-cay/ke-hoach.docx');
    const parts = unzipSync(sound);
    const xml = Buffer.from(parts['word/document.xml'] ?? []).toString();
    const changes = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    const tags = fc.array(
      fc.tuple(
        fc.nat(xml.length),
        fc.constantFrom(
          '<w:p>',
          '</w:p>',
          '<w:tbl>',
          '<w:tr/>',
          '<w:r><w:t>A</w:t></w:r>',
          '<w:ins>',
          '&#0;',
          '&x;',
          '<',
          '"',
          '<w:numPr><w:numId w:val="-1"/></w:numPr>',
          '<w:br/>',
          '',
        ),
      ),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(changes, tags, async (list, puts) => {
        const copy = Buffer.from(sound);
        for (const [at, byte] of list) copy[at] = byte;
        const other = puts.reduce(
          (made, [at, put]) => `${made.slice(0, at)}${put}${made.slice(put === '' ? at + 9 : at)}`,
          xml,
        );
        const packed = zipSync({ ...parts, 'word/document.xml': bytes(other) }, { level: 1 });
        for (const file of [copy, packed]) {
          const { plan: made, findings } = await timed('import', () =>
            importThem([{ file: 'a.docx', bytes: file }]),
          );
          expect(made !== undefined || findings.length > 0).toBe(true);
        }
      }),
      { numRuns: builds },
    );
  });

  it('read or tell any text', async () => {
    const line = fc.constantFrom(
      'KẾ HOẠCH',
      'Số: 1/KH-UBND',
      'I. MỤC ĐÍCH',
      '1. A',
      'a) B',
      '- C',
      '+ D',
      '| a | b |',
      '|---|---|',
      'Nơi nhận:',
      'Kính gửi:',
      '[^1]',
      '[^1]: x',
      '# H',
      '> q',
      '```',
      '**a',
      '&lt;',
      '\t\t',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '_____',
      'Phụ lục',
      '',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 30 }),
        fc.constantFrom('a.txt', 'a.md'),
        async (lines, file) => {
          const { plan: made, findings } = await timed('import', () =>
            importThem([{ file, bytes: bytes(`KẾ HOẠCH\n${lines.join('\n')}`) }]),
          );
          expect(made !== undefined || findings.length > 0).toBe(true);
        },
      ),
      { numRuns: builds },
    );
  });
});
