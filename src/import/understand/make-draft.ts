import { itemLadder, sectionLadder } from '../../model/default-numbering.js';
import type {
  Document,
  DocumentPrint,
  Item,
  OfficeFile,
  PlanFile,
  TemplateHead,
} from '../../model/generated/schema-types.js';
import { noSubject } from '../../model/no-subject.js';
import { contentKeys, type ListName } from '../../model/plan-tree.js';
import { upperFirst } from '../../model/vietnamese.js';
import type { Draft, Guess, Standing } from '../draft.js';
import type { SourceSizes } from '../source.js';
import type { Body } from './body.js';
import type { Frame } from './frame.js';
import { frameFields, recipientsAreCompleted } from './frame-fields.js';
import { isMadeNote } from './made-note.js';
import { isIssuedBy } from './office.js';
import type { Part, Point } from './parts.js';
import { type Note, plainContent, plainItem, plainSection } from './plain-parts.js';
import { settleCapitals } from './settle-capitals.js';
import { type Scheme, schemeOf, settleNumbering } from './settle-numbering.js';
import { periodIn } from './titles.js';

/** One document of a dossier, understood. */
export interface Understood {
  readonly file: string;
  readonly sizes?: SourceSizes;
  readonly frame: Frame;
  /** What the template of its kind says. */
  readonly kind: TemplateHead;
  readonly body: Body;
  readonly appendices: readonly Part[];
  /** The unit of the office that issues it, where that is not the office itself. */
  readonly issuer?: string | undefined;
}

export interface DraftInput {
  readonly id: string;
  /** Path of the office file, as the plan names it. */
  readonly officePath: string;
  readonly documents: readonly Understood[];
  readonly office: OfficeFile;
  /** Whether the office file is new. */
  readonly makesOffice: boolean;
  readonly citations: PlanFile['citations'];
  /** Units that the office file at hand does not have. */
  readonly units: NonNullable<PlanFile['units']>;
  readonly guesses: readonly Guess[];
}

/** How a kind numbers its parts when nobody says otherwise. */
function usualScheme({ print }: TemplateHead): Scheme {
  return { sections: print?.sections ?? sectionLadder, marks: print?.items ?? itemLadder };
}

/** The Kế hoạch, or the first document: the one whose body the others share. */
export function mainDocument(documents: readonly Understood[]): Understood {
  const main = documents.find(({ kind }) => kind.body === 'shared') ?? documents[0];
  if (!main) throw new RangeError('a draft needs a document');
  return main;
}

/** Puts understood documents together into a plan: the Kế hoạch (or the only document) gives the shared body. */
export function makeDraft(input: DraftInput): Draft {
  const { documents, office } = input;
  const main = mainDocument(documents);
  const guesses: Guess[] = [...input.guesses];
  const ids = documentIds(documents);
  const stands: Standing[] = [];
  const noteOf = (file: string): Note => ({
    guess: ({ line, ...guess }) => guesses.push({ ...guess, target: 'plan', place: { file, line } }),
    stands: (line, at) => stands.push({ file, line, pointer: at }),
  });
  const made = documents.map((document): [string, Document] => {
    const id = ids.get(document) ?? document.frame.kind;
    const shared = document === main;
    const at = `/documents/${id}`;
    const note = noteOf(document.file);
    const frame = frameFields(document, office, { at, note, titleIsSubject: shared });
    // Numbers are settled before what they leave to say is written.
    const print = printOf(document);
    const body = shared ? {} : ownBody(bodyFields(document.body, at, note));
    const kind = id === document.frame.kind ? {} : { kind: document.frame.kind };
    const attached = attachedTo(document, documents);
    const { enclosures } = document.body;
    const enclosed = enclosures === undefined ? {} : { enclosures: [...enclosures] };
    return [id, { ...kind, ...frame, ...enclosed, ...attached, ...(print ? { print } : {}), ...body }];
  });
  const sharedBody = bodyFields(main.body, '', noteOf(main.file));
  const appendices = documents.flatMap(({ appendices: parts, file, frame, kind }) =>
    parts.map((part) => {
      const { note } = part.data;
      if (
        note !== undefined &&
        frame.letterhead &&
        isIssuedBy(frame, office) &&
        isMadeNote(note, { frame, kind }, office)
      )
        delete part.data.note;
      return { part, file };
    }),
  );
  const title = titleOf(main);
  for (const guess of missingOf(main)) guesses.push(guess);
  const plan: PlanFile = {
    schema: 1,
    id: input.id,
    period: periodOf(main.frame),
    office: input.officePath,
    title,
    ...(input.citations && Object.keys(input.citations).length > 0 ? { citations: input.citations } : {}),
    ...(Object.keys(input.units).length > 0 ? { units: input.units } : {}),
    documents: Object.fromEntries(made),
    ...sharedBody,
    ...(appendices.length === 0
      ? {}
      : {
          appendices: appendices.map(({ part, file }, i) =>
            plainSection(part, `/appendices/${i}`, noteOf(file)),
          ),
        }),
  };
  return { plan, ...(input.makesOffice ? { office } : {}), guesses, stands };
}

/** Which appendices a document prints, where several documents have some: each is named then. */
function attachedTo(document: Understood, documents: readonly Understood[]): Pick<Document, 'appendices'> {
  const main = mainDocument(documents);
  if (documents.every((each) => each === main || each.appendices.length === 0)) return {};
  let n = 0;
  const ids = new Map(
    documents.map((each) => [
      each,
      each.appendices.map((part) => {
        n += 1;
        part.data.id ??= `phu-luc-${n}`;
        return part.data.id;
      }),
    ]),
  );
  return { appendices: ids.get(document) ?? [] };
}

