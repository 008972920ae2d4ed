import { type Dossier, officePrefix } from '../model/dossier.js';
import type { Citation } from '../model/generated/schema-types.js';
import type { Words } from '../model/plan-tree.js';
import { signaturesOf } from '../model/signatures.js';
import { pointer as step } from '../model/source-file.js';
import { dataTextsOf, mentionPattern, textsOf } from '../model/texts.js';

/** A text that is meant to be printed, with its place and the part of the document it belongs to. */
export interface Prose extends Words {
  /** The text with Markdown's marks, mentions and footnote brackets as U+FFFC, character for character: places stay the same. */
  readonly words: string;
  readonly part: Part;
  /** The document it is the own text of; none for what the documents of a dossier share. */
  readonly document?: string;
}

export type Part =
  | 'title'
  | 'addressee'
  | 'recipient'
  | 'enclosure'
  | 'basis'
  | 'opening'
  | 'closing'
  | 'heading'
  /** A paragraph, a sentence of a list, a caption, the words of a time or result. */
  | 'sentence'
  | 'table'
  /** A field of a cited document. */
  | 'citation'
  | 'signature';

/** Every text of the dossier that is meant to be printed, in reading order; fields of cited documents last. */
export function proseOf(dossier: Dossier): readonly Prose[] {
  return [
    ...[...textsOf(dossier), ...dataTextsOf(dossier)].map((words) => proseAt(words, partOf(words.pointer))),
    ...signatureTexts(dossier).map((words) => proseAt(words, 'signature')),
    ...citationTexts(dossier).map((words) => proseAt(words, 'citation')),
  ];
}

/** The words of each text by its place. */
export function wordsByPointer({ prose }: { readonly prose: readonly Prose[] }): ReadonlyMap<string, string> {
  return new Map(prose.map(({ pointer, words }) => [pointer, words]));
}

function proseAt(words: Words, part: Part): Prose {
  const document = /^(?:office:)?\/documents\/([^/]+)\//.exec(words.pointer)?.[1];
  return { ...words, words: unmarked(words.text), part, ...(document === undefined ? {} : { document }) };
}

/** Stands for each character that is no word of the author's. */
export const filler = '\ufffc';

/** Stars of bold and italic, `[@id]`, `^[` and its `]`, each character replaced by one that is no letter and no space. */
export function unmarked(text: string): string {
  return text
    .replace(mentionPattern, (mention) => filler.repeat(mention.length))
    .replace(/\*+/g, (stars) => filler.repeat(stars.length))
    .replace(/\^\[([^\]]*)\]/g, (_, note: string) => `${filler.repeat(2)}${note}${filler}`);
}

const partNames: readonly (readonly [RegExp, Part])[] = [
  [/\/(?:title|subject)$/, 'title'],
  [/\/to\/\d+/, 'addressee'],
  [/\/recipients\/\d+$/, 'recipient'],
  [/\/enclosures\/\d+$/, 'enclosure'],
  [/\/basis(?:\/\d+)?$/, 'basis'],
  [/(?:^|\/)opening(?:\/|$)/, 'opening'],
  [/(?:^|\/)closing(?:\/|$)/, 'closing'],
  [/\/heading$/, 'heading'],
  [/\/table\//, 'table'],
];

function partOf(pointer: string): Part {
  return partNames.find(([pattern]) => pattern.test(pointer))?.[1] ?? 'sentence';
}

function signatureTexts({ documents, office }: Dossier): readonly Words[] {
  return documents
    .flatMap((document) => signaturesOf(document, office))
    .flatMap(({ block: { lines, name }, pointer }) => [
      ...lines.map((text, i) => ({ text, pointer: `${pointer}/lines/${i}` })),
      ...(name === undefined ? [] : [{ text: name, pointer: `${pointer}/name` }]),
    ]);
}

const citationFields = ['type', 'number', 'issuer', 'subject', 'short', 'text'] as const;

/** The plan's own citations, and those of its office. */
function citationTexts({ plan, office }: Dossier): readonly Words[] {
  const of = (citations: Readonly<Record<string, Citation>> | undefined, prefix: string) =>
    Object.entries(citations ?? {}).flatMap(([id, citation]) =>
      citationFields.flatMap((key) => {
        const text = citation[key];
        return text === undefined ? [] : [{ text, pointer: step(`${prefix}/citations`, id, key) }];
      }),
    );
  return [...of(plan.citations, ''), ...of(office.citations, officePrefix)];
}
