import type { Document, Item, PlanFile, Section } from './generated/schema-types.js';
import type {
  BodyNode,
  Content,
  ItemFields,
  ItemNode,
  ListName,
  MeasureNode,
  ReportNode,
  SectionNode,
  TaskData,
  Words,
} from './plan-tree.js';
import { listNames, noSentence } from './plan-tree.js';
import { sectionRole } from './role.js';
import { type UnitMention, type UnitRegistry, unitMentions } from './units.js';

/** The keys that a body, a document and a section have in common. */
type BodyFields = Pick<
  PlanFile & Document & Section,
  'text' | 'sections' | ListName | 'table' | 'image' | 'include' | 'after'
>;
type TaskFields = Pick<ItemFields, 'lead' | 'partners' | 'supervisor' | 'when' | 'output'>;

const nothing: TaskData = { lead: [], partners: [], supervisor: [] };

/** Writes out the shorthands of a body: the dossier's root, or one document of it. */
export function readBody(fields: PlanFile | Document, pointer: string, registry: UnitRegistry): BodyNode {
  const { basis } = fields;
  const sentence = (key: 'opening' | 'closing') => {
    const value = fields[key];
    return value === undefined || value === noSentence
      ? {}
      : { [key]: readItem(value, `${pointer}/${key}`, 'items', nothing, registry) };
  };
  return {
    ...(basis === undefined ? {} : { basis: readBasis(basis, `${pointer}/basis`) }),
    ...sentence('opening'),
    ...sentence('closing'),
    omits: (['opening', 'closing'] as const).filter((key) => fields[key] === noSentence),
    main: readSection(bodyFields(fields), pointer, nothing, [], registry),
  };
}

