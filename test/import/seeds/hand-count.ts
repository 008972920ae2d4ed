/** The shape of what is counted by hand in a real document. */

export type Count = number | readonly [least: number, most: number];

export interface HandReport {
  readonly period: 'half-year' | 'year' | 'once';
  /** As printed: "10/5", "25/5/2023". */
  readonly due: string;
  /** Who reports: the unit's short name in ASCII words; `all` for everyone named by class. */
  readonly from: string;
  readonly to: readonly string[];
  readonly via?: string;
}

export interface HandCount {
  readonly file: string;
  /** The how-manieth document of its file, from 0. */
  readonly index: number;
  readonly kind: 'ke-hoach' | 'to-trinh' | 'cong-van';
  readonly number?: string;
  readonly symbol?: string;
  readonly date?: { readonly day?: number; readonly month?: number; readonly year?: number };
  readonly place?: string;
  /** First three words of the subject, "V/v" and "Về việc" left out. */
  readonly subject: string;
  /** The line in brackets under the subject. */
  readonly note?: true;
  /** Lines that begin with Căn cứ. */
  readonly bases: number;
  readonly parts: readonly string[];
  /** Parts that may as well be points. */
  readonly doubtfulParts?: readonly string[];
  /** Duties of each unit, by its label, in order. */
  readonly units: readonly (readonly [label: string, duties: number])[];
  readonly indicators: Count;
  readonly milestones: Count;
  readonly reports: readonly HandReport[];
  /** Reports asked for without a day: on occasion, as ruled elsewhere. */
  readonly undatedReports: number;
  /** Numbers of the documents cited, each once, own documents of the dossier left out. */
  readonly citations: readonly string[];
  /** Laws cited with their day. */
  readonly laws: readonly string[];
  /** Laws named without a day, some with a year, which may count or not. */
  readonly namedLaws: number;
  /** How many citations more there are when other ways of writing a number count as other documents. */
  readonly otherWritings?: number;
  readonly addressees: number;
  readonly recipients: number;
  /** Lines of authority above the name. */
  readonly signatureLines: number;
  readonly signer: true;
  readonly appendices: number;
  readonly endMark?: string;
}

/** Whether a figure lies in what was counted, two in a hundred allowed. */
export function agrees(figure: number, count: Count): boolean {
  const [least, most] = typeof count === 'number' ? [count, count] : count;
  return figure >= least * 0.98 && figure <= most * 1.02;
}
