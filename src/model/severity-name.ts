import type { Severity } from './finding.js';
import type { Language } from './language.js';

/** The label of a finding. “Cần đối chiếu” is a kind of its own: only the original document can tell. */
export function severityName(severity: Severity, language: Language): string {
  return names[severity][language];
}

const names: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  verify: { vi: 'Cần đối chiếu', en: 'To verify' },
  info: { vi: 'Gợi ý', en: 'Hint' },
};
