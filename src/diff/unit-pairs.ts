/** Which unit of the older plan is which of the newer: renamed, merged into a successor, or the like one of another place. */
import { sameUnit } from '../meaning/same-unit.js';
import type { Dossier } from '../model/dossier.js';
import { walkSections } from '../model/plan-tree.js';
import { type UnitMention, unitMentions } from '../model/units.js';
import { levelled } from '../model/vietnamese.js';
import { everyItem, treesOf } from '../model/walk-dossier.js';
import type { Side, Wording } from './wording.js';

export interface UnitPairs {
  /** Equal for mentions of the same unit in the two plans. */
  readonly keyOf: (mention: UnitMention, side: Side) => string;
  /** Mentions one by one: free words may name several units, "Các trường học; Các thôn". */
  readonly each: (mentions: readonly UnitMention[], side: Side) => readonly UnitMention[];
  /** Names of units that both plans name, and name differently. */
  readonly renamed: readonly { readonly id: string; readonly before: string; readonly after: string }[];
}

export function unitPairs(old: Dossier, next: Dossier, wording: Wording, related: boolean): UnitPairs {
  const partner = new Map<string, string>();
  for (const id of old.registry.ids) {
    const found = partnerOf(id, old, next, wording, related);
    if (found !== undefined) partner.set(id, found);
  }
  const wordsKey = (name: string, side: Side) => `words ${wording.general(name, side)}`;
  const keyOf = (mention: UnitMention, side: Side): string => {
    const { id, name } = mention;
    if (side === 'new') return id === undefined ? wordsKey(name, side) : `unit ${id}`;
    const other = id === undefined ? next.registry.find(name)?.id : partner.get(id);
    return other === undefined ? wordsKey(name, side) : `unit ${other}`;
  };
  const each = (mentions: readonly UnitMention[], side: Side) =>
    mentions.flatMap((mention) => singled(mention, side === 'old' ? old : next));
  const mentioned = { old: mentionedIds(old), new: mentionedIds(next) };
  const renamed = [...partner].flatMap(([id, other]) => {
    const [before, after] = [old.registry.get(id)?.name ?? '', next.registry.get(other)?.name ?? ''];
    const both = mentioned.old.has(id) && mentioned.new.has(other);
    const same = wording.general(before, 'old') === wording.general(after, 'new');
    return both && !same ? [{ id: other, before, after }] : [];
  });
  return { keyOf, each, renamed };
}

function singled(mention: UnitMention, { registry }: Dossier): readonly UnitMention[] {
  if (mention.id !== undefined || !mention.name.includes(';')) return [mention];
  const names = mention.name.split(/;\s*/).filter((name) => name !== '');
  return names.flatMap((name) => unitMentions(name, mention.pointer, registry));
}

function partnerOf(
  id: string,
  old: Dossier,
  next: Dossier,
  wording: Wording,
  related: boolean,
): string | undefined {
  const unit = old.registry.get(id);
  if (!unit) return undefined;
  const inNew = next.registry.get(id);
  const alike = (name: string) =>
    wording.general(name, 'new') === wording.general(unit.name, 'old') || sameUnit(name, unit.name);
  if (inNew && (related || alike(inNew.name))) return id;
  for (const name of [unit.name, unit.short, ...(unit.aliases ?? [])]) {
    const found = name === undefined ? undefined : next.registry.find(name);
    if (found && levelled(found.unit.name) !== levelled(id)) return found.id;
  }
  const known = next.registry.ids.find((each) => alike(next.registry.get(each)?.name ?? ''));
  if (known !== undefined) return known;
  const successors = [...(unit.successors ?? []), ...(inNew?.successors ?? [])].filter((each) =>
    next.registry.get(each),
  );
  // Where several took over, nobody can say which of them this is.
  return successors.length === 1 ? successors[0] : undefined;
}

/** The units that a plan gives something to do. */
function mentionedIds(dossier: Dossier): ReadonlySet<string> {
  const ids = new Set<string>();
  const see = (mentions: readonly UnitMention[]) => {
    for (const { id } of mentions) if (id !== undefined) ids.add(id);
  };
  for (const tree of treesOf(dossier)) {
    for (const { units, own } of walkSections(tree))
      for (const list of [units, own.lead, own.partners]) see(list);
  }
  for (const { data, reports } of everyItem(dossier)) {
    for (const list of [data.lead, data.partners, data.supervisor]) see(list);
    for (const { from, to, via } of reports) for (const list of [from, to, via]) see(list);
  }
  return ids;
}
