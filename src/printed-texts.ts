/** What is printed at each place of a plan: the paragraphs of composed documents by the JSON pointer of their words. */
import type { Doc } from './doc/document.js';
import { printedLines } from './printed-lines.js';

export interface PrintedText {
  readonly label: string;
  readonly text: string;
}

/** By pointer; a text printed in several documents is told of the first. Cells of tables are left to the plan's data. */
export function printedTexts(docs: readonly Doc[]): (pointer: string) => readonly PrintedText[] {
  const texts = new Map<string, PrintedText[]>();
  const home = new Map<string, Doc>();
  for (const doc of docs) {
    for (const { label, runs, text, cell, note } of printedLines(doc)) {
      const source = runs.find((run) => run.source !== undefined)?.source;
      if (source === undefined || cell || note) continue;
      if ((home.get(source) ?? doc) !== doc) continue;
      home.set(source, doc);
      const printed = texts.get(source);
      if (printed) printed.push({ label, text });
      else texts.set(source, [{ label, text }]);
    }
  }
  return (pointer) => texts.get(pointer) ?? [];
}
