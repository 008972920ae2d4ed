import type { Level } from '../diff/change.js';
import type { Comparison } from '../diff/comparison.js';
import type { Words } from '../model/finding.js';

export type Language = keyof Words;

/** A way to write a comparison; its file under `formats/` bears its name. */
export interface Format {
  readonly write: (told: Told) => string | Promise<string>;
}

/** What is told of a comparison, and to whom. */
export interface Told {
  /** With the changes to be shown only. */
  readonly comparison: Comparison;
  /** How many changes of each level there are, shown or not. */
  readonly counts: Readonly<Record<Level, number>>;
  /** The least level shown. */
  readonly least: Level;
  /** What to know before reading: different offices, findings, contents that could not be read. */
  readonly notes: readonly Words[];
  readonly language: Language;
  readonly look: Look;
}

/** Colours and width of the place where plain text is read. */
export interface Look {
  readonly paint: (text: string, as: Level | 'strong' | 'faint') => string;
  /** The text on lines that fit beside so many columns of margin. */
  readonly lines: (text: string, margin: number) => readonly string[];
}
