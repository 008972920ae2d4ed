/** The data of an indicator or a duty, without what points into the plan that it is taken from. */
import type { Item } from '../model/generated/schema-types.js';
import type { ItemNode } from '../model/plan-tree.js';
import type { UnitMention } from '../model/units.js';

type ItemFields = Exclude<Item, string>;

/** What is handed down from the sections around it is written out. Times counted from an event keep the day they come to. */
export function itemData({ fields, data, id }: ItemNode): ItemFields {
  const { name, when, output, amount, target, targets, change, baseline, better } = fields;
  const { numerator, denominator } = fields;
  const kept = { name, output, amount, target, targets, change, baseline, better, numerator, denominator };
  const ofData = {
    ...unitsOf('lead', data.lead),
    ...unitsOf('partners', data.partners),
    ...unitsOf('supervisor', data.supervisor),
    ...(when === undefined ? {} : timeOf(when)),
  };
  const written = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
  return { ...(id === undefined ? {} : { id }), ...written, ...ofData };
}

function unitsOf(key: 'lead' | 'partners' | 'supervisor', units: readonly UnitMention[]): ItemFields {
  const ids = units.map(({ id, typed }) => id ?? typed);
  const [only, ...more] = ids;
  if (only === undefined) return {};
  return { [key]: more.length === 0 ? only : ids };
}

function timeOf(when: NonNullable<ItemFields['when']>): ItemFields {
  if (typeof when !== 'object' || (when.before === undefined && when.after === undefined)) return { when };
  return when.by === undefined ? {} : { when: when.by };
}
