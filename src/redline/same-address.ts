import { addressCode, addressPrefix } from '../model/address-code.js';
import type { Story } from './story.js';

/** The ids of the documents of both dossiers, in their order: codes of addresses count them. */
interface Dossiers {
  readonly old: readonly string[];
  readonly next: readonly string[];
}

/** By JSON pointers of words in the old plan and those of the same words in the new one. */
export function sameAddress(
  pointers: ReadonlyMap<string, string>,
  dossiers: Dossiers,
): Story['isSameAddress'] {
  const names = new Map<string, string>();
  for (const [old, next] of pointers) {
    const [before, after] = [addressCode(old, dossiers.old), addressCode(next, dossiers.next)];
    if (before !== undefined && after !== undefined) names.set(addressPrefix + before, addressPrefix + after);
  }
  // Words printed again have the same name with `_2`, `_3` behind it.
  return (old, next) => {
    const again = /_\d+$/.exec(old)?.[0] ?? '';
    const name = names.get(old.slice(0, old.length - again.length));
    return name !== undefined && name + again === next;
  };
}
