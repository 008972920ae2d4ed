/** What a person reads of a document that follows an issued one: where it is, what is still to be filled in. */
import type { Way } from '../after-issue/ways.js';
import type { AfterIssue } from '../after-issue-of-plan.js';
import type { Language } from '../model/language.js';
import { twoDigits } from '../model/two-digits.js';
import { printable } from './report-width.js';

export function afterIssueSummary(
  { path, document, name = '', differences }: AfterIssue,
  text: string,
  way: Way,
  language: Language,
): string {
  const marks = text.match(/^\s*# kiểm tra:/gmu)?.length ?? 0;
  const words = said[language];
  const lines = [
    words.made[way](name, document, path),
    ...(way === 'correct' || way === 'amend' ? [words.beside(differences)] : []),
    ...(way === 'correct' && differences !== undefined && differences > 0 ? [words.restore] : []),
    words.next(marks, path),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

interface SummaryWords {
  readonly made: Readonly<Record<Way, (name: string, document: string, path: string) => string>>;
  readonly beside: (differences: number | undefined) => string;
  readonly restore: string;
  readonly next: (marks: number, path: string) => string;
}

const vi: SummaryWords = {
  made: {
    correct: (name, document, path) => `Đã lập Công văn đính chính ${name}: “${document}” trong “${path}”.`,
    recall: (name, document, path) => `Đã lập Công văn thu hồi ${name}: “${document}” trong “${path}”.`,
    amend: (name, _, path) => `Đã lập Kế hoạch sửa đổi, bổ sung ${name}: “${path}”.`,
    replace: (name, _, path) => `Đã lập Kế hoạch thay thế ${name}: “${path}”.`,
  },
  beside: (differences) =>
    differences === undefined
      ? '  Không có bản đã ban hành để đối chiếu; nội dung do người soạn ghi (hoặc dùng “--issued” để chỉ tệp đã ban hành).'
      : differences === 0
        ? '  Kế hoạch hiện tại không khác bản đã ban hành; nội dung do người soạn ghi.'
        : `  ${twoDigits(differences)} chỗ khác bản đã ban hành đã được ghi vào văn bản.`,
  restore: '  Văn bản đã ban hành không sửa: sau khi lập công văn, khôi phục kế hoạch như bản đã ban hành.',
  next: (marks, path) =>
    `  Có ${twoDigits(marks)} ghi chú “# kiểm tra:”; bổ sung, rà soát rồi chạy: kehoach check ${path}`,
};

const en: SummaryWords = {
  made: {
    correct: (name, document, path) => `A letter correcting ${name} is “${document}” in “${path}”.`,
    recall: (name, document, path) => `A letter recalling ${name} is “${document}” in “${path}”.`,
    amend: (name, _, path) => `A plan amending ${name} is written to “${path}”.`,
    replace: (name, _, path) => `A plan replacing ${name} is written to “${path}”.`,
  },
  beside: (differences) =>
    differences === undefined
      ? '  Nothing was kept of what was issued: the author says what changes (or names the issued file with --issued).'
      : differences === 0
        ? '  The plan says what was issued: the author says what changes.'
        : `  ${differences} differences from what was issued are in it.`,
  restore: '  What was issued stays: put the plan back as it was issued when the letter is made.',
  next: (marks, path) =>
    `  There are ${marks} comments “# kiểm tra:”; complete them, then run: kehoach check ${path}`,
};

const said: Readonly<Record<Language, SummaryWords>> = { vi, en };
