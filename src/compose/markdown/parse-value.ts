import type { PhrasingContent, RootContent, TableCell } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { plainConstructs } from './plain-constructs.js';
import { privateUse, type Tokens, tokens } from './tokens.js';

/** A piece of a sentence: words, a mention of an id, or a footnote. */
export type RichPiece =
  | { readonly type: 'words'; readonly text: string; readonly bold: boolean; readonly italic: boolean }
  | {
      readonly type: 'mention';
      readonly id: string;
      readonly form?: 'full' | 'short';
      readonly bold: boolean;
      readonly italic: boolean;
    }
  | { readonly type: 'footnote'; readonly pieces: RichText };
export type RichText = readonly RichPiece[];

export type ProseBlock =
  | { readonly type: 'paragraph'; readonly text: RichText }
  | { readonly type: 'bullet'; readonly marker: string; readonly depth: number; readonly text: RichText }
  | { readonly type: 'table'; readonly rows: readonly (readonly RichText[])[] };

type Token =
  | { readonly type: 'literal'; readonly text: string }
  | Extract<RichPiece, { type: 'mention' | 'footnote' }>;

/** What an author's Markdown may not do: numbering belongs to the model, the rest is plain text (model of the plan: text). */
const disabled = [...plainConstructs, 'hardBreakEscape', 'hardBreakTrailing', 'headingAtx'];

const processor = unified()
  .use(remarkParse)
  .use(function narrowMarkdown(this: Processor) {
    const data = this.data();
    data.micromarkExtensions = [gfmTable(), { disable: { null: disabled } }];
    data.fromMarkdownExtensions = [gfmTableFromMarkdown()];
  });

/** Reads one sentence or paragraph: **bold**, *italic*, [@id], ^[footnote]. Line breaks are spaces. */
export function parseText(text: string): RichText {
  const line = text.replace(/\s*\n\s*/g, ' ');
  if (!mayHoldMarks.test(line)) return plainWords(line);
  const table = tokens<Token>();
  const guarded = protect(line, table).replace(
    /^(\s*)([-+])(?=\s)/,
    (_, space, mark) => space + table.put({ type: 'literal', text: mark }),
  );
  return blocksOf(processor.parse(guarded).children, table, 0).flatMap((block, i) => {
    const pieces = block.type === 'table' ? block.rows.flat(2) : block.text;
    return i === 0 ? pieces : [...plainWords(' '), ...pieces];
  });
}

/** Reads paragraphs, bullets (- and +) and pipe tables. A line that starts with a typed label (1., a)) is a paragraph. */
export function parseProse(text: string): readonly ProseBlock[] {
  const spread = text.replace(/\n(?=[ \t]*(?:\d{1,2}[.)]|[a-zđ]\))\s)/g, '\n\n');
  if (!mayHoldMarks.test(spread) && !/^[ \t]*[-+]\s|\|/m.test(spread)) {
    const paragraphs = spread.split(/\n\s*\n/).filter((each) => each.trim() !== '');
    return paragraphs.map((each) => ({
      type: 'paragraph',
      text: plainWords(each.replace(/\s*\n\s*/g, ' ')),
    }));
  }
  const table = tokens<Token>();
  return blocksOf(processor.parse(protect(spread, table)).children, table, 0);
}

/** Most sentences hold no mark at all and need no parser. */
const mayHoldMarks = /[*[^]/;

function plainWords(text: string): RichText {
  const words = text === ' ' ? text : text.trim();
  return words === '' ? [] : [{ type: 'words', text: words, bold: false, italic: false }];
}

/** Puts tokens in the place of all that the narrowed Markdown would still misread. */
function protect(text: string, table: Tokens<Token>): string {
  const literal = (found: string) => table.put({ type: 'literal', text: found });
  return replaceFootnotes(text.replace(privateUse, literal), table)
    .replace(/\[@([a-z0-9]+(?:-[a-z0-9]+)*)(?::(full|short))?\]/g, (_, id: string, form?: 'full' | 'short') =>
      table.put({ type: 'mention', id, ...(form ? { form } : {}), bold: false, italic: false }),
    )
    .replace(/(?<=\p{N})\*+(?=\p{N})|(?<=[\p{L}\p{N}])\*(?=[\p{L}\p{N}])/gu, literal) // 5*3 is no emphasis
    .replace(/(?<=\*)(?![*|])[\p{P}\p{S}]|(?![*|])[\p{P}\p{S}](?=\*)/gu, literal) // **"đậm"**chữ is bold
    .replace(/_/g, literal)
    .replace(/^([ \t]*)(\d+)([.)])(?=\s|$)/gm, (_, space, digits, mark) => space + digits + literal(mark))
    .replace(/^([ \t]*)\*(?=\s)/gm, (_, space) => space + literal('*'));
}

/** `^[…]` up to its matching bracket. */
function replaceFootnotes(text: string, table: Tokens<Token>): string {
  const start = text.indexOf('^[');
  if (start === -1) return text;
  let depth = 0;
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '[') depth++;
    if (text[at] === ']' && --depth === 0) {
      const pieces = parseText(text.slice(start + 2, at).trim());
      const rest = replaceFootnotes(text.slice(at + 1), table);
      return text.slice(0, start).replace(/ +$/, '') + table.put({ type: 'footnote', pieces }) + rest;
    }
  }
  return text;
}

function blocksOf(nodes: readonly RootContent[], table: Tokens<Token>, depth: number): ProseBlock[] {
  return nodes.flatMap((node): ProseBlock[] => {
    switch (node.type) {
      case 'paragraph':
        return [{ type: 'paragraph', text: richText(node.children, table) }];
      case 'list':
        return node.children.flatMap((item) =>
          blocksOf(item.children, table, depth + 1).map(
            (block, i): ProseBlock =>
              i === 0 && block.type === 'paragraph'
                ? { type: 'bullet', marker: depth === 0 ? '-' : '+', depth, text: block.text }
                : block,
          ),
        );
      case 'table':
        return [
          {
            type: 'table',
            rows: node.children.map((row) =>
              row.children.map((cell: TableCell) => richText(cell.children, table)),
            ),
          },
        ];
      default:
        // The narrowed grammar yields nothing else; a new node type would be words lost.
        throw new Error(`Markdown node not handled: ${node.type}`);
    }
  });
}

function richText(
  nodes: readonly PhrasingContent[],
  table: Tokens<Token>,
  bold = false,
  italic = false,
): RichPiece[] {
  return nodes.flatMap((node): RichPiece[] => {
    switch (node.type) {
      case 'strong':
        return richText(node.children, table, true, italic);
      case 'emphasis':
        return richText(node.children, table, bold, true);
      case 'text':
        return table.split(node.value.replace(/\s*\n\s*/g, ' ')).map((piece): RichPiece => {
          if (typeof piece === 'string') return { type: 'words', text: piece, bold, italic };
          const { value } = piece;
          switch (value.type) {
            case 'literal':
              return { type: 'words', text: value.text, bold, italic };
            case 'mention':
              return { ...value, bold, italic };
            case 'footnote':
              return value;
          }
        });
      default:
        throw new Error(`Markdown node not handled: ${node.type}`);
    }
  });
}
