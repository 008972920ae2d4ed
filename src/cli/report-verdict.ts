import { type Finding, type Severity, severities } from '../model/finding.js';
import type { Language } from '../model/language.js';
import { twoDigits } from '../model/two-digits.js';
import { failureVerdict } from './failure-verdict.js';

/** What was done: signing is spoken of only where a dossier was checked. */
export type Act = 'check' | 'import' | 'issue' | 'follow';

/**
 * The first line of a report. Errors and what is still to be compared with the original keep a dossier from being submitted;
 * warnings and hints do not.
 */
export function verdict(findings: readonly Finding[], language: Language, act: Act = 'check'): string {
  const failure = failureVerdict(findings, language);
  if (failure !== undefined) return failure;
  const counts = severities
    .map(
      (severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0);
  const has = (severity: Severity) => counts.some(([one]) => one === severity);
  const list = counts.map(([severity, count]) => counted(severity, count, language)).join(', ');
  if (act === 'import' && has('error')) {
    return language === 'vi'
      ? `Kết luận: chưa nhập hết (${list}).`
      : `Verdict: not all was imported (${list}).`;
  }
  if (act === 'follow' && has('error')) {
    return language === 'vi'
      ? `Kết luận: chưa lập được văn bản (${list}).`
      : `Verdict: the document was not made (${list}).`;
  }
  if (act === 'issue' && list !== '') {
    return language === 'vi'
      ? `Kết luận: chưa ghi nhận số, ngày ban hành (${list}).`
      : `Verdict: number and day were not recorded (${list}).`;
  }
  if (act === 'check' && (has('error') || has('verify'))) {
    return language === 'vi'
      ? `Kết luận: chưa đủ điều kiện trình ký (${list}).`
      : `Verdict: not ready to be submitted for signature (${list}).`;
  }
  if (list === '') {
    return language === 'vi'
      ? 'Kết luận: không có lỗi, không có nội dung cần xem lại.'
      : 'Verdict: no errors, nothing to look at.';
  }
  return language === 'vi'
    ? `Kết luận: không có lỗi; có nội dung cần xem lại (${list}).`
    : `Verdict: no errors; some things to look at (${list}).`;
}

function counted(severity: Severity, count: number, language: Language): string {
  if (language === 'vi') return `${twoDigits(count)} ${nouns[severity]}`;
  if (severity === 'verify') return `${count} to verify`;
  const noun = { error: 'error', warning: 'warning', info: 'hint' }[severity];
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const nouns: Readonly<Record<Severity, string>> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  verify: 'nội dung cần đối chiếu',
  info: 'gợi ý',
};
