/** A document's frame: letterhead, symbol, subject, addressees, enclosures, signature, recipients. */
import type { DocumentNode, Dossier } from '../model/dossier.js';
import type { Addressee, Document } from '../model/generated/schema-types.js';
import { signaturesOf } from '../model/signatures.js';
import type { Family, PrintedAt } from './element.js';
import type { Collect } from './elements-of.js';

const singleFields = ['number', 'date', 'symbol', 'place', 'subject', 'note', 'urgency', 'contact'] as const;

export function frameElements(
  document: DocumentNode,
  dossier: Dossier,
  printed: PrintedAt,
  add: Collect,
): void {
  const { id, fields, pointerOf, issuer } = document;
  const put = (family: Family, pointer: string, text: string, field?: string) =>
    add({ family, pointer, at: pointer, text, document: id, ...(field === undefined ? {} : { field }) });
  const letterhead = [...(issuer.letterhead.parent ?? []), ...issuer.letterhead.issuer].join(' / ');
  put('field', pointerOf('letterhead'), letterhead, 'letterhead');
  for (const key of singleFields) {
    const value = fields[key];
    if (value !== undefined) put('field', pointerOf(key), String(value), key);
  }
  for (const [i, addressee] of (fields.to ?? []).entries()) {
    for (const text of addresseeTexts(addressee)) put('addressee', `${pointerOf('to')}/${i}`, text);
  }
  for (const [i, text] of (fields.enclosures ?? []).entries()) {
    put('enclosure', `${pointerOf('enclosures')}/${i}`, text);
  }
  for (const { block, pointer } of signaturesOf(document, dossier.office)) {
    const text = [...block.lines, ...(block.name === undefined ? [] : [block.name])].join(' / ');
    put('signature', pointer, text);
  }
  for (const { pointer, text } of recipientLines(fields, pointerOf, printed)) put('recipient', pointer, text);
}

function addresseeTexts(addressee: Addressee): readonly string[] {
  return typeof addressee === 'string' ? [addressee] : [addressee.text, ...(addressee.items ?? [])];
}

/** As typed, and the lines that print adds by itself ("Như trên", "Lưu: …"). */
function recipientLines(
  { recipients = [] }: Document,
  pointerOf: DocumentNode['pointerOf'],
  printed: PrintedAt,
): readonly { readonly pointer: string; readonly text: string }[] {
  const at = pointerOf('recipients');
  const typed = recipients.map((text, i) => ({
    pointer: `${at}/${i}`,
    text: printed(`${at}/${i}`)[0]?.text ?? text,
  }));
  const made = printed(at).map(({ text }) => ({ pointer: at, text }));
  return [...typed, ...made].map(({ pointer, text }) => ({
    pointer,
    text: text.replace(/[;.]$/, '').trim(),
  }));
}
