import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isCompiled, notCompiled, repository, runBin } from '../support/bin.js';
import { makeProject } from '../support/project.js';

/** Slips of every kind, foreign letters among them. */
const slips: readonly ((word: string) => string)[] = [
  (word) => word.slice(1),
  (word) => `${word} ${word}`,
  (word) => `${word} ,`,
  (word) => word.toUpperCase(),
  (word) => word.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/, ''),
  (word) => `${word}ω`,
  (word) => `${word}я`,
  (word) => `${word}漢`,
  (word) => `“${word}`,
  (word) => `${word} 30/2/2025`,
  (word) => `${word} 5.5%`,
  (word) => `${word} Luật Trẻ em năm 2019`,
  (word) => `${word} Nghị định số 30/2020/NĐ-CP`,
];

/** The same slips in the same places in every run: one in eleven words with Vietnamese letters. */
function damaged(text: string): string {
  let count = 0;
  return text.replace(/(?<= )(?=\p{L}*[^\p{ASCII}])\p{L}{3,}(?= )/gu, (word) => {
    count += 1;
    const slip = count % 11 === 0 ? slips[(count / 11) % slips.length] : undefined;
    return slip ? slip(word) : word;
  });
}

function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(join(repository, folder)).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(
    names.map((name) => [`${folder}/${name}`, readFileSync(join(repository, folder, name), 'utf8')]),
  );
}

describe.skipIf(!isCompiled)(`the bundled program${isCompiled ? '' : ` (${notCompiled})`}`, () => {
  it('finds what its sources find, though its patterns know fewer letters', async () => {
    const plans = Object.entries(filesIn('plans')).map(([path, text]) => [path, damaged(text)] as const);
    const project = makeProject({ ...filesIn('plans/offices'), ...Object.fromEntries(plans) });
    const sources = await project.run('check', '--format', 'json');
    const bundled = await runBin(['check', '--format', 'json'], { cwd: project.folder });
    expect(bundled).toEqual(sources);
    const codes = new Set(JSON.parse(sources.out).map(({ code }: { code: string }) => code));
    expect(codes.size).toBeGreaterThan(15);
  }, 120_000);
});
