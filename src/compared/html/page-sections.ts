/** Rows as the page shows them: by part, under their headings, with what did not change folded. No markup yet. */
import type { ToldChange } from '../../diff/comparison.js';
import type { Row } from '../../diff/rows.js';

export type PageRow = Row<ToldChange>;

export interface PageSection {
  readonly of: SectionKey;
  /** The row of the part's own heading, where it did not change: the section's heading stands for it. */
  readonly heading?: PageRow;
  readonly groups: readonly PageGroup[];
}

/** A part of what the documents share, what stands around those parts, or a document. */
export type SectionKey =
  | { readonly type: 'opening' | 'closing' }
  | { readonly type: 'part'; readonly heading: string }
  | { readonly type: 'document'; readonly id: string };

/** Rows under one heading. */
export interface PageGroup {
  /** The unchanged headings that its rows stand under within the section, the outermost first. */
  readonly headings: readonly string[];
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly type: 'row'; readonly row: PageRow }
  | { readonly type: 'fold'; readonly kind: FoldKind; readonly rows: readonly PageRow[] };

/**
 * `same`: in both plans and not changed. `withDocument`: came or went with its whole document. `lesser`: changed, but at
 * levels that are not shown.
 */
export type FoldKind = 'same' | 'withDocument' | 'lesser';

/** `isWhole`: changes of all levels are shown. */
export function pageSections(rows: readonly PageRow[], isWhole: boolean): readonly PageSection[] {
  const sections: { of: SectionKey; rows: PageRow[] }[] = [];
  let isPastParts = false;
  for (const row of rows.filter(saysSomething)) {
    const of = keyOf(row, isPastParts);
    isPastParts ||= of.type === 'part';
    const last = sections.at(-1);
    if (last && isSame(last.of, of)) last.rows.push(row);
    else sections.push({ of, rows: [row] });
  }
  const foldKind = foldKinds(isWhole);
  return sections.map(({ of, rows: own }) => {
    const [first] = own;
    const heading = first && of.type === 'part' && isOwnHeading(first) ? first : undefined;
    const groups = groupsOf(headed(heading ? own.slice(1) : own, of), foldKind);
    return { of, ...(heading ? { heading } : {}), groups };
  });
}

function isOwnHeading({ family, depth, changes }: PageRow): boolean {
  return family === 'part' && depth === 0 && changes.length === 0;
}

function saysSomething({ old, new: next, changes }: PageRow): boolean {
  return (
    changes.length > 0 || [old, next].some((side) => side && (side.text !== '' || side.details.length > 0))
  );
}

function keyOf({ document, part }: PageRow, isPastParts: boolean): SectionKey {
  if (document !== undefined) return { type: 'document', id: document };
  if (part !== '') return { type: 'part', heading: part };
  return { type: isPastParts ? 'closing' : 'opening' };
}

function isSame(a: SectionKey, b: SectionKey): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

type FoldKindOf = (row: PageRow) => FoldKind | undefined;

/** None for a row that stands open. */
function foldKinds(isWhole: boolean): FoldKindOf {
  return ({ state, changes, document }) => {
    if (changes.length > 0) return undefined;
    if (state === 'same') return 'same';
    if (document !== undefined && state !== 'changed') return 'withDocument';
    // What came or went by a change told elsewhere is to be seen.
    return isWhole ? undefined : 'lesser';
  };
}

interface Headed {
  /** Its own heading and those above it within the section. */
  readonly headings: readonly string[];
  /** The heading's own row first, where there is one. */
  readonly rows: PageRow[];
}

/** The rows of a section, parted at each heading. */
function headed(rows: readonly PageRow[], { type }: SectionKey): readonly Headed[] {
  // A part's own heading stands above the section.
  const outermost = type === 'part' ? 1 : 0;
  const found: Headed[] = [];
  let open: readonly string[] = [];
  for (const row of rows) {
    const isPart = row.family === 'part';
    if (isPart) open = [...open.slice(0, Math.max(0, row.depth - outermost)), headingOf(row)];
    const last = found.at(-1);
    if (last && !isPart) last.rows.push(row);
    else found.push({ headings: isPart ? open : [], rows: [row] });
  }
  return found;
}

function headingOf({ old, new: next }: PageRow): string {
  const side = next ?? old;
  return [side?.label, side?.text].filter(Boolean).join(' ');
}

/** Headings without a change below them are folded with their neighbours. */
function groupsOf(all: readonly Headed[], foldKind: FoldKindOf): readonly PageGroup[] {
  const groups: PageGroup[] = [];
  let quiet: PageRow[] = [];
  const flush = () => {
    if (quiet.length > 0) groups.push({ headings: [], blocks: blocksOf(quiet, foldKind) });
    quiet = [];
  };
  for (const { headings, rows } of all) {
    if (rows.every((row) => foldKind(row) !== undefined)) quiet.push(...rows);
    else {
      flush();
      const [first, ...rest] = rows;
      const isHeading = first?.family === 'part' && foldKind(first) !== undefined;
      groups.push({
        headings: isHeading ? headings : headings.slice(0, -1),
        blocks: blocksOf(isHeading ? rest : rows, foldKind),
      });
    }
  }
  flush();
  return groups;
}

/** Rows that stand open, and those between them folded. */
function blocksOf(rows: readonly PageRow[], foldKind: FoldKindOf): readonly Block[] {
  const blocks: Block[] = [];
  for (const row of rows) {
    const kind = foldKind(row);
    const last = blocks.at(-1);
    if (kind === undefined) blocks.push({ type: 'row', row });
    else if (last?.type === 'fold' && last.kind === kind) {
      blocks[blocks.length - 1] = { ...last, rows: [...last.rows, row] };
    } else blocks.push({ type: 'fold', kind, rows: [row] });
  }
  return blocks;
}
