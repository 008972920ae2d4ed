import { parse } from 'yaml';
import type { LetterChoices, PlanLetters } from '../../src/letters-of-plan.js';
import { lettersOfPlan } from '../../src/letters-of-plan.js';
import { writePlan } from '../../src/pipeline.js';
import { inMemory } from '../import/support/in-memory.js';
import { planWith } from '../support/sample.js';
import { day, workOffice } from '../work-list/support.js';

const path = 'plans/viec.yaml';

/** An office that says who signs its letters. */
export const letterOffice = `${workOffice}  cong-van: {signature: pct}\n`;

export interface Asked extends Omit<LetterChoices, 'types' | 'asOf'> {
  readonly types?: LetterChoices['types'];
  /** 15/5/2027 where nothing is said. */
  readonly asOf?: string;
  readonly office?: string;
}

/** Letters of a plan of that office, from its YAML after the required fields. */
export async function lettersOf(rest: string, { asOf = '15/5/2027', office, ...asked }: Asked = {}) {
  const files = { [path]: planWith(rest), 'plans/offices/xa.yaml': office ?? letterOffice };
  const resources = inMemory(files);
  return lettersOfPlan(path, resources, { types: ['assign'], ...asked, asOf: day(asOf) });
}

/** Each letter as Markdown, by its id; room for number and day is one blank. */
export async function textsOf({ composed }: PlanLetters): Promise<Readonly<Record<string, string>>> {
  if (!composed) return {};
  const { files } = await writePlan(composed, ['md']);
  return Object.fromEntries(
    files.map(({ document, bytes }) => [
      document,
      new TextDecoder().decode(bytes).replace(/(?:\u00a0| |<br>)+/g, ' '),
    ]),
  );
}

/** The plan with the letters' YAML put into it, as an officer would. */
export function keptIn(plan: string, { yaml }: PlanLetters): object {
  const whole = parse(plan) as Record<string, Record<string, object>>;
  const added = parse(yaml) as { documents: Record<string, object>; appendices?: object[] };
  const documents = { ...whole.documents };
  for (const [id, fields] of Object.entries(added.documents)) documents[id] = { ...documents[id], ...fields };
  const appendices = [...((whole.appendices as object as object[]) ?? []), ...(added.appendices ?? [])];
  return { ...whole, documents, appendices };
}
