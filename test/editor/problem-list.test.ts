import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../support/bin.js';
import { makeProject } from '../support/project.js';
import { office, planWith } from '../support/sample.js';

const { tasks } = JSON.parse(readFileSync(join(repository, '.vscode', 'tasks.json'), 'utf8'));
const [checking] = tasks;
const { regexp, file, line, column, severity, message, code } = checking.problemMatcher.pattern;
const levels: Readonly<Record<string, string>> = { verify: 'warning' };

const faulty = planWith(`sections:
  - heading: "I. Một: hai [ba]"
    lead: kinh-tee
    text: Trồng  cây ở \u{1d400}  đường.
  - heading: Hai
    deadline: 31/6/2027
`);
const path = 'plans/kế hoạch: năm 2027 (sửa).yaml';

/** What the editor's problem list shows, as VS Code applies the pattern: line by line. */
function problems(out: string) {
  return out
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => {
      const found = new RegExp(regexp).exec(text) ?? [];
      return {
        file: found[file],
        line: Number(found[line]),
        column: Number(found[column]),
        severity: found[severity],
        message: found[message],
        code: found[code],
      };
    });
}

interface Row {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly message: string;
  readonly hint: string;
  readonly code: string;
}

describe('the problem list of the editor', () => {
  const contents = { [path]: faulty, 'plans/offices/xa.yaml': office };

  it.each(['vi', 'en'])('has every finding of the check, in the language %s', async (language) => {
    const project = makeProject(contents, 'thư mục làm việc');
    const told = await project.run('check', '--lang', language, '--format', 'unix');
    const rows: readonly Row[] = JSON.parse(
      (await project.run('check', '--lang', language, '--format', 'json')).out,
    );
    expect({ code: told.code, err: told.err }).toEqual({ code: 1, err: '' });
    expect(new Set(rows.map((row) => row.severity)).size).toBeGreaterThan(1);
    expect(problems(told.out)).toEqual(
      rows.map(({ hint, ...row }) => ({
        file: row.file,
        line: row.line,
        column: row.column,
        severity: levels[row.severity] ?? row.severity,
        message: `${row.message} ${hint}`.replaceAll(/\s+/gu, ' ').trim(),
        code: row.code,
      })),
    );
  });

  it('finds a file on a drive of Windows', () => {
    const [found] = problems('C:\\kế hoạch\\a.yaml:3:14: error: Sai: 1:2: b. [unit-known]');
    expect(found).toMatchObject({ file: 'C:\\kế hoạch\\a.yaml', line: 3, column: 14, code: 'unit-known' });
  });

  it('is asked for by the task that the editor runs', () => {
    expect(checking.args.slice(1)).toEqual(['check', '--format', 'unix']);
  });

  it('stays empty where nothing is found, and is no answer on being ready', async () => {
    const project = makeProject();
    const { out } = await project.run('check', '--format', 'unix');
    expect(problems(out).every((one) => one.severity !== 'error')).toBe(true);
    expect((await project.run('check', '--format', 'unix', '--ready')).code).toBe(2);
  });
});
