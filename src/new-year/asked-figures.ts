/** Targets, milestones and money of the new plan, which only people can set. */
import { everyMeasure } from '../meaning/measure-facts.js';
import type { Dossier } from '../model/dossier.js';
import type { Measure } from '../model/generated/schema-types.js';
import { walkItems, walkSections } from '../model/plan-tree.js';
import { everyItem, treesOf } from '../model/walk-dossier.js';
import { type Question, timeSlots } from './questions.js';
import { newFirst, type Shift } from './shift.js';

export function* askedFigures(dossier: Dossier, shift: Shift): Generator<Question> {
  const slots = timeSlots(shift);
  for (const { measure } of everyMeasure(dossier)) {
    yield* askedOf(measure.fields, measure.pointer, shift);
  }
  for (const { list, text, measures, items } of everyItem(dossier)) {
    if (list !== 'indicators' || !text || measures.length > 0 || !/\d/.test(text.text)) continue;
    if (![...walkItems(items)].some((item) => item.measures.length > 0)) {
      yield { kind: 'target', pointer: text.pointer, slots };
    }
  }
  for (const pointer of budgetsOf(dossier)) yield { kind: 'budget', pointer, slots };
}

function* askedOf({ target, targets, change }: Measure, at: string, shift: Shift): Generator<Question> {
  const slots = timeSlots(shift);
  const passed = Object.keys(targets ?? {}).filter((year) => Number(year) < newFirst(shift));
  if (target !== undefined) yield { kind: 'target', pointer: `${at}/target`, slots };
  else if (change !== undefined && targets === undefined)
    yield { kind: 'target', pointer: `${at}/change`, slots };
  if (passed.length > 0) {
    yield { kind: 'milestone', pointer: `${at}/targets`, slots: { years: passed.join(', ') } };
  }
}

const money = /\d\s*(?:(?:nghìn|triệu|tỷ)\s+)?đồng(?!\p{L})/u;

/** Lists of money; where a plan has none, the sentences of its part on funding that say a sum. */
function budgetsOf(dossier: Dossier): readonly string[] {
  const sections = treesOf(dossier).flatMap((tree) => [...walkSections(tree)]);
  const lists = sections.flatMap(({ content, pointer }) =>
    content.type === 'list' && content.name === 'budget' ? [`${pointer}/budget`] : [],
  );
  if (lists.length > 0) return lists;
  return sections
    .filter(({ heading }) => /kinh phí/iu.test(heading?.text ?? ''))
    .flatMap(({ text, content }) => [
      ...(text ? [text] : []),
      ...(content.type === 'list' ? content.items.flatMap((item) => item.text ?? []) : []),
    ])
    .filter(({ text }) => money.test(text))
    .map(({ pointer }) => pointer);
}
