import {
  directionOf,
  everyMeasure,
  isWorse,
  type Level,
  levelsByYear,
  shortNameOf,
} from '../../meaning/measure-facts.js';
import type { Rule } from '../rule.js';

/** Targets by year never fall back against the way that is better. */
export const milestonesInDirection: Rule = {
  code: 'milestones-in-direction',
  severity: 'warning',
  title: {
    vi: 'Mức phấn đấu các năm đi theo một chiều.',
    en: 'Targets by year do not fall back.',
  },
  basis: 'sense',
  *check(dossier) {
    for (const { measure } of everyMeasure(dossier)) {
      const levels = levelsByYear(measure.fields.targets);
      const better = directionOf(measure) ?? wayOf(levels);
      if (!better) continue;
      for (const [i, level] of levels.entries()) {
        const before = levels[i - 1];
        if (!before || !isWorse(level, before, better)) continue;
        yield {
          pointer: `${measure.pointer}/targets/${level.year}`,
          message: {
            vi: `“${shortNameOf(measure)}”: mức phấn đấu năm ${level.year} (${level.text}) ${better === 'lower' ? 'cao hơn' : 'thấp hơn'} mức năm ${before.year} (${before.text}).`,
            en: `“${shortNameOf(measure)}”: the target of ${level.year} (${level.text}) is worse than that of ${before.year} (${before.text}).`,
          },
          hint: {
            vi: 'Rà soát mức phấn đấu của từng năm; chiều phấn đấu khác thì ghi “better” (chiều tốt): higher hoặc lower.',
            en: 'Check the targets of each year; if the other way is better, say so under “better”.',
          },
        };
      }
    }
  },
  good: [
    {
      plan: "indicators: [{name: Tỷ lệ trẻ em biết bơi, targets: {2025: 80%, 2030: 85%}}, {name: Tỷ lệ trẻ em thấp còi, targets: {2025: dưới 8%, 2030: '6%'}}]",
    },
    // Nothing tells which way is better.
    { plan: 'indicators: [{name: Số cuộc họp, targets: {2025: 12 cuộc, 2030: 6 cuộc}}, B]' },
    { plan: 'indicators: [{name: Số thôn đạt chuẩn, targets: {2025: 5 thôn, 2030: 100%}}, B]' },
  ],
  bad: [
    {
      plan: 'indicators: [{name: Tỷ lệ trẻ em biết bơi, targets: {2025: 85%, 2030: 80%}}, B]',
      at: ['/indicators/0/targets/2030'],
    },
    {
      plan: 'indicators: [{name: Tỷ lệ hộ nghèo, targets: {2025: 2%, 2030: "2,5%"}}, B]',
      at: ['/indicators/0/targets/2030'],
    },
    {
      plan: 'indicators: [{name: Số buổi truyền thông, targets: {2025: 10 buổi, 2026: 12 buổi, 2027: 14 buổi, 2028: 9 buổi}}, B]',
      at: ['/indicators/0/targets/2028'],
    },
  ],
};

/** Which way three or more milestones go, all but one step. */
function wayOf(levels: readonly Level[]): 'higher' | 'lower' | undefined {
  const steps = levels.slice(1).map((level, i) => Math.sign(level.value - (levels[i]?.value ?? level.value)));
  const [up, down] = [steps.filter((step) => step > 0).length, steps.filter((step) => step < 0).length];
  if (up > 1 && down === 1) return 'higher';
  return down > 1 && up === 1 ? 'lower' : undefined;
}
