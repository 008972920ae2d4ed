import type { Dossier } from '../model/dossier.js';
import type { Item, Section } from '../model/generated/schema-types.js';
import { enumerate } from '../model/vietnamese.js';
import type { Evaluation } from '../results/evaluate.js';
import type { Party } from '../work-list/work.js';

/** What a Báo cáo is made from. */
export interface Making {
  readonly dossier: Dossier;
  readonly evaluation: Evaluation;
  /** Words of units and of the printed plan as text of a plan: nothing in them is a mark. */
  readonly quote: (words: string) => string;
  /** Marks `# kiểm tra:`, by the value above which they stand. */
  readonly marks: Map<object, string>;
}

/** A place that only people can fill. */
export function leftFor(what: string): string {
  return `[Đơn vị bổ sung ${what}]`;
}

/** An item with a mark above it in the file. */
export function marked(text: string, mark: string, { marks }: Making): Item {
  const item = { text };
  marks.set(item, mark);
  return item;
}

/** A section that holds a text, a list, or both; a list of one is its text. */
export function sectionOf(heading: string, text: readonly string[], items: readonly Item[] = []): Section {
  const [only, ...more] = items;
  if (text.length === 0 && only !== undefined && more.length === 0 && typeof only === 'string') {
    return { heading, text: only };
  }
  return {
    heading,
    ...(text.length > 0 ? { text: text.join('\n\n') } : {}),
    ...(items.length > 0 ? { items: [...items] } : {}),
  };
}

export function shortNames(parties: readonly Party[]): string {
  return enumerate(parties.map(({ short }) => short));
}

/** Without the stop at its end. */
export function unended(words: string): string {
  return words.trim().replace(/[.;,:\s]+$/u, '');
}
