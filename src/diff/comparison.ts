/** What a comparison of two plans tells: which plans, every change with its places, the summary, both side by side. */
import type { Change, Level, Spot } from './change.js';
import type { Rows } from './rows.js';
import type { Summary } from './summary.js';

/** One of the two plans as it was given. */
export interface PlanFacts {
  /** The path as the caller named it. */
  readonly path: string;
  /** Not a plan file but a document that was imported: lines say nothing, places do. */
  readonly imported: boolean;
  /** A plan file of which only the printed pages were compared, since the other side is a document. */
  readonly fromPages: boolean;
  readonly id: string;
  readonly title: string;
  /** "2027", "2026-2030". */
  readonly period: string;
  readonly office: string;
  /** Its documents in their order, by id: "Kế hoạch", "Tờ trình". */
  readonly documents: readonly { readonly id: string; readonly name: string }[];
  /** Number and date of its Kế hoạch, or of its only document, where it has them: "15/KH-UBND ngày 13/3/2026". */
  readonly issued?: string;
  /** How many errors checking finds in a plan file; it can be printed all the same. */
  readonly errors: number;
  /** How many contents of a document importing could not carry over: the comparison does not know them. */
  readonly losses: number;
}

/** A place for people: the file and line, and where it is printed ("Mục IV.3"). */
export interface ChangePlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Empty where it is printed nowhere. */
  readonly where: string;
}

export interface ToldChange extends Change {
  readonly level: Level;
  readonly oldPlace?: ChangePlace;
  readonly newPlace?: ChangePlace;
  /** Where all its `places` are, in their order. */
  readonly allPlaces?: readonly { readonly old: ToldSpot; readonly new: ToldSpot }[];
}

export type ToldSpot = Spot & ChangePlace;

export interface Comparison {
  readonly old: PlanFacts;
  readonly new: PlanFacts;
  /** Whether both are of one office and one series. */
  readonly related: boolean;
  readonly changes: readonly ToldChange[];
  readonly summary: Summary;
  /** Both plans side by side, unchanged rows too; the changes in it are those above. */
  readonly rows: Rows<ToldChange>;
}
