import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The time every entry carries. Zip stores local time, so it is made from local parts: the same bytes in any zone. */
const entryTime = new Date(1980, 0, 1, 12);

const contentTypes = '[Content_Types].xml';

/**
 * Rewrites a finished package so that its bytes depend on its content alone: `parts` replace the library's own,
 * relationship ids and drawing ids count from 1 in order of appearance, entries are sorted and carry one fixed time.
 */
export function normalisePackage(file: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array {
  const entries = unzipSync(file);
  const texts = new Map<string, string>();
  for (const [name, bytes] of Object.entries(entries)) {
    if (/\.(xml|rels)$/.test(name)) texts.set(name, parts[name] ?? strFromU8(bytes));
  }
  for (const name of [...texts.keys()].filter((name) => name.endsWith('.rels')))
    renumberRelationships(texts, name);
  for (const [name, text] of texts) texts.set(name, renumberDrawings(text));
  const sorted: Zippable = {};
  for (const name of Object.keys(entries).sort(byName)) {
    const text = texts.get(name);
    sorted[name] = text === undefined ? (entries[name] ?? new Uint8Array()) : strToU8(text);
  }
  return zipSync(sorted, { mtime: entryTime, level: 6 });
}

/** By code unit, not by locale; the content types first, where readers look for them. */
function byName(a: string, b: string): number {
  if (a === contentTypes) return -1;
  if (b === contentTypes) return 1;
  return a < b ? -1 : Number(a > b);
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
