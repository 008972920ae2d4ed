/** Letters that hand out the work of a plan, or ask for it: documents of the same dossier, made from its work list. */

import { checkDossier } from './check/check-dossier.js';
import { composeDossier } from './compose/compose-dossier.js';
import type { Doc } from './doc/document.js';
import { numberFootnotes } from './doc/number-footnotes.js';
import { writeYaml } from './edit/write-yaml.js';
import { type Addition, idsFor, partsWith, withAdditions } from './letters/addition.js';
import { type Addressed, addressedAs, addressedParties } from './letters/addressing.js';
import { assignmentLetter, unitLetter } from './letters/assignment-letter.js';
import { extract, extractKind } from './letters/extract.js';
import { letterFindings, nobodyAddressed, nobodyLate } from './letters/letter-findings.js';
import type { LetterType } from './letters/letter-types.js';
import { planReference } from './letters/plan-reference.js';
import { lateWork, reminderLetter } from './letters/reminder-letter.js';
import { type RowSource, rowSource } from './letters/task-rows.js';
import { type CalendarDay, shortDay } from './model/day.js';
import type { Dossier } from './model/dossier.js';
import type { Finding } from './model/finding.js';
import { own } from './model/own.js';
import type { SourceFile } from './model/source-file.js';
import type { ComposedPlan, Resources } from './pipeline.js';
import { progressOf } from './progress-of-files.js';
import type { ResultsInput } from './results-of-files.js';
import { partyNamed } from './work-list/shown-list.js';
import type { Party, WorkList } from './work-list/work.js';
import { workOfPlan } from './work-of-plan.js';

export interface LetterChoices {
  readonly types: readonly LetterType[];
  /** A letter for each unit instead of one for all. */
  readonly each?: boolean;
  /** Extracts in one file, each on a page of its own. */
  readonly together?: boolean;
  /** One unit or group only, by id. */
  readonly unit?: string;
  /** The day that lateness is told on; today where nothing is said. */
  readonly asOf?: CalendarDay;
  /** What units sent: nobody is reminded of what it tells to be done. */
  readonly sent?: readonly ResultsInput[];
}

export interface PlanLetters {
  /** The letters as documents of the plan, ready to be written; missing when the plan cannot be printed. */
  readonly composed?: ComposedPlan;
  readonly dossier?: Dossier;
  readonly list?: WorkList;
  /** What is to be put into the plan's YAML to keep the letters there and edit them. */
  readonly yaml: string;
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceFile[];
}

export async function lettersOfPlan(
  planPath: string,
  resources: Resources,
  choices: LetterChoices,
): Promise<PlanLetters> {
  const { value, ...work } = await workOfPlan(planPath, resources, choices.asOf);
  if (!value?.composed.fonts) return { yaml: '', ...work };
  const { dossier, list, composed } = value;
  const progress = await progressOf(choices.sent ?? [], value);
  const findings = [...work.findings, ...progress.findings];
  const sources = [...work.sources, ...progress.sources];
  const made = additionsFor(rowSource(list, dossier), { ...choices, done: progress.done });
  const told = { dossier, list, sources, yaml: yamlOf(made.additions, dossier) };
  if (made.additions.length === 0) {
    return {
      ...told,
      yaml: '',
      composed: { ...composed, docs: [] },
      findings: [...findings, ...made.findings],
    };
  }
  const kinds = new Map([...composed.templates].map(([kind, template]) => [kind, template.head]));
  const whole = withAdditions(made.additions, dossier, kinds);
  const ids = new Set(made.additions.map(({ id }) => id));
  const { docs, findings: composing } = composeDossier(whole, composed.templates, value.composed.fonts);
  const letters = docs.filter(({ id }) => ids.has(id));
  return {
    ...told,
    composed: {
      ...composed,
      docs: choices.together ? withOneExtract(letters, made.additions, dossier) : letters,
    },
    findings: [
      ...findings,
      ...made.findings,
      ...composing,
      ...faultsOf(made.additions.filter(isLetter), dossier, kinds),
    ],
  };
}

interface Made {
  readonly additions: readonly Addition[];
  /** Whom letters go to. */
  readonly addressed: readonly Addressed[];
  /** Why there is none. */
  readonly findings: readonly Finding[];
}

/** What is asked, with what is known to be done, by the item's id. */
type KnownChoices = LetterChoices & { readonly done: ReadonlySet<string> };

function additionsFor(source: RowSource, choices: KnownChoices): Made {
  const { dossier, list } = source;
  const newId = idsFor(dossier);
  const unit = choices.unit === undefined ? undefined : partyNamed(list, choices.unit);
  const made = choices.types.map((type): Made => {
    switch (type) {
      case 'assign':
        return assigned(source, unit, choices, newId);
      case 'extract':
        return {
          additions: present((unit ? [unit] : list.units).map((party) => extractFor(party, source, newId))),
          addressed: [],
          findings: [],
        };
      case 'remind':
        return reminded(source, unit, choices, newId);
    }
  });
  const additions = made.flatMap((each) => each.additions);
  const addressed = made.flatMap((each) => each.addressed);
  const findings = made.flatMap((each) => each.findings);
  const about = addressed.length > 0 ? letterFindings(addressed, dossier) : [];
  return { additions, addressed, findings: [...findings, ...about] };
}

