/** The points of a plan's work as rows of a table that is printed elsewhere: each under the unit it falls to. */
import type { Dossier } from '../model/dossier.js';
import type { Item } from '../model/generated/schema-types.js';
import type { ItemNode } from '../model/plan-tree.js';
import { everyItem } from '../model/walk-dossier.js';
import { isOwnWork } from '../model/work-list.js';
import type { Party, Work, WorkItem, WorkList } from '../work-list/work.js';

export type Row = Exclude<Item, string>;

/** Where rows are made from. */
export interface RowSource {
  readonly list: WorkList;
  readonly dossier: Dossier;
  readonly nodes: ReadonlyMap<string, ItemNode>;
}

export function rowSource(list: WorkList, dossier: Dossier): RowSource {
  return { list, dossier, nodes: new Map([...everyItem(dossier)].map((node) => [node.pointer, node])) };
}

/** Duties and tasks: what is reported is said for everybody at once. */
export function isDone({ kind }: Work): boolean {
  return kind === 'duty' || kind === 'task';
}

/** The work that the plan names a party to lead, and the duties of its own part, which others may lead. */
export function namedRows(party: Party, source: RowSource): readonly Row[] {
  return source.list.works.filter(isDone).flatMap((work): readonly Row[] => {
    if (!speaksTo(work).some(({ id }) => id === party.id)) return [];
    return [leadRow(work, party, source)];
  });
}

/** Whom the words of a piece of work speak to: those whose part it stands in, else those who lead it. */
export function speaksTo({ owners, leads }: Work): readonly Party[] {
  return owners.length > 0 && owners.every(({ id }) => leads.every((lead) => lead.id !== id))
    ? owners
    : leads;
}

/** All work that falls to a party as lead, as a member of a group too. */
export function leadRows(party: Party, source: RowSource): readonly Row[] {
  return source.list.works
    .filter((work) => isDone(work) && itemOf(party, work, source.list)?.role === 'lead')
    .map((work) => leadRow(work, party, source));
}

/** What the plan says of a party's part in work that others lead. */
export function ownRows(party: Party, { list }: RowSource): readonly Row[] {
  return list.works.filter(isDone).flatMap((work): readonly Row[] => {
    const item = itemOf(party, work, list);
    // A member's part that is its group's is said with the group.
    if (item?.role !== 'partner' || (item.group && item.group.id !== party.id)) return [];
    const note = `Phối hợp với ${namesOf(work.leads)}`;
    return item.own.map(({ written, text }) => ({ text: ofPlan(written || text), ...timeOf(work), note }));
  });
}

/** All work that a party helps with, with its own part where the plan says one. */
export function partnerRows(party: Party, source: RowSource): readonly Row[] {
  return source.list.works.filter(isDone).flatMap((work): readonly Row[] => {
    const item = itemOf(party, work, source.list);
    if (item?.role !== 'partner') return [];
    const own = item.own.map(({ written, text }) => ofPlan(written || text));
    const { partners: _, ...row } = workRow(work, source, own);
    return [{ ...row, ...(work.leads.length > 0 ? { lead: work.leads.map(partyRef(source)) } : {}) }];
  });
}

/** The party's own part, or a member's where it is a group. */
export function itemOf(party: Party, work: Work, { items }: WorkList): WorkItem | undefined {
  const own = items.filter((item) => item.work === work);
  return own.find(({ unit }) => unit?.id === party.id) ?? own.find(({ group }) => group?.id === party.id);
}

function leadRow(work: Work, party: Party, source: RowSource): Row {
  const item = itemOf(party, work, source.list);
  const others = work.leads.filter(({ id }) => id !== party.id && id !== item?.group?.id);
  const notes = [work.note, ...besides(work, party, others)];
  const note = notes.filter((each) => each !== '').join('; ');
  const own = item?.role === 'lead' ? item.own.map(({ written, text }) => ofPlan(written || text)) : [];
  const partners = work.partners.filter(({ id }) => id !== party.id);
  return { ...workRow({ ...work, partners }, source, own), ...(note === '' ? {} : { note }) };
}

/** Who else is meant, from where a party stands. */
function besides(work: Work, party: Party, others: readonly Party[]): readonly string[] {
  const spokenTo = speaksTo(work);
  if (spokenTo === work.leads) return others.length > 0 ? [`Cùng chủ trì: ${namesOf(others)}`] : [];
  return spokenTo.some(({ id }) => id === party.id)
    ? [`Chủ trì: ${namesOf(work.leads)}`]
    : [`Phần việc của ${namesOf(spokenTo)}`];
}

/** A piece of work as a row: its words where the plan gave them no id, else a reference to them. */
export function workRow(work: Work, source: RowSource, more: readonly string[] = []): Row {
  const node = source.nodes.get(work.place.pointer);
  const points = [...pointsOf(node), ...more];
  const sentence = ofPlan(work.written || work.text);
  // An announcement of steps that are work of their own says nothing by itself.
  const text = sentence.endsWith(':') && points.length === 0 ? (work.name ?? sentence) : sentence;
  const refers = node?.id !== undefined && text === work.written.trim();
  return {
    ...(refers ? { ref: node.id } : { text, ...(work.name === undefined ? {} : { name: work.name }) }),
    ...(points.length > 0 ? { items: points } : {}),
    ...(work.partners.length > 0 ? { partners: work.partners.map(partyRef(source)) } : {}),
    ...timeOf(work),
    ...(work.result === '' ? {} : { output: work.result }),
  };
}

/** A unit by its id, free words as they are. */
export function partyRef({ dossier }: RowSource): (party: Party) => string {
  return ({ id, name }) => (dossier.registry.get(id) ? id : name);
}

export function timeOf({ timing }: Work): Pick<Row, 'when'> {
  return timing === '' ? {} : { when: { text: timing } };
}

/** Points that are no work of their own, at any depth. */
function pointsOf(node: ItemNode | undefined): readonly string[] {
  return (node?.items ?? [])
    .filter((child) => !isOwnWork(child))
    .flatMap((child) => [
      ...(child.text || child.name ? [ofPlan((child.text ?? child.name)?.text ?? '')] : []),
      ...pointsOf(child),
    ]);
}

/** "Kế hoạch này" is another document in a letter. */
export function ofPlan(text: string): string {
  return text.trim().replace(/(?<=Kế hoạch) này(?!\p{L})/gu, '');
}

export function namesOf(parties: readonly Party[]): string {
  return parties.map(({ short }) => short).join(', ');
}
