import { sameUnit } from '../../meaning/same-unit.js';
import type { Dossier } from '../../model/dossier.js';
import { unitHeading } from '../../model/headings.js';
import { type ItemNode, type SectionNode, type TaskData, walkSections } from '../../model/plan-tree.js';
import type { UnitMention } from '../../model/units.js';
import { everyItem, treesOf } from '../../model/walk-dossier.js';
import { citationsIn } from './citations-in.js';
import { type Duties, dutiesIn } from './duties-in.js';
import { isUnitsPart, type PageText, type Printed, printedOf } from './printed.js';
import { saysDue, saysQuantity, saysUnit } from './says.js';

/**
 * How much a document says, counted by what stands on its pages: a part, a point, a sentence counts where the document
 * prints it, a datum where the printed words say it. So a plan and what is imported from its print count alike.
 */
export interface DocumentCounts {
  /** Headings, those of appendices too; names of groups in a table head rows, not parts. */
  readonly parts: number;
  /** Different units with a part of their own; where none has, those that lead or help with a duty. */
  readonly units: number;
  /** Points and paragraphs of the units' parts; where no unit has one, of the parts that speak of work and of task tables. */
  readonly duties: number;
  /** Sentences and rows with a value to reach, and all in a list of indicators. */
  readonly indicators: number;
  /** Values to reach: one for each year of `targets`, one for a `target`. */
  readonly milestones: number;
  /** Days by which reports are due, those of opening and closing words too. */
  readonly reports: number;
  /** Different documents cited, by `[@id]` or in typed words. */
  readonly citations: number;
  /** Entries of Nơi nhận, made ones too. */
  readonly recipients: number;
  /** Lines above the names of those who sign. */
  readonly signatureLines: number;
}

/** Counts what a document of the dossier says. */
export function countsOf(dossier: Dossier, text: PageText): DocumentCounts {
  const printed = printedOf(text, dossier);
  const sections = treesOf(dossier).flatMap((tree) => [...walkSections(tree)]);
  const items = [...everyItem(dossier)].filter(({ pointer }) => printed.wordsAt(pointer) !== '');
  const byId = new Map(
    [...everyItem(dossier)].flatMap((item) => (item.id ? [[item.id, item] as const] : [])),
  );
  const owners = sections.filter((section) => isUnitsPart(section, printed)).flatMap(({ units }) => units);
  const duties = dutiesIn(dossier, printed);
  const milestones = items.map((item) => milestonesOf(item, printed));
  return {
    parts: headingsOf(sections, printed),
    units: different(owners.length > 0 ? owners : namedIn(duties, printed)),
    duties: duties.points.length + duties.paragraphs.length,
    indicators: items.filter(({ list }, i) => list === 'indicators' || milestones[i] !== 0).length,
    milestones: milestones.reduce((sum, each) => sum + each, 0),
    reports: items.reduce((sum, item) => sum + duesOf(item, reportsOf(item, byId), printed), 0),
    citations: citationsIn(dossier, printed),
    recipients: inStyle('recipients', printed),
    signatureLines: inStyle('signatureTitle', printed),
  };
}

/** Paragraphs that are headings, or begin with one that runs on in its text. */
function headingsOf(sections: readonly SectionNode[], { paragraphs }: Printed): number {
  const headings = new Set(
    sections.flatMap((section) => (section.heading ?? unitHeading(section))?.pointer ?? []),
  );
  return paragraphs.filter(
    ({ style, inTable, sources }) =>
      !inTable && (/^heading\d$/.test(style) || sources.some((source) => headings.has(source))),
  ).length;
}

/** Units that lead or help with duties; those in paragraphs say it by the lines below them, which are their part's own. */
function namedIn({ points, paragraphs }: Duties, printed: Printed): readonly UnitMention[] {
  return [
    ...points.flatMap(({ pointer, data }) => namedBy(pointer, data, printed)),
    ...paragraphs.flatMap(({ pointer, own }) => namedBy(pointer, own, printed)),
  ];
}

/** Where the duty's words or those of the section that names the units say so. */
function namedBy(pointer: string, data: TaskData, { wordsUnder }: Printed): readonly UnitMention[] {
  return [...data.lead, ...data.partners].filter((unit) =>
    saysUnit(`${wordsUnder(pointer)} ${wordsUnder(unit.pointer)}`, unit),
  );
}

function milestonesOf({ pointer, measures }: ItemNode, { wordsAt }: Printed): number {
  return measures
    .flatMap(({ fields: { target, targets = {} } }) => [target ?? [], ...Object.values(targets)].flat())
    .filter((quantity) => saysQuantity(wordsAt(pointer), quantity)).length;
}

/** Its own, else those of the work it refers to. */
function reportsOf(
  { reports, ref = '' }: ItemNode,
  byId: ReadonlyMap<string, ItemNode>,
): ItemNode['reports'] {
  return reports.length > 0 ? reports : (byId.get(ref)?.reports ?? []);
}

function duesOf({ pointer }: ItemNode, reports: ItemNode['reports'], { wordsAt }: Printed): number {
  return reports.filter(({ fields: { due } }) => due !== undefined && saysDue(wordsAt(pointer), due)).length;
}

/** A unit is one whether an office file knows it or only its names show it: "Phòng VHXH", "Phòng Văn hóa - Xã hội". */
function different(units: readonly UnitMention[]): number {
  const names = [...new Map(units.map(({ id, name }) => [id ?? name, name])).values()];
  return names.filter((name, i, all) => all.findIndex((other) => sameUnit(other, name)) === i).length;
}

/** Paragraphs of a style that hold words: an empty one keeps room. */
function inStyle(style: string, { paragraphs }: Printed): number {
  return paragraphs.filter((paragraph) => paragraph.style === style && paragraph.sources.length > 0).length;
}
