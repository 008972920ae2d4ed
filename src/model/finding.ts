/**
 * Something an author got wrong: place, cause, cure and source. Findings are collected and returned beside the value,
 * never thrown; what is thrown is a bug of ours.
 */
export interface Finding {
  /** What is required: `unit-known`, `yaml-number`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is there and why it is not right. */
  readonly message: Words;
  /** What to do. */
  readonly hint?: Words;
  /** An office may set its level, a comment may silence it: by the code. */
  readonly optional?: true;
  /** The clause it rests on, as the decree cites itself, or undefined for the file format's own rules. */
  readonly cites?: string;
  /** The place in the printed document, as officers think of it: “Mục IV.4, gạch đầu dòng thứ hai”. */
  readonly where?: string;
  /** Path of the file as the caller named it. */
  readonly file: string;
  /** Where in the file. */
  readonly at: Place;
  /** The id of the one document it is about, where its place does not tell. */
  readonly document?: string;
  /** How often it is so in the file, where only the first place is told. */
  readonly count?: number;
  /** A fault of form or of sense: documents can be printed all the same, and people decide. */
  readonly prints?: true;
  /** What `--fix` would write instead, at every place counted. */
  readonly fixes?: readonly (Replacement | Respelling)[];
}

/** A finding that a comment of the author silences, and the comment. */
export interface Silenced {
  readonly finding: Finding;
  readonly reason: string;
  readonly comment: { readonly file: string; readonly at: Place };
}

/** Other words for a part of a text: UTF-16 indexes into the value at the pointer. */
export interface Replacement {
  readonly pointer: string;
  readonly span: TextSpan;
  readonly text: string;
}

/** Other characters of the file itself, by their offsets, that are read as the same value. */
export interface Respelling {
  readonly offset: number;
  readonly end: number;
  readonly text: string;
}

/** A part of a text, UTF-16 indexes; `to` stands after the last character. */
export interface TextSpan {
  readonly from: number;
  readonly to: number;
}

/** Must be mended · should be looked at · only the original document can tell · worth knowing. */
export type Severity = 'error' | 'warning' | 'verify' | 'info';

export const severities: readonly Severity[] = ['error', 'warning', 'verify', 'info'];

/** One sentence in both languages of the product. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/**
 * A place as the finder knows it: offsets into the text, or a JSON pointer into the value
 * (`/sections/0/tasks/1/lead`) that the reader's position map turns into offsets; `key` points at the key, not the value,
 * `span` at some characters of a text.
 */
export type Place =
  | { readonly offset: number; readonly end: number }
  | { readonly pointer: string; readonly key?: boolean; readonly span?: TextSpan }
  /** A whole line, from 1: templates are found fault with by line. */
  | { readonly line: number }
  | { readonly file: 'whole' };

/** A value and what was found on the way to it; `value` is missing when nothing useful could be made. */
export interface Result<T> {
  readonly value?: T;
  readonly findings: readonly Finding[];
}

/** Whether something is wrong that nothing can be printed with. */
export function stopsPrinting(findings: readonly Finding[]): boolean {
  return findings.some(isStop);
}

export function isStop({ severity, prints }: Finding): boolean {
  return severity === 'error' && !prints;
}
