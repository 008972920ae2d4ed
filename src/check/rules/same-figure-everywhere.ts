import {
  everyMeasure,
  type Level,
  levelOf,
  levelsByYear,
  type MeasurePlace,
  shortNameOf,
  targetPointer,
} from '../../meaning/measure-facts.js';
import { sameNumber } from '../../meaning/worded-numbers.js';
import type { SectionNode } from '../../model/plan-tree.js';
import { levelled } from '../../model/vietnamese.js';
import { type ReachedLevel, reachedFor, reachedInText } from '../reached.js';
import type { Rule, Violation } from '../rule.js';

/**
 * One indicator has one value in all documents of a dossier and in its appendices; what prose tells of a year's result is the
 * baseline of that year.
 */
export const sameFigureEverywhere: Rule = {
  code: 'same-figure-everywhere',
  severity: 'verify',
  title: {
    vi: 'Một chỉ tiêu ghi cùng một con số ở mọi văn bản của hồ sơ.',
    en: 'One indicator has one value in all documents of a dossier.',
  },
  basis: 'sense',
  *check(subject) {
    const places = [...everyMeasure(subject)];
    yield* betweenDocuments(places);
    const told = reachedFor(reachedInText(subject), places);
    for (const place of places) {
      const reached = told.get(place.measure);
      const fault = reached && besideBaseline(place, reached);
      if (fault) yield fault;
    }
  },
  good: [
    {
      plan: 'indicators: [{name: Tỷ lệ trẻ em biết bơi, target: 60%}, B]\nappendices: [{heading: A, indicators: [{name: Tỷ lệ trẻ em biết bơi, target: "60,0%"}, C]}]',
    },
    {
      plan: 'indicators: [{text: A, measures: [{name: Tỷ lệ trẻ em biết bơi, for: nông thôn, target: 60%}]}, B]\nappendices: [{heading: A, indicators: [{name: Tỷ lệ trẻ em biết bơi, targets: {2030: 80%}}, C]}]',
    },
    {
      plan: 'sections: [{heading: Kết quả, text: "Năm 2026, 99,2% trẻ em dưới 6 tuổi có thẻ bảo hiểm y tế."}, {heading: Chỉ tiêu, indicators: [{name: Tỷ lệ trẻ em dưới 6 tuổi có thẻ bảo hiểm y tế, baseline: {2026: "99,2%"}, target: 100%}, B]}]',
    },
  ],
  bad: [
    {
      plan: 'indicators: [{name: Tỷ lệ trẻ em biết bơi, target: 60%}, B]\nappendices: [{heading: A, indicators: [{name: tỷ lệ trẻ em biết bơi, target: 65%}, C]}]',
      at: ['/appendices/0/indicators/0/target'],
    },
    {
      plan: 'documents: {ke-hoach: {}, to-trinh: {indicators: [{name: Số lớp bơi, targets: {2027: 10 lớp}}, B]}}\nindicators: [{name: Số lớp bơi, targets: {2027: 12 lớp}}, C]',
      at: ['/documents/to-trinh/indicators/0/targets/2027'],
    },
    {
      plan: 'sections: [{heading: Kết quả, text: "Năm 2026, 97% trẻ em dưới 6 tuổi có thẻ bảo hiểm y tế."}, {heading: Chỉ tiêu, indicators: [{name: Tỷ lệ trẻ em dưới 6 tuổi có thẻ bảo hiểm y tế, baseline: {2026: "99,2%"}, target: 100%}, B]}]',
      at: ['/sections/0/text “97% trẻ em dưới 6 tuổi có thẻ bảo hiểm y tế.”'],
    },
  ],
};

interface Stated extends Level {
  readonly year?: number;
  readonly pointer: string;
  readonly tree: SectionNode;
}

function* betweenDocuments(places: readonly MeasurePlace[]): Generator<Violation> {
  const first = new Map<string, Stated>();
  for (const place of places) {
    for (const stated of statedBy(place)) {
      const { name, for: part = '' } = place.measure.fields;
      const key = JSON.stringify([levelled(name), levelled(part), stated.year]);
      const other = first.get(key);
      if (!other) first.set(key, stated);
      if (!other || other.tree === stated.tree || isSame(other, stated)) continue;
      yield {
        pointer: stated.pointer,
        message: {
          vi: `Chỉ tiêu “${shortNameOf(place.measure)}” ở đây ghi ${stated.text}, ở phần khác của hồ sơ ghi ${other.text}.`,
          en: `The indicator “${shortNameOf(place.measure)}” says ${stated.text} here and ${other.text} elsewhere in the dossier.`,
        },
        hint,
      };
    }
  }
}

const hint = {
  vi: 'Đối chiếu số liệu gốc, thống nhất một con số ở mọi văn bản; nên ghi một nơi và in lại bằng “include”.',
  en: 'Compare with the source and say one number everywhere; better write it once and print it again with “include”.',
};

function statedBy({ measure, tree }: MeasurePlace): readonly Stated[] {
  const { target, targets } = measure.fields;
  const alone = target === undefined ? undefined : levelOf(target);
  return [
    ...(alone ? [{ ...alone, pointer: targetPointer(measure), tree }] : []),
    ...levelsByYear(targets).map((level) => ({
      ...level,
      pointer: targetPointer(measure, level.year),
      tree,
    })),
  ];
}

function isSame(a: Level, b: Level): boolean {
  return (
    a.kind === b.kind && sameNumber(a.value, b.value) && sameNumber(a.high ?? a.value, b.high ?? b.value)
  );
}

/** A result that prose tells of a year, and the baseline of that year. */
function besideBaseline({ measure }: MeasurePlace, reached: ReachedLevel): Violation | undefined {
  const { year, text, pointer, span } = reached;
  const baseline = levelsByYear(measure.fields.baseline).find((level) => level.year === year);
  if (!baseline || baseline.kind !== reached.kind || isSame(baseline, reached)) return undefined;
  return {
    pointer,
    span,
    message: {
      vi: `Ở đây ghi kết quả năm ${year} là ${text}, chỉ tiêu “${shortNameOf(measure)}” ghi hiện trạng năm ${year} là ${baseline.text}.`,
      en: `This says ${text} in ${year}; the indicator “${shortNameOf(measure)}” has the baseline ${baseline.text}.`,
    },
    hint,
  };
}