type NewId = (wanted: string) => string;

/** Organs that the office answers to get no extract of what they are told. */
function extractFor(party: Party, source: RowSource, newId: NewId): Addition | undefined {
  return addressedAs(party, source.dossier) ? extract(party, source, newId) : undefined;
}

function assigned(source: RowSource, unit: Party | undefined, { each }: LetterChoices, newId: NewId): Made {
  const { dossier, list } = source;
  const all = addressedParties(list, dossier);
  const chosen: readonly Addressed[] = unit ? present([addressedAs(unit, dossier)]) : all;
  const additions =
    each || unit
      ? present(chosen.map((addressed) => unitLetter(addressed, source, newId)))
      : present([assignmentLetter(source, newId)]);
  return additions.length === 0
    ? { additions, addressed: [], findings: [nobodyAddressed(dossier)] }
    : { additions, addressed: chosen, findings: [] };
}

function reminded(source: RowSource, unit: Party | undefined, choices: KnownChoices, newId: NewId): Made {
  const { dossier, list } = source;
  const late = lateWork(list, dossier, choices.done).filter(
    ({ addressed }) => !unit || addressed.party.id === unit.id,
  );
  const additions = choices.each
    ? present(late.map((one) => reminderLetter([one], source, newId, `-${one.addressed.party.id}`)))
    : present([reminderLetter(late, source, newId)]);
  return additions.length === 0
    ? { additions, addressed: [], findings: [nobodyLate(dossier, shortDay(list.asOf))] }
    : { additions, addressed: late.map(({ addressed }) => addressed), findings: [] };
}

function present<T>(values: readonly (T | undefined)[]): readonly T[] {
  return values.flatMap((value) => (value === undefined ? [] : [value]));
}

function isLetter({ document }: Addition): boolean {
  return document.number !== 'none';
}

/** What is wrong with letters themselves; what is wrong with the plan, whose words and names they say again, is told with the plan. */
function faultsOf(
  additions: readonly Addition[],
  dossier: Dossier,
  kinds: Parameters<typeof withAdditions>[2],
): readonly Finding[] {
  const own = additions.map(({ id }) => `/documents/${id}`);
  if (additions.length === 0) return [];
  const isOwn = (pointer: string) => own.some((at) => pointer === at || pointer.startsWith(`${at}/`));
  const keyOf = ({ code, message }: Finding) => `${code} ${message.vi}`;
  const ofPlan = new Set(checkDossier(dossier).map(keyOf));
  return checkDossier(withAdditions(additions, dossier, kinds))
    .filter(({ at, severity }) => severity !== 'info' && 'pointer' in at && isOwn(at.pointer))
    .filter((finding) => !ofPlan.has(keyOf(finding)))
    .map((finding) => ({ ...finding, at: { file: 'whole' } }));
}

/** The extracts in one file, each a page section of its own with its own page numbers. */
function withOneExtract(
  docs: readonly Doc[],
  additions: readonly Addition[],
  dossier: Dossier,
): readonly Doc[] {
  const letters = new Set(additions.filter(isLetter).map(({ id }) => id));
  const extracts = docs.filter(({ id }) => !letters.has(id));
  const [first] = extracts;
  const rest = docs.filter(({ id }) => letters.has(id));
  if (!first) return rest;
  const title = `Trích danh mục nhiệm vụ ${planReference(dossier).doing}`;
  const sections = numberFootnotes(extracts.flatMap((each) => each.sections));
  return [...rest, { ...first, id: extractKind, title, sections }];
}

/** Additions as a part of the plan's YAML, with what else must be changed there. */
function yamlOf(additions: readonly Addition[], dossier: Dossier): string {
  const { plan } = dossier;
  const { documents, appendices } = partsWith(additions, dossier);
  const added = new Set(additions.flatMap((each) => [each.id, ...each.appendices.map(({ id }) => id)]));
  const changed = Object.fromEntries(
    Object.entries(documents).flatMap(([id, fields]) => {
      if (added.has(id)) return [[id, fields]];
      const isNew =
        own(plan.documents, id) === undefined || fields.appendices !== own(plan.documents, id)?.appendices;
      return isNew
        ? [[id, own(plan.documents, id) === undefined ? fields : { appendices: fields.appendices }]]
        : [];
    }),
  );
  const more = appendices.filter(({ id }) => id !== undefined && added.has(id));
  return writeYaml({ documents: changed, ...(more.length > 0 ? { appendices: more } : {}) }, new Map(), [
    `Chép vào tệp kế hoạch ${dossier.planPath} để giữ lại và chỉnh sửa: mỗi phần vào trường cùng tên.`,
    ...dossier.documents
      .filter(({ carriesSharedBody, kind }) => carriesSharedBody && kind.body !== 'shared')
      .map(
        ({ id }) =>
          `“${id}” đang in nội dung chung vì là văn bản duy nhất; khi có thêm văn bản, chuyển nội dung chung vào “${id}”.`,
      ),
  ]);
}
