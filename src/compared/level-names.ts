import type { Level } from '../diff/change.js';
import type { Words } from '../model/finding.js';

/** What readers call the levels of changes. */
export const levelNames: Readonly<Record<Level, Words>> = {
  major: { vi: 'Quan trọng', en: 'Major' },
  minor: { vi: 'Cần biết', en: 'Minor' },
  wording: { vi: 'Câu chữ', en: 'Wording' },
  expected: { vi: 'Đương nhiên', en: 'Expected' },
};
