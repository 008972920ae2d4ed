import { strFromU8, unzipSync } from 'fflate';
import { all } from '../import/docx/tree.js';
import type { XmlElement } from '../import/docx/xml.js';
import { mapElements, parsePart } from './xml.js';

/** A Word file that our own writer made. */
export interface WordPackage {
  /** Every part by its name; those of XML as text. */
  readonly parts: ReadonlyMap<string, string | Uint8Array>;
  /** The text. Every relationship is named by its target, `r:embed="media/image1.png"`; drawings have no numbers. */
  readonly document: XmlElement;
  readonly footnotes: XmlElement;
  /** What the text is related to. */
  readonly relationships: readonly Relationship[];
  /** The header or footer at a target. */
  readonly furniture: (target: string) => XmlElement;
}

export interface Relationship {
  /** The last word of its type: `header`, `image`. */
  readonly kind: string;
  readonly target: string;
}

export const partNames = {
  document: 'word/document.xml',
  relationships: 'word/_rels/document.xml.rels',
  footnotes: 'word/footnotes.xml',
} as const;

/** Targets of the text's relationships are below this folder. */
export const folder = 'word/';

export function openPackage(bytes: Uint8Array): WordPackage {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      /\.(xml|rels)$/.test(name) ? strFromU8(content) : content,
    ]),
  );
  const xml = (name: string) => {
    const text = parts.get(name);
    if (typeof text !== 'string') throw new TypeError(`no such part: ${name}`);
    return parsePart(text);
  };
  const relationships = all(xml(partNames.relationships), 'Relationship').map(({ attributes }) => attributes);
  const targets = new Map(relationships.map(({ Id = '', Target = '' }) => [Id, Target]));
  return {
    parts,
    document: mapElements(withRelationships(xml(partNames.document), targets), withoutNumber),
    footnotes: xml(partNames.footnotes),
    relationships: relationships.map(({ Type = '', Target = '' }) => ({
      kind: Type.split('/').at(-1) ?? '',
      target: Target,
    })),
    furniture: (target) => xml(folder + target),
  };
}

/** The attributes that name a relationship. */
const relating = ['r:id', 'r:embed'];

/** The tree with relationships of other names. */
export function withRelationships(root: XmlElement, names: ReadonlyMap<string, string>): XmlElement {
  return mapElements(root, (each) => {
    const key = relating.find((name) => each.attributes[name] !== undefined);
    const name = key === undefined ? undefined : names.get(each.attributes[key] ?? '');
    return key === undefined || name === undefined
      ? each
      : { ...each, attributes: { ...each.attributes, [key]: name } };
  });
}

function withoutNumber(each: XmlElement): XmlElement {
  return each.name === 'wp:docPr' ? { ...each, attributes: { ...each.attributes, id: '' } } : each;
}
