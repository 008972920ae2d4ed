import type { Doc, Paragraph } from '../../doc/document.js';
import { paragraphsOf } from '../../doc/paragraphs-of.js';
import { addressCode, addressPrefix } from '../../model/address-code.js';

/** Names of hidden bookmarks by the paragraph they stand in. */
export type Addresses = ReadonlyMap<Paragraph, string>;

/** The address of each paragraph whose words come from the plan; words printed again get `_2`, `_3`, since names are unique. */
export function addressesOf({ id, sections, dossier = [id] }: Doc): Addresses {
  const names = new Map<Paragraph, string>();
  const counts = new Map<string, number>();
  for (const paragraph of paragraphsOf(sections.flatMap(({ blocks }) => blocks))) {
    const code = codeOf(paragraph, dossier);
    if (code === undefined) continue;
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    names.set(paragraph, `${addressPrefix}${code}${count === 1 ? '' : `_${count}`}`);
  }
  return names;
}

/** Of several origins the first that has an address. */
function codeOf({ inlines }: Paragraph, dossier: readonly string[]): string | undefined {
  for (const inline of inlines) {
    if (inline.type !== 'text' || inline.source === undefined) continue;
    const code = addressCode(inline.source, dossier);
    if (code !== undefined) return code;
  }
  return undefined;
}
