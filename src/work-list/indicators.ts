import type { Measure } from '../model/generated/schema-types.js';
import { plain } from '../model/plain-words.js';
import type { ItemNode, MeasureNode } from '../model/plan-tree.js';
import { itemsOf } from '../model/plan-tree.js';
import { slug } from '../model/slug.js';
import { placeOf } from './make-works.js';
import { partiesOf } from './parties.js';
import type { PlanIndicator } from './work.js';
import type { WorkInput } from './work-input.js';

/** The indicators of the shared body, one for each measure, in the order of the plan. */
export function planIndicators(input: WorkInput): readonly PlanIndicator[] {
  const items = [...itemsOf(input.dossier.body.main)].filter(({ list }) => list === 'indicators');
  return items.flatMap((item) => item.measures.map((measure) => indicatorOf(item, measure, input)));
}

function indicatorOf(item: ItemNode, measure: MeasureNode, input: WorkInput): PlanIndicator {
  const { fields } = measure;
  const name = plain(
    [fields.name || (item.name?.text ?? item.text?.text ?? ''), fields.for].filter(Boolean).join(' '),
  );
  return {
    id: fields.id ?? item.id ?? slug(name).split('-').slice(0, 8).join('-'),
    ...(item.id === undefined ? {} : { itemId: item.id }),
    name,
    target: targetOf(fields),
    leads: partiesOf(measure.lead.length > 0 ? measure.lead : item.data.lead),
    place: placeOf(measure.pointer, input),
  };
}

function targetOf({ target, targets, change }: Measure): string {
  const years = Object.entries(targets ?? {}).map(([year, quantity]) => `${quantity} (${year})`);
  return [target, change, ...years].flatMap((each) => (each === undefined ? [] : [String(each)])).join('; ');
}
