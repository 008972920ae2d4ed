/** The styles of a file with what they inherit. */
import {
  type ParagraphProperties,
  paragraphProperties,
  type RunProperties,
  runProperties,
} from './properties.js';
import { all, child, integer, value } from './tree.js';
import type { XmlElement } from './xml.js';

export interface ParagraphStyle {
  readonly id: string;
  /** As people read it: "heading 1", "Body Text". */
  readonly name: string;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

export interface Styles {
  /** What holds where no style says otherwise. */
  readonly defaults: { readonly paragraph: ParagraphProperties; readonly run: RunProperties };
  /** The style of that id, or else the file's default one; undefined in a file without styles. */
  readonly paragraph: (id: string | undefined) => ParagraphStyle | undefined;
  readonly character: (id: string | undefined) => RunProperties;
  /** The style elements a table inherits from, its own first. */
  readonly table: (id: string | undefined) => readonly XmlElement[];
  /** The list that a numbering style stands for. */
  readonly list: (id: string) => number | undefined;
}

/** Reads the styles part; a file without one has none. */
export function readStyles(root: XmlElement | undefined): Styles {
  const byId = new Map<string, XmlElement>();
  let usual: XmlElement | undefined;
  for (const style of all(root, 'w:style')) {
    byId.set(style.attributes['w:styleId'] ?? '', style);
    const { 'w:type': type, 'w:default': isDefault } = style.attributes;
    if (type === 'paragraph' && ['1', 'true', 'on'].includes(isDefault ?? '')) usual ??= style;
  }
  const defaults = child(root, 'w:docDefaults');
  const chain = (id: string | undefined) => chainOf(byId, id);
  const paragraph = remembered((id: string): ParagraphStyle | undefined => {
    const style = byId.get(id);
    return style && paragraphStyle(id, style, chain(id));
  });
  const character = remembered((id: string): RunProperties => inherited(chain(id), 'w:rPr', runProperties));
  return {
    defaults: {
      paragraph: paragraphProperties(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
      run: runProperties(child(child(defaults, 'w:rPrDefault'), 'w:rPr')),
    },
    paragraph: (id) =>
      (id === undefined ? undefined : paragraph(id)) ?? paragraph(usual?.attributes['w:styleId'] ?? ''),
    character: (id) => (id === undefined ? {} : character(id)),
    table: (id) => chain(id),
    list: (id) => integer(value(child(child(byId.get(id), 'w:pPr'), 'w:numPr'), 'w:numId')),
  };
}

function paragraphStyle(id: string, style: XmlElement, chain: readonly XmlElement[]): ParagraphStyle {
  const name = value(style, 'w:name') ?? id;
  const paragraph = inherited(chain, 'w:pPr', paragraphProperties);
  const heading = chain
    .map((each) => headingOf(value(each, 'w:name') ?? ''))
    .find((level) => level !== undefined);
  return {
    id,
    name,
    run: inherited(chain, 'w:rPr', runProperties),
    // Some programs leave the level out of the built-in headings, since their names say it.
    paragraph: { ...(heading === undefined ? {} : { outline: heading }), ...paragraph },
  };
}

function headingOf(name: string): number | undefined {
  const [, digit] = /^heading ([1-9])$/i.exec(name) ?? [];
  return digit === undefined ? undefined : Number(digit) - 1;
}

/** A style and those it is based on, its own first; a circle ends where it closes. */
function chainOf(byId: ReadonlyMap<string, XmlElement>, id: string | undefined): readonly XmlElement[] {
  const chain: XmlElement[] = [];
  for (let at = id; at !== undefined; ) {
    const style = byId.get(at);
    if (!style || chain.includes(style)) break;
    chain.push(style);
    at = value(style, 'w:basedOn');
  }
  return chain;
}

function inherited<T extends object>(
  chain: readonly XmlElement[],
  name: string,
  read: (element: XmlElement | undefined) => T,
): T {
  return Object.assign({}, ...chain.toReversed().map((style) => read(child(style, name))));
}

function remembered<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, T>();
  return (id) => {
    if (!made.has(id)) made.set(id, make(id));
    return made.get(id) as T;
  };
}
