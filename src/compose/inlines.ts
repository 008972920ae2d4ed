import type { Inline, TextRun } from '../doc/document.js';
import type { Words } from '../model/plan-tree.js';
import { upperCase, upperFirst } from '../model/vietnamese.js';
import type { Context } from './context.js';
import { parseText, type RichPiece, type RichText } from './markdown/parse-value.js';
import { mentionWords } from './reference-words.js';

interface Look {
  readonly inBasis?: boolean;
  readonly capitals?: boolean;
  /** Inside a footnote there are no footnotes: what would be one stands in brackets. */
  readonly inNote?: boolean;
}

/** A sentence of the plan as inlines: marks and mentions resolved, every run knowing its origin. */
export function wordsToInlines(words: Words, context: Context, look: Look = {}): Inline[] {
  return richToInlines(parseText(words.text), words.pointer, context, look);
}

export function richToInlines(
  text: RichText,
  source: string | undefined,
  context: Context,
  look: Look = {},
): Inline[] {
  const inlines = text.flatMap((piece, i): Inline[] => {
    switch (piece.type) {
      case 'words':
        return wordPieces(piece, source, context, look);
      case 'mention': {
        const words = mentionWords(piece.id, piece.form, context, look.inBasis ?? false) ?? `[@${piece.id}]`;
        return [run(startsSentence(text, i) ? upperFirst(words) : words, piece, source, look)];
      }
      case 'footnote': {
        if (look.inNote) {
          return [
            plain(' (', source),
            ...richToInlines(piece.pieces, source, context, look),
            plain(')', source),
          ];
        }
        context.state.footnotes += 1;
        const number = context.state.footnotes;
        return [
          {
            type: 'footnote',
            number,
            inlines: richToInlines(piece.pieces, source, context, { inNote: true }),
          },
        ];
      }
    }
  });
  return joined(inlines);
}

/** Words with a template's values put in; a value keeps its own marks and origin. An author's words hold none. */
function wordPieces(
  piece: Extract<RichPiece, { type: 'words' }>,
  source: string | undefined,
  context: Context,
  look: Look,
): Inline[] {
  const isTemplate = source === undefined || source.startsWith('template:');
  const parts = isTemplate ? context.values.split(piece.text) : [piece.text];
  return parts.flatMap((part): Inline[] => {
    if (typeof part === 'string') return [run(part, piece, source, look)];
    const { value } = part;
    const inner = richToInlines(parseText(value.text), value.source ?? source, context, look);
    return inner.map((inline) =>
      inline.type === 'text'
        ? { ...inline, ...(piece.bold ? { bold: true } : {}), ...(piece.italic ? { italic: true } : {}) }
        : inline,
    );
  });
}

function run(
  text: string,
  { bold, italic }: { bold: boolean; italic: boolean },
  source: string | undefined,
  look: Look,
): TextRun {
  return {
    type: 'text',
    text: look.capitals ? upperCase(printable(text)) : printable(text),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(source === undefined ? {} : { source }),
  };
}

/**
 * What every program prints alike: soft hyphens and characters without width show in some programs and not in others,
 * and a tab is a space.
 */
function printable(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/\t/g, ' ');
}

/** A mention at the start of a paragraph or after a full stop takes a capital. */
function startsSentence(text: RichText, at: number): boolean {
  const before = text
    .slice(0, at)
    .map((piece) => (piece.type === 'words' ? piece.text : piece.type === 'mention' ? 'x' : ''))
    .join('');
  return before.trim() === '' || /[.!?]\s+$/.test(before);
}

/** Neighbouring runs of one look and origin become one. */
function joined(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (
      inline.type === 'text' &&
      last?.type === 'text' &&
      last.bold === inline.bold &&
      last.italic === inline.italic &&
      last.source === inline.source
    ) {
      result[result.length - 1] = { ...last, text: last.text + inline.text };
    } else result.push(inline);
  }
  return result;
}

/** Plain text made by the product, not by the author. */
export function plain(text: string, source?: string): TextRun {
  return { type: 'text', text, ...(source === undefined ? {} : { source }) };
}

/** The words of inlines, without footnotes; breaks are spaces. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text' || inline.type === 'leader') return inline.text;
      return inline.type === 'break' ? ' ' : '';
    })
    .join('');
}
