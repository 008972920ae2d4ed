/** What keeps programs from opening a Word file, told without the schemas: XML, ids, relationships, content types. */
import { posix } from 'node:path';
import { all, below, childrenOf, type Element } from './read-xml.js';

const contentTypes = '[Content_Types].xml';

/** Ids that stand once in a part. */
const once: readonly (readonly [element: string, attribute: string])[] = [
  ['w:bookmarkStart', 'w:id'],
  ['w:bookmarkStart', 'w:name'],
  ['w:bookmarkEnd', 'w:id'],
  ['w:footnote', 'w:id'],
  ['w:footnoteReference', 'w:id'],
  ['wp:docPr', 'id'],
  ['w:style', 'w:styleId'],
  ['Relationship', 'Id'],
];

/** What is wrong with a package of these parts; its XML parts by their roots. */
export function packageFaults(parts: readonly string[], roots: ReadonlyMap<string, Element>): string[] {
  const faults = [...roots].flatMap(([name, root]) => [
    ...repeatedIds(root).map((what) => `${name}: ${what}`),
    ...(name.endsWith('.rels') ? missingTargets(name, root, parts) : danglingIds(name, root, roots)),
  ]);
  return [...faults, ...untyped(parts, roots.get(contentTypes)), ...styleless(roots), ...endless(roots)];
}

function repeatedIds(root: Element): string[] {
  return once.flatMap(([element, attribute]) => {
    const ids = below(root, element).map(({ attributes }) => attributes[attribute]);
    return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
      (id) => `${element} ${attribute}="${id}" twice`,
    );
  });
}

function missingTargets(name: string, root: Element, parts: readonly string[]): string[] {
  const base = posix.dirname(posix.dirname(name));
  return all(root, 'Relationship').flatMap(({ attributes: { Target = '', TargetMode } }) => {
    if (TargetMode === 'External') return [`${name}: leads out of the file: ${Target}`];
    const path = Target.startsWith('/') ? Target.slice(1) : posix.normalize(posix.join(base, Target));
    return parts.includes(path) ? [] : [`${name}: no such part: ${Target}`];
  });
}

/** Every `r:id`, `r:embed` names a relationship of its part. */
function danglingIds(name: string, root: Element, read: ReadonlyMap<string, Element>): string[] {
  const rels = read.get(posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`));
  const known = new Set(all(rels, 'Relationship').map(({ attributes }) => attributes.Id));
  return idsUsed(root)
    .filter((id) => !known.has(id))
    .map((id) => `${name}: no relationship ${id}`);
}

function idsUsed(element: Element): string[] {
  const own = ['r:id', 'r:embed', 'r:link'].flatMap((key) => element.attributes[key] ?? []);
  return [...own, ...childrenOf(element).flatMap(idsUsed)];
}

function untyped(parts: readonly string[], types: Element | undefined): string[] {
  const values = (element: string, attribute: string) =>
    new Set(all(types, element).map(({ attributes }) => attributes[attribute]?.toLowerCase()));
  const named = values('Override', 'PartName');
  const endings = values('Default', 'Extension');
  const isTyped = (name: string) =>
    named.has(`/${name}`.toLowerCase()) || endings.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
  const absent = [...named].filter((name) => !parts.some((part) => `/${part}`.toLowerCase() === name));
  return [
    ...parts
      .filter((name) => name !== contentTypes && !isTyped(name))
      .map((name) => `${name}: no content type`),
    ...absent.map((name) => `${contentTypes}: names ${name}, which is not there`),
  ];
}

/** Every style that is named is one of the file's. */
function styleless(read: ReadonlyMap<string, Element>): string[] {
  const known = new Set(
    below(read.get('word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId']),
  );
  return [...read].flatMap(([name, root]) => {
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next'].flatMap((element) =>
      below(root, element).map(({ attributes }) => attributes['w:val']),
    );
    return [...new Set(used)].filter((id) => !known.has(id)).map((id) => `${name}: no style ${id}`);
  });
}

/** Every bookmark ends, every footnote that is referred to is there. */
function endless(read: ReadonlyMap<string, Element>): string[] {
  const document = read.get('word/document.xml');
  const ids = (name: string, root = document) =>
    below(root, name).map(({ attributes }) => attributes['w:id']);
  const ends = new Set(ids('w:bookmarkEnd'));
  const notes = new Set(ids('w:footnote', read.get('word/footnotes.xml')));
  return [
    ...ids('w:bookmarkStart').flatMap((id) => (ends.has(id) ? [] : [`bookmark ${id} has no end`])),
    ...ids('w:footnoteReference').flatMap((id) => (notes.has(id) ? [] : [`there is no footnote ${id}`])),
  ];
}
