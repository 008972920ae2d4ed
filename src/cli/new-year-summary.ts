/** What a person reads of a new year: the new file, and what has to be decided, one line a kind with its places. */
import { isStop } from '../model/finding.js';
import type { Language } from '../model/language.js';
import { twoDigits } from '../model/two-digits.js';
import type { AskedQuestion } from '../new-year-plan.js';
import type { NewYearOutcome } from './new-year-json.js';
import { printable } from './report-width.js';

/** Places beyond these are counted: every one has its mark in the file. */
const shownPlaces = 3;

export function newYearSummary(outcome: NewYearOutcome, language: Language): string {
  const { planPath, path, dryRun, written, questions, findings } = outcome;
  const faults = findings.filter((finding) => !isStop(finding)).length;
  const words = summaryWords[language];
  const kinds = [...new Set(questions.map(({ kind }) => kind))];
  const groups = kinds.map((kind) => questions.filter((question) => question.kind === kind));
  const lines = [
    words.made(path, planPath),
    ...(groups.length > 0 ? [`  ${words.toDecide(groups.length)}`] : []),
    ...groups.map((group, i) => `  ${i + 1}. ${groupLine(group, language)}`),
    dryRun ? words.notWritten(path) : written ? words.written(path) : words.unwritten(path),
    ...(faults === 0 ? [] : [words.faults(faults, path)]),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

/** "Xác định chỉ tiêu năm 2028 (10 chỗ): Mục II.2, dòng 274; dòng 281; dòng 287 và 07 chỗ khác." */
function groupLine(group: readonly AskedQuestion[], language: Language): string {
  const words = summaryWords[language];
  const [first] = group;
  if (!first) return '';
  const shown = group.slice(0, shownPlaces);
  const places = shown.map((question, i) => {
    const where = question.where === shown[i - 1]?.where ? '' : question.where;
    const place = [where, words.line(question.line)].filter((part) => part !== '').join(', ');
    return question.told ? `${place}: ${question.mark[language]}` : place;
  });
  const count = group.length > 1 ? ` (${words.places(group.length)})` : '';
  const more = group.length > shown.length ? ` ${words.more(group.length - shown.length)}` : '';
  return `${first.title[language]}${count}: ${places.join('; ')}${more}.`;
}

interface SummaryWords {
  readonly made: (path: string, from: string) => string;
  readonly toDecide: (count: number) => string;
  readonly places: (count: number) => string;
  readonly more: (count: number) => string;
  readonly line: (line: number) => string;
  readonly notWritten: (path: string) => string;
  readonly written: (path: string) => string;
  readonly unwritten: (path: string) => string;
  readonly faults: (count: number, path: string) => string;
}

const vi: SummaryWords = {
  made: (path, from) => `${path}: dự thảo lần 1, lập từ ${from}`,
  toDecide: (count) =>
    `Còn ${twoDigits(count)} nội dung cần xác định; từng chỗ có ghi chú “# kiểm tra:” trong tệp:`,
  places: (count) => `${twoDigits(count)} chỗ`,
  more: (count) => `và ${twoDigits(count)} chỗ khác`,
  line: (line) => `dòng ${line}`,
  notWritten: (path) => `Chỉ liệt kê; chưa ghi “${path}”.`,
  written: (path) => `Đã ghi “${path}”.`,
  unwritten: (path) => `Chưa ghi “${path}”.`,
  faults: (count, path) =>
    `Rà soát kế hoạch mới còn ${twoDigits(count)} lỗi; xem từng lỗi: kehoach check ${path}`,
};

const en: SummaryWords = {
  made: (path, from) => `${path}: first draft, made of ${from}`,
  toDecide: (count) => `To decide: ${count}; each place has a comment “# kiểm tra:” in the file:`,
  places: (count) => `${count} places`,
  more: (count) => `and ${count} more`,
  line: (line) => `line ${line}`,
  notWritten: (path) => `Listed only; “${path}” is not written.`,
  written: (path) => `“${path}” is written.`,
  unwritten: (path) => `“${path}” is not written.`,
  faults: (count, path) => `The new plan has ${count} errors; see them: kehoach check ${path}`,
};

const summaryWords: Readonly<Record<Language, SummaryWords>> = { vi, en };
