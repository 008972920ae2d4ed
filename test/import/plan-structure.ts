/** What an imported plan is made of, read from its YAML by the plainest walk, included parts in their place. */
import { parse } from 'yaml';
import type {
  Item,
  Measure,
  OfficeFile,
  PlanFile,
  Report,
  Section,
} from '../../src/model/generated/schema-types.js';

type Body = Pick<
  Section,
  'text' | 'sections' | 'items' | 'tasks' | 'indicators' | 'reports' | 'budget' | 'include' | 'after'
>;
type Node = Exclude<Item, string>;

export interface PlanStructure {
  /** Headings of all parts in order, units' names where they have none. */
  readonly parts: readonly string[];
  /** Name and number of duties of each part that is a unit's. */
  readonly units: readonly (readonly [name: string, duties: number])[];
  /** Points with a lead of their own, and sections that give their one task a lead. */
  readonly ledTasks: number;
  /** Points listed as indicators or holding a target. */
  readonly indicators: number;
  /** Targets with their year, or without one. */
  readonly milestones: number;
  readonly reports: readonly { readonly period: string; readonly due?: string }[];
  /** Numbers of the documents cited in both files, laws by their subject. */
  readonly citations: readonly string[];
  readonly appendices: number;
}

/** The structure of the body that this document prints: its own, or the dossier's. */
export function planStructure(yaml: string, document: string, officeYaml = '{}'): PlanStructure {
  const plan: PlanFile = parse(yaml);
  const office: Partial<OfficeFile> = parse(officeYaml);
  const own = plan.documents?.[document];
  const body: Body = own && hasBody(own) ? own : plan;
  const sections = allSections(body, plan);
  const bodies: readonly Body[] = [body, ...sections];
  const listed = bodies.flatMap(({ indicators = [] }) => indicators.flatMap(withNested));
  const nodes = bodies.flatMap(points).filter((item): item is Node => typeof item !== 'string');
  const measured = nodes.filter((item) => milestonesOf(item) > 0 && !listed.includes(item));
  // The sentences before and after the body are points too: the last one often asks for reports.
  const said = [own?.opening, own?.closing, plan.opening, plan.closing].flatMap((item) =>
    item === undefined || typeof item === 'string' ? [] : [item],
  );
  return {
    parts: sections
      .filter((section) => !isGroup(section, bodies))
      .flatMap(({ heading, unit }) => heading ?? (unit === undefined ? [] : String(unit))),
    units: sections.flatMap((section): [string, number][] =>
      section.unit === undefined ? [] : [[String(section.heading ?? section.unit), duties(section)]],
    ),
    ledTasks: [...nodes, ...sections].filter(({ lead }) => lead !== undefined).length,
    indicators: listed.length + measured.length,
    milestones: nodes.reduce((sum, item) => sum + milestonesOf(item), 0),
    reports: [...nodes, ...said].flatMap(({ reports = [] }) => reports.map(reportOf)),
    citations: Object.values({ ...office.citations, ...plan.citations }).flatMap(
      ({ number, type, subject }) => (number ? String(number) : `${type} ${subject ?? ''}`.trim()),
    ),
    appendices: plan.appendices?.length ?? 0,
  };
}

/** A group of rows: its heading stands in a table. */
const isGroup = (section: Section, bodies: readonly Body[]) =>
  bodies.some((body) => body.sections?.includes(section) && (body as Section).print?.as === 'table');

const hasBody = (body: Body) => Boolean(body.sections ?? body.items ?? body.tasks ?? body.text);

function allSections({ sections = [], include }: Body, plan: PlanFile): Section[] {
  const own = sections.flatMap((section) => [section, ...allSections(section, plan)]);
  const ids = typeof include === 'string' ? [include] : Array.isArray(include) ? include : [];
  return [...own, ...ids.flatMap((id) => included(id, plan))];
}

/** What an included part brings: its content for one id, without its heading. */
function included(id: string, plan: PlanFile): Section[] {
  const found = allSections({ sections: plan.sections ?? [] }, plan).find((section) => section.id === id);
  if (!found) return [];
  const { heading: _heading, unit: _unit, sections: _sections, include: _include, ...content } = found;
  return [content, ...allSections(found, plan)];
}

const withNested = (item: Item): Item[] =>
  typeof item === 'string' ? [item] : [item, ...(item.items ?? []).flatMap(withNested)];

/** The points of a part's own lists, nested ones too. */
function points({ items = [], tasks = [], indicators = [], reports = [], budget = [] }: Body): Item[] {
  return [...items, ...tasks, ...indicators, ...reports, ...budget].flatMap(withNested);
}

function milestonesOf({ measures = [], ...own }: Node): number {
  return [own, ...measures].reduce((sum, measure) => sum + targetsOf(measure), 0);
}

function targetsOf({ target, targets = {} }: Pick<Measure, 'target' | 'targets'>): number {
  return Object.keys(targets).length || (target === undefined ? 0 : 1);
}

function reportOf({ period, due }: Report): { period: string; due?: string } {
  return typeof due === 'string' || typeof due === 'number' ? { period, due: String(due) } : { period };
}

function duties(section: Section): number {
  const { items = [], tasks = [], indicators = [], reports = [], text = '', after = '' } = section;
  const paragraphs = [text, after].flatMap((prose) => prose.split(/\n\s*\n/)).filter((each) => each.trim());
  return items.length + tasks.length + indicators.length + reports.length + paragraphs.length;
}
