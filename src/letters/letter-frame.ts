/** What every letter about a plan's work has: who signs, its symbol, how units are named in its sentences. */
import type { Dossier } from '../model/dossier.js';
import type { Document, Unit } from '../model/generated/schema-types.js';
import { enumerate, upperFirst } from '../model/vietnamese.js';
import type { Party } from '../work-list/work.js';
import { type Addressed, addresseeLines, inSentence, type Manner, withoutMembers } from './addressing.js';

/** The kind of document that letters are. */
export const letterKind = 'cong-van';

/** Kind, Kính gửi, symbol and signer; what the office file says of letters goes before. Number and day are left to the clerk. */
export function letterFrame(
  addressed: readonly Addressed[],
  standing: Party | undefined,
  dossier: Dossier,
): Document {
  const usual = dossier.office.documents?.[letterKind] ?? {};
  const symbol = usual.symbol === undefined ? symbolOf(standing, dossier) : undefined;
  const signature = usual.signature === undefined ? signatureOf(dossier) : undefined;
  return {
    kind: letterKind,
    ...(symbol === undefined ? {} : { symbol }),
    to: [...addresseeLines(addressed, dossier)],
    ...(signature === undefined ? {} : { signature }),
  };
}

/** That of another letter of the dossier; else the issuer's with the drafting unit's: "UBND-VHXH". */
function symbolOf(standing: Party | undefined, { documents, office, registry }: Dossier): string | undefined {
  const letter = documents.find(({ kind, issuer }) => kind.form === 'letter' && issuer.unit === undefined);
  const drafting = standing && registry.get(standing.id);
  const own = drafting?.symbol === undefined ? undefined : `${office.symbol}-${withoutType(drafting)}`;
  return letter?.fields.symbol ?? own;
}

/** "LĐTBXH" of a Phòng whose own documents bear "PLĐTBXH". */
function withoutType({ name, symbol = '' }: Unit): string {
  const isTyped = /^(?:Phòng|Sở) /u.test(name) && symbol.length > 2 && symbol.startsWith(name.charAt(0));
  return isTyped ? symbol.slice(1) : symbol;
}

/** Whoever signs the plan, where the office does not say who signs its letters. */
function signatureOf({ documents }: Dossier): Document['signature'] {
  const carrying = documents.find(({ carriesSharedBody }) => carriesSharedBody);
  return carrying?.fields.signature;
}

export function ofManner(
  addressed: readonly Addressed[],
  ...manners: readonly Manner[]
): readonly Addressed[] {
  return addressed.filter(({ manner }) => manners.includes(manner));
}

/** "Phòng Kinh tế, Trạm Y tế xã, các thôn trên địa bàn xã". */
export function unitNames(addressed: readonly Addressed[]): string {
  return addressed.map(({ party }) => inSentence(party.name)).join(', ');
}

/** "giao nhiệm vụ cho các đơn vị trực thuộc, yêu cầu các thôn, đề nghị các cơ quan, tổ chức liên quan thực hiện". */
export function orderWords(everybody: readonly Addressed[], dossier: Dossier): string {
  const addressed = withoutMembers(everybody, dossier);
  const assigned = ofManner(addressed, 'assign');
  const required = ofManner(addressed, 'require');
  const asked = ofManner(addressed, 'ask', 'general');
  const parts = [
    ...(assigned.length > 0 ? [`giao nhiệm vụ cho ${few(assigned, 'các đơn vị trực thuộc')}`] : []),
    ...(required.length > 0 ? [`yêu cầu ${few(required, 'các địa phương')}`] : []),
    ...(asked.length > 0 ? [`đề nghị ${few(asked, 'các cơ quan, tổ chức liên quan')}`] : []),
  ];
  const verb = assigned.length + required.length === 0 ? ' phối hợp thực hiện' : ' thực hiện';
  const isOnlyAssigned = required.length + asked.length === 0;
  return `${parts.join(', ')}${isOnlyAssigned ? '' : verb}`;
}

/** The names of one or two, else what they are together; names that hold an "và" of their own would run into each other. */
export function few(addressed: readonly Addressed[], together: string): string {
  const names = addressed.map(({ party }) => inSentence(party.name));
  const isClear = names.length === 1 || names.every((name) => !/,| và /u.test(name));
  return names.length > 2 || !isClear ? together : enumerate(names);
}

export function sentence(words: string): string {
  return `${upperFirst(words)}.`;
}
