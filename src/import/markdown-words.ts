/**
 * Words of a source as the Markdown that compose reads back to the same words in the same looks: bold, italic, footnotes,
 * bullets, pipe tables. Whatever else looks like a mark stays text. Underlining is not carried over: the format has none.
 */
import {
  guardStars,
  joiner,
  liveStars,
  markedText,
  type Segment,
  segmentsOf,
  withoutWidthless,
} from './emphasis.js';
import type { SourceInline, SourceNote, SourceParagraph, SourceTable, SourceText } from './source.js';

/** One paragraph as a text of the plan, on one line, without spaces at its ends. Line breaks set by hand are spaces. */
export function inlineMarkdown(inlines: readonly SourceInline[]): string {
  const pieces = piecesOf(inlines);
  const segments = pieces.flatMap((piece) => (piece.type === 'words' ? piece.segments : []));
  const styled = segments.some(({ bold, italic }) => bold || italic);
  const bare = !styled && liveStars(segments) < 2;
  const text = pieces
    .map((piece, i) => {
      if (piece.type === 'note') return piece.markdown;
      if (bare) return apart(markedText(piece.segments));
      return apart(markedText(guardStars(piece.segments, { start: i === 0, end: i === pieces.length - 1 })));
    })
    .join('')
    .trim();
  // A lone star is an empty bullet to Markdown.
  return text === '*' ? joiner + text : text;
}

/**
 * Paragraphs as prose of the plan: a blank line between them, `-` and `+` at their beginnings as bullets, one below the other.
 * A `+` that follows no `-` would print as `-` and stays part of its paragraph's words. Several paragraphs are wrapped at `width`
 * columns for those who read the file; a single one stays on its line.
 */
export function proseMarkdown(paragraphs: readonly SourceParagraph[], width = 88): string {
  let prose = '';
  let below: Line = 'text';
  const wrap = paragraphs.length > 1 ? width : Number.POSITIVE_INFINITY;
  for (const { label = '', inlines } of paragraphs) {
    const line = `${label} ${inlineMarkdown(inlines)}`.trim();
    if (line === '') continue;
    const [, mark = '', rest = ''] = /^([-+]) +(.+)$/su.exec(line) ?? [];
    const kind: Line = mark === '-' ? 'dash' : mark === '+' && below !== 'text' ? 'plus' : 'text';
    const bullet = kind === 'text' ? '' : kind === 'plus' ? '  + ' : '- ';
    const words = wrapped(bullet === '' ? notBullet(line) : bullet + notLabel(rest), bullet.length, wrap);
    const between = prose === '' ? '' : below !== 'text' && kind !== 'text' ? '\n' : '\n\n';
    prose += between + words;
    below = kind;
  }
  return prose;
}

/** Lines of a paragraph, none of which begins like a bullet, a label or a table. */
function wrapped(text: string, indent: number, width: number): string {
  if (text.length <= width || text.includes('|')) return text;
  const words = text.trimStart().split(/(?<=[^ ]) (?=[^ ])/);
  const lines: string[] = [];
  let line = text.slice(0, text.length - text.trimStart().length);
  let started = false;
  for (const word of words) {
    const breaks = started && line.length + 1 + word.length > width && !isLabel(word);
    if (breaks) lines.push(line);
    line = breaks ? ' '.repeat(indent) + word : started ? `${line} ${word}` : line + word;
    started = true;
  }
  return [...lines, line].join('\n');
}

/** A word that would mean something at the beginning of a line. */
function isLabel(word: string): boolean {
  return /^(?:[+*]|:?-+:?|\d+[.)]|[a-zđ]\))(?!\S)/.test(word);
}

type Line = 'text' | 'dash' | 'plus';

/**
 * A table as a pipe table whose first row is its head. Undefined where Markdown has no words for it: cells that cover others
 * or hold more than one paragraph, rows of unequal length, bars in the words, a single row.
 */
export function tableMarkdown(table: SourceTable): string | undefined {
  const rows = table.rows.map(({ cells }) => cells.map(cellMarkdown));
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2 || width === 0) return undefined;
  const lines: string[] = [];
  for (const row of rows) {
    if (row.length !== width || row.includes(undefined)) return undefined;
    lines.push(`| ${row.join(' | ')} |`);
  }
  const [head = '', ...rest] = lines;
  return [head, `|${' --- |'.repeat(width)}`, ...rest].join('\n');
}

function cellMarkdown({ blocks, columns = 1, rows = 1 }: SourceTable['rows'][number]['cells'][number]) {
  if (columns > 1 || rows > 1 || blocks.length > 1) return undefined;
  const [block] = blocks;
  if (!block) return '';
  if (block.type !== 'paragraph') return undefined;
  const words = `${block.label ?? ''} ${inlineMarkdown(block.inlines)}`.trim();
  return words.includes('|') ? undefined : words;
}

type Piece =
  | { readonly type: 'words'; readonly segments: readonly Segment[] }
  | { readonly type: 'note'; readonly markdown: string };

/** Runs between footnotes taken together; a footnote without words is none. */
function piecesOf(inlines: readonly SourceInline[]): Piece[] {
  const pieces: Piece[] = [];
  let runs: SourceText[] = [];
  const flush = () => {
    if (runs.length > 0) pieces.push({ type: 'words', segments: segmentsOf(runs) });
    runs = [];
  };
  for (const inline of inlines) {
    if (inline.type === 'text') {
      const text = withoutWidthless(inline.text);
      if (text !== '') runs.push({ ...inline, text });
      continue;
    }
    const markdown = noteMarkdown(inline);
    if (markdown === '') continue;
    // A footnote's mark follows its word without a space.
    while (runs.at(-1)?.text.trim() === '') runs.pop();
    const last = runs.pop();
    if (last) runs.push({ ...last, text: last.text.trimEnd() });
    flush();
    pieces.push({ type: 'note', markdown });
  }
  flush();
  return pieces;
}

/** A footnote ends at its matching bracket: brackets in it that match none become round ones. */
function noteMarkdown({ inlines }: SourceNote): string {
  const words = inlineMarkdown(inlines);
  return words === '' ? '' : `^[${matchedBrackets(words)}]`;
}

function matchedBrackets(text: string): string {
  const characters = [...text];
  const open: number[] = [];
  for (const [i, character] of characters.entries()) {
    if (character === '[') open.push(i);
    if (character === ']' && open.pop() === undefined) characters[i] = ')';
  }
  for (const i of open) characters[i] = '(';
  return characters.join('');
}

/** `[@` and `^[` that somebody typed are no mention and no footnote. */
function apart(text: string): string {
  return text.replace(/\[(?=\s*@)|\^(?=\[)/g, `$&${joiner}`);
}

function notBullet(line: string): string {
  return /^[-+](?: |$)/.test(line) ? joiner + line : line;
}

/** What would begin a list inside the bullet. */
function notLabel(words: string): string {
  return /^(?:[-+*]|\d{1,9}[.)])(?:\s|$)/.test(words) ? joiner + words : words;
}
