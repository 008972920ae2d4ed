import type { Metadata, Stamp } from '../doc/stamp.js';
import { isoDay } from '../model/day.js';
import { documentDate, documentNumber, documentSymbol, fullDay, planYear } from '../model/document-name.js';
import type { Addressee, Document } from '../model/generated/schema-types.js';
import type { Words } from '../model/plan-tree.js';
import { signaturesOf } from '../model/signatures.js';
import type { Context } from './context.js';
import { urgencyWords } from './urgency-words.js';

type Framed = Pick<Context, 'document' | 'dossier'>;

/** Words of the plan as they are printed, on one line. */
type Say = (words: Words) => string;

/**
 * What the file of a document says of itself.
 * @param subject the trích yếu
 * @param content the hash of what the plan says
 */
export function stampOf(framed: Framed, say: Say, subject: Words, content: string): Stamp {
  const { document, dossier } = framed;
  const draft = draftRound(document.fields.draft);
  return {
    plan: dossier.plan.id,
    revision: dossier.plan.revision ?? 0,
    document: document.id,
    content,
    ...(draft === undefined ? {} : { draft }),
    metadata: metadataOf(framed, say, subject),
  };
}

function draftRound(draft: Document['draft']): Stamp['draft'] {
  if (draft === undefined || draft === false) return undefined;
  return typeof draft === 'object' ? (draft.round ?? true) : draft;
}

function metadataOf({ document, dossier }: Framed, say: Say, subject: Words): Metadata {
  const { fields, kind, issuer, pointerOf } = document;
  const day = fullDay(documentDate(document, planYear(dossier)));
  const signers = signaturesOf(document, dossier.office).map(({ block }) => block);
  const to = (fields.to ?? []).map((addressee, i) =>
    addresseeName(addressee, `${pointerOf('to')}/${i}`, say),
  );
  const recipients = (fields.recipients ?? []).map((text, i) =>
    say({ text, pointer: `${pointerOf('recipients')}/${i}` }),
  );
  const known: Readonly<Record<keyof Metadata, string | undefined>> = {
    TypeName: kind.name,
    CodeNumber: documentNumber(document),
    CodeNotation: fields.number === 'none' ? undefined : documentSymbol(document),
    IssuedDate: day && isoDay(day),
    OrganName: issuer.name,
    Subject: say(subject),
    Language: 'Tiếng Việt',
    PageAmount: undefined,
    // Above the post there may be for whom, or by whose order, it is signed (PL1 II.7b).
    Position: listed(signers.map(({ lines }) => lines.at(-1))),
    FullName: listed(signers.map(({ name }) => name)),
    // A document without addressees goes to its recipients; the filing line is none.
    To: listed(to.length > 0 ? to : recipients.filter((line) => !/^-?\s*(?:lưu\b|như )/i.test(line))),
    Priority: fields.urgency && urgencyWords[fields.urgency],
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value !== ''));
}

function addresseeName(addressee: Addressee, pointer: string, say: Say): string {
  if (typeof addressee === 'string') return say({ text: addressee, pointer });
  const { text, items = [] } = addressee;
  const group = say({ text, pointer: `${pointer}/text` }).replace(/:$/, '');
  const members = items.map((item, i) => say({ text: item, pointer: `${pointer}/items/${i}` }));
  return members.length === 0 ? group : `${group}: ${members.join(', ')}`;
}

function listed(parts: readonly (string | undefined)[]): string {
  return parts
    .map((part = '') => part.replace(/\s+/g, ' ').trim())
    .map((part) => part.replace(/^-\s*/, '').replace(/\s*[;.]$/, ''))
    .filter((part) => part !== '')
    .join('; ');
}
