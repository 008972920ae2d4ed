/**
 * Which characters of a YAML file a text's characters were written with: through quotes and escapes, folded lines, the
 * indentation of block scalars and letters that were not in NFC.
 */
interface Written {
  readonly character: string;
  /** Offset of its first character in the source, and after its last. */
  readonly offset: number;
  readonly end: number;
}

/** The source offset of every UTF-16 unit of the value, then the offset after the last. `raw` is the scalar as written. */
export function characterMap(raw: string): readonly number[] {
  const units: number[] = [];
  let end = 0;
  for (const cluster of clusters(decoded(raw))) {
    const text = cluster
      .map(({ character }) => character)
      .join('')
      .normalize('NFC');
    units.push(...Array.from({ length: text.length }, (_, i) => (cluster[i] ?? cluster[0])?.offset ?? 0));
    end = cluster.at(-1)?.end ?? end;
  }
  return [...units, end];
}

/** A letter with the marks that stand on it. */
function clusters(written: readonly Written[]): Written[][] {
  const made: Written[][] = [];
  for (const each of written) {
    if (/^\p{M}/u.test(each.character) && made.length > 0) made.at(-1)?.push(each);
    else made.push([each]);
  }
  return made;
}

function decoded(raw: string): Written[] {
  if (/^[|>]/.test(raw)) return block(raw);
  if (raw.startsWith('"')) return folded(raw, 1, raw.endsWith('"') ? raw.length - 1 : raw.length, escaped);
  if (raw.startsWith("'")) return folded(raw, 1, raw.endsWith("'") ? raw.length - 1 : raw.length, doubled);
  return folded(raw, 0, raw.length, plain);
}

type Next = (raw: string, at: number) => Written;

/** Lines of a flow scalar: a single line end with the blanks around it is a space, each empty line a line end. */
function folded(raw: string, from: number, to: number, next: Next): Written[] {
  const written: Written[] = [];
  for (let at = from; at < to; ) {
    const lines = /^[ \t]*(?:\r?\n[ \t]*)+/.exec(raw.slice(at, to))?.[0];
    const one = next(raw, at);
    if (lines !== undefined) {
      const ends = lines.split('\n').length - 1;
      const character = ends === 1 ? ' ' : '\n';
      for (let i = 0; i < Math.max(1, ends - 1); i++)
        written.push({ character, offset: at, end: at + lines.length });
      at += lines.length;
    } else if (/^\\\r?\n/.test(raw.slice(at, to)) && next === escaped) {
      at += /^\\\r?\n[ \t]*/.exec(raw.slice(at, to))?.[0].length ?? 1;
    } else {
      written.push(one);
      at = one.end;
    }
  }
  return written;
}

const plain: Next = (raw, at) => ({ character: raw[at] ?? '', offset: at, end: at + 1 });

const doubled: Next = (raw, at) =>
  raw.startsWith("''", at) ? { character: "'", offset: at, end: at + 2 } : plain(raw, at);

const named: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0', _: '\u00a0' };

const escaped: Next = (raw, at) => {
  const found = /^\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/i.exec(raw.slice(at, at + 10));
  if (!found) return plain(raw, at);
  const [whole, x, u, long, letter = ''] = found;
  const code = x ?? u ?? long;
  const character =
    code === undefined ? (named[letter] ?? letter) : String.fromCodePoint(Number.parseInt(code, 16));
  return { character, offset: at, end: at + whole.length };
};

/** `|` keeps its lines, `>` folds them; both lose their indentation. */
function block(raw: string): Written[] {
  const literal = raw.startsWith('|');
  const header = /^[^\n]*\n/.exec(raw)?.[0].length ?? raw.length;
  const body = raw.slice(header);
  const indent = /^(?:[ \t]*\r?\n)*( *)/.exec(body)?.[1]?.length ?? 0;
  const written: Written[] = [];
  let at = header;
  const lines = body.split('\n').map((line) => line.replace(/\r$/, ''));
  for (const [i, text] of lines.entries()) {
    for (let c = Math.min(indent, text.length); c < text.length; c++) written.push(plain(raw, at + c));
    const end = body.indexOf('\n', at - header) + header;
    if (i === lines.length - 1) break;
    const character = literal
      ? '\n'
      : lineEnd(text.slice(indent), lines[i + 1]?.slice(indent) ?? '', i + 2 === lines.length);
    if (character !== '') written.push({ character, offset: end, end: end + 1 });
    at = end + 1;
  }
  return written;
}

/** What the end of a folded line is read as: a line before an empty one ends with it, indented lines keep their ends. */
function lineEnd(line: string, next: string, last: boolean): '' | ' ' | '\n' {
  if (line.trim() === '' || last) return '\n';
  if (next.trim() === '') return '';
  return /^\s/.test(line) || /^\s/.test(next) ? '\n' : ' ';
}
