/** Whether mentions mean the same unit, by id or by any of their names; a group holds its members. */
import { sameUnit } from '../meaning/same-unit.js';
import type { Unit } from '../model/generated/schema-types.js';
import type { UnitMention, UnitRegistry } from '../model/units.js';

export function isSameUnit(a: UnitMention, b: UnitMention): boolean {
  if (a.id !== undefined && a.id === b.id) return true;
  const others = namesOfUnit(b);
  return namesOfUnit(a).some((name) => others.some((other) => sameUnit(name, other)));
}

/** Every name of the unit, that which was typed included. */
export function namesOfUnit({ name, short, typed, id, unit }: UnitMention): readonly string[] {
  const own = id === typed ? [] : [typed];
  return [...new Set([name, short, ...own, ...namesOf(unit)])];
}

export function namesOf(unit: Unit | undefined): readonly string[] {
  return [unit?.name, unit?.short, ...(unit?.aliases ?? [])].filter((name) => name !== undefined);
}

/** The units that a mention stands for: itself, and the members of a group. */
export function withMembers(mention: UnitMention, registry: UnitRegistry): readonly UnitMention[] {
  const members = (mention.unit?.members ?? []).flatMap((id): UnitMention[] => {
    const unit = registry.get(id);
    if (!unit) return [];
    return [
      { typed: id, id, unit, name: unit.name, short: unit.short ?? unit.name, pointer: mention.pointer },
    ];
  });
  return [
    mention,
    ...members.flatMap((member) => (member.id === mention.id ? [] : withMembers(member, registry))),
  ];
}
