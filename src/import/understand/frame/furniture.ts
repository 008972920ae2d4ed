import { bareFold, fold, isNear } from './fold.js';

/** What a line can be that every document has and no plan needs. */
export type Furniture = 'nation' | 'motto' | 'rule' | 'page-number';

const nation = 'conghoaxahoichunghiavietnam';
const nationShort = 'conghoaxhcnvietnam';
const motto = 'doclaptudohanhphuc';
const inLine: readonly (readonly [Furniture, RegExp])[] = [
  ['nation', /cong\s+ho[ao]\s+(?:xa\s+hoi\s+chu\s+nghia|xhcn)(?:\s+viet\s+nam)?/],
  ['motto', /doc\s+lap\s*[-.,*~]?\s*tu\s+do\s*[-.,*~]?\s*hanh\s+phuc/],
];

/** National header, motto, a typed rule ("_____", "-----", "* * *", "–––––") or a page's number, as a whole line. */
export function furnitureOf(text: string): Furniture | undefined {
  if (/^[\s_*=~.\-\u2010-\u2015\u2212\u2500\u2501\u00af•o0]*$/.test(text) && /[^\s0-9o]/.test(text))
    return 'rule';
  if (/^[\s-]*(?:trang\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?[\s-]*$/.test(fold(text))) return 'page-number';
  // A number before it makes it an entry of a list.
  if (/^\s*\d/.test(text)) return undefined;
  const bare = bareFold(text);
  if (isNear(bare, nation, 3) || isNear(bare, nationShort, 2)) return 'nation';
  if (isNear(bare, motto, 2)) return 'motto';
  return undefined;
}

/** The national header or the motto inside a line that holds two columns: where it stands. */
export function furnitureWithin(
  text: string,
): { readonly what: Furniture; readonly start: number; readonly end: number } | undefined {
  const levelled = fold(text);
  for (const [what, pattern] of inLine) {
    const match = pattern.exec(levelled);
    if (match) return { what, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
