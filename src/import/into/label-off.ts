import type { SourceInline } from '../source.js';
import { readLabel } from '../understand/label.js';
import { type CorrectedLine, levelled, type PrintedLine } from './lines.js';

/** A corrected line without its label, whether Word made that or somebody typed it. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
  readonly inlines: readonly SourceInline[];
}

/** The label taken off: the printed one where it still stands there, else what looks like one. */
export function labelOff({ auto, text, inlines }: CorrectedLine, printed?: PrintedLine): Labelled {
  if (auto !== '') return { label: readLabel(`${auto} x`)?.labels[0]?.printed ?? auto, text, inlines };
  const lead = text.length - text.trimStart().length;
  const words = text.slice(lead);
  if (printed && printed.label !== '' && levelled(words).startsWith(`${levelled(printed.label)} `)) {
    const end = lead + printed.label.length;
    return { label: printed.label, text: text.slice(end).trimStart(), inlines: inlinesFrom(inlines, end) };
  }
  const found = readLabel(words);
  const own = found?.labels[0]?.printed ?? '';
  // The printed sentence itself begins like that.
  const typed = printed !== undefined && printed.label === '' && printed.text.trimStart().startsWith(own);
  if (!found || typed) return { label: '', text, inlines };
  return { label: own, text: words.slice(found.from), inlines: inlinesFrom(inlines, lead + found.from) };
}

function inlinesFrom(inlines: readonly SourceInline[], from: number): SourceInline[] {
  let skip = from;
  return inlines.flatMap((inline): SourceInline[] => {
    if (inline.type !== 'text') return [inline];
    const cut = Math.min(skip, inline.text.length);
    skip -= cut;
    const text = inline.text.slice(cut);
    return text === '' ? [] : [{ ...inline, text }];
  });
}
