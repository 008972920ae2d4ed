import type { Finding } from '../model/finding.js';
import type { Language } from '../model/language.js';
import { twoDigits } from '../model/two-digits.js';

const unread = /^file-(?:readable|encoding|binary|empty|encrypted|no-words|not-docx|too-large)$/;
const unwritten = /^file-(?:writable|free|untouched|locked)$/;

/**
 * The first line of a report when nothing else keeps a dossier back than files that could not be read or written, or a bug of ours:
 * that has nothing to do with signing. Undefined otherwise.
 */
export function failureVerdict(findings: readonly Finding[], language: Language): string | undefined {
  const grave = findings.filter(({ severity }) => severity === 'error' || severity === 'verify');
  const all = (isOne: (finding: Finding) => boolean) => grave.length > 0 && grave.every(isOne);
  const count = grave.length;
  if (all(({ code }) => unread.test(code))) {
    return language === 'vi'
      ? `Kết luận: chưa đọc được tệp (${twoDigits(count)} lỗi).`
      : `Verdict: a file could not be read (${errors(count)}).`;
  }
  if (all(({ code }) => unwritten.test(code))) {
    return language === 'vi'
      ? `Kết luận: chưa ghi được tệp (${twoDigits(count)} lỗi).`
      : `Verdict: a file could not be written (${errors(count)}).`;
  }
  if (all(({ code }) => code === 'program-works' || code.startsWith('file-'))) {
    return language === 'vi'
      ? `Kết luận: chưa thực hiện được (${twoDigits(count)} lỗi).`
      : `Verdict: this could not be done (${errors(count)}).`;
  }
  return undefined;
}

function errors(count: number): string {
  return `${count} ${count === 1 ? 'error' : 'errors'}`;
}
