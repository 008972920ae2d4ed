import { describe, expect, it } from 'vitest';
import type { Finding } from '../src/model/finding.js';
import { type Checked, checkPlan } from '../src/pipeline.js';
import { repairPlan } from '../src/repair-plan.js';
import { inMemory } from './import/support/in-memory.js';
import { office, planWith } from './support/sample.js';

const path = 'plans/a.yaml';
const officePath = 'plans/offices/xa.yaml';

/** Checks a plan with rules of a test: each finds a pattern in a text of the plan or the office and would write other words. */
function checkWith(
  rules: readonly { file: string; pointer: string; words: RegExp; instead: string }[],
): (outside: ReturnType<typeof inMemory>) => Promise<Checked> {
  return async (outside) => {
    const checked = await checkPlan(path, outside);
    const { plan, office: own } = checked.dossier ?? {};
    const findings = rules.flatMap(({ file, pointer, words, instead }): Finding[] => {
      const value = String(pointer === '/title' ? plan?.title : own?.name);
      const found = words.exec(value);
      if (!found) return [];
      const span = { from: found.index, to: found.index + found[0].length };
      return [
        {
          ...{ code: 'spaces', severity: 'info', message: { vi: 'A.', en: 'A.' }, file },
          ...{ at: { pointer, span }, fixes: [{ pointer, span, text: instead }] },
        },
      ];
    });
    return { ...checked, findings };
  };
}

const spaced = (text: string, words: string) => text.replace(words, words.replace(' ', '  '));
const files = {
  [path]: spaced(planWith('text: A # ghi chú\n'), 'Tết trồng'),
  [officePath]: spaced(office, 'nhân dân'),
};

describe('repairPlan', () => {
  it('repairs plan and office, and says where', async () => {
    const check = checkWith([
      { file: path, pointer: '/title', words: / {2}/, instead: ' ' },
      { file: officePath, pointer: '/name', words: / {2}/, instead: ' ' },
    ]);
    const { checked, repaired, texts } = await repairPlan(inMemory(files), check);
    expect(Object.fromEntries(texts)).toEqual({
      [path]: planWith('text: A # ghi chú\n'),
      [officePath]: office,
    });
    expect(
      repaired.map(({ finding, location }) => `${finding.file}:${location.line}:${location.column}`),
    ).toEqual([`${path}:5:19`, `${officePath}:2:18`]);
    expect(checked.findings).toEqual([]);
  });

  it('goes on while one repair makes room for another', async () => {
    const check = checkWith([
      { file: path, pointer: '/title', words: / {2}/, instead: '-' },
      { file: path, pointer: '/title', words: /t-t/, instead: 't - t' },
      { file: path, pointer: '/title', words: / - /, instead: ', ' },
    ]);
    const { repaired, texts } = await repairPlan(inMemory(files), check);
    expect(repaired).toHaveLength(3);
    expect(texts.get(path)).toContain('Tết, trồng');
  });

  it('leaves a plan alone that has nothing to repair, and ends with rules that undo each other', async () => {
    expect((await repairPlan(inMemory(files), checkWith([]))).texts.size).toBe(0);
    const check = checkWith([
      { file: path, pointer: '/title', words: / {2}/, instead: '-' },
      { file: path, pointer: '/title', words: /-/, instead: '  ' },
    ]);
    expect((await repairPlan(inMemory(files), check)).repaired.length).toBeLessThan(20);
  });
});
