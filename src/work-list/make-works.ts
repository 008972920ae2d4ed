import { grouped } from '../model/grouped.js';
import { namesOf } from '../model/ids.js';
import { anchorName, servedName } from '../model/named-words.js';
import { plain } from '../model/plain-words.js';
import type { ItemNode, Words } from '../model/plan-tree.js';
import { freeId, slug } from '../model/slug.js';
import type { UnitMention } from '../model/units.js';
import { whenWords } from '../model/when-words.js';
import { isOwnWork } from '../model/work-list.js';
import { distinctParties, partiesOf } from './parties.js';
import { type Found, foundWork } from './plan-works.js';
import { type Calendar, resolveWhen } from './resolve-time.js';
import type { OwnWords, Party, Work, WorkPlace } from './work.js';
import type { WorkInput } from './work-input.js';

/** A piece of work with what units' own parts say of it. */
export interface MadeWork {
  readonly work: Work;
  /** By the unit's id. */
  readonly own: ReadonlyMap<string, readonly OwnWords[]>;
}

/** Gives every piece of work an id that no other has. */
export type IdMaker = (wanted: string) => string;

export function idMaker(): IdMaker {
  const taken = new Set<string>();
  return (wanted) => {
    const id = freeId(wanted, (each) => taken.has(each));
    taken.add(id);
    return id;
  };
}

/** Duties and tasks, those that are written in several places pooled at their home. */
export function planWorks(input: WorkInput, calendar: Calendar, newId: IdMaker): readonly MadeWork[] {
  const found = [...foundWork(input.dossier)];
  const homes = new Set(found.flatMap(({ item }) => (item ? [item.pointer] : [])));
  const isRef = ({ home }: Found) => home !== undefined && homes.has(home.pointer);
  const refs = grouped(found.filter(isRef), ({ home }) => home?.pointer);
  const names = { dossier: input.dossier, names: namesOf(input.dossier) };
  return found
    .filter((each) => !isRef(each))
    .map((each) =>
      makeWork(each, refs.get(each.item?.pointer ?? '') ?? [], { input, calendar, names, newId }),
    );
}

interface Making {
  readonly input: WorkInput;
  readonly calendar: Calendar;
  readonly names: Parameters<typeof anchorName>[1];
  readonly newId: IdMaker;
}

function makeWork(found: Found, refs: readonly Found[], { input, calendar, names, newId }: Making): MadeWork {
  const { kind, item, heading, data, owners } = found;
  const leads = partiesOf(data.lead);
  const { when } = data;
  const text = wordsOf(found, input);
  const name = item?.name && item.text ? plain(item.name.text) : undefined;
  const serves = [...new Set([item, ...refs.map((ref) => ref.item)].flatMap((each) => each?.serves ?? []))];
  const work: Work = {
    id: newId(item?.id ?? idOf(owners.length > 0 ? partiesOf(owners) : leads, name ?? text)),
    kind,
    ...(name === undefined ? {} : { name }),
    ...{ text, written: writtenOf(found), heading, leads, owners: partiesOf(owners) },
    points: (item?.items ?? []).flatMap((child) => (isOwnWork(child) ? [] : pointsOf(child, input))),
    partners: partnersOf(leads, data.partners, refs),
    supervisors: partiesOf(data.supervisor),
    schedule: resolveWhen(when, calendar),
    timing: when === undefined ? '' : whenWords(when, (id) => anchorName(id, names)),
    result: plain(data.output?.text ?? ''),
    note: plain(item?.note?.text ?? ''),
    serves: serves.map((id) => ({ id, name: plain(servedName(id, names)) })),
    place: placeOf(found.pointer, input),
  };
  return { work, own: ownWords(refs, input) };
}

/** Those named as partners, and whoever says in its own part what it does of another's work. */
function partnersOf(
  leads: readonly Party[],
  named: readonly UnitMention[],
  refs: readonly Found[],
): readonly Party[] {
  const leading = new Set(leads.map(({ id }) => id));
  const joining = refs.flatMap(({ owners, data }) => [...owners, ...data.partners, ...data.lead]);
  return distinctParties([...partiesOf(named), ...partiesOf(joining)]).filter(({ id }) => !leading.has(id));
}

function ownWords(refs: readonly Found[], input: WorkInput): ReadonlyMap<string, readonly OwnWords[]> {
  const own = new Map<string, OwnWords[]>();
  for (const ref of refs) {
    if (!ref.words) continue;
    const words = { text: wordsOf(ref, input), written: writtenOf(ref), where: input.where(ref.pointer) };
    for (const { id } of partiesOf(ref.owners)) own.set(id, [...(own.get(id) ?? []), words]);
  }
  return own;
}

function wordsOf({ words, paragraph = 0 }: Found, input: WorkInput): string {
  return words ? printedWords(words, input, paragraph) : '';
}

function writtenOf({ words, paragraph = 0 }: Found): string {
  return words ? paragraphOf(words.text, paragraph) : '';
}

/** As printed; as written, without marks, where no document prints it. */
export function printedWords({ text, pointer }: Words, { printed }: WorkInput, paragraph = 0): string {
  return printed(pointer)[paragraph] ?? plain(paragraphOf(text, paragraph));
}

function paragraphOf(text: string, paragraph: number): string {
  return text.split(/\n\s*\n/)[paragraph] ?? text;
}

function pointsOf(item: ItemNode, input: WorkInput): readonly string[] {
  const words = item.text ?? item.name;
  return [
    ...(words ? [printedWords(words, input)] : []),
    ...item.items.flatMap((child) => pointsOf(child, input)),
  ];
}

export function placeOf(pointer: string, { where, position }: WorkInput): WorkPlace {
  return { pointer, where: where(pointer), ...position(pointer) };
}

/** "vhxh-la-co-quan-thuong-truc": who, and the first words. */
export function idOf(leads: readonly Party[], words: string): string {
  const [first] = leads;
  const start = slug(words).split('-').slice(0, 6).join('-');
  return [first?.id, start].filter((part) => part !== undefined && part !== '').join('-') || 'viec';
}
