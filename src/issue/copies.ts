import type { UnitRegistry } from '../model/units.js';

/** How many copies go out, filed ones too, or the first line that does not tell. */
export type Copies = { readonly count: number } | { readonly unclear: string };

const filing = /^lưu\s*:/iu;
const several =
  /^(?:các|những|toàn thể|trưởng các|lãnh đạo các)\s|(?:^|\s)(?:các|những)\s|nêu tại|nêu trên|có liên quan|như trên/iu;

/**
 * Copies follow from where the document goes (điểm a khoản 1 Điều 17): one for each name, a group that the office lists with its
 * members as many as it has. Nothing is guessed: “các Phó Chủ tịch” is not counted.
 */
export function copiesFor(lines: readonly string[], registry: UnitRegistry): Copies {
  let count = 0;
  for (const line of lines) {
    const found = filing.test(line) ? filedCopies(line) : recipientCopies(line, registry);
    if (found === undefined) return { unclear: line };
    count += found;
  }
  return { count };
}

/** “Lưu: VT, VHXH” two copies, “Lưu: VT, VHXH (03)” as many as it says. */
function filedCopies(line: string): number {
  const said = /\((\d{1,3})\)\s*$/.exec(line)?.[1];
  return said === undefined ? line.replace(filing, '').split(',').length : Number(said);
}

function recipientCopies(line: string, registry: UnitRegistry): number | undefined {
  const bare = line.replace(/\s*\([^)]*\)\s*$/u, '');
  const known = unitCopies(bare, registry);
  if (known !== undefined) return known;
  let count = 0;
  for (const name of bare.split(/\s*[,;]\s*/)) {
    const found = unitCopies(name, registry) ?? (several.test(name) || name.includes(':') ? undefined : 1);
    if (found === undefined) return undefined;
    count += found;
  }
  return count;
}

/** One for a unit, one for each member of a group; undefined for names that no unit has and groups without members. */
function unitCopies(name: string, registry: UnitRegistry): number | undefined {
  const found = registry.find(name)?.unit;
  if (!found) return undefined;
  return found.kind === 'group' ? found.members?.length : 1;
}
