/** What the register says of a document, taken from what is printed of it. */

import { inlineWords } from '../doc/doc-lines.js';
import type { Doc, Paragraph } from '../doc/document.js';
import { paragraphsOf } from '../doc/paragraphs-of.js';
import { type CalendarDay, shortDay } from '../model/day.js';
import { documentSymbol } from '../model/document-name.js';
import type { DocumentNode, Dossier } from '../model/dossier.js';
import type { RegisterEntry } from '../model/generated/schema-types.js';
import { signaturesOf } from '../model/signatures.js';
import { type Copies, copiesFor } from './copies.js';
import type { RegisterPlace } from './register-place.js';

export interface Entry {
  readonly entry: RegisterEntry;
  readonly copies: Copies;
}

export interface Given {
  /** As printed, without the zero before it. */
  readonly number: string;
  readonly date: CalendarDay;
  /** How many copies, where the clerk says so. */
  readonly copies?: number;
}

export function registerEntry(
  document: DocumentNode,
  doc: Doc,
  dossier: Dossier,
  given: Given,
  register: RegisterPlace,
): Entry {
  const { plan, document: id, ...said } = numbered(document, dossier, given, register);
  const { to, recipients, filed } = destinations(doc);
  const counted: Copies =
    given.copies === undefined
      ? copiesFor([...to, ...recipients, ...(filed === undefined ? [] : [`Lưu: ${filed}`])], dossier.registry)
      : { count: given.copies };
  const signer = signaturesOf(document, dossier.office)
    .flatMap(({ block }) => block.name ?? [])
    .join(', ');
  const went = [...to, ...recipients];
  return {
    copies: counted,
    entry: {
      ...said,
      subject: subjectOf(document, dossier),
      ...(signer === '' ? {} : { signer }),
      ...(went.length === 0 ? {} : { recipients: went }),
      ...(filed === undefined ? {} : { filed }),
      ...('count' in counted && counted.count > 0 ? { copies: counted.count } : {}),
      ...{ plan, document: id },
    },
  };
}

/** Number, symbol, day and whose they are. */
export function numbered(
  document: DocumentNode,
  { plan }: Dossier,
  { number, date }: Given,
  { series }: RegisterPlace,
) {
  return {
    number: numberValue(number),
    symbol: documentSymbol(document),
    ...(series === undefined ? {} : { series }),
    date: shortDay(date),
    typeName: document.kind.name,
    ...{ plan: plan.id, document: document.id },
  };
}

/** On one line; of a letter with the “V/v” it is printed with (PL1 II.5b). */
function subjectOf({ fields, kind }: DocumentNode, { plan }: Dossier): string {
  const subject = (fields.subject ?? plan.title).replace(/\s+/g, ' ').trim();
  return kind.form === 'named' ? subject : `V/v ${subject}`;
}

/** A number of digits alone is a number in YAML. */
export function numberValue(number: string): string | number {
  return /^\d+$/.test(number) ? Number(number) : number;
}

interface Destinations {
  readonly to: readonly string[];
  readonly recipients: readonly string[];
  readonly filed?: string;
}

/** Kính gửi and Nơi nhận as printed, marks and ends taken off; “Như trên” means the former. */
function destinations({ sections }: Doc): Destinations {
  const paragraphs = paragraphsOf(sections[0]?.blocks ?? []);
  const lines = (style: Paragraph['style']) =>
    paragraphs.filter((each) => each.style === style).map(({ inlines }) => bare(inlineWords(inlines)));
  const to = [...lines('addressee'), ...lines('addressees')]
    .map((line) => line.replace(/^Kính gửi:\s*/u, ''))
    .filter((line) => line !== '');
  const listed = lines('recipients').filter((line) => line !== '');
  const isFiling = (line: string) => /^lưu\b/iu.test(line);
  const filed = listed
    .find(isFiling)
    ?.replace(/^lưu\s*:?\s*/iu, '')
    // The drafter's mark and the number of copies printed (ô 12) follow the full stop.
    .replace(/\..*$/u, '');
  return {
    to,
    recipients: listed.filter((line) => !isFiling(line) && !/^như trên/iu.test(line)),
    ...(filed === undefined || filed === '' ? {} : { filed }),
  };
}

function bare(line: string): string {
  return line
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[-–]\s*/u, '')
    .replace(/[;.]$/u, '')
    .trim();
}
