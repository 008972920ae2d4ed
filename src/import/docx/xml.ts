/**
 * An XML part as a light tree: names with the prefixes of `namespaces.ts`, attributes likewise, text only where Word keeps words.
 * A document type (and with it every entity of a file's own) is refused; depth and number of elements are bounded.
 */
import sax from 'sax';
import { prefixes } from './namespaces.js';

export interface XmlElement {
  /** `w:p`; with `?:` in front when the namespace is none of ours. */
  readonly name: string;
  /** By name with its prefix: `w:val`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

export type XmlFault = 'damaged' | 'too-large' | 'doctype';

/** Tables within tables are six elements deep each; Word itself stops far below this. */
export const xmlLimits = { depth: 400, elements: 1_500_000 } as const;

/** Elements whose text is words; white space elsewhere is layout of the XML. */
const worded = new Set(['w:t', 'w:delText', 'w:instrText', 'w:delInstrText', 'm:t', 'a:t', 'vt:lpwstr']);

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

const none: Readonly<Record<string, string>> = Object.freeze({});

/** Parses one part; its root element, or what is wrong with it. */
export function parseXml(bytes: Uint8Array): XmlElement | XmlFault {
  const text = decode(bytes);
  if (text === undefined) return 'damaged';
  const parser = sax.parser(true, { position: false });
  const names = nameSpaces();
  const open: Open[] = [];
  let root: XmlElement | undefined;
  let fault: XmlFault | undefined;
  let count = 0;
  const stop = (why: XmlFault) => {
    fault ??= why;
    throw new RangeError(why);
  };
  parser.onerror = () => stop('damaged');
  parser.ondoctype = () => stop('doctype');
  parser.onopentag = (tag) => {
    if (++count > xmlLimits.elements || open.length >= xmlLimits.depth) stop('too-large');
    names.enter(tag.attributes);
    const element: Open = {
      name: names.element(tag.name),
      attributes: attributesOf(tag.attributes, names.attribute),
      children: [],
    };
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root ??= element;
    open.push(element);
  };
  const words = (said: string) => {
    const parent = open.at(-1);
    if (parent && worded.has(parent.name)) parent.children.push(said);
  };
  parser.ontext = words;
  parser.oncdata = words;
  parser.onclosetag = () => {
    open.pop();
    names.leave();
  };
  try {
    parser.write(text).close();
  } catch (error) {
    // Our own stop, or the parser's word for XML it cannot go on with: both are the file's fault.
    return fault ?? (error instanceof Error ? 'damaged' : 'damaged');
  }
  return root ?? 'damaged';
}

function attributesOf(
  given: Readonly<Record<string, unknown>>,
  nameOf: (name: string) => string,
): Readonly<Record<string, string>> {
  let made: Record<string, string> | undefined;
  for (const name of Object.keys(given)) {
    // Revision ids of editing sessions stand on every run and say nothing.
    if (name.startsWith('xmlns') || name.startsWith('w:rsid') || name.startsWith('w14:')) continue;
    made ??= {};
    made[nameOf(name)] = String(given[name]);
  }
  return made ?? none;
}

interface NameSpaces {
  readonly enter: (attributes: Readonly<Record<string, unknown>>) => void;
  readonly leave: () => void;
  readonly element: (name: string) => string;
  readonly attribute: (name: string) => string;
}

/** Follows the declarations in force; most elements declare none. */
function nameSpaces(): NameSpaces {
  const scopes: (ReadonlyMap<string, string> | undefined)[] = [];
  let current: ReadonlyMap<string, string> = new Map([['xml', 'xml']]);
  let known = new Map<string, string>();
  const full = (name: string, isAttribute: boolean): string => {
    const key = isAttribute ? `@${name}` : name;
    const before = known.get(key);
    if (before !== undefined) return before;
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const local = name.slice(colon + 1);
    const ours = prefix === '' && isAttribute ? '' : (current.get(prefix) ?? '?');
    const made = ours === '' ? local : `${ours}:${local}`;
    known.set(key, made);
    return made;
  };
  return {
    enter: (attributes) => {
      const declared = Object.keys(attributes).filter(
        (name) => name === 'xmlns' || name.startsWith('xmlns:'),
      );
      scopes.push(declared.length === 0 ? undefined : current);
      if (declared.length === 0) return;
      const next = new Map(current);
      for (const name of declared) next.set(name.slice(6), prefixes.get(String(attributes[name])) ?? '?');
      current = next;
      known = new Map();
    },
    leave: () => {
      const before = scopes.pop();
      if (before === undefined) return;
      current = before;
      known = new Map();
    },
    element: (name) => full(name, false),
    attribute: (name) => full(name, true),
  };
}

/** Parts are UTF-8 or UTF-16 (ECMA-376 part 2). */
function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
