import type { Finding } from '../model/finding.js';
import { twoDigits } from '../model/two-digits.js';
import { problem, wholeFile } from './problem.js';

/** A broken file may have a hundred thousand mistakes of one kind: past the first ones they are counted. */
export function moreFindings(path: string, unlisted: number): readonly Finding[] {
  if (unlisted === 0) return [];
  return [
    problem(
      path,
      'more-findings',
      wholeFile,
      {
        vi: `Còn ${twoDigits(unlisted)} lỗi khác trong tệp, chưa liệt kê.`,
        en: `There are ${unlisted} more errors, not listed.`,
      },
      { vi: 'Sửa các lỗi đã nêu rồi kiểm tra lại.', en: 'Mend those listed, then check again.' },
    ),
  ];
}
