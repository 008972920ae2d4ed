/**
 * A plan or an office as YAML for people: block style for sentences, short data on one line, a blank line between the parts,
 * remarks above what they are about. Reading it gives back the very same value; keys stand as they come.
 */
import { pointer as step } from '../model/source-file.js';
import { flowOf } from './yaml-flow.js';
import { blockText, columns, foldWords, inlineText, keyText, lineWidth } from './yaml-scalar.js';

/** Remarks by the JSON pointer of what they are about, one or more, without `#`. */
export type Comments = ReadonlyMap<string, readonly string[]>;

/**
 * Writes plain data (texts, numbers, booleans, lists, records; missing values are left out) as one YAML document. Texts are NFC
 * and hold no control characters. `head` stands at the top; a remark on what is not there goes to the nearest thing around it.
 */
export function writeYaml(
  value: object,
  comments: Comments = new Map(),
  head: readonly string[] = [],
): string {
  const remarks = settled(value, comments);
  const writer = { remarks, held: holders(remarks.keys()) };
  const root = { at: '', key: '', indent: 0 };
  const lines = [
    ...remarkLines(head, 0),
    ...remarkLines(remarks.get('') ?? [], 0),
    ...(isEmpty(value) ? [flowOf(value, '') ?? ''] : collectionLines(value, root, writer)),
  ];
  return `${lines.join('\n')}\n`;
}

/** A list member's lines, or a field's, for a file that exists: without remarks, `indent` spaces before the first. */
export function memberLines(value: unknown, indent: number): readonly string[] {
  return listLines([value], { at: '', key: '', indent }, bare);
}

export function fieldLines(key: string, value: unknown, indent: number): readonly string[] {
  return mapLines([[key, value]], { at: '', key: '', indent }, bare);
}

/** Remarks as lines of at most about a hundred columns. */
export function remarkLines(remarks: readonly string[], indent: number): string[] {
  return remarks
    .flatMap((remark) => remark.split(/\r\n|[\n\r\u0085\u2028\u2029]/))
    .flatMap((line) => foldWords(line.trim().replace(/\s+/g, ' '), lineWidth - indent - 2))
    .map((line) => `${' '.repeat(indent)}# ${line}`.trimEnd());
}

const bare: Writer = { remarks: new Map(), held: new Set() };

interface Writer {
  readonly remarks: Comments;
  /** Pointers of all that has a remark somewhere inside. */
  readonly held: ReadonlySet<string>;
}

/** Where a value stands. */
interface Spot {
  readonly at: string;
  /** The field that holds it; for an element, the one that holds its list. */
  readonly key: string;
  readonly indent: number;
}

type Entry = readonly [key: string, value: unknown];

/** What follows a key or a dash: a value on the same line, or the end of that line and the lines below it. */
type Rest = string | readonly [end: string, ...lines: string[]];

function collectionLines(value: object, spot: Spot, writer: Writer): string[] {
  return Array.isArray(value) ? listLines(value, spot, writer) : mapLines(entriesOf(value), spot, writer);
}

function mapLines(entries: readonly Entry[], spot: Spot, writer: Writer): string[] {
  const blocks = entries.map(([key, child]) => {
    const at = step(spot.at, key);
    const opening = `${' '.repeat(spot.indent)}${keyText(key)}:`;
    const below = { at, key, indent: spot.indent + 2 };
    const lines = joined(opening, valueRest(child, below, lineWidth - columns(opening) - 1, writer));
    return [...remarkLines(writer.remarks.get(at) ?? [], spot.indent), ...lines];
  });
  return parted(blocks, spot.at);
}

function listLines(items: readonly unknown[], spot: Spot, writer: Writer): string[] {
  const blocks = items.map((item, i) => {
    const at = step(spot.at, i);
    const remarks = remarkLines(writer.remarks.get(at) ?? [], spot.indent);
    return [...remarks, ...elementLines(item, { ...spot, at }, writer)];
  });
  return parted(blocks, spot.at);
}

function elementLines(item: unknown, spot: Spot, writer: Writer): string[] {
  const opening = `${' '.repeat(spot.indent)}-`;
  const below = { ...spot, indent: spot.indent + 2 };
  const rest = valueRest(item, below, lineWidth - spot.indent - 2, writer);
  if (typeof rest === 'string' || !isRecord(item)) return joined(opening, rest);
  // The first field stands behind the dash, its remarks above it.
  const [end, ...lines] = rest;
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  const remarks = lines.slice(0, first).map((line) => line.slice(2));
  return [...remarks, `${opening} ${lines[first]?.trimStart() ?? end}`, ...lines.slice(first + 1)];
}

function valueRest(value: unknown, spot: Spot, room: number, writer: Writer): Rest {
  if (typeof value === 'string') return textRest(value, spot.indent, room);
  if (typeof value !== 'object' || value === null) return String(value);
  if (isEmpty(value) || !writer.held.has(spot.at)) {
    const flow = flowOf(value, spot.key);
    if (flow !== undefined && columns(flow) <= room) return flow;
  }
  return ['', ...collectionLines(value, spot, writer)];
}

function textRest(text: string, indent: number, room: number): Rest {
  const inline = inlineText(text);
  if (inline !== undefined && columns(inline) <= room) return inline;
  const [head, ...lines] = blockText(text, indent);
  return [` ${head}`, ...lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line))];
}

function joined(opening: string, rest: Rest): string[] {
  return typeof rest === 'string' ? [`${opening} ${rest}`] : [opening + rest[0], ...rest.slice(1)];
}

/** The parts of the file and of its outline stand apart, but lines of one row (`schema: 1`, `id: …`) stay together. */
function parted(blocks: readonly (readonly string[])[], at: string): string[] {
  const apart =
    at === '' ? 1 : /^\/(?:sections|appendices|documents)$/.test(at) ? 8 : Number.POSITIVE_INFINITY;
  return blocks.flatMap((block, i) => {
    const before = blocks[i - 1]?.length ?? 0;
    return before > 0 && Math.max(before, block.length) > apart ? ['', ...block] : [...block];
  });
}

/** Remarks whose place is not in the value, given to the nearest place around it. */
function settled(value: object, comments: Comments): Comments {
  const remarks = new Map<string, readonly string[]>();
  for (const [at, lines] of comments) {
    let place = at;
    while (place !== '' && !has(value, place)) place = place.slice(0, place.lastIndexOf('/'));
    remarks.set(place, [...(remarks.get(place) ?? []), ...lines]);
  }
  return remarks;
}

function has(value: unknown, at: string): boolean {
  let here = value;
  for (const escaped of at.split('/').slice(1)) {
    const key = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return false;
    here = (here as Readonly<Record<string, unknown>>)[key];
  }
  return here !== undefined;
}

/** Every pointer that lies around one of these. */
function holders(pointers: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const pointer of pointers) {
    for (let at = pointer; at !== ''; ) {
      at = at.slice(0, at.lastIndexOf('/'));
      found.add(at);
    }
  }
  return found;
}

function entriesOf(value: object): readonly Entry[] {
  return Object.entries(value).filter(([, child]) => child !== undefined);
}

function isEmpty(value: object): boolean {
  return Array.isArray(value) ? value.length === 0 : entriesOf(value).length === 0;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
