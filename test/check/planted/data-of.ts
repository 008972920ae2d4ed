/** What planters of figures, times and reports choose from. */
import { periodYears } from '../../../src/model/period.js';
import { type ItemNode, type SectionNode, walkSections } from '../../../src/model/plan-tree.js';
import { everyItem, treesOf } from '../../../src/model/walk-dossier.js';
import type { Ground } from './ground.js';
import type { Planter } from './planter.js';

export const itemsOf = ({ dossier }: Ground) => [...everyItem(dossier)];
export const measuresOf = (ground: Ground) =>
  itemsOf(ground).flatMap((item) => item.measures.map((measure) => ({ ...measure, item })));
export const firstYear = ({ dossier }: Ground) => periodYears(dossier.plan)[0];

/** Registered organs that are told to do something, each once. */
export function leadsOf(ground: Ground): readonly string[] {
  const ids = itemsOf(ground).flatMap(({ data }) =>
    data.lead.flatMap(({ id, unit }) => (id === undefined || unit?.kind === 'group' ? [] : [id])),
  );
  return [...new Set(ids)];
}

/** Writes one value beside a thing chosen by chance; the fault is found there, or where `at` says. */
export function value<T extends { readonly pointer: string }>(
  code: string,
  candidates: (ground: Ground) => readonly T[],
  write: (thing: T, ground: Ground) => readonly [key: string, value: unknown],
  options: { readonly at?: (thing: T) => string; readonly companions?: readonly string[] } = {},
): Planter {
  const plant = (ground: Ground) => {
    const thing = ground.pick(candidates(ground));
    if (!thing) return undefined;
    const [key, written] = write(thing, ground);
    ground.put(`${thing.pointer}/${key}`, written);
    return [options.at?.(thing) ?? `${thing.pointer}/${key}`];
  };
  return { code, plant, companions: options.companions ?? [] };
}

/** Parts with a list of tasks that say all three: who, when, with what result. */
export const taskLists = (ground: Ground) =>
  treesOf(ground.dossier)
    .flatMap((tree) => [...walkSections(tree)])
    .filter(isOfTasks);
export const isOfTasks = ({ content }: SectionNode) =>
  content.type === 'list' && content.name === 'tasks' && content.items.length > 1;
export const tasksIn = ({ content }: SectionNode): readonly ItemNode[] =>
  content.type === 'list' ? content.items : [];

export const day = /^\d{2}\/\d{1,2}\/\d{4}$/;
export const isDay = (when: unknown): when is string => typeof when === 'string' && day.test(when);
export const number = (quantity: unknown) =>
  Number(/\d+(?:,\d+)?/.exec(String(quantity))?.[0].replace(',', '.'));
export const isPercent = (quantity: unknown) =>
  /^(?:(?:ít nhất|trên|dưới) )?\d+(?:,\d+)?%$/.test(String(quantity));

/** A share of children, who are no more than all of them. */
export const isShare = (name: string) =>
  /^Tỷ lệ (?:trẻ|học sinh)/.test(name) && !/sử dụng|huy động|hoàn thành|so với/.test(name);

/** Reports that sum up others, each with the report of those others. */
export function summed(ground: Ground) {
  const reports = itemsOf(ground).flatMap((item) => item.reports);
  return reports.flatMap((sum) =>
    reports
      .filter(
        ({ fields, to, via }) =>
          fields.period === sum.fields.period &&
          typeof fields.due === 'string' &&
          sum.from.some(({ id }) => [...to, ...via].some((receiver) => receiver.id === id)),
      )
      .map((sent) => ({ ...sum, sentBy: sent.fields.due })),
  );
}
