import { strToU8, type Zippable, zipSync } from 'fflate';

/** The time every entry carries. Zip stores local time, so it is made from local parts: the same bytes in any zone. */
export const entryTime = new Date(1980, 0, 1, 12);

export const contentTypes = '[Content_Types].xml';

/** Packs parts by their names, in one order and with one time: the same parts give the same bytes. */
export function zipPackage(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const sorted: Zippable = {};
  for (const [name, content] of [...parts].sort(([one], [other]) => byName(one, other)))
    sorted[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(sorted, { mtime: entryTime, level: 6 });
}

/** By code unit, not by locale; the content types first, where readers look for them. */
function byName(a: string, b: string): number {
  if (a === contentTypes) return -1;
  if (b === contentTypes) return 1;
  return a < b ? -1 : Number(a > b);
}
