/**
 * A scalar of an existing file with other words, in the style its author gave it: plain, quoted or a block, with the same indentation
 * and width; lines whose words stay the same are not touched. What the style cannot hold exactly is put in double quotes.
 */
import { parse, type Scalar } from 'yaml';
import { columns, flowText, foldWords, inlineText, lineWidth } from './yaml-scalar.js';

/** How and where a scalar stands in its file. */
export interface ScalarPlace {
  /** Its characters, from the first (a block's `>` or `|`) to the last that is no space. */
  readonly source: string;
  readonly type: Scalar.Type | null | undefined;
  /** Between `[ ]` or `{ }`, where no block can stand. */
  readonly flow: 'list' | 'map' | undefined;
  /** Whether a remark follows on its line: a block would swallow it. */
  readonly remarked: boolean;
  /** Columns before it on its line. */
  readonly column: number;
  /** Spaces before the lines of a block in its place. */
  readonly indent: number;
}

/** The characters that say `text` there. Lines are parted by "\n". */
export function scalarSource(place: ScalarPlace, text: string): string {
  const kept = sameStyle(place, text);
  if (kept !== undefined && reads(kept, text, place)) return kept;
  const inline = place.flow ? flowText(text, place.flow) : inlineText(text);
  const fits = inline !== undefined && columns(inline) + place.column <= lineWidth;
  const oneLine = place.flow !== undefined || place.remarked;
  if (inline !== undefined && (fits || oneLine) && reads(inline, text, place)) return inline;
  const block = oneLine ? undefined : blockSource(text, place.indent);
  if (block !== undefined && reads(block, text, place)) return block;
  return JSON.stringify(text);
}

function sameStyle(place: ScalarPlace, text: string): string | undefined {
  const { type, source, column, indent } = place;
  const lines = source.split('\n');
  switch (type) {
    case 'BLOCK_FOLDED':
      return folded(lines, text, indent);
    case 'BLOCK_LITERAL':
      return literal(lines, text, indent);
    case 'QUOTE_SINGLE':
      return lines.length > 1 || text.includes('\n') ? undefined : `'${text.replaceAll("'", "''")}'`;
    case 'QUOTE_DOUBLE': {
      if (lines.length === 1) return inlineText(`"${text}`)?.replace(/^"\\"/, '"');
      const [first = '', ...rest] = refolded(unindented(lines), JSON.stringify(text), lineWidth - indent);
      return [first, ...rest.map((line) => ' '.repeat(indentOf(lines, indent)) + line)].join('\n');
    }
    default: {
      if (lines.length > 1) {
        const [first = '', ...rest] = refolded(unindented(lines), text, lineWidth - indent);
        return [first, ...rest.map((line) => ' '.repeat(indentOf(lines, indent)) + line)].join('\n');
      }
      const longer = columns(text) > columns(source) && column + columns(text) > lineWidth;
      return longer && !place.flow ? undefined : text;
    }
  }
}

function unindented(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim());
}

/** The indentation that the lines below the first have. */
function indentOf([, ...lines]: readonly string[], otherwise: number): number {
  const first = lines.find((line) => line.trim() !== '');
  return first === undefined ? otherwise : first.length - first.trimStart().length;
}

/** `>-`: paragraphs parted by blank lines; those that stay keep their lines. */
function folded([head = '', ...lines]: readonly string[], text: string, indent: number): string {
  const pad = ' '.repeat(indentOf([head, ...lines], indent));
  const before = groups(lines.map((line) => line.slice(pad.length)));
  const after = text.replace(/\n$/, '').split('\n');
  const width = Math.max(60, ...before.flat().map(columns)) > 100 ? 200 : lineWidth - pad.length;
  const same = commonEnds(
    before.map((group) => group.join(' ')),
    after,
  );
  const made = after.flatMap((paragraph, i): string[] => {
    const fromEnd = after.length - i;
    const kept =
      i < same.start
        ? before[i]
        : fromEnd <= same.end
          ? before[before.length - fromEnd]
          : refolded(before.length === after.length ? (before[i] ?? []) : [], paragraph, width);
    return i === 0 ? [...(kept ?? [])] : ['', ...(kept ?? [])];
  });
  return [head, ...made.map((line) => (line === '' ? '' : pad + line))].join('\n');
}

/** `|-`: lines as they are. */
function literal([head = '', ...lines]: readonly string[], text: string, indent: number): string {
  const pad = ' '.repeat(indentOf([head, ...lines], indent));
  const made = text.replace(/\n$/, '').split('\n');
  return [head, ...made.map((line) => (line === '' ? '' : pad + line))].join('\n');
}

/** Lines between blank ones; one blank line parts two groups, more hold empty groups. */
function groups(lines: readonly string[]): string[][] {
  const made: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') made.push([]);
    else made.at(-1)?.push(line);
  }
  return made;
}

function commonEnds(before: readonly string[], after: readonly string[]): { start: number; end: number } {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start++;
  let end = 0;
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { start, end };
}

/** New words on old lines: those at both ends whose words stay are kept, the rest is folded anew. */
function refolded(old: readonly string[], text: string, width: number): string[] {
  let rest = text;
  const start: string[] = [];
  for (const line of old) {
    if (!rest.startsWith(`${line} `) || rest[line.length + 1] === ' ') break;
    start.push(line);
    rest = rest.slice(line.length + 1);
  }
  const end: string[] = [];
  for (const line of old.slice(start.length).toReversed()) {
    if (!rest.endsWith(` ${line}`) || rest.at(-line.length - 2) === ' ') break;
    end.unshift(line);
    rest = rest.slice(0, -line.length - 1);
  }
  return [...start, ...foldWords(rest, width), ...end];
}

/** A folded block, or a literal one for several lines. */
function blockSource(text: string, indent: number): string {
  const pad = ' '.repeat(indent);
  const [head, lines] = text.includes('\n')
    ? ['|-', text.split('\n')]
    : ['>-', foldWords(text, lineWidth - indent)];
  return [head, ...lines.map((line) => (line === '' ? '' : pad + line))].join('\n');
}

/** Whether the characters, put where the scalar stands, say the text. Numbers count as their digits. */
function reads(source: string, text: string, place: ScalarPlace): boolean {
  const found = meaningOf(source, place.flow);
  return found === text || (typeof found === 'number' && source === text);
}

/** What the characters of a scalar mean between others of their kind; undefined where they say something else too. */
export function meaningOf(source: string, flow: ScalarPlace['flow']): unknown {
  const around =
    flow === 'list' ? `[${source}, x]` : flow === 'map' ? `{k: ${source}, x: y}` : `k: ${source}\nx: y`;
  try {
    const value: unknown = parse(around, { version: '1.2', schema: 'core', logLevel: 'error' });
    const found = Array.isArray(value) ? value[0] : (value as { k: unknown }).k;
    const other = Array.isArray(value) ? value.length === 2 : Object.keys(value as object).length === 2;
    return other ? found : undefined;
  } catch {
    return undefined;
  }
}