/** A document also has keys that mean something else in a section (`note`, `print`): keep the content only. */
function bodyFields(fields: BodyFields): Section {
  const { text, sections, items, tasks, indicators, reports, budget, table, image, include, after } = fields;
  const all = { text, sections, items, tasks, indicators, reports, budget, table, image, include, after };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function readBasis(basis: readonly string[] | string, pointer: string): readonly Words[] | Words {
  if (typeof basis === 'string') return { text: basis, pointer };
  return basis.map((text, i) => ({ text, pointer: `${pointer}/${i}` }));
}

export function readSection(
  fields: Section,
  pointer: string,
  inherited: TaskData,
  inheritedUnits: readonly UnitMention[],
  registry: UnitRegistry,
): SectionNode {
  const units = unitMentions(fields.unit, `${pointer}/unit`, registry);
  const own = readTaskData(fields, pointer, registry);
  const owner = units.length > 0 ? units : inheritedUnits;
  const passed = passOn(own, units.length > 0 ? { ...inherited, lead: units } : inherited);
  const list = listNames.find((name) => fields[name] !== undefined);
  const heading = words(fields.heading, `${pointer}/heading`);
  const headingText = heading?.text ?? units.map((unit) => unit.name).join(', ');
  return {
    type: 'section',
    pointer,
    ...(fields.id === undefined ? {} : { id: fields.id }),
    ...(heading === undefined ? {} : { heading }),
    units,
    role: sectionRole(fields.role, headingText, list),
    ...optional('text', words(fields.text, `${pointer}/text`)),
    content: readContent(fields, pointer, passed, owner, registry),
    ...optional('after', words(fields.after, `${pointer}/after`)),
    ...optional('note', words(fields.note, `${pointer}/note`)),
    print: fields.print ?? {},
    own,
  };
}

function readContent(
  fields: Section,
  pointer: string,
  passed: TaskData,
  owner: readonly UnitMention[],
  registry: UnitRegistry,
): Content {
  if (fields.sections) {
    const sections = fields.sections.map((section, i) =>
      readSection(section, `${pointer}/sections/${i}`, passed, owner, registry),
    );
    return { type: 'sections', sections };
  }
  for (const name of listNames) {
    const list = fields[name];
    if (list) {
      const items = list.map((item, i) => readItem(item, `${pointer}/${name}/${i}`, name, passed, registry));
      return { type: 'list', name, items: items.map((item) => withOwner(item, owner)) };
    }
  }
  if (fields.table) return { type: 'table', table: fields.table, pointer: `${pointer}/table` };
  if (fields.image) return { type: 'image', image: fields.image, pointer: `${pointer}/image` };
  if (fields.include !== undefined) {
    return { type: 'include', include: fields.include, pointer: `${pointer}/include` };
  }
  return { type: 'none' };
}

/** In a unit's section a foreign lead makes the unit a partner. */
function withOwner(item: ItemNode, owner: readonly UnitMention[]): ItemNode {
  const leads = item.data.lead.map((unit) => unit.name);
  if (owner.length === 0 || owner.some((unit) => leads.includes(unit.name))) return item;
  const known = new Set(item.data.partners.map((unit) => unit.name));
  const partners = [...item.data.partners, ...owner.filter((unit) => !known.has(unit.name))];
  return { ...item, data: { ...item.data, partners } };
}

export function readItem(
  item: Item,
  pointer: string,
  list: ListName,
  inherited: TaskData,
  registry: UnitRegistry,
): ItemNode {
  const fields: ItemFields = typeof item === 'string' ? { text: item } : item;
  const textPointer = typeof item === 'string' ? pointer : `${pointer}/text`;
  const own = readTaskData(fields, pointer, registry);
  return {
    type: 'item',
    pointer,
    ...(fields.id === undefined ? {} : { id: fields.id }),
    list,
    ...optional('text', words(fields.text, textPointer)),
    ...optional('name', words(fields.name, `${pointer}/name`)),
    ...optional('note', words(fields.note, `${pointer}/note`)),
    items: (fields.items ?? []).map((child, i) =>
      readItem(child, `${pointer}/items/${i}`, list, nothing, registry),
    ),
    data: passOn(own, inherited),
    measures: readMeasures(fields, pointer, registry),
    reports: (fields.reports ?? []).map((report, i): ReportNode => {
      const at = `${pointer}/reports/${i}`;
      return {
        pointer: at,
        fields: report,
        from: unitMentions(report.from, `${at}/from`, registry),
        to: unitMentions(report.to, `${at}/to`, registry),
        via: unitMentions(report.via, `${at}/via`, registry),
      };
    }),
    ...(fields.amount === undefined ? {} : { amount: fields.amount }),
    serves: fields.serves ?? [],
    ...(fields.ref === undefined ? {} : { ref: fields.ref }),
    print: fields.print ?? {},
    fields,
  };
}

/** The measures as listed, or the one measure written on the item itself. */
function readMeasures(fields: ItemFields, pointer: string, registry: UnitRegistry): readonly MeasureNode[] {
  if (fields.measures) {
    return fields.measures.map((measure, i) => {
      const at = `${pointer}/measures/${i}`;
      return { pointer: at, fields: measure, lead: unitMentions(measure.lead, `${at}/lead`, registry) };
    });
  }
  const { target, targets, change, baseline, better, numerator, denominator, source } = fields;
  const written = { target, targets, change, baseline, better, numerator, denominator, source };
  const kept = Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined));
  if (Object.keys(kept).length === 0) return [];
  return [{ pointer, fields: { name: fields.name ?? fields.text ?? '', ...kept }, lead: [] }];
}

function readTaskData(fields: TaskFields, pointer: string, registry: UnitRegistry): TaskData {
  return {
    lead: unitMentions(fields.lead, `${pointer}/lead`, registry),
    partners: unitMentions(fields.partners, `${pointer}/partners`, registry),
    supervisor: unitMentions(fields.supervisor, `${pointer}/supervisor`, registry),
    ...(fields.when === undefined ? {} : { when: fields.when, whenPointer: `${pointer}/when` }),
    ...optional('output', words(fields.output, `${pointer}/output`)),
  };
}

/** A node's own data, and its parent's where it says nothing. */
function passOn(own: TaskData, inherited: TaskData): TaskData {
  const list = (key: 'lead' | 'partners' | 'supervisor') => (own[key].length > 0 ? own[key] : inherited[key]);
  return {
    ...inherited,
    ...own,
    lead: list('lead'),
    partners: list('partners'),
    supervisor: list('supervisor'),
  };
}

function words(text: string | undefined, pointer: string): Words | undefined {
  return text === undefined ? undefined : { text, pointer };
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
