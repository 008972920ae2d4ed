/** What an imported plan is made of, read from its YAML by the plainest walk. */
import { parse } from 'yaml';
import type { Item, PlanFile, Section } from '../../src/model/generated/schema-types.js';

type Body = Pick<
  Section,
  'text' | 'sections' | 'items' | 'tasks' | 'indicators' | 'reports' | 'budget' | 'after'
>;

export interface PlanStructure {
  /** Headings of all parts in order, units' names where they have none. */
  readonly parts: readonly string[];
  /** Name and number of duties of each part that is a unit's. */
  readonly units: readonly (readonly [name: string, duties: number])[];
  /** Points with a lead of their own. */
  readonly ledTasks: number;
  readonly appendices: number;
}

/** The structure of the body that this document prints: its own, or the dossier's. */
export function planStructure(yaml: string, document: string): PlanStructure {
  const plan: PlanFile = parse(yaml);
  const own = plan.documents?.[document];
  const body: Body = own && hasBody(own) ? own : plan;
  const sections = allSections(body);
  return {
    parts: sections.flatMap(({ heading, unit }) => heading ?? (unit === undefined ? [] : String(unit))),
    units: sections.flatMap((section): [string, number][] =>
      section.unit === undefined ? [] : [[String(section.heading ?? section.unit), duties(section)]],
    ),
    ledTasks: [body, ...sections].flatMap(lists).filter(led).length,
    appendices: plan.appendices?.length ?? 0,
  };
}

const hasBody = (body: Body) => Boolean(body.sections ?? body.items ?? body.tasks ?? body.text);

function allSections({ sections = [] }: Body): Section[] {
  return sections.flatMap((section) => [section, ...allSections(section)]);
}

/** The points of a part's own lists, nested ones too. */
function lists({ items = [], tasks = [], indicators = [], reports = [], budget = [] }: Body): Item[] {
  const all = (item: Item): Item[] =>
    typeof item === 'string' ? [item] : [item, ...(item.items ?? []).flatMap(all)];
  return [...items, ...tasks, ...indicators, ...reports, ...budget].flatMap(all);
}

const led = (item: Item) => typeof item !== 'string' && item.lead !== undefined;

function duties(section: Section): number {
  const { items = [], tasks = [], indicators = [], reports = [], text = '', after = '' } = section;
  const paragraphs = [text, after].flatMap((prose) => prose.split(/\n\s*\n/)).filter((each) => each.trim());
  return items.length + tasks.length + indicators.length + reports.length + paragraphs.length;
}
