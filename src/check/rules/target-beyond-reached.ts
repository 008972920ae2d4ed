import {
  directionOf,
  everyMeasure,
  isWorse,
  type Level,
  levelOf,
  levelsByYear,
  type MeasurePlace,
  shortNameOf,
  targetPointer,
} from '../../meaning/measure-facts.js';
import type { Words } from '../../model/finding.js';
import { reachedFor, reachedInText } from '../reached.js';
import type { Rule } from '../rule.js';

/**
 * A target is no worse than what is reached already: by the measure's own baseline, or by what the part of the plan that tells
 * the situation says of the same measure.
 */
export const targetBeyondReached: Rule = {
  code: 'target-beyond-reached',
  severity: 'warning',
  title: {
    vi: 'Mức phấn đấu không thấp hơn kết quả đã đạt.',
    en: 'A target is no worse than what is reached already.',
  },
  basis: 'sense',
  *check(subject) {
    const places = [...everyMeasure(subject)];
    const told = reachedFor(reachedInText(subject), places);
    for (const place of places) {
      const better = directionOf(place.measure);
      if (!better) continue;
      const reached = told.get(place.measure) ?? baselineOf(place);
      if (!reached) continue;
      const target = targetsOf(place).find((level) => isWorse(level, reached, better));
      if (!target) continue;
      yield {
        pointer: targetPointer(place.measure, target.year),
        message: message(place, target, reached, better),
        hint: {
          vi: 'Rà soát lại mức phấn đấu và kết quả đã nêu; nếu đúng, ghi lý do vào “note” (thuyết minh).',
          en: 'Check the target and what is said to be reached; if both are right, give the reason under “note”.',
        },
      };
    }
  },
  good: [
    { plan: 'indicators: [{name: Tỷ lệ học sinh biết bơi, baseline: {2026: 41%}, target: trên 60%}, B]' },
    { plan: 'indicators: [{name: Tỷ lệ trẻ em thấp còi, baseline: {2026: "11,8%"}, target: dưới 11%}, B]' },
    { plan: 'indicators: [{name: Tỷ lệ trẻ em đến trường, baseline: {2026: 100%}, target: giữ 100%}, B]' },
    // Neither the name nor a comparator tells which way is better.
    { plan: 'indicators: [{name: Số cuộc họp, baseline: {2026: 12 cuộc}, target: 6 cuộc}, B]' },
    {
      plan: 'sections: [{heading: Kết quả, text: "Năm 2026, xã có 05 thôn đạt chuẩn văn hóa; 7,2% trẻ em thấp còi."}, {heading: Chỉ tiêu, indicators: [{name: Thôn đạt chuẩn văn hóa, target: 06 thôn}, {name: Tỷ lệ trẻ em biết bơi, target: 5%}]}]',
    },
  ],
  bad: [
    {
      plan: 'indicators: [{name: Tỷ lệ học sinh biết bơi, baseline: {2026: 41%}, target: 40%}, B]',
      at: ['/indicators/0/target'],
    },
    {
      plan: 'indicators: [{name: Tỷ lệ trẻ em thấp còi, baseline: {2026: "7,24%"}, targets: {2027: dưới 8%, 2030: dưới 6%}}, B]',
      at: ['/indicators/0/targets/2027'],
    },
    {
      plan: 'sections: [{heading: Kết quả đạt được, text: "Cuối năm 2026, xã có 05 thôn được công nhận phù hợp với trẻ em."}, {heading: Chỉ tiêu, indicators: [{name: Thôn đạt tiêu chuẩn phù hợp với trẻ em, targets: {2027: 02 thôn, 2030: 04 thôn}}, B]}]',
      at: ['/sections/1/indicators/0/targets/2027'],
    },
    {
      plan: 'sections: [{heading: Tình hình, text: "Xã có 1.598 trẻ em, trong đó trẻ em có hoàn cảnh đặc biệt là 12 em (chiếm 0,75%)."}, {heading: Chỉ tiêu, indicators: [{name: Tỷ lệ trẻ em có hoàn cảnh đặc biệt trên tổng số trẻ em, target: "dưới 4,5%"}, {name: Trẻ em có hoàn cảnh đặc biệt được trợ giúp, target: trên 98%}]}]',
      at: ['/sections/1/indicators/0/target'],
    },
  ],
};

interface Reached extends Level {
  readonly year?: number;
}

function baselineOf({ measure }: MeasurePlace): Reached | undefined {
  return levelsByYear(measure.fields.baseline).at(-1);
}

function targetsOf({ measure: { fields } }: MeasurePlace): readonly Reached[] {
  const target = fields.target === undefined ? undefined : levelOf(fields.target);
  return [...(target ? [target] : []), ...levelsByYear(fields.targets)];
}

function message(place: MeasurePlace, target: Reached, reached: Reached, better: 'higher' | 'lower'): Words {
  const name = shortNameOf(place.measure);
  const year = ({ year }: Reached, word: string) => (year === undefined ? '' : `${word} ${year}`);
  const side = better === 'lower' ? 'cao hơn' : 'thấp hơn';
  return {
    vi: `“${name}”: mức phấn đấu${year(target, ' năm')} (${target.text}) ${side} kết quả đã đạt${year(reached, ' năm')} (${reached.text}).`,
    en: `“${name}”: the target${year(target, ' of')} (${target.text}) is worse than what is reached${year(reached, ' in')} (${reached.text}).`,
  };
}
