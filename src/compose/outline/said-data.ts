import type { SectionNode, TaskData } from '../../model/plan-tree.js';

/** What the headings and closing lines around a task already print of its data. */
export type Said = Partial<TaskData>;

const lists = ['lead', 'partners', 'supervisor'] as const;

/** What a section says for its tasks: its unit, and its own data where they are printed after its list. */
export function saidBy(node: SectionNode, around: Said, printsOwn: boolean): Said {
  const units = node.units.length > 0 ? { lead: node.units } : {};
  return { ...around, ...units, ...(printsOwn ? written(node.own) : {}) };
}

/** A task's data without what is said around it. */
export function unsaid(data: TaskData, said: Said): TaskData {
  const { when, output, ...rest } = data;
  const own = Object.fromEntries(
    lists.map((key) => [key, names(data[key]) === names(said[key]) ? [] : data[key]]),
  );
  return {
    ...rest,
    ...own,
    ...(when === undefined || when === said.when ? {} : { when }),
    ...(output === undefined || output.pointer === said.output?.pointer ? {} : { output }),
  };
}

function written(data: TaskData): Said {
  return Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function names(units: TaskData['lead'] = []): string {
  return units.map(({ name }) => name).join('; ');
}
