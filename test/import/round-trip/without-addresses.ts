import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { addressPrefix } from '../../../src/model/address-code.js';

const start = new RegExp(`<w:bookmarkStart\\b[^>]*?w:name="${addressPrefix}[^"]*"[^>]*?/>`, 'g');

/** A Word file of ours as another program may give it back: without the bookmarks that say where its words come from. */
export function withoutAddresses(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => {
    if (!name.endsWith('.xml')) return [name, bytes] as const;
    const text = strFromU8(bytes);
    const ids = [...text.matchAll(start)].map(([mark]) => /w:id="(\d+)"/.exec(mark)?.[1]);
    const bare = text
      .replaceAll(start, '')
      .replace(/<w:bookmarkEnd\b[^>]*?w:id="(\d+)"[^>]*?\/>/g, (mark, id) => (ids.includes(id) ? '' : mark));
    return [name, strToU8(bare)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}
