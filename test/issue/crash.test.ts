import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { issueResources } from '../../src/cli/record-issue.js';
import { enterRegister, prepareIssue, writesOf } from '../../src/issue-plan.js';
import type { Project } from '../support/project.js';
import { dossier, kept, planPath, submission } from './dossier.js';

const choices = { planPath, document: 'to-trinh', number: '45', date: { year: 2027, month: 1, day: 12 } };
const whole = 7;

/** Does the first writes of an issue, as far as a machine got that was switched off. */
async function brokenAfter(count: number, { folder }: Project): Promise<number> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    const resources = await issueResources(planPath);
    const { issue } = await prepareIssue(choices, resources);
    if (!issue) throw new Error('not ready');
    const entered = await enterRegister(issue, resources);
    if (!('text' in entered)) throw new Error('not entered');
    const register = { path: issue.register.path, bytes: new TextEncoder().encode(entered.text) };
    const writes = writesOf(issue, register);
    for (const { path, bytes } of writes.slice(0, count)) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    return writes.length;
  } finally {
    process.chdir(before);
  }
}

function contents({ files, read }: Project): Readonly<Record<string, string>> {
  return Object.fromEntries(files().map((path) => [path, read(path).toString('base64')]));
}

async function issued(): Promise<Project> {
  const project = dossier();
  expect((await project.run(...submission)).err).toBe('');
  return project;
}

describe('an issue that is broken off', () => {
  it('is told by check after every write but the last', async () => {
    for (let done = 1; done <= whole; done++) {
      const project = dossier();
      expect(await brokenAfter(done, project)).toBe(whole - 1);
      const { out } = await project.run('check');
      if (done >= whole - 1) expect(out, String(done)).not.toContain('bị ngắt giữa chừng');
      else
        expect(out, String(done)).toContain(
          'Việc ghi nhận Tờ trình số 45/TTr-VHXH ngày 12/01/2027 bị ngắt giữa chừng',
        );
    }
  });

  it('is taken up by the same command, and then nothing tells that it was broken off', async () => {
    const wanted = contents(await issued());
    for (let done = 0; done < whole - 1; done++) {
      const project = dossier();
      await brokenAfter(done, project);
      expect((await project.run(...submission)).err, String(done)).toBe('');
      expect(contents(project), String(done)).toEqual(wanted);
    }
  });

  it('takes the number only when the register has it', async () => {
    const another = submission.map((word) => (word === '45' ? '46' : word));
    const early = dossier();
    await brokenAfter(1, early);
    expect((await early.run(...another)).err).toBe('');
    const late = dossier();
    await brokenAfter(2, late);
    expect((await late.run(...another)).err).toContain(
      'Sổ đã ghi văn bản này là Tờ trình số 45/TTr-VHXH ngày 12/01/2027',
    );
    expect(late.files(kept)).toEqual([`${kept}/to-trinh.json`]);
  });
});
