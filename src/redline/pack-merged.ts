import type { XmlElement } from '../import/docx/xml.js';
import { contentTypes, zipPackage } from '../write/docx/zip-package.js';
import { folder, partNames, type WordPackage, withRelationships } from './word-package.js';
import { element, parsePart, printPart } from './xml.js';

/** A picture of the old file, and where it is in the merged one. */
export interface FormerPicture {
  readonly was: string;
  readonly target: string;
  /** Missing where the new file has the same. */
  readonly bytes?: Uint8Array;
}

/** The pictures of the old file, under names of their own but for those that the new file has too. */
export function formerPictures(old: WordPackage, next: WordPackage): FormerPicture[] {
  const pictures = (file: WordPackage) =>
    file.relationships
      .filter(({ kind }) => kind === 'image')
      .map(({ target }) => {
        const bytes = file.parts.get(folder + target);
        if (!(bytes instanceof Uint8Array)) throw new TypeError(`no such picture: ${target}`);
        return { target, bytes };
      });
  const kept = pictures(next);
  return pictures(old).map(({ target: was, bytes }) => {
    const same = kept.find((each) => isEqual(each.bytes, bytes));
    return same ? { was, target: same.target } : { was, target: was.replace(/([^/]+)$/, 'former-$1'), bytes };
  });
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** The new file with other stories: text, footnotes, headers and footers by their part names. */
export function packMerged(
  next: WordPackage,
  stories: ReadonlyMap<string, XmlElement>,
  pictures: readonly FormerPicture[],
): Uint8Array {
  const furniture = [...stories.keys()].filter((name) => /\/(header|footer)\d+\.xml$/.test(name));
  const related = [
    ...next.relationships.filter(({ kind }) => !isFurniture(kind)),
    ...furniture.map((name) => ({ kind: kindOf(name), target: name.slice(folder.length) })),
    ...pictures.filter(({ bytes }) => bytes).map(({ target }) => ({ kind: 'image', target })),
  ];
  const ids = new Map(related.map(({ target }, index) => [target, `rId${index + 1}`]));
  const parts = new Map(next.parts);
  for (const { kind, target } of next.relationships) if (isFurniture(kind)) parts.delete(folder + target);
  for (const { target, bytes } of pictures) if (bytes) parts.set(folder + target, bytes);
  for (const [name, root] of stories) parts.set(name, printPart(withRelationships(root, ids)));
  parts.set(partNames.relationships, printPart(relationships(related)));
  parts.set(contentTypes, printPart(typesWith(parsePart(String(parts.get(contentTypes))), furniture)));
  return zipPackage(parts);
}

function isFurniture(kind: string): boolean {
  return kind === 'header' || kind === 'footer';
}

function kindOf(name: string): string {
  return name.includes('header') ? 'header' : 'footer';
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

function relationships(related: WordPackage['relationships']): XmlElement {
  const each = related.map(({ kind, target }, index) =>
    element('Relationship', [], { Id: `rId${index + 1}`, Type: office + kind, Target: target }),
  );
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return element('Relationships', each, { xmlns });
}

/** The content types with these headers and footers in place of those that are there. */
function typesWith(types: XmlElement, furniture: readonly string[]): XmlElement {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
  const kept = types.children.filter(
    (each) => typeof each === 'string' || !/(header|footer)\+xml$/.test(each.attributes.ContentType ?? ''),
  );
  const added = furniture.map((name) =>
    element('Override', [], { ContentType: `${word}${kindOf(name)}+xml`, PartName: `/${name}` }),
  );
  return { ...types, children: [...kept, ...added] };
}
