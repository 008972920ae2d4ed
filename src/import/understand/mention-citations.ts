/**
 * Typed citations of a draft become mentions `[@id]`, so that a document is named in one place. Only words that printing gives
 * back are taken; whether the plain mention prints them is for the caller to try, who knows what stands printed before.
 */

import { findCitations } from '../../meaning/citations.js';
import { sameCitation } from '../../meaning/gather-citations.js';
import { fullCitation, shortCitation } from '../../model/citation-words.js';
import type { Citation, PlanFile } from '../../model/generated/schema-types.js';
import { listNames } from '../../model/plan-tree.js';
import { pointer as step } from '../../model/source-file.js';

/** `plain` prints long at the first mention and short afterwards, `exact` says which. */
export type MentionForm = 'plain' | 'exact' | 'typed';

/**
 * The plan with its citations as mentions, each text in the form that is asked for its JSON pointer.
 * @param known the citations of its office
 */
export function mentionCitations(
  plan: PlanFile,
  formOf: (pointer: string) => MentionForm,
  known: Readonly<Record<string, Citation>> = {},
): PlanFile {
  const citations = Object.entries({ ...known, ...plan.citations });
  if (citations.length === 0) return plan;
  return mapTexts(plan, '', '', (text, at) => {
    const form = formOf(at);
    return form === 'typed' ? text : mentioned(text, citations, form, /\/basis\/\d+$/.test(at));
  }) as PlanFile;
}

/** Texts of an object, and the lists whose members are texts. */
const sentences: ReadonlySet<string> = new Set([
  'text',
  'after',
  'basis',
  'opening',
  'closing',
  ...listNames,
]);
const holders: ReadonlySet<string> = new Set([...sentences, 'sections', 'appendices', 'documents']);

function mapTexts(
  value: unknown,
  key: string,
  at: string,
  change: (text: string, at: string) => string,
): unknown {
  if (typeof value === 'string') return sentences.has(key) ? change(value, at) : value;
  if (Array.isArray(value)) return value.map((each, i) => mapTexts(each, key, step(at, i), change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [
      name,
      holders.has(name) || key === 'documents' ? mapTexts(child, name, step(at, name), change) : child,
    ]),
  );
}

function mentioned(
  text: string,
  citations: readonly (readonly [id: string, citation: Citation])[],
  form: MentionForm,
  inBasis: boolean,
): string {
  let made = '';
  let done = 0;
  for (const found of findCitations(text)) {
    if (found.from < done) continue;
    const homes = citations.filter(([, citation]) => sameCitation(found, { citation }));
    const [home] = homes;
    if (!home || homes.length > 1) continue;
    const [id, citation] = home;
    const words = text.slice(found.from);
    const [whole, name] = [fullCitation(citation, { dates: 'short', inBasis }), shortCitation(citation)];
    const full = whole === name ? 0 : lengthOf(whole, words);
    const short = isBare(text, found) ? lengthOf(name, words) : 0;
    const length = full || short;
    if (length === 0) continue;
    const suffix = form === 'plain' ? '' : full > 0 ? ':full' : ':short';
    made += `${text.slice(done, found.from)}[@${id}${suffix}]`;
    done = found.from + length;
  }
  return made + text.slice(done);
}

/** Whether nothing but a subject follows the number or name: a date or issuer typed there belongs to the citation. */
function isBare(text: string, { citation, head, to }: ReturnType<typeof findCitations>[number]): boolean {
  const law = shortCitation({ ...citation, number: '' }) === shortCitation(citation);
  const said = text.slice(head.from, head.to).replace(/\s+/g, ' ');
  return said === shortCitation(citation) && (!law || head.to === to);
}

/** How many characters the words take at the beginning of the text, lines broken anywhere; 0 where it begins otherwise. */
function lengthOf(words: string, text: string): number {
  const pattern = words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', '(?: |\\n *)');
  return new RegExp(`^${pattern}(?![\\p{L}\\d/])`, 'u').exec(text)?.[0].length ?? 0;
}
