/**
 * `kehoach new-year`: read a plan → move its years → read it again → mark what people must decide → check. Nothing is written here; the
 * file keeps every character that is not named.
 */
import { placeNamer } from './compose/places.js';
import { repairEdits } from './edit/repair-text.js';
import { spliceYaml } from './edit/splice.js';
import { applied } from './edit/text-edit.js';
import { type Outside, withTexts } from './model/files.js';
import { type Finding, isStop, type Words } from './model/finding.js';
import { positionAt, type SourceFile } from './model/source-file.js';
import type { Splice } from './model/splice.js';
import { movedName } from './new-year/identity.js';
import type { Moves } from './new-year/moves.js';
import { movesOf, questionsOf } from './new-year/new-year.js';
import { withoutMarks } from './new-year/old-marks.js';
import { isTold, markOf, type Question, type QuestionKind, titleOf } from './new-year/questions.js';
import { type Shift, shiftOf } from './new-year/shift.js';
import { type Checked, checkPlan } from './pipeline.js';
import { characterMap } from './read/character-map.js';

export interface NewYearChoices {
  readonly planPath: string;
  /** The new plan's first year. */
  readonly year: number;
  /**
   * Where the new plan will be, and the way from its folder to the old one's, ending with a slash where they differ; beside the old
   * one, with the year in its name, where nothing is said.
   */
  readonly out?: { readonly path: string; readonly way: string };
}

/** Something to decide, at its place in the new plan. */
export interface AskedQuestion {
  readonly kind: QuestionKind;
  /** What the list says of all questions of the kind. */
  readonly title: Words;
  /** What the mark in the file says. */
  readonly mark: Words;
  /** Whether the mark says more than the title. */
  readonly told: boolean;
  /** The place in the printed document, empty where it has none. */
  readonly where: string;
  /** Line of the new file, from 1. */
  readonly line: number;
}

export interface NewYear {
  /** The new plan's file; empty where the old plan says no year. */
  readonly path: string;
  /** Its YAML; missing where there is none. */
  readonly plan?: string;
  readonly questions: readonly AskedQuestion[];
  readonly findings: readonly Finding[];
  /** The files that findings speak of. */
  readonly sources: readonly SourceFile[];
}

/** `there` knows the files around the new plan, where its office file and pictures are looked for. */
export async function newYearPlan(
  { planPath, year, out }: NewYearChoices,
  outside: Outside,
  there: Outside = outside,
): Promise<NewYear> {
  const old = await checkPlan(planPath, outside);
  const source = old.sources.find(({ path }) => path === planPath);
  const stops = old.findings.filter(isStop);
  if (!old.dossier || !source || stops.length > 0) return nothing('', stops, old);
  const shift = shiftOf(old.dossier.plan, year);
  const { path, way } = out ?? { path: besideIt(planPath, shift), way: '' };
  if (year <= shift.first) return nothing(path, [notLater(planPath, year, shift.first)], old);
  const moves = movesOf(old.dossier, shift, way);
  const moved = withMoves(withoutMarks(source.text), moves);
  const check = (text: string) => checkPlan(path, withTexts(there, new Map([[path, text]])));
  const read = await check(moved.text);
  if (!read.dossier) return nothing(path, read.findings.filter(isStop), read);
  const questions = questionsOf(read.dossier, [...moves.questions, ...moved.left], shift);
  const marked = spliceYaml(moved.text, questions.map(remark));
  const checked = await check(marked.text);
  return {
    path,
    plan: marked.text,
    questions: placed(questions, checked, path, shift),
    findings: checked.findings.filter(({ severity }) => severity === 'error'),
    sources: checked.sources,
  };
}

/** The old file's name with the year moved on. */
function besideIt(planPath: string, shift: Shift): string {
  const [, folder = '', name = '', extension = ''] = /^(.*[/\\\\])?(.*?)(\.ya?ml)?$/is.exec(planPath) ?? [];
  return `${folder}${movedName(name, shift)}${extension}`;
}

function nothing(path: string, findings: readonly Finding[], { sources }: Checked): NewYear {
  return { path, questions: [], findings, sources };
}

/** The text with every move made, and what could not be made: fields go last, so that others find their place beside them. */
function withMoves(text: string, { repairs, splices }: Moves): { text: string; left: readonly Question[] } {
  const edits = repairEdits(text, repairs, characterMap);
  const unmade = repairs.filter((_, i) => edits[i] === undefined);
  const isRemoval = ({ type }: Splice) => type === 'remove';
  const repaired = applied(
    text,
    edits.flatMap((edit) => edit ?? []),
  );
  const changed = spliceYaml(
    repaired,
    splices.filter((splice) => !isRemoval(splice)),
  );
  const made = spliceYaml(changed.text, splices.filter(isRemoval));
  const left = [
    ...unmade.map(({ pointer, text: words }) => byHand(pointer, words)),
    ...[...changed.refused, ...made.refused].map(refused),
  ];
  return { text: made.text, left };
}

function refused(splice: Splice): Question {
  switch (splice.type) {
    case 'set':
      return byHand(splice.pointer, splice.text);
    case 'rename':
      return byHand(splice.pointer, splice.key);
    case 'put':
      return byHand(splice.pointer, `${splice.key}: ${String(splice.value)}`);
    default:
      return byHand('pointer' in splice ? splice.pointer : splice.list);
  }
}

/** Other words for what stands there, or nothing. */
function byHand(pointer: string, words?: string): Question {
  const text =
    words === undefined
      ? { vi: 'để trống', en: 'leave it blank' }
      : { vi: `sửa thành ${words}`, en: `change it to ${words}` };
  return { kind: 'by-hand', pointer, slots: { text } };
}

function remark(question: Question): Splice {
  return { type: 'remark', pointer: question.pointer, lines: [`kiểm tra: ${markOf(question).vi}`] };
}

function placed(
  questions: readonly Question[],
  { dossier, sources }: Checked,
  path: string,
  shift: Shift,
): readonly AskedQuestion[] {
  const source = sources.find((each) => each.path === path);
  const where = dossier ? placeNamer(dossier) : () => '';
  return questions.map((question) => ({
    kind: question.kind,
    title: titleOf(question.kind, shift),
    mark: markOf(question),
    told: isTold(question.kind),
    where: where(question.pointer),
    line: source ? positionAt(source.text, source.rangeOf(question.pointer, true).offset).line : 0,
  }));
}

function notLater(file: string, year: number, first: number): Finding {
  return {
    code: 'new-year-later',
    severity: 'error',
    message: {
      vi: `Năm ${year} không ở sau năm của kế hoạch này (${first}).`,
      en: `${year} is not after the year of this plan, ${first}.`,
    },
    hint: { vi: `Ghi “--year” từ năm ${first + 1}.`, en: `Give --year from ${first + 1} on.` },
    file,
    at: { pointer: '/period' },
  };
}
