/** What the parts of one reading share: the file's definitions, and where the reader has come to. */
import type { Words } from '../../model/finding.js';
import type { SourceBlock, SourceLoss, SourcePlace } from '../source.js';
import type { Fields } from './fields.js';
import type { CountOn } from './list-labels.js';
import type { Lists } from './numbering.js';
import type { RunProperties } from './properties.js';
import type { Styles } from './styles.js';
import type { XmlElement } from './xml.js';

export interface Reading {
  readonly styles: Styles;
  readonly lists: Lists;
  readonly countOn: CountOn;
  readonly notes: { readonly footnote: NotePart; readonly endnote: NotePart };
  /** Address of a hyperlink by its relationship in a part. */
  readonly addressOf: (part: string, id: string) => string | undefined;
  /** Whether letters that read both ways in an old font are old: what most of the file's words say. */
  readonly mostlyLegacy: boolean;
  readonly anchors: Map<string, Anchor>;
  /** Those whose words are being read. */
  readonly openAnchors: Set<Anchor>;
  readonly losses: SourceLoss[];
  /** Letters of the running text by their size; size of the national header. */
  readonly sizes: { readonly text: Map<number, number>; header?: number };
  /** Old fonts met, for the report. */
  readonly legacyFonts: Set<string>;
}

export interface NotePart {
  readonly part: string;
  readonly byId: ReadonlyMap<string, XmlElement>;
}

/** The words a comment hangs on. */
export interface Anchor {
  readonly place: SourcePlace;
  readonly words: string[];
}

/** A run of text of its own: the body, a header, a note. */
export interface Story {
  readonly reading: Reading;
  /** Name of its part, for relationships. */
  readonly part: string;
  readonly zone: 'body' | 'header' | 'footer';
  readonly at: Position;
  readonly fields: Fields;
  readonly cell?: readonly [row: number, column: number];
  /** Look that a table's style gives the words in it. */
  readonly tableRun?: RunProperties;
}

export interface Position {
  /** Paragraphs begun so far. */
  line: number;
  /** Headers, footers and notes stand beside a paragraph of the body and are not counted. */
  readonly counts: boolean;
  section: number;
  landscape: boolean;
  /** The next block begins a page. */
  pageBreak: boolean;
  /** The mark that the next paragraph bears. */
  mark?: string | undefined;
}

export type ReadBlocks = (container: XmlElement, story: Story) => SourceBlock[];

export function placeOf({ at, cell }: Story): SourcePlace {
  return { line: Math.max(1, at.line), ...(cell ? { cell } : {}) };
}

/** What every block says of where it stands; takes up a page break that waits. */
export function placed(story: Story, place: SourcePlace) {
  const { at, zone } = story;
  const { pageBreak, section, landscape } = at;
  at.pageBreak = false;
  return {
    place,
    zone,
    section,
    ...(landscape ? { landscape } : {}),
    ...(pageBreak ? { pageBreak } : {}),
  };
}

/** Tells of something that is not carried over. */
export function lose(story: Story, text: string, why: Words): void {
  story.reading.losses.push({ place: placeOf(story), text, why });
}
