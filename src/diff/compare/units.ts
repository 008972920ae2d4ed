/** Who leads, who takes part: handed over, swapped, joined or left. */
import type { UnitMention } from '../../model/units.js';
import type { Change } from '../change.js';
import { type Comparing, changeOf, replacedWords } from '../comparing.js';
import type { Pair } from '../match/pairing.js';

type Mentions = readonly UnitMention[];

export function unitChanges(pair: Pair, comparing: Comparing): readonly Change[] {
  const { item: old } = pair.old;
  const { item: next } = pair.new;
  if (!old || !next) return partUnitChanges(pair, comparing);
  const leads = { old: leadsOf(pair, 'old', comparing), new: leadsOf(pair, 'new', comparing) };
  const { each } = comparing.units;
  const partners = { old: each(old.data.partners, 'old'), new: each(next.data.partners, 'new') };
  const keys = keysOf(comparing);
  const leadChanged = !keys.same(leads.old, leads.new);
  const swapped =
    leadChanged &&
    leads.old.length > 0 &&
    leads.new.length > 0 &&
    keys.within(leads.old, 'old', partners.new, 'new') &&
    keys.within(leads.new, 'new', partners.old, 'old');
  const changes: Change[] = [];
  if (swapped) {
    changes.push(
      changeOf(
        'lead-partner-swapped',
        pair,
        {
          vi: `${names(leads.new)} chủ trì thay ${names(leads.old)}; ${names(leads.old)} chuyển sang phối hợp`,
          en: `${names(leads.new)} leads instead of ${names(leads.old)}, which becomes a partner`,
        },
        handedOver(leads),
      ),
    );
  } else if (leadChanged) {
    changes.push(leadChange(pair, leads));
  }
  const moved = swapped ? [...leads.old, ...leads.new] : [];
  changes.push(...partnersChange(pair, partners, moved, comparing));
  if (!keys.same(old.data.supervisor, next.data.supervisor)) {
    const [before, after] = [names(old.data.supervisor), names(next.data.supervisor)];
    const said = replacedWords(before, after);
    const message = { vi: `Người chỉ đạo: ${said.vi}`, en: `Supervisor: ${said.en}` };
    changes.push(changeOf('supervisor-changed', pair, message, { before, after }));
  }
  for (const [i, measure] of next.measures.entries()) {
    const was = old.measures.length === next.measures.length ? old.measures[i] : undefined;
    if (was && !keys.same(was.lead, measure.lead))
      changes.push(leadChange(pair, { old: was.lead, new: measure.lead }));
  }
  return changes;
}

/** Leads that both get from the part they stand in are told once, of the part. */
function leadsOf(pair: Pair, side: 'old' | 'new', { matching, units }: Comparing): Mentions {
  const { old, new: next } = pair;
  const parts = old.parent !== undefined && matching.pairOfOld.get(old.parent)?.new === next.parent;
  const inherited = (['old', 'new'] as const).every((each) => {
    const { item } = pair[each];
    return item !== undefined && item.fields.lead === undefined;
  });
  return parts && inherited ? [] : units.each(pair[side].item?.data.lead ?? [], side);
}

function partUnitChanges(pair: Pair, comparing: Comparing): readonly Change[] {
  const [old, next] = [pair.old.section, pair.new.section];
  if (!old || !next || keysOf(comparing).same(old.units, next.units)) return [];
  return [leadChange(pair, { old: old.units, new: next.units })];
}

function leadChange(pair: Pair, leads: { readonly old: Mentions; readonly new: Mentions }): Change {
  const [before, after] = [names(leads.old), names(leads.new)];
  const message =
    before === ''
      ? { vi: `Giao cơ quan chủ trì: ${after}`, en: `Lead given: ${after}` }
      : after === ''
        ? { vi: `Không còn nêu cơ quan chủ trì (trước: ${before})`, en: `No lead any more (was ${before})` }
        : {
            vi: `Chuyển cơ quan chủ trì từ ${before} sang ${after}`,
            en: `Handed from ${before} to ${after}`,
          };
  return changeOf('lead-changed', pair, message, handedOver(leads));
}

function handedOver(leads: { readonly old: Mentions; readonly new: Mentions }): Partial<Change> {
  const units = [...leads.new, ...leads.old].map(({ short }) => short);
  return { before: names(leads.old), after: names(leads.new), units: [...new Set(units)] };
}

function partnersChange(
  pair: Pair,
  partners: { readonly old: Mentions; readonly new: Mentions },
  except: Mentions,
  comparing: Comparing,
): readonly Change[] {
  const { units } = comparing;
  const skipped = new Set(except.map(({ name }) => name));
  const lists = {
    old: new Map(partners.old.map((mention) => [units.keyOf(mention, 'old'), mention])),
    new: new Map(partners.new.map((mention) => [units.keyOf(mention, 'new'), mention])),
  };
  const missing = (from: 'old' | 'new', to: 'old' | 'new') =>
    [...lists[from]]
      .filter(([key, { name }]) => !lists[to].has(key) && !skipped.has(name))
      .map(([, each]) => each);
  const [added, removed] = [missing('new', 'old'), missing('old', 'new')];
  if (added.length + removed.length === 0) return [];
  const vi = [
    ...(added.length > 0 ? [`thêm ${names(added)}`] : []),
    ...(removed.length > 0 ? [`bớt ${names(removed)}`] : []),
  ];
  const en = [
    ...(added.length > 0 ? [`added ${names(added)}`] : []),
    ...(removed.length > 0 ? [`dropped ${names(removed)}`] : []),
  ];
  const message = { vi: `Cơ quan phối hợp: ${vi.join('; ')}`, en: `Partners: ${en.join('; ')}` };
  const more = { before: names(partners.old), after: names(partners.new) };
  return [changeOf('partners-changed', pair, message, more)];
}

export function names(mentions: Mentions): string {
  return mentions.map(({ name }) => name).join('; ');
}

interface Keys {
  readonly same: (old: Mentions, next: Mentions) => boolean;
  readonly within: (some: Mentions, side: 'old' | 'new', all: Mentions, allSide: 'old' | 'new') => boolean;
}

export function keysOf({ units }: Pick<Comparing, 'units'>): Keys {
  const set = (mentions: Mentions, side: 'old' | 'new') =>
    new Set(mentions.map((mention) => units.keyOf(mention, side)));
  const within: Keys['within'] = (some, side, all, allSide) => {
    const whole = set(all, allSide);
    return [...set(some, side)].every((key) => whole.has(key));
  };
  return {
    within,
    same: (old, next) => within(old, 'old', next, 'new') && within(next, 'new', old, 'old'),
  };
}
