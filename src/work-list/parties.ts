import type { Dossier } from '../model/dossier.js';
import { slug } from '../model/slug.js';
import type { UnitMention, UnitRegistry } from '../model/units.js';
import { levelled } from '../model/vietnamese.js';
import type { Party } from './work.js';

/** A mention as a party: the unit's own names where it is known, the typed words otherwise. */
export function partyOf({ id, unit, name, short }: UnitMention): Party {
  if (id === undefined || unit === undefined) return { id: slug(name), name, short, known: false };
  return knownParty(id, unit);
}

function knownParty(id: string, unit: NonNullable<UnitMention['unit']>): Party {
  const { name, short = name, relation = 'subordinate' } = unit;
  return { id, name, short, relation, known: true };
}

export function partiesOf(mentions: readonly UnitMention[]): readonly Party[] {
  return distinctParties(mentions.map(partyOf));
}

export function distinctParties(parties: readonly Party[]): readonly Party[] {
  return [...new Map(parties.map((party) => [party.id, party])).values()];
}

/** A group's members where the office lists them, groups among them taken apart too; nothing for what is no such group. */
export function membersOf({ id }: Party, registry: UnitRegistry): readonly Party[] {
  return [...leavesOf(id, registry, new Set([id]))];
}

function* leavesOf(id: string, registry: UnitRegistry, seen: Set<string>): Generator<Party> {
  for (const member of registry.get(id)?.members ?? []) {
    const unit = registry.get(member);
    if (!unit || seen.has(member)) continue;
    seen.add(member);
    if (unit.members === undefined || unit.members.length === 0) yield knownParty(member, unit);
    else yield* leavesOf(member, registry, seen);
  }
}

/** Whether free words name no unit in particular: "Các cơ quan, ban, ngành", "Thủ trưởng các đơn vị". */
export function isEveryone({ known, name }: Party): boolean {
  return !known && everyone.test(name);
}

const everyone =
  /^(?:(?:thủ trưởng|người đứng đầu|lãnh đạo) )?(?:các|mọi|những) (?:cơ quan|đơn vị|phòng|ban|ngành|sở|đoàn thể|tổ chức|địa phương)(?!\p{L})/iu;

/** The units of the office that the issuer answers to: they are given no work. */
export function isAbove({ relation }: Party): boolean {
  return relation === 'superior';
}

/** Whether the party is the office itself, under any of its names. */
export function isIssuer({ name, short }: Party, { office }: Dossier): boolean {
  const own = [office.name, office.short].flatMap((each) => (each === undefined ? [] : [levelled(each)]));
  return [name, short].some((each) => own.includes(levelled(each)));
}

/** Parties in the order of the office file, those it does not know behind them as they come. */
export function inOfficeOrder(parties: readonly Party[], { registry }: Dossier): readonly Party[] {
  const order = new Map(registry.ids.map((id, i) => [id, i]));
  const last = registry.ids.length;
  return [...parties].sort((a, b) => (order.get(a.id) ?? last) - (order.get(b.id) ?? last));
}
