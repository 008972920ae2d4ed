import { strFromU8, unzipSync } from 'fflate';
import { contentTypes, zipPackage } from './zip-package.js';

/** What to do with a part of the package: rewrite its text or leave it out. */
export type PartEdits = Readonly<Record<string, ((text: string) => string) | 'drop'>>;

/**
 * Rewrites a finished package so that its bytes depend on its content alone: parts are edited, relationship ids and
 * drawing and bookmark ids count from 1 in order of appearance, entries are sorted and carry one fixed time.
 */
export function normalisePackage(file: Uint8Array, edits: PartEdits): Uint8Array {
  const binaries = new Map<string, Uint8Array>();
  const texts = new Map<string, string>();
  for (const [name, bytes] of Object.entries(unzipSync(file))) {
    const edit = edits[name];
    if (edit === 'drop') continue;
    if (!/\.(xml|rels)$/.test(name)) binaries.set(name, bytes);
    else texts.set(name, edit === undefined ? strFromU8(bytes) : edit(strFromU8(bytes)));
  }
  for (const [name, edit] of Object.entries(edits)) if (edit === 'drop') forget(texts, name);
  for (const name of texts.keys()) if (name.endsWith('.rels')) renumberRelationships(texts, name);
  const parts = new Map<string, string | Uint8Array>(binaries);
  for (const [name, text] of texts) parts.set(name, renumberBookmarks(renumberDrawings(text)));
  return zipPackage(parts);
}

/** Takes a dropped part out of the content types and the relationships; a part that relates nothing goes too. */
function forget(texts: Map<string, string>, part: string): void {
  const file = part.slice(part.lastIndexOf('/') + 1);
  for (const [name, text] of texts) {
    if (name === contentTypes) {
      texts.set(name, text.replace(new RegExp(`<Override\\b[^>]*PartName="/${part}"[^>]*/>`), ''));
    } else if (name.endsWith('.rels')) {
      const kept = text.replace(new RegExp(`<Relationship\\b[^>]*Target="(?:[^"]*/)?${file}"[^>]*/>`), '');
      if (/<Relationship\b/.test(kept)) texts.set(name, kept);
      else texts.delete(name);
    }
  }
}

/** Gives the relationships of one part the ids rId1, rId2, … and rewrites the part that uses them. */
function renumberRelationships(texts: Map<string, string>, name: string): void {
  const ids = new Map<string, string>();
  const renumbered = (texts.get(name) ?? '').replace(
    /(<Relationship\b[^>]*?\bId=")([^"]+)"/g,
    (_, start, id) => {
      ids.set(id, `rId${ids.size + 1}`);
      return `${start}${ids.get(id)}"`;
    },
  );
  texts.set(name, renumbered);
  const owner = name.replace(/_rels\/([^/]+)\.rels$/, '$1');
  const text = texts.get(owner);
  if (text === undefined) return;
  texts.set(
    owner,
    text.replace(/(\br:(?:id|embed|link|pict)=")([^"]+)"/g, (all, start, id) =>
      ids.has(id) ? `${start}${ids.get(id)}"` : all,
    ),
  );
}

/** The library counts drawings over the life of the process: count again within the part. */
function renumberDrawings(text: string): string {
  let count = 0;
  return text.replace(/(<wp:docPr\b[^>]*?\bid=")[^"]*"/g, (_, start) => {
    count += 1;
    return `${start}${count}"`;
  });
}

/** So it does bookmarks, whose ends have the number of their beginning. */
function renumberBookmarks(text: string): string {
  const ids = new Map<string, number>();
  return text.replace(/(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")([^"]*)"/g, (_, start, id) => {
    if (!ids.has(id)) ids.set(id, ids.size + 1);
    return `${start}${ids.get(id)}"`;
  });
}
