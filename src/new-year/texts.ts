/** Sentences, headings, labels and dates of a plan in its new year. */
import type { PlanFile } from '../model/generated/schema-types.js';
import { type MovedText, moveYears } from './move-years.js';
import { changed, joined, type Moves, noMoves } from './moves.js';
import { isDate, type PlanScalar, planScalars } from './plan-scalars.js';
import { type Question, type QuestionKind, timeSlots } from './questions.js';
import { movedPoint, type Shift } from './shift.js';

export function moveTexts(plan: PlanFile, shift: Shift): Moves {
  return joined([...planScalars(plan)].map((scalar) => movedScalar(scalar, shift)));
}

function movedScalar(scalar: PlanScalar, shift: Shift): Moves {
  const { pointer, value, work, milestones } = scalar;
  if (isDate(scalar)) {
    const moved = movedPoint(value, shift);
    return moved === undefined ? noMoves : changed(pointer, value, moved);
  }
  // The years of an indicator's milestones are looked at with the milestones.
  if (typeof value !== 'string' || milestones) return noMoves;
  const moved = moveYears(value, shift, work);
  const repairs = moved.edits.map(({ from, to, text }) => ({ pointer, span: { from, to }, text }));
  return { ...noMoves, repairs, questions: questionsOf(pointer, value, moved, shift) };
}

/** Titles and labels say no figures of the year they name. */
const title = /\/(?:title|heading|subject|caption|labels\/[^/]+|columns\/.*)$/;
/** Work told as done, before its year in the same clause. */
const done = /(?<!\p{L})đã(?!\p{L})[^.;:()]{0,80}$/iu;
const theme = /(?<!\p{L})chủ đề(?!\p{L})/iu;

function questionsOf(pointer: string, text: string, { edits, notes }: MovedText, shift: Shift): Question[] {
  const isSentence = !title.test(pointer);
  const time = timeSlots(shift);
  const ask = (kind: QuestionKind, slots: Question['slots'] = time): Question => ({ kind, pointer, slots });
  const years = (type: (typeof notes)[number]['type']) =>
    notes.flatMap((note) => (note.type === type ? [note.year] : [])).join(', ');
  const own = edits.filter(({ from, to }) => Number(text.slice(from, to)) >= shift.first);
  const tellsDone = own.some(({ from }) => done.test(text.slice(0, from)));
  const tellsLastYear = years('last-year') !== '';
  const asked: (readonly [boolean, Question])[] = [
    [isSentence && tellsLastYear, ask('last-year')],
    [isSentence && tellsDone && !tellsLastYear, ask('done')],
    [isSentence && own.length > 0 && theme.test(text), ask('theme')],
    [years('span-over') !== '', ask('span-over', { years: years('span-over') })],
    [years('year-kept') !== '', ask('year-kept', { years: years('year-kept') })],
  ];
  return asked.flatMap(([holds, question]) => (holds ? [question] : []));
}
