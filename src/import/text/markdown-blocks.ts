import type { SourceBlock, SourceNote, SourceParagraph } from '../source.js';
import { frameLineOf, isCapitals } from './frame-lines.js';
import { bulletMarks } from './markdown-bullets.js';
import { markdownInlines, type Notes, noteOf } from './markdown-inlines.js';
import { markdownTableAt } from './markdown-tables.js';

/** A line of the file that belongs to a paragraph, without its indent. */
interface Typed {
  readonly number: number;
  readonly text: string;
}

const heading = /^ {0,3}(#{1,6})\s+(.*)$/;
const rule = /^ {0,3}(?:-\s?-\s?-[\s-]*|\*\s?\*\s?\*[\s*]*|_{3,}|={3,})$/;
const item = /^\s*(?:[-+*]|\d{1,4}[.)])\s+\S/;
const fence = /^ {0,3}(?:`{3,}|~{3,})/;
const definition = /^\[\^([^\]\s]{1,40})\]:\s*(.*)$/;

/**
 * Markdown as people and programs write it, line by line: headings, paragraphs, list items with the mark they were typed with,
 * pipe tables, footnotes, pictures. What is no mark of these stays as words; lists are not nested, for their labels say the level.
 */
export function markdownBlocks(text: string): SourceBlock[] {
  const { lines, notes, used } = takeNotes(text.split(/\r\n?|\n/));
  const blocks: SourceBlock[] = [];
  let paragraph: Typed[] = [];
  let fenced = false;
  const bullets = bulletMarks();
  const close = () => {
    for (const block of paragraphBlocks(paragraph, notes)) blocks.push(block);
    paragraph = [];
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const number = i + 1;
    const typed = { number, text: line.trim().replace(/^(?:>\s?)+/, '') };
    const mark = heading.exec(line);
    const table = fenced ? undefined : markdownTableAt(lines, i, notes);
    if (table) {
      close();
      blocks.push(table.table);
      i = table.end - 1;
    } else if (fence.test(line)) {
      close();
      fenced = !fenced;
    } else if (fenced) {
      if (line.trim() !== '') blocks.push(plain(number, [{ type: 'text', text: line.trim() }]));
    } else if (line.trim() === '') close();
    else if (mark?.[1]) {
      close();
      blocks.push({
        ...plain(number, markdownInlines(withoutClosing(mark[2] ?? ''), number, notes)),
        heading: mark[1].length,
      });
    } else if (rule.test(line)) {
      const level = /^\s*=/.test(line) ? 1 : 2;
      const underlined = paragraph.length > 0 && /^\s*[-=]/.test(line) ? paragraph : undefined;
      close();
      const last = blocks.at(-1);
      if (underlined && last?.type === 'paragraph') blocks[blocks.length - 1] = { ...last, heading: level };
    } else {
      if (item.test(line)) close();
      const words = bullets.marked(line, typed.text);
      paragraph.push({
        ...typed,
        text: /(?: {2}|\\)$/.test(line) ? `${words.replace(/\\$/, '')}<br>` : words,
      });
    }
  }
  close();
  for (const [name, note] of notes) {
    if (!used.has(name))
      blocks.push(plain(note.place.line, [{ type: 'text', text: `[^${name}]: ` }, ...note.inlines]));
  }
  return rejoined(blocks.filter((block) => block.type !== 'paragraph' || block.inlines.length > 0));
}

/** A heading without the number signs that may stand behind it too. */
function withoutClosing(text: string): string {
  const words = text.trimEnd();
  const signs = /#{1,6}$/.exec(words.slice(-8))?.[0] ?? '';
  const rest = words.slice(0, words.length - signs.length);
  return signs !== '' && (rest === '' || /\s$/.test(rest.slice(-1))) ? rest.trimEnd() : words;
}

/** A sentence shorter than this may be a heading. */
const leastTorn = 60;

/** Sentences that a page broke, as text recognition leaves them: no mark ends the one part, a small letter begins the next. */
function rejoined(blocks: readonly SourceBlock[]): SourceBlock[] {
  const whole: SourceBlock[] = [];
  for (const block of blocks) {
    const last = whole.at(-1);
    if (last?.type === 'paragraph' && block.type === 'paragraph' && isTorn(last, block)) {
      const inlines = [...last.inlines, { type: 'text' as const, text: ' ' }, ...block.inlines];
      whole[whole.length - 1] = { ...last, inlines };
    } else whole.push(block);
  }
  return whole;
}

function isTorn(before: SourceParagraph, after: SourceParagraph): boolean {
  const [above, below] = [before, after].map(({ inlines }) =>
    inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join(''),
  );
  if (before.heading !== undefined || after.heading !== undefined || !above || !below) return false;
  return above.length > leastTorn && /[\p{L}\p{N},]$/u.test(above) && /^\p{Ll}+[\s,]/u.test(below);
}

interface Taken {
  readonly lines: readonly string[];
  readonly notes: Notes;
  /** The names of notes that something refers to. */
  readonly used: ReadonlySet<string>;
}

/** Footnotes stand apart from where they belong: they are read first, and their lines are blank then. */
function takeNotes(lines: readonly string[]): Taken {
  const kept: string[] = [];
  const words = new Map<string, { text: string; line: number }>();
  let inside: { text: string; line: number } | undefined;
  lines.forEach((line, i) => {
    const match = definition.exec(line);
    if (match?.[1]) {
      inside = { text: match[2] ?? '', line: i + 1 };
      words.set(match[1], inside);
    } else if (inside && /^(?: {2,}|\t)\S/.test(line)) inside.text += ` ${line.trim()}`;
    else {
      inside = undefined;
      kept[i] = line;
    }
    kept[i] ??= '';
  });
  const rest = kept.join('\n');
  const used = new Set([...words.keys()].filter((name) => rest.includes(`[^${name}]`)));
  const notes = new Map(
    [...words].map(([name, { text, line }]): [string, SourceNote] => [name, noteOf(text, line)]),
  );
  return { lines: kept, notes, used };
}

const picture = /!\[([^\][]{0,500})\]\([^()]{0,500}\)/g;

/** The paragraphs of lines that touch: one, but for lines of a frame, which are lines by sense. */
function paragraphBlocks(lines: readonly Typed[], notes: Notes): SourceBlock[] {
  const groups: Typed[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const group = groups.at(-1);
    if (group && before && !isApart(before.text, line.text)) group.push(line);
    else groups.push([line]);
  });
  return groups.flatMap((group): SourceBlock[] => {
    const number = group[0]?.number ?? 1;
    const text = group
      .map((line) => line.text)
      .join(' ')
      .replaceAll('<br> ', '<br>')
      .replace(/<br>$/, '');
    const pictures = [...text.matchAll(picture)].map(
      (match): SourceBlock => ({
        type: 'picture',
        alt: match[1] ?? '',
        ...placed(number),
      }),
    );
    return [plain(number, markdownInlines(text.replace(picture, '').trim(), number, notes)), ...pictures];
  });
}

function isApart(before: string, line: string): boolean {
  const [above, below] = [before, line].map((text) => text.replace(/[*_]|<br>$/g, ''));
  if (above === undefined || below === undefined) return false;
  return (
    frameLineOf(above) !== undefined ||
    frameLineOf(below) !== undefined ||
    (isCapitals(above) && isCapitals(below))
  );
}

function placed(line: number): Pick<SourceParagraph, 'place' | 'zone' | 'section'> {
  return { place: { line }, zone: 'body', section: 0 };
}

function plain(line: number, inlines: SourceParagraph['inlines']): SourceParagraph {
  return { type: 'paragraph', inlines, ...placed(line) };
}
