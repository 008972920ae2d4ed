/**
 * A document with tracked changes against a former one, as a Word file: accepting all of them gives the new document,
 * rejecting all the old one. Both are written by the writer of Word files and merged; a reader that knows nothing of
 * that then settles the changes both ways, and only a file that comes out right is given.
 */
import type { Doc } from './doc/document.js';
import type { FontSet } from './doc/fonts.js';
import { docx } from './import/importers/docx.js';
import type { SourceBlock } from './import/source.js';
import type { Finding } from './model/finding.js';
import { inexactFinding, looksFindings, stylesFindings } from './redline/looks-findings.js';
import { mergePackages } from './redline/merge-packages.js';
import { sameAddress } from './redline/same-address.js';
import { docxWriter } from './write/writers/docx.js';

export interface RedlineInput {
  readonly old: Doc;
  readonly next: Doc;
  readonly fonts: FontSet;
  /** The path that findings name: the new plan's. */
  readonly file: string;
  /** JSON pointers of words in the old plan with those of the same words in the new one, where that is known. */
  readonly pointers?: ReadonlyMap<string, string>;
}

export interface Redline {
  /** Missing when the changes would not settle to the two documents: a fault of ours, told in the findings. */
  readonly bytes?: Uint8Array;
  /** What tracked changes do not record, or not for every program. */
  readonly findings: readonly Finding[];
}

/** Who made the changes: no person did. */
const author = 'kehoach';

/** The same documents give the same bytes: the changes carry the new document's day. */
export async function redlineDocs({ old, next, fonts, file, pointers }: RedlineInput): Promise<Redline> {
  // A file has one set of styles: the old document is written in the new one's.
  const restyled = { ...old, styles: next.styles, fontFamily: next.fontFamily };
  const [before, after] = await Promise.all([written(restyled, fonts), written(next, fonts)]);
  const { bytes, looks } = mergePackages(before, after, {
    author,
    date: next.date,
    isSameAddress: sameAddress(pointers ?? new Map(), {
      old: old.dossier ?? [old.id],
      next: next.dossier ?? [next.id],
    }),
  });
  const findings = [...stylesFindings(old, next, file), ...looksFindings(looks, file)];
  const lost =
    (await firstDifference(bytes, 'accept', after)) ?? (await firstDifference(bytes, 'reject', before));
  return lost === undefined ? { bytes, findings } : { findings: [...findings, inexactFinding(lost, file)] };
}

/**
 * Without the paragraphs that keep LibreOffice's pages like Word's: with changes in them they are other pages. And without a stamp: no
 * plan prints the file of both.
 */
function written({ stamp: _, ...doc }: Doc, fonts: FontSet): Promise<Uint8Array> {
  return docxWriter.write({ doc, fonts, pages: () => [] });
}

/** The words where the settled file first differs from the one it should be. */
async function firstDifference(
  bytes: Uint8Array,
  revisions: 'accept' | 'reject',
  wanted: Uint8Array,
): Promise<string | undefined> {
  const [settled, blocks] = await Promise.all([blocksIn(bytes, revisions), blocksIn(wanted, revisions)]);
  if (!settled || !blocks) return '';
  const at = blocks.findIndex((block, index) => printed(block) !== printed(settled[index]));
  if (at >= 0) return wordsIn(blocks[at]);
  return settled.length > blocks.length ? wordsIn(settled[blocks.length]) : undefined;
}

async function blocksIn(
  bytes: Uint8Array,
  revisions: 'accept' | 'reject',
): Promise<readonly SourceBlock[] | undefined> {
  const { value } = await docx.read({ file: '', bytes, revisions });
  return value?.blocks;
}

/** Everything the reader saw of a block but its address: the redline has those of the new document alone. */
function printed(block: SourceBlock | undefined): string {
  return JSON.stringify(block ?? {}, (key, value) => (key === 'mark' ? undefined : value));
}

function wordsIn(block: SourceBlock | undefined): string {
  switch (block?.type) {
    case undefined:
      return '';
    case 'picture':
      return block.alt;
    case 'paragraph':
      return block.inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join('');
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.map(wordsIn))).join(' ');
  }
}
