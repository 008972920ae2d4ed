/**
 * The whole comparison for other programs (schemas/diff.schema.json): every key always there and in one order, texts that do not
 * exist empty, lines and columns from 1, 0 where none is known.
 */
import { changeKinds, type Spot } from '../../diff/change.js';
import type { ChangePlace, PlanFacts, ToldChange } from '../../diff/comparison.js';
import type { Row, RowSide } from '../../diff/rows.js';
import type { Summary } from '../../diff/summary.js';
import type { Format, Language, Told } from '../format.js';
import { sentenceOf } from '../saying.js';

export const jsonFormat: Format = { write: comparisonJson };

/** A reader built for one version reads every file of it; keys may come, none goes or changes its meaning. */
const version = 1;

function comparisonJson({ comparison, counts, least, notes, language }: Told): string {
  const { old, new: next, related, summary, changes, rows } = comparison;
  const indexes = new Map(changes.map((change, i) => [change, i]));
  const indexesOf = (some: readonly ToldChange[]) => some.flatMap((change) => indexes.get(change) ?? []);
  const all = {
    version,
    language,
    old: planJson(old),
    new: planJson(next),
    related,
    notes: notes.map((note) => note[language]),
    least,
    counts,
    summary: summaryJson(summary),
    changes: changes.map((change) => changeJson(change, language)),
    whole: indexesOf(rows.whole),
    rows: rows.rows.map((row) => rowJson(row, indexesOf(row.changes), language)),
  };
  return `${JSON.stringify(all, undefined, 2)}\n`;
}

/** Key by key: the order of those that may be missing must not depend on whether they are. */
function summaryJson({ indicators, duties, reports, parts, funding, bases }: Summary) {
  const { before = '', after = '' } = funding ?? {};
  return { indicators, duties, reports, parts, funding: { before, after }, bases };
}

function planJson({ path, issued = '', ...facts }: PlanFacts) {
  const { imported, fromPages, id, title, period, office, errors, losses } = facts;
  return { file: path, imported, fromPages, id, title, period, office, issued, errors, losses };
}

function changeJson(change: ToldChange, language: Language) {
  const { kind, level, about, before = '', after = '', units, message, count = 1, allPlaces = [] } = change;
  return {
    kind,
    name: changeKinds[kind].name[language],
    subject: changeKinds[kind].subject,
    level,
    about,
    before,
    after,
    units,
    message: message[language],
    sentence: sentenceOf(change, language),
    old: placeJson(change.old, change.oldPlace),
    new: placeJson(change.new, change.newPlace),
    count,
    places: allPlaces.map((each) => ({
      old: placeJson(each.old, each.old),
      new: placeJson(each.new, each.new),
    })),
  };
}

/** Null for what one of the plans does not have. */
function placeJson(spot: Spot | undefined, place: ChangePlace | undefined) {
  if (!spot || !place) return null;
  const { file, line = 0, column = 0, where } = place;
  return { pointer: spot.pointer, where, file, line, column };
}

function rowJson(row: Row<ToldChange>, changes: readonly number[], language: Language) {
  const { state, family, nature = '', document = '', field = '', part, depth } = row;
  return {
    ...{ state, family, nature, document, field, part, depth },
    old: sideJson(row.old, language),
    new: sideJson(row.new, language),
    changes,
  };
}

function sideJson(side: RowSide | undefined, language: Language) {
  if (!side) return null;
  const { spot, label, text, details } = side;
  return {
    ...{ pointer: spot.pointer, label, text },
    details: details.map(({ name, value }) => ({ name: name[language], value })),
  };
}
