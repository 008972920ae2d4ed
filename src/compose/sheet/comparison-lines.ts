/** A comparison as the lines of a table, in the order of the newer plan: headings, and what changed under them. */
import type { Comparison, ToldChange } from '../../diff/comparison.js';
import type { Detail, Row, RowSide } from '../../diff/rows.js';
import { type SideWords, sideEntries, sideWords } from '../../diff/side-words.js';
import type { TextRun } from '../../doc/document.js';
import { appendicesOf } from '../../model/appendices.js';
import type { Dossier } from '../../model/dossier.js';
import { plain } from '../inlines.js';
import { changeList } from './change-words.js';

export type ComparisonLine = HeadingLine | ChangeLine;

export interface HeadingLine {
  readonly type: 'heading';
  readonly text: string;
}

export interface ChangeLine {
  readonly type: 'change';
  /** Paragraphs of the cells. */
  readonly old: readonly (readonly TextRun[])[];
  readonly new: readonly (readonly TextRun[])[];
  readonly changes: readonly string[];
  /** The author's own note; empty where there is none. */
  readonly reason: string;
  /** A part's own line, the heading of what stands in it. */
  readonly isPart: boolean;
  /** What the line tells, to find it again. */
  readonly told: readonly ToldChange[];
}

export type ComparedPlans = Pick<Comparison, 'rows'> & {
  readonly dossiers: { readonly old: Dossier; readonly new: Dossier };
};

/** All changes but the expected ones; what is the same is left out. */
export function comparisonLines({ rows, dossiers }: ComparedPlans): readonly ComparisonLine[] {
  const lines: ComparisonLine[] = [];
  let open: readonly string[] = [];
  const headings = headingsIn(dossiers, rows.rows);
  const add = (path: readonly string[], line: ChangeLine) => {
    const kept = path.findIndex((heading, i) => heading !== open[i]);
    for (const text of kept < 0 ? [] : path.slice(kept)) lines.push({ type: 'heading', text });
    lines.push(line);
    open = path;
  };
  for (const change of rows.whole.filter(isShown)) add(['Toàn bộ kế hoạch'], wholeLine(change));
  for (const row of rows.rows) {
    const changes = row.changes.filter(isShown);
    if (changes.length === 0) continue;
    const path = headings(row);
    add(path, rowLine(row, changes));
    if (row.family === 'part') open = [...path, headingOf(row)];
  }
  return lines;
}

function isShown({ level }: ToldChange): boolean {
  return level !== 'expected';
}

const familyNames: Readonly<Record<Exclude<Row['family'], 'part' | 'sentence' | 'row'>, string>> = {
  basis: 'Căn cứ ban hành',
  addressee: 'Nơi kính gửi',
  enclosure: 'Tài liệu kèm theo',
  signature: 'Phần chữ ký',
  recipient: 'Nơi nhận',
  field: 'Thể thức văn bản',
};

/** The headings of a row; a document is named where the newer dossier has several. */
function headingsIn(
  { old, new: next }: ComparedPlans['dossiers'],
  rows: readonly Row[],
): (row: Row) => readonly string[] {
  const documents = new Map([...old.documents, ...next.documents].map(({ id, kind }) => [id, kind.name]));
  const labels = { old: appendixLabels(old), new: appendixLabels(next) };
  const parts = rows.findLastIndex(({ family, document }) => family === 'part' && document === undefined);
  const isPast = new Set(rows.slice(parts + 1));
  return (row) => {
    const { family, field, document, headings } = row;
    const name = document === undefined ? undefined : documents.get(document);
    const inDocument = name === undefined || documents.size < 2 ? [] : [name];
    if (headings.length > 0) {
      const [first = '', ...rest] = headings;
      const label = labelOf(row, labels);
      return [...inDocument, label === undefined ? first : `${label}. ${first}`, ...rest];
    }
    if (family === 'part') return inDocument;
    if (family !== 'sentence' && family !== 'row') {
      return [...inDocument, field === 'title' || field === 'subject' ? 'Trích yếu' : familyNames[family]];
    }
    return [...inDocument, isPast.has(row) ? 'Phần kết thúc' : 'Phần mở đầu'];
  };
}

type Labels = ReadonlyMap<string, string>;

/** "Phụ lục II" by the appendix's pointer. */
function appendixLabels(dossier: Dossier): Labels {
  const printed = dossier.documents.flatMap((document) => appendicesOf(document, dossier));
  return new Map(printed.map(({ node, label }) => [node.pointer, label]));
}

