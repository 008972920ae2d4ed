import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffLines } from 'diff';
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/cli/disk.js';
import { fontFiles } from '../../src/cli/product-files.js';
import { diffPlans } from '../../src/diff-plans.js';
import { withTexts } from '../../src/model/files.js';
import { declaredIds } from '../../src/model/ids.js';
import { newYearPlan } from '../../src/new-year-plan.js';
import { checkPlan, composePlan } from '../../src/pipeline.js';
import { commentsOf } from '../../src/read/comments.js';
import { root } from '../house/source-files.js';

const folder = join(root, 'plans');
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  .map(({ name, text }) => ({ name, text, first: Number(/^period:\D*(\d{4})/m.exec(text)?.[1]) }));

async function newYear(name: string, text: string, year: number) {
  const planPath = join(folder, name);
  const outside = withTexts(await diskFiles(planPath), new Map([[planPath, text]]));
  const made = await newYearPlan({ planPath, year }, outside);
  const resources = { ...withTexts(outside, new Map([[made.path, made.plan ?? '']])), fonts: fontFiles };
  return { ...made, plan: made.plan ?? '', planPath, resources };
}

const comments = (text: string) => commentsOf(text).map(({ offset, end }) => text.slice(offset, end));
const isMark = (line: string) => /^\s*# kiểm tra: /.test(line);

describe.each(examples)('the next year of $name', ({ name, text, first }) => {
  const year = first + 1;
  const made = newYear(name, text, year);

  it('is built and has no errors', async () => {
    const { findings, path, resources } = await made;
    expect(findings).toEqual([]);
    const composed = await composePlan(path, resources);
    expect(composed.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(composed.docs.length).toBeGreaterThan(0);
  });

  it('differs from its plan in nothing but what a new year brings', async () => {
    const { planPath, path, resources } = await made;
    const { value } = await diffPlans({ path: planPath, resources }, { path, resources });
    const told = value?.changes.map(({ kind, level, message }) => `${level} ${kind}: ${message.vi}`) ?? [
      'unread',
    ];
    expect(told.filter((line) => !line.startsWith('expected '))).toEqual([]);
  });

  it('keeps every id at its place', async () => {
    const { planPath, path, resources } = await made;
    const ids = async (at: string) => {
      const { dossier } = await checkPlan(at, resources);
      return dossier ? [...declaredIds(dossier)].map(({ id, pointer }) => `${pointer} ${id}`) : [];
    };
    expect((await ids(path)).filter((id) => !/^\/documents\/[a-z-]+ /.test(id))).toEqual(
      (await ids(planPath)).filter((id) => !/^\/documents\/[a-z-]+ /.test(id)),
    );
  });

  it('keeps every comment in its order', async () => {
    const { plan } = await made;
    expect(comments(plan).filter((comment) => !isMark(comment))).toEqual(
      comments(text).filter((comment) => !isMark(comment)),
    );
  });

  it('changes only lines that say a year, a number or what is asked', async () => {
    const { plan } = await made;
    const parts = diffLines(text, plan);
    const linesOf = (side: 'removed' | 'added') =>
      parts.filter((part) => part[side]).flatMap(({ value }) => value.trimEnd().split('\n'));
    const years = [-1, 0, 1, 2].map((by) => String(first + by));
    const saysYear = (line: string) => years.some((each) => line.includes(each));
    const old = /^ *(?:id|number|date|baseline):|number: /;
    expect(linesOf('removed').filter((line) => !saysYear(line) && !old.test(line))).toEqual([]);
    const fresh = /^ *(?:id|series|draft|documents):|^ *ke-hoach: \{draft: 1\}$|^ *#|\{type: Tờ trình\}$/;
    expect(linesOf('added').filter((line) => !saysYear(line) && !fresh.test(line))).toEqual([]);
  });

  it('says each question once, at a line that has its mark above', async () => {
    const { plan, questions } = await made;
    const lines = plan.split('\n');
    expect(questions.length).toBeGreaterThan(0);
    for (const { mark, line } of questions) {
      const above = lines.slice(0, line - 1).reverse();
      const marks = above.slice(
        0,
        above.findIndex((each) => !isMark(each)),
      );
      expect(marks.map((each) => each.trim())).toContain(`# kiểm tra: ${mark.vi}`);
    }
    expect(lines.filter(isMark)).toHaveLength(questions.length + text.split('\n').filter(isMark).length);
  });

  it('has no older marks when it moves on once more', async () => {
    const { plan } = await made;
    const next = await newYear(name, plan, year + 1);
    const again = await newYear(name, next.plan, year + 2);
    const every = ['target', 'baseline', 'budget', 'cited-yearly', 'signer', 'event'];
    const kinds = ({ questions }: typeof next) =>
      questions.map(({ kind }) => kind).filter((kind) => every.includes(kind));
    expect(kinds(again)).toEqual(kinds(next));
    const told = again.plan.split('\n').filter(isMark);
    expect(
      told.filter((mark) => /(?:chỉ tiêu|kinh phí) năm/.test(mark) && !mark.includes(String(year + 2))),
    ).toEqual([]);
    expect(told).toHaveLength(again.questions.length + text.split('\n').filter(isMark).length);
  });
});
