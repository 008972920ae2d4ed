import { appendicesOf } from '../../model/appendices.js';
import {
  itemLadder,
  listNumbering,
  nestedNumbering,
  nextSection,
  sectionLadder,
} from '../../model/default-numbering.js';
import type { DocumentNode, Dossier } from '../../model/dossier.js';
import type { Print } from '../../model/generated/schema-types.js';
import { unitHeading } from '../../model/headings.js';
import type { Named } from '../../model/ids.js';
import { label, referenceWord, runsThroughDocument } from '../../model/numbering.js';
import type { ItemNode, ListName, SectionNode, Words } from '../../model/plan-tree.js';
import type { AppendixEntry, Entry, Outline } from './entry.js';
import { groupedItems } from './grouped-items.js';
import { groupedTable } from './grouped-table.js';
import { type Resolved, resolveContent } from './include.js';
import { type Said, saidBy, unsaid } from './said-data.js';
import { spokenItem } from './spoken-item.js';

/** Where entries are being made: what stands above them, and the counters they share. */
interface Place {
  /** The numbering of the heading or item above; undefined at the top. */
  readonly above: string | undefined;
  readonly aboveLabel: string;
  readonly address: readonly string[];
  /** Numbering that the parent asks of its children. */
  readonly asked?: string;
  readonly level: number;
  readonly details: NonNullable<Print['details']>;
  readonly labels: Readonly<Record<string, string>>;
  readonly said: Said;
  /** Members so far, by numbering: groups without a heading continue their neighbours' numbers. */
  readonly counters: Map<string, number>;
  /** How many items of each list the groups without a heading beside each other hold together. */
  readonly beside: ReadonlyMap<ListName, number>;
  /** Levels still to be printed, when an include is cut short. */
  readonly depth: number;
}

/** What is the same through a document. */
interface Making {
  readonly dossier: Dossier;
  readonly document: DocumentNode;
  readonly names: ReadonlyMap<string, Named>;
  readonly running: Map<string, number>;
  readonly addresses: Map<SectionNode | ItemNode, readonly string[]>;
  /** Sections being printed, so that an include that holds itself stops. */
  readonly open: Set<SectionNode>;
}

/** Resolves includes and numbers everything that a document prints. */
export function makeOutline(
  dossier: Dossier,
  document: DocumentNode,
  names: ReadonlyMap<string, Named>,
  main: SectionNode,
): Outline {
  const making: Making = {
    dossier,
    document,
    names,
    running: new Map(),
    addresses: new Map(),
    open: new Set(),
  };
  const body = contentEntries(main, topPlace(making), making);
  return { body, appendices: appendixEntries(making), addresses: making.addresses };
}

function topPlace({ document }: Making): Place {
  return {
    above: undefined,
    aboveLabel: '',
    address: [],
    level: 1,
    details: document.print.details ?? 'none',
    labels: document.print.labels ?? {},
    said: {},
    counters: new Map(),
    beside: new Map(),
    depth: Number.POSITIVE_INFINITY,
  };
}

function appendixEntries(making: Making): AppendixEntry[] {
  const printed = appendicesOf(making.document, making.dossier);
  for (const { node, label: name } of printed) making.addresses.set(node, [name]);
  return printed.map(({ node, label: name }) => ({
    node,
    label: name,
    body: contentEntries(node, { ...topPlace(making), address: [name] }, making),
  }));
}

/** A section's text, its content and the text after it; not its heading. */
function contentEntries(node: SectionNode, outer: Place, making: Making): Entry[] {
  if (making.open.has(node)) return [];
  making.open.add(node);
  const { texts, content, afters, print } = resolveContent(node, making.dossier, making.names);
  const details = print.details ?? outer.details;
  const place: Place = {
    ...outer,
    ...(print.numbering === undefined ? {} : { asked: print.numbering }),
    details,
    said: saidBy(node, outer.said, details !== 'none'),
    labels: { ...outer.labels, ...print.labels },
    depth: Math.min(outer.depth, includedDepth(node) ?? outer.depth),
  };
  const prose = (words: Words): Entry => ({ type: 'prose', words });
  const entries: Entry[] = texts.map(prose);
  if (place.depth > 0) entries.push(...listedEntries(content, print, place, making));
  if (place.details !== 'none' && content.type !== 'none' && hasData(node)) {
    entries.push({ type: 'details', data: node.own, labels: place.labels });
  }
  entries.push(...afters.map(prose));
  making.open.delete(node);
  return entries;
}

/** How many levels of an included part are printed below its own text; a part with its own heading is one more. */
function includedDepth({ print, content: { type, ...content }, ...node }: SectionNode): number | undefined {
  if (print.depth === undefined) return undefined;
  const owned = node.heading !== undefined || node.units.length > 0;
  const underMine = 'include' in content && typeof content.include === 'string' && owned;
  return print.depth + (type === 'include' && !underMine ? 1 : 0);
}

function hasData({ own }: SectionNode): boolean {
  return (
    own.lead.length + own.partners.length + own.supervisor.length > 0 ||
    own.when !== undefined ||
    own.output !== undefined
  );
}