/** One kind may stand twice in a dossier. */
function documentIds(documents: readonly Understood[]): ReadonlyMap<Understood, string> {
  const counts = new Map<string, number>();
  return new Map(
    documents.map((document) => {
      const { kind } = document.frame;
      const n = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, n);
      return [document, n === 1 ? kind : `${kind}-${n}`];
    }),
  );
}

type BodyFields = Pick<
  Document,
  'basis' | 'opening' | 'closing' | 'text' | 'sections' | ListName | 'table' | 'after'
>;

/** Bases, opening, parts and closing as the root or a document writes them. */
function bodyFields({ basis, opening, root, closing }: Body, at: string, note: Note): BodyFields {
  const sentence = (point: Point | 'none', key: string) =>
    point === 'none' ? point : plainItem(point, `${at}/${key}`, note);
  const { print: _, ...content } = plainContent(heldByGroup(root), at, note);
  return {
    ...(basis === undefined ? {} : { basis: typeof basis === 'string' ? basis : [...basis] }),
    ...(opening === undefined ? {} : { opening: sentence(opening, 'opening') }),
    ...content,
    closing: sentence(closing, 'closing'),
  };
}

/** A letter of two sentences says them itself: a document without content would print what its kind has ready. */
function ownBody(fields: BodyFields): BodyFields {
  if (fields.text !== undefined || contentKeys.some((key) => key in fields)) return fields;
  const { basis, opening, closing, ...rest } = fields;
  const last = closing === undefined ? {} : { closing };
  const first = basis === undefined ? {} : { basis };
  if (isSentence(opening)) return { ...first, opening: 'none', ...rest, ...alone(opening), ...last };
  if (typeof basis === 'string') return { opening: 'none', text: basis, ...rest, ...last };
  return isSentence(closing)
    ? { ...first, opening: 'none', ...rest, ...alone(closing), closing: 'none' }
    : fields;
}

function isSentence(item: BodyFields['closing']): item is Item {
  return item !== undefined && item !== 'none';
}

/** A sentence as all that a body holds; one that says more than its words is a list of one. */
function alone(item: Item): Pick<BodyFields, 'text' | 'items'> {
  return typeof item === 'string' ? { text: item } : { items: [item] };
}

/** A body has no numbering of its own: a list that needs one stands in a group. */
function heldByGroup(root: Part): Part {
  if (Object.keys(root.print).length === 0) return root;
  const group: Part = { ...root, text: [], after: [] };
  return { ...root, print: {}, content: { type: 'parts', parts: [group] } };
}

/** Settles a document's numbering and says what of it is not usual for its kind. */
function printOf(document: Understood): DocumentPrint | undefined {
  const { kind, body, appendices, sizes = {} } = document;
  const usual = usualScheme(kind);
  const scheme = schemeOf(body.root, usual);
  const running = new Map<string, number>();
  settleNumbering(body.root, scheme, running);
  for (const appendix of appendices) settleNumbering(appendix, scheme, running);
  const caps = settleCapitals([body.root, ...appendices]);
  const print: DocumentPrint = {
    ...(scheme.sections === usual.sections ? {} : { sections: [...scheme.sections] }),
    ...(scheme.indicators === undefined ? {} : { indicators: scheme.indicators }),
    ...(caps ? {} : { caps: false }),
    // The decree's other sizes (PL1 V); what it does not allow is set as usual.
    ...(sizes.header === 12 ? { header: 12 } : {}),
    ...(sizes.body === 13 ? { size: 13 } : {}),
    ...(recipientsAreCompleted(document) ? { recipients: 'typed' } : {}),
  };
  return Object.keys(print).length === 0 ? undefined : print;
}

function titleOf({ frame: { subject }, kind }: Understood): string {
  const words = (subject ?? '').replace(/\s+/g, ' ').trim();
  const bare = kind.form === 'letter' ? words.replace(/^V\/v:?\s+/i, '') : words;
  return bare === '' ? noSubject : upperFirst(bare);
}

/** What a plan must have and this document does not say. */
function missingOf({ frame, file }: Understood): Guess[] {
  const place = { file, line: frame.place.line };
  const missing = (pointer: string, reason: Guess['reason']): Guess => ({
    target: 'plan',
    pointer,
    reason,
    confidence: 0.1,
    place,
  });
  return [
    ...(frame.subject
      ? []
      : [missing('/title', { vi: 'văn bản không có trích yếu', en: 'the document has no subject' })]),
    ...(frame.endMark
      ? []
      : [
          missing('/closing', {
            vi: 'văn bản gốc không có dấu kết thúc “./.”, bản in có',
            en: 'the original has no end mark “./.”, the print has one',
          }),
        ]),
    ...(knownPeriod(frame) === undefined
      ? [missing('/period', { vi: 'văn bản không nêu năm', en: 'the document names no year' })]
      : []),
  ];
}

/** The year a document speaks of: its plan's first, else the year it was dated. */
export function yearOf(frame: Frame): number {
  const period = periodOf(frame);
  return typeof period === 'number' ? period : period.from;
}

/** A plan must have a year: where its document names none, one that nobody takes for true. */
function periodOf(frame: Frame): PlanFile['period'] {
  return knownPeriod(frame) ?? 2000;
}

function knownPeriod({ subject, date }: Frame): PlanFile['period'] | undefined {
  return periodIn((subject ?? '').replace(/\s+/g, ' ')) ?? date?.year ?? firstYear(subject);
}

function firstYear(subject = ''): number | undefined {
  const found = /\b(20\d{2})\b/.exec(subject);
  return found ? Number(found[1]) : undefined;
}
