import type { Dossier } from '../model/dossier.js';
import { walkSections } from '../model/plan-tree.js';
import { type UnitMention, unitMentions } from '../model/units.js';
import { everyItem, treesOf } from '../model/walk-dossier.js';

/** Every unit that the plan's data name: whose part a section is, who leads, takes part, reports, is reported to. */
export function* unitsNamed(dossier: Dossier): Generator<UnitMention> {
  for (const { units, own, content } of treesOf(dossier).flatMap((tree) => [...walkSections(tree)])) {
    yield* [...units, ...own.lead, ...own.partners, ...own.supervisor];
    if (content.type === 'include' && typeof content.include === 'object' && 'unit' in content.include) {
      yield* unitMentions(content.include.unit, `${content.pointer}/unit`, dossier.registry);
    }
  }
  for (const { data, measures, reports } of everyItem(dossier)) {
    yield* [...data.lead, ...data.partners, ...data.supervisor];
    for (const { lead } of measures) yield* lead;
    for (const { from, to, via } of reports) yield* [...from, ...to, ...via];
  }
}
