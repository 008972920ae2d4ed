import type { Answers } from '../../first-plan/answers.js';
import { authorities, officeKind, suggestedUnits } from '../../first-plan/office-kind.js';
import type { InitWords } from '../words/init-words.js';
import { isYear } from './is-year.js';
import type { Prompter } from './prompter.js';

/** What was given with the command; the rest is asked or suggested. */
export type Given = Partial<Answers>;

/** What can be suggested once the office is known. */
export function suggestions(office: string, nextYear: number): Omit<Answers, 'office' | 'subject'> {
  const kind = officeKind(office);
  return {
    place: kind.areaName ?? '',
    authority: authorities(kind)[0] ?? [],
    units: suggestedUnits(kind).map(({ name }) => name),
    year: nextYear,
  };
}

/** Asks for what was not given; undefined where the person stopped. */
export async function askAnswers(
  given: Given,
  nextYear: number,
  words: InitWords,
  prompter: Prompter,
): Promise<Answers | undefined> {
  const { ask } = words;
  const needed = (typed: string) => (typed === '' ? words.empty : undefined);
  const anything = () => undefined;
  const text = (message: string, preset = '') =>
    prompter.text({ message, ...(preset === '' ? {} : { preset }), mistake: needed });
  const optional = (message: string) => prompter.text({ message, example: words.later, mistake: anything });

  const office =
    given.office ?? (await prompter.text({ message: ask.office, example: words.example, mistake: needed }));
  if (office === undefined) return undefined;
  const kind = officeKind(office);
  const suggested = suggestions(office, nextYear);
  // A People's Committee prints no organ above its name (Phụ lục I Nghị định số 30/2020/NĐ-CP, mục II.2).
  const parent = given.parent ?? (kind.isCommittee ? '' : await optional(ask.parent));
  if (parent === undefined) return undefined;
  const place = given.place ?? (await text(ask.place, suggested.place));
  if (place === undefined) return undefined;
  const authority = given.authority ?? (await chooseAuthority(kind, words, prompter));
  if (authority === undefined) return undefined;
  const signer = given.signer ?? (await optional(ask.signer));
  if (signer === undefined) return undefined;
  const units = given.units ?? (await askUnits(suggested.units, words, prompter));
  if (units === undefined) return undefined;
  const subject = given.subject ?? (await text(ask.subject));
  if (subject === undefined) return undefined;
  const year = given.year ?? (await askYear(nextYear, words, prompter));
  if (year === undefined) return undefined;
  return {
    ...{ office, place, authority, units, subject, year },
    ...(parent === '' ? {} : { parent }),
    ...(signer === '' ? {} : { signer }),
  };
}

/** Some of those suggested, and others by name, each once. */
async function askUnits(
  suggested: readonly string[],
  { ask, otherUnits, later }: InitWords,
  prompter: Prompter,
): Promise<readonly string[] | undefined> {
  const chosen = suggested.length === 0 ? [] : await prompter.chooseSome(ask.unit, suggested);
  if (chosen === undefined) return undefined;
  const others = await prompter.text({ message: otherUnits, example: later, mistake: () => undefined });
  if (others === undefined) return undefined;
  const named = others.split(';').map((name) => name.trim());
  return [...new Set([...chosen, ...named])].filter((name) => name !== '');
}

async function chooseAuthority(
  kind: ReturnType<typeof officeKind>,
  { ask }: InitWords,
  prompter: Prompter,
): Promise<readonly string[] | undefined> {
  const usual = authorities(kind);
  const chosen = await prompter.choose(
    ask.authority,
    usual.map((lines) => lines.join(' / ')),
  );
  return chosen === undefined ? undefined : usual[chosen];
}

async function askYear(preset: number, words: InitWords, prompter: Prompter): Promise<number | undefined> {
  const mistake = (typed: string) => (isYear(typed) ? undefined : words.badYear(typed));
  const typed = await prompter.text({ message: words.ask.year, preset: String(preset), mistake });
  return typed === undefined ? undefined : Number(typed);
}
