import type { Doc } from '../../doc/document.js';
import { isKept } from '../../doc/is-kept.js';
import type { StyleSheet } from '../../doc/styles.js';
import type { Page } from '../../layout/page.js';
import { piecesToAPage, tableParts } from './first-guess.js';
import { type Piece, wordPieces } from './pieces.js';

/** What stays together at the top of a page: the headings from piece `head` on, and `end`, which stands under them. */
interface Chain {
  readonly head: number;
  readonly end: number;
  /** How many pages of the section lie before it. */
  readonly pages: number;
}

interface Section {
  readonly pieces: readonly Piece[];
  /** Whether a piece stays with the one after it. */
  readonly stays: (index: number) => boolean;
  /** The blocks that begin pages. */
  readonly tops: ReadonlySet<number>;
  readonly chains: readonly Chain[];
}

/** Paragraphs more, by the block before which they stand. */
type Spacers = ReadonlyMap<number, number>;

/** More than these half a point would be seen; only a table under a heading may ask for so many. */
const mostSpacers = 10;

/** Spacers may bring a file over a number of nodes from which on the guess is another: it is looked at again. */
const rounds = 3;

/**
 * How many empty paragraphs, a twentieth of a point high, each section of the Word file has before a block, by the
 * block's index; few documents need one. Where LibreOffice's first guess ends a page after a heading and the text under
 * it does not fit there, it never looks at the heading again and leaves it alone at the foot of the page, against the
 * file. With so many pieces more that the page of the guess is full before the heading, it ends there.
 */
export function spacersBefore(doc: Doc, pages: readonly Page[]): Spacers[] {
  let spacers: Spacers[] = doc.sections.map(() => new Map());
  for (let round = 0; round < rounds; round++) {
    const most = piecesToAPage(doc, total(spacers));
    const missing = spacers.map((before, index) =>
      // A page's first piece does not count, but for the document's own.
      missingSpacers(sectionOf(doc, index, pages, before), most, index === 0 ? 1 : 0),
    );
    if (total(missing) === 0) break;
    spacers = spacers.map((before, index) => sumOf(before, missing[index] ?? new Map()));
  }
  return spacers;
}

function total(spacers: readonly Spacers[]): number {
  return spacers.flatMap((before) => [...before.values()]).reduce((sum, count) => sum + count, 0);
}

function sumOf(some: Spacers, others: Spacers): Spacers {
  const blocks = new Set([...some.keys(), ...others.keys()]);
  return new Map([...blocks].map((block) => [block, (some.get(block) ?? 0) + (others.get(block) ?? 0)]));
}

function sectionOf(
  { sections, styles }: Doc,
  index: number,
  pages: readonly Page[],
  spacers: Spacers,
): Section {
  const pieces = wordPieces(sections[index]?.blocks ?? [], false, spacers);
  const stays = (piece: number) => isPieceKept(pieces[piece], styles);
  const starts = pages.filter(({ section }) => section === index).map(({ firstBlock }) => firstBlock);
  const chains = starts.flatMap((block, before): Chain[] => {
    const head = block === undefined ? -1 : pieces.findIndex(({ of }) => of === block);
    let end = head;
    while (stays(end)) end++;
    return before === 0 || end === head ? [] : [{ head, end, pages: before }];
  });
  return { pieces, stays, chains, tops: new Set(starts.filter((block) => block !== undefined)) };
}

function isPieceKept(piece: Piece | undefined, styles: StyleSheet): boolean {
  if (piece === undefined) return false;
  return piece.block === undefined ? piece.keepWithNext : isKept(piece.block, styles);
}

/** Goes through the guess from page to page; where one would end within a chain, it is made to end before the chain. */
function missingSpacers(section: Section, most: number, counted: number): Spacers {
  const { pieces, chains } = section;
  const spacers = new Map<number, number>();
  if (chains.length === 0) return spacers;
  const mended = new Set<Chain>();
  /** What counts on the guess's page, up to each piece. */
  const counts = [counted];
  let guessed = 1;
  /** Pages of the guess within tables, which may be given up for want of rows. */
  let cut = 0;
  let start = 0;
  for (let index = 1; index < pieces.length; index++) {
    const block = pieces[index]?.block;
    const table = block?.type === 'table' ? block : undefined;
    const count = counts[index - 1] ?? 0;
    const parts = table === undefined ? 1 : tableParts(table, count, most);
    counts[index] = count + (table?.rows.length ?? 1);
    if ((counts[index] ?? 0) <= most) continue;
    // A heading that stays where it was dealt to: on that page, or on one further up for pages given up.
    const torn = chains.find(
      ({ head, end, pages }) =>
        head < index && index <= end && parts === 1 && guessed >= pages && guessed - cut <= pages,
    );
    guessed += parts;
    if (parts > 1) cut += parts;
    const missing = torn === undefined ? 0 : most - (counts[torn.head - 1] ?? 0);
    if (torn !== undefined && missing <= mostSpacers && !mended.has(torn)) {
      mended.add(torn);
      spacers.set(placeBefore(section, torn, start), missing);
      index = torn.head;
    }
    start = index;
    counts[index] = 0;
  }
  return spacers;
}

/** The block that spacers go before: on the guess's page, and not where a page or a text under its heading begins. */
function placeBefore({ pieces, stays, tops }: Section, { head }: Chain, start: number): number {
  const of = (index: number) => pieces[index]?.of ?? 0;
  for (let index = head - 1; index > start; index--)
    if (!stays(index - 1) && of(index) !== of(index - 1) && !tops.has(of(index))) return of(index);
  return of(head);
}
