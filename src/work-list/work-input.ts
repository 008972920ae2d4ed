/** What the work list is made from besides the dossier: its words as printed, and where each stands. */
import type { CalendarDay } from '../model/day.js';
import type { Dossier } from '../model/dossier.js';

export interface WorkInput {
  readonly dossier: Dossier;
  /** The paragraphs printed from a text, by its JSON pointer, without labels. None where no document prints it. */
  readonly printed: (pointer: string) => readonly string[];
  /** The printed place of a node, empty where it has none. */
  readonly where: (pointer: string) => string;
  /** From 1; 0 where none is known. */
  readonly position: (pointer: string) => { readonly line: number; readonly column: number };
  /** The day that the data are of. */
  readonly asOf: CalendarDay;
}