function listedEntries(content: Resolved['content'], print: Print, place: Place, making: Making): Entry[] {
  switch (content.type) {
    case 'none':
      return [];
    case 'sections': {
      const table = print.as === 'table' ? groupedTable(content.sections, print, making.names) : undefined;
      if (table) {
        addressRows(table.rows, place, making);
        return [table.entry];
      }
      const beside = new Map([...groupedItems(content.sections, making), ...place.beside]);
      return content.sections.flatMap((child) => sectionEntries(child, { ...place, beside }, making));
    }
    case 'table':
      return [{ type: 'table', table: content.table, pointer: content.pointer }];
    case 'image':
      return [{ type: 'image', image: content.image, pointer: content.pointer }];
    case 'list': {
      if (print.as !== 'table') return itemEntries(content.items, content.name, place, making);
      addressRows(content.items, place, making);
      const items = content.items.map((item) => spokenItem(item, making.names));
      return [{ type: 'list-table', list: content.name, groups: [{ items }], print, repeats: false }];
    }
    case 'groups':
      addressRows(
        content.groups.flatMap((group) => group.items),
        place,
        making,
      );
      return [{ type: 'list-table', list: content.list, groups: content.groups, print, repeats: true }];
  }
}

/** A section with its heading and number; one without heading and unit continues its neighbours. */
function sectionEntries(node: SectionNode, place: Place, making: Making): Entry[] {
  const heading = node.heading ?? unitHeading(node);
  if (!heading) return contentEntries(node, place, making);
  const { print } = making.document;
  const numbering = place.asked ?? nextSection(print.sections ?? sectionLadder, place.above, place.level);
  const n = count(numbering, place, making);
  const printed = node.print.label ?? label(numbering, n, place.aboveLabel);
  const word = printed === '' ? `phần “${heading.text}”` : referenceWord(numbering, printed, n);
  const address = addressOf(word, numbering, printed, place);
  if (!making.addresses.has(node)) making.addresses.set(node, address);
  const { asked: _, ...inherited } = place;
  const below: Place = {
    ...inherited,
    above: numbering,
    aboveLabel: printed,
    address,
    level: place.level + 1,
    counters: new Map(),
    beside: new Map(),
    depth: place.depth - 1,
  };
  const children = contentEntries(node, below, making);
  return [{ type: 'section', node, label: printed, numbering, heading, level: place.level, children }];
}

/** Items with their labels; a list of one has none unless somebody asked for it. */
function itemEntries(items: readonly ItemNode[], list: ListName, place: Place, making: Making): Entry[] {
  const { print } = making.document;
  const marks = print.items ?? itemLadder;
  const asked = place.asked ?? (list === 'indicators' ? print.indicators : undefined);
  const numbering = asked ?? listNumbering(list, place.above, marks);
  const members = Math.max(items.length, place.beside.get(list) ?? 0);
  const alone = asked === undefined && members === 1 && !place.counters.has(numbering);
  return items.map((node) => itemEntry(node, alone ? 'none' : numbering, place, making));
}

function itemEntry(node: ItemNode, numbering: string, place: Place, making: Making): Entry {
  const n = count(numbering, place, making);
  const printed = node.print.label ?? label(numbering, n, place.aboveLabel);
  const word = printed === '' ? '' : referenceWord(numbering, printed, n);
  const address = addressOf(word, numbering, printed, place);
  if (!making.addresses.has(node)) making.addresses.set(node, address);
  const marks = making.document.print.items ?? itemLadder;
  const below = node.print.numbering ?? nestedNumbering(numbering, marks);
  const details = node.print.details ?? place.details;
  const labels = { ...place.labels, ...node.print.labels };
  const inner: Place = {
    ...place,
    above: numbering,
    aboveLabel: printed,
    address,
    counters: new Map(),
    depth: place.depth - 1,
    details,
    labels,
  };
  const children =
    inner.depth < 0
      ? []
      : node.items.map((child) =>
          itemEntry(
            child,
            node.items.length === 1 && node.print.numbering === undefined ? 'none' : below,
            inner,
            making,
          ),
        );
  return {
    type: 'item',
    node: spokenItem(node, making.names),
    label: printed,
    children,
    inline: node.print.as === 'inline',
    data: unsaid(node.data, place.said),
    details,
    labels,
  };
}

/** From the smallest part outwards; "khoản 1.2" holds its khoản 1 already, "chỉ tiêu 14" needs no part around it. */
function addressOf(word: string, numbering: string, printed: string, place: Place): readonly string[] {
  if (runsThroughDocument(numbering)) return [word];
  if (word === '') return place.address;
  const { address, aboveLabel } = place;
  const holdsAbove = numbering === 'decimal' && aboveLabel !== '' && printed.startsWith(aboveLabel);
  return [word, ...(holdsAbove ? address.slice(1) : address)];
}

/** Rows of a table are named by their number in the first column. */
function addressRows(items: readonly ItemNode[], { address }: Place, { addresses }: Making): void {
  for (const [i, node] of items.entries()) {
    if (!addresses.has(node)) addresses.set(node, [`số thứ tự ${i + 1}`, ...address]);
  }
}

/** The next number: through the document for running patterns, else among the members of one parent. */
function count(numbering: string, place: Place, making: Making): number {
  const counters = runsThroughDocument(numbering) ? making.running : place.counters;
  const n = (counters.get(numbering) ?? 0) + 1;
  counters.set(numbering, n);
  return n;
}
