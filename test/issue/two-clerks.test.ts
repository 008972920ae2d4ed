import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isCompiled, notCompiled, repository } from '../support/bin.js';
import { makeProject, type Project } from '../support/project.js';
import { office, planWith } from '../support/sample.js';

/** How many documents are issued by the two together. */
const documents = 100;

const text = `sections:
  - heading: Mục đích
    text: Trồng mới 1.200 cây bóng mát ở đường thôn và sân trường.
confirmed:
  content: {by: Nguyễn Thị Lan, on: 05/01/2024}
  form: {by: Trần Văn Minh, on: 06/01/2024}
`;

const ids = Array.from({ length: documents }, (_, i) => `ke-hoach-${i + 1}`);
const pathOf = (id: string) => `plans/${id}.yaml`;

/** A process of its own; resolves to the lines it printed. */
function clerk({ folder }: Project, plans: readonly string[]): Promise<readonly string[]> {
  const script = join(repository, 'test', 'issue', 'issue-many.mjs');
  const child = spawn(process.execPath, [script, join(repository, 'dist'), ...plans], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    said.out += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    said.err += part;
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) =>
      code === 0 ? resolve(said.out.trim().split('\n')) : reject(new Error(said.err)),
    );
  });
}

describe.skipIf(!isCompiled)(`two clerks at once${isCompiled ? '' : ` (${notCompiled})`}`, () => {
  it('a hundred issues, a hundred entries, none lost, no number twice', { timeout: 120_000 }, async () => {
    const project = makeProject({
      'plans/offices/xa.yaml': office,
      ...Object.fromEntries(ids.map((id) => [pathOf(id), planWith(text, id)])),
    });
    const half = documents / 2;
    const said = await Promise.all([
      clerk(project, ids.slice(0, half).map(pathOf)),
      clerk(project, ids.slice(half).map(pathOf)),
    ]);
    const given = said.flat().map((line) => line.split(' ') as [plan: string, number: string]);
    expect(given).toHaveLength(documents);
    const register = parse(project.read('plans/offices/so-van-ban-di/xa-2027.yaml').toString('utf8'));
    const entries: readonly { number: number; plan: string }[] = register.entries;
    expect(entries).toHaveLength(documents);
    expect(entries.map(({ number }) => number).sort((a, b) => a - b)).toEqual(ids.map((_, i) => i + 1));
    expect(new Set(entries.map(({ plan }) => plan)).size).toBe(documents);
    // Register, plan and record say the same, and so did the two.
    for (const { number, plan } of entries) {
      expect(project.read(pathOf(plan)).toString('utf8')).toContain(`number: ${number}, date: 15/01/2027`);
      const record = JSON.parse(project.read(`plans/ban-hanh/${plan}/ke-hoach.json`).toString('utf8'));
      expect(record).toMatchObject({ state: 'issued', number: String(number) });
      expect(given).toContainEqual([pathOf(plan), String(number)]);
    }
    expect(project.files().filter((path) => /\.(?:lock|tmp|clear)/.test(path))).toEqual([]);
  });
});
