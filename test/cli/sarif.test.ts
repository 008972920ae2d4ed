import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { makeProject } from '../support/project.js';
import { office, planWith } from '../support/sample.js';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../support/sarif-2.1.0.schema.json'), 'utf8'),
);
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

/** The only run of the log, which has to keep to the schema. */
async function sarif(plan: string, ...args: readonly string[]) {
  const project = makeProject({ 'plans/kế hoạch.yaml': plan, 'plans/offices/xa.yaml': office });
  const { code, out, err } = await project.run('check', '--format', 'sarif', ...args);
  const log = JSON.parse(out);
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  return { code, out, err, run: log.runs[0] };
}

const plan = planWith(`sections:
  - heading: I. Một
    lead: kinh-tee
    text: A
  # bỏ qua: label-not-typed (số của tỉnh) đến 31/12/2999
  - heading: II. Hai
    text: Trồng  cây ở \u{1d400}  đường.
`);

describe('check --format sarif', () => {
  it('keeps to the schema and gives every rule its help', async () => {
    const { code, err, run } = await sarif(plan);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(run.columnKind).toBe('utf16CodeUnits');
    const { rules, name, semanticVersion } = run.tool.driver;
    expect({ name, semanticVersion }).toEqual({
      name: 'kehoach',
      semanticVersion: expect.stringMatching(/^\d/),
    });
    const ids = rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual([...ids].sort());
    for (const rule of rules) expect(rule.help.text).toMatch(/\S/);
    for (const { ruleId, ruleIndex } of run.results) expect(ids[ruleIndex]).toBe(ruleId);
  });

  it('places results, silenced ones with their reason', async () => {
    const { run } = await sarif(plan);
    const named = (id: string) => run.results.filter(({ ruleId }: { ruleId: string }) => ruleId === id);
    expect(named('unit-known')).toMatchObject([
      {
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'plans/k%E1%BA%BF%20ho%E1%BA%A1ch.yaml' },
              region: { startLine: 8, startColumn: 11, endLine: 8, endColumn: 19 },
            },
            logicalLocations: [{ fullyQualifiedName: 'Mục I' }],
          },
        ],
        suppressions: [],
      },
    ]);
    const suppressions = named('label-not-typed').map(
      (result: { suppressions: unknown }) => result.suppressions,
    );
    expect(suppressions).toEqual([
      [],
      [{ kind: 'inSource', status: 'accepted', justification: 'số của tỉnh' }],
    ]);
  });

  it('offers repairs as changes of the characters of the file', async () => {
    const { run } = await sarif(plan);
    const found = run.results.filter((result: { fixes?: unknown }) => result.fixes);
    expect(found).toMatchObject([
      {
        occurrenceCount: 2,
        fixes: [
          {
            artifactChanges: [
              {
                replacements: [
                  {
                    deletedRegion: { startLine: 12, startColumn: 16, endColumn: 17 },
                    insertedContent: { text: '' },
                  },
                  {
                    deletedRegion: { startLine: 12, startColumn: 26, endColumn: 27 },
                    insertedContent: { text: '' },
                  },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('is the same for the same plans, and in English too', async () => {
    const { out } = await sarif(plan);
    expect((await sarif(plan)).out).toBe(out);
    const { run } = await sarif(plan, '--lang', 'en');
    expect(run.results[0].message.text).toMatch(/^The heading holds/);
    expect(run.tool.driver.language).toBe('en');
  });

  it('of files that cannot be read has no region, and tells what the reader found', async () => {
    const project = makeProject();
    const { out, code } = await project.run('check', 'plans/không.yaml', '--format', 'sarif');
    expect(code).toBe(2);
    const log = JSON.parse(out);
    expect(validate(log)).toBe(true);
    expect(log.runs[0].results).toMatchObject([{ ruleId: 'file-readable', level: 'error' }]);
    expect(log.runs[0].results[0].locations[0].physicalLocation.region).toBeUndefined();
  });
});
