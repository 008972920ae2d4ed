/** What a person reads of a report that was made: where it is, what is still to be filled in. */

import type { Language } from '../model/language.js';
import { twoDigits } from '../model/two-digits.js';
import type { Evaluation } from '../results/evaluate.js';
import { printable } from './report-width.js';

export function madeReportSummary(
  path: string,
  text: string,
  { senders: { due, reported }, findings }: Evaluation,
  language: Language,
): string {
  const marks = text.match(/^\s*# kiểm tra:/gmu)?.length ?? 0;
  const words = summaryWords[language];
  const lines = [
    words.made(path),
    ...(due.length > 0 ? [words.reported(reported.length, due.length)] : []),
    ...(findings.length > 0 ? [words.open(findings.length)] : []),
    words.next(marks, path),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

interface SummaryWords {
  readonly made: (path: string) => string;
  readonly reported: (count: number, of: number) => string;
  readonly open: (count: number) => string;
  readonly next: (marks: number, path: string) => string;
}

const vi: SummaryWords = {
  made: (path) => `Đã lập báo cáo “${path}”.`,
  reported: (count, of) => `  ${twoDigits(count)}/${twoDigits(of)} đơn vị đã gửi báo cáo.`,
  open: (count) => `  ${twoDigits(count)} nội dung chưa thống nhất hoặc chưa đủ số liệu, nêu ở dưới.`,
  next: (marks, path) =>
    `  Còn ${twoDigits(marks)} chỗ có ghi chú “# kiểm tra:”; bổ sung, chỉnh sửa rồi chạy: kehoach build ${path}`,
};

const en: SummaryWords = {
  made: (path) => `The report is written to “${path}”.`,
  reported: (count, of) => `  ${count} of ${of} units have reported.`,
  open: (count) => `  ${count} figures contradict each other or lack something, told below.`,
  next: (marks, path) =>
    `  ${marks} places have a comment “# kiểm tra:”; complete them, then run: kehoach build ${path}`,
};

const summaryWords: Readonly<Record<Language, SummaryWords>> = { vi, en };
