import type { Document, OfficeFile, TemplateHead } from '../../model/generated/schema-types.js';
import { levelled } from '../../model/vietnamese.js';
import type { Frame, FrameSignature } from './frame.js';
import type { Note } from './plain-parts.js';
import { longerTypeName } from './titles.js';

/** A frame with what the template of its kind says. */
interface Framed {
  readonly frame: Frame;
  readonly kind: TemplateHead;
  readonly issuer?: string | undefined;
}

interface Place {
  readonly at: string;
  readonly note: Note;
  /** The plan's title prints as this document's subject. */
  readonly titleIsSubject: boolean;
}

/** What a document says of its frame: only what its office and its kind do not say already. */
export function frameFields({ frame, kind, issuer }: Framed, office: OfficeFile, place: Place): Document {
  const { letterhead, number, symbol, geography, subject, note, to, contact, urgency, draft } = frame;
  for (const { field, reason, confidence, place: where } of frame.doubts) {
    place.note.guess({
      pointer: `${place.at}/${fieldNames[field]}`,
      reason,
      confidence,
      line: where?.line ?? frame.place.line,
    });
  }
  const own =
    letterhead && (letterhead.joint || !sameLines(letterhead, office.letterhead))
      ? { letterhead: plainLetterhead(letterhead) }
      : {};
  const date = plainDate(frame);
  const typeName = longerTypeName(frame.typeName, kind.name);
  return {
    ...(issuer === undefined ? {} : { issuer }),
    ...(typeName === undefined ? {} : { typeName }),
    ...own,
    ...(number === undefined ? {} : { number: plainNumber(number) }),
    ...(symbol === undefined || (issuer === undefined && symbol === usualSymbol(kind, office))
      ? {}
      : { symbol }),
    ...(date === undefined ? {} : { date }),
    ...(geography === undefined || geography === office.place ? {} : { place: geography }),
    ...(subject === undefined || (place.titleIsSubject && kind.body === 'shared' && !subject.includes('\n'))
      ? {}
      : { subject }),
    ...(note === undefined ? {} : { note }),
    ...(to.length === 0
      ? {}
      : { to: to.map(({ text, items }) => (items.length === 0 ? text : { text, items: [...items] })) }),
    ...(frame.signatures.length === 0 ? {} : { signature: plainSignatures(frame.signatures) }),
    ...plainRecipients(frame),
    ...(draft === undefined
      ? {}
      : { draft: draft.round === undefined && draft.date === undefined ? true : { ...draft } }),
    ...(urgency === undefined ? {} : { urgency }),
    ...(contact === undefined ? {} : { contact }),
  };
}

const fieldNames: Readonly<Record<Frame['doubts'][number]['field'], string>> = {
  kind: 'kind',
  letterhead: 'letterhead',
  number: 'number',
  date: 'date',
  subject: 'subject',
  to: 'to',
  recipients: 'recipients',
  signatures: 'signature',
  appendices: 'appendices',
  body: 'opening',
};

function sameLines(a: NonNullable<Frame['letterhead']>, b: OfficeFile['letterhead']): boolean {
  const words = ({ parent = [], issuer }: { parent?: readonly string[]; issuer: readonly string[] }) =>
    levelled([...parent, '/', ...issuer].join(' '));
  return words(a) === words(b);
}

function plainLetterhead({
  parent,
  issuer,
  joint,
}: NonNullable<Frame['letterhead']>): NonNullable<Document['letterhead']> {
  if (joint) {
    return joint.map((lines, i) => ({
      ...(i === 0 && parent.length > 0 ? { parent: [...parent] } : {}),
      issuer: [...lines],
    }));
  }
  return parent.length === 0 ? { issuer: [...issuer] } : { parent: [...parent], issuer: [...issuer] };
}

/** Leading zeros and letters are the author's; a bare number is a number. */
function plainNumber(number: string): string | number {
  return /^[1-9]\d{0,4}$/.test(number) ? Number(number) : number;
}

/** "KH-UBND" follows from the kind and the office; a letter's symbol names the drafting unit. */
function usualSymbol({ abbreviation }: TemplateHead, { symbol }: OfficeFile): string {
  return abbreviation === undefined ? symbol : `${abbreviation}-${symbol}`;
}

/** The date as far as it is printed: a year alone is the plan's own blank. */
function plainDate({ date }: Frame): Document['date'] {
  if (!date?.year) return undefined;
  const { day, month, year } = date;
  if (month === undefined) return year;
  const two = (value: number, below: number) => (value < below ? `0${value}` : String(value));
  return day === undefined ? `${two(month, 3)}/${year}` : `${two(day, 10)}/${two(month, 3)}/${year}`;
}

/** The signs of who drafted stand behind the filing line's full stop: "Lưu: VT, VX. NTL". */
const drafted = /^(Lưu\b.*?)\.\s+(\S[^.;]{0,20})$/u;

function plainRecipients({ recipients }: Frame): Pick<Document, 'recipients' | 'drafter'> {
  if (recipients.length === 0) return {};
  const [, filed, drafter] = drafted.exec(recipients.at(-1) ?? '') ?? [];
  if (filed === undefined || drafter === undefined) return { recipients: [...recipients] };
  return { recipients: [...recipients.slice(0, -1), filed], drafter };
}

/** Whether printing would add to the recipients: "Như trên", or the filing line. */
export function recipientsAreCompleted({ frame: { to, recipients }, kind }: Framed): boolean {
  const asAbove =
    kind.addressees !== 'none' && to.length > 0 && !recipients.some((text) => /^như trên/i.test(text));
  return asAbove || !recipients.some((text) => /^lưu\b/i.test(text));
}

function plainSignatures(signatures: readonly FrameSignature[]): NonNullable<Document['signature']> {
  const blocks = signatures.map(({ lines, above, name, below }) => ({
    lines: [...lines],
    ...(above === undefined ? {} : { above }),
    ...(name === undefined ? {} : { name }),
    ...(below === undefined ? {} : { below }),
  }));
  const [only] = blocks;
  return blocks.length === 1 && only ? only : blocks;
}
