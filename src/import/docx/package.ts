/**
 * A .docx as parts that name each other by relationships (ECMA-376 part 2). Nothing outside the file is ever opened;
 * relationships that point outside are only told of.
 */
import { all, below, child } from './tree.js';
import { parseXml, type XmlElement, type XmlFault } from './xml.js';
import type { Zip, ZipFault } from './zip.js';

export interface Relationship {
  readonly id: string;
  /** Last word of its type: `footnotes`, `image`. */
  readonly type: string;
  /** Name of the part, or the address as written where it points outside. */
  readonly target: string;
  readonly external: boolean;
}

export type PartFault = ZipFault | XmlFault;

export interface Package {
  readonly names: readonly string[];
  /** A part as a tree; undefined when the file has none of that name. */
  readonly part: (name: string) => XmlElement | PartFault | undefined;
  /** The relationships of a part; of the whole package for ''. */
  readonly relationships: (part: string) => readonly Relationship[];
  /** Parts with relationships that could not be read so far: what they name is missing. */
  readonly faults: readonly { readonly part: string; readonly fault: PartFault }[];
  /** The content type of a part. */
  readonly contentType: (part: string) => string;
}

export function openPackage(zip: Zip): Package {
  const part = (name: string) => {
    const bytes = zip.read(name);
    return bytes instanceof Uint8Array ? parseXml(bytes) : bytes;
  };
  const types = part('[Content_Types].xml');
  const known = new Map<string, readonly Relationship[]>();
  const faults: { part: string; fault: PartFault }[] = [];
  return {
    names: zip.names,
    part,
    faults,
    relationships: (of) => {
      const before = known.get(of);
      if (before) return before;
      const read = part(relationshipsPart(of));
      if (typeof read === 'string') faults.push({ part: relationshipsPart(of), fault: read });
      const made = typeof read === 'object' ? relationshipsOf(read, of) : [];
      known.set(of, made);
      return made;
    },
    contentType: (name) => (typeof types === 'object' ? contentType(types, name) : ''),
  };
}

function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function relationshipsOf(root: XmlElement, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return all(root, 'rel:Relationship').map(({ attributes }) => {
    const external = attributes.TargetMode === 'External';
    const target = attributes.Target ?? '';
    return {
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').split('/').at(-1) ?? '',
      target: external ? target : resolved(folder, target),
      external,
    };
  });
}

function resolved(folder: string, target: string): string {
  const path = (target.startsWith('/') ? target : folder + target).replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function contentType(types: XmlElement, name: string): string {
  const own = all(types, 'ct:Override').find(
    ({ attributes }) => attributes.PartName?.toLowerCase() === `/${name}`.toLowerCase(),
  );
  return own?.attributes.ContentType ?? '';
}

/** The name of the part with the document's text, or undefined when the package holds no Word document. */
export function mainPart(file: Package): string | undefined {
  const named = file.relationships('').find(({ type }) => type === 'officeDocument')?.target;
  const usual = 'word/document.xml';
  const candidates = [named, usual].filter((name) => name !== undefined);
  return candidates.find((name) => {
    const type = file.contentType(name);
    if (type !== '') return type.includes('wordprocessingml') || type.includes('ms-word');
    return file.names.some((each) => each.toLowerCase() === name.toLowerCase()) && !/^(xl|ppt)\//.test(name);
  });
}

/** The body of the main part. */
export function bodyOf(document: XmlElement): XmlElement | undefined {
  return child(document, 'w:body') ?? below(document, ({ name }) => name === 'w:body')[0];
}
