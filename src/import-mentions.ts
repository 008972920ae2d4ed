/** Citations become mentions wherever printing gives the typed words back: the plan is composed, compared and mended until it does. */
import { printedText } from './doc/printed-text.js';
import { type MentionForm, mentionCitations } from './import/understand/mention-citations.js';
import type { Citation, PlanFile } from './model/generated/schema-types.js';
import type { ComposedPlan } from './pipeline.js';

/** What a try is given up for, in this order: the plain mention, the exact one, the typed words. */
const next: Readonly<Record<MentionForm, MentionForm>> = { plain: 'exact', exact: 'typed', typed: 'typed' };

export interface Mentioned {
  readonly plan: PlanFile;
  readonly printed: ComposedPlan;
}

/**
 * The plan with mentions, and its print, which has the same words as the plan's own.
 * @param known the citations of its office
 * @param compose prints a plan that stands nowhere yet
 */
export async function withMentions(
  plan: PlanFile,
  known: Readonly<Record<string, Citation>>,
  compose: (plan: PlanFile) => Promise<ComposedPlan>,
): Promise<Mentioned> {
  const typed = { plan, printed: await compose(plan) };
  const before = wordsOf(typed.printed);
  const forms = new Map<string, MentionForm>();
  const formOf = (at: string) => forms.get(at) ?? 'plain';
  const mentioned = () => mentionCitations(plan, formOf, known);
  for (let made = mentioned(); ; made = mentioned()) {
    const texts = JSON.stringify(made);
    if (texts === JSON.stringify(plan)) return typed;
    const printed = await compose(made);
    const changed = differences(before, wordsOf(printed)).filter((at) => formOf(at) !== 'typed');
    if (changed.length === 0) return { plan: made, printed };
    for (const at of changed) forms.set(at, next[formOf(at)]);
  }
}

/** The words of every document by where they come from. */
function wordsOf({ docs }: ComposedPlan): ReadonlyMap<string, string> {
  return new Map(
    docs.flatMap((doc) =>
      [...printedText(doc).words].map(([source, words]) => [`${doc.id} ${source}`, words] as const),
    ),
  );
}

/** JSON pointers of what is printed otherwise. */
function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const places = [...before.keys(), ...after.keys()].filter((key) => before.get(key) !== after.get(key));
  return [...new Set(places.map((key) => key.slice(key.indexOf(' ') + 1)))];
}