function labelOf(
  { old, new: next }: Row,
  labels: { readonly old: Labels; readonly new: Labels },
): string | undefined {
  const at = (side: RowSide | undefined, own: Labels) =>
    own.get(/^\/appendices\/\d+/.exec(side?.spot.pointer ?? '')?.[0] ?? '');
  return at(next, labels.new) ?? at(old, labels.old);
}

function headingOf({ old, new: next }: Row): string {
  const side = next ?? old;
  return [side?.label, side?.text].join(' ').replace(/\s+/g, ' ').trim();
}

/** What concerns no single place: the words where there are some, else the places. */
function wholeLine(change: ToldChange): ChangeLine {
  const { kind, about, before, after, allPlaces = [] } = change;
  const places = (side: 'old' | 'new') =>
    [...new Set(allPlaces.map((place) => place[side].where))].filter((where) => where !== '').join('; ');
  const isOfPlaces = kind === 'moved' || kind === 'renumbered';
  const runs: SideRuns = isOfPlaces
    ? { old: [plain(places('old'))], new: [plain(places('new'))] }
    : runsOf(
        sideWords(before ?? (change.new ? undefined : about), after ?? (change.old ? undefined : about)),
      );
  const where = isOfPlaces ? '' : places('new');
  return {
    type: 'change',
    old: paragraphs(runs.old),
    new: [...paragraphs(runs.new), ...(where === '' ? [] : [[plain(`(${where})`)]])],
    changes: changeList([change]),
    reason: '',
    isPart: false,
    told: [change],
  };
}

function rowLine({ family, old, new: next }: Row, told: readonly ToldChange[]): ChangeLine {
  const runs = runsOf(sideWords(old && wordsOf(old), next && wordsOf(next)));
  const details = changedDetails(old, next);
  return {
    type: 'change',
    old: [...paragraphs(labelled(old, runs.old)), ...details.old],
    new: [...paragraphs(labelled(next, runs.new)), ...details.new],
    changes: changeList(told, old?.text),
    reason: next?.note ?? '',
    isPart: family === 'part',
    told,
  };
}

interface SideRuns {
  readonly old: readonly TextRun[];
  readonly new: readonly TextRun[];
}

/** What was dropped is struck, what is new is bold (practice). */
function runsOf({ old, new: next }: SideWords): SideRuns {
  return {
    old: old.map(({ text, marked }) => ({ ...plain(text), ...(marked ? { struck: true } : {}) })),
    new: next.map(({ text, marked }) => ({ ...plain(text), ...(marked ? { bold: true } : {}) })),
  };
}

/** On one line; the cells of a table's row one after another. */
function wordsOf({ text }: RowSide): string {
  return withoutRoom(text)
    .split(' | ')
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
    .filter((cell) => cell !== '')
    .join('; ');
}

/** Room left for the clerk, as tables show it: "số …/TTr-VHXH ngày …". */
function withoutRoom(text: string): string {
  return text.replace(/\s*\u00a0{2,}\s*/g, ' … ').replace(/… (?=\/)/g, '…');
}

function labelled(side: RowSide | undefined, runs: readonly TextRun[]): readonly TextRun[] {
  return side === undefined || side.label === '' || runs.length === 0
    ? runs
    : [plain(`${side.label} `), ...runs];
}

function paragraphs(runs: readonly TextRun[]): readonly (readonly TextRun[])[] {
  return runs.length === 0 ? [] : [runs];
}

/** Data beside the sentence, each a paragraph; what both say alike is left out. */
function changedDetails(
  old: RowSide | undefined,
  next: RowSide | undefined,
): { readonly old: readonly (readonly TextRun[])[]; readonly new: readonly (readonly TextRun[])[] } {
  const names = [...new Set([...(old?.details ?? []), ...(next?.details ?? [])].map(nameOf))];
  const saidBy = (side: RowSide | undefined, name: string) =>
    side?.details.find((detail) => nameOf(detail) === name)?.value;
  const rows = names.flatMap((name) => {
    const [before, after] = [saidBy(old, name), saidBy(next, name)];
    return before === after ? [] : [{ name, runs: runsOf(sideEntries(before, after)) }];
  });
  const side = (own: 'old' | 'new') =>
    rows.flatMap(({ name, runs }) => (runs[own].length === 0 ? [] : [[plain(`${name}: `), ...runs[own]]]));
  return { old: side('old'), new: side('new') };
}

function nameOf({ name }: Detail): string {
  return name.vi;
}
