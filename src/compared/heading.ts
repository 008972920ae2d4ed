/** What stands above the changes in every format that people read. */
import { levels } from '../diff/change.js';
import type { PlanFacts } from '../diff/comparison.js';
import { summaryLines } from '../diff/summary-words.js';
import { twoDigits } from '../model/two-digits.js';
import type { Language, Told } from './format.js';
import { levelNames } from './level-names.js';
import { planName } from './plan-name.js';
import { isAtLeast } from './told.js';

/** "Kế hoạch số 15/KH-UBND ngày 13/3/2026 “Thực hiện công tác trẻ em năm 2026” (plans/tre-em-2026.yaml)" */
export function planWords(plan: PlanFacts, language: Language): string {
  return `${planName(plan)[language]} “${plan.title.replace(/\s+/g, ' ')}” (${plan.path})`;
}

/** "Có 125 thay đổi: 49 quan trọng, 61 cần biết, 12 câu chữ, 03 đương nhiên." */
export function verdictOf({ counts, language }: Told): string {
  const total = levels.reduce((sum, level) => sum + counts[level], 0);
  const list = countsOf(counts, levels, language);
  if (language === 'vi')
    return total === 0 ? 'Không có thay đổi nào.' : `Có ${twoDigits(total)} thay đổi: ${list}.`;
  return total === 0 ? 'Nothing changed.' : `${total} ${total === 1 ? 'change' : 'changes'}: ${list}.`;
}

/** The leader's half page, a sentence for each thing. */
export function summarySentences({ comparison, language }: Told): readonly string[] {
  return summaryLines(comparison.summary).map(({ name, text }) =>
    `${name[language]}: ${text[language]}.`.replace('….', '…'),
  );
}

/** How many changes are not shown, and of which levels; empty where all are. */
export function hiddenWords({ counts, least, language }: Told): string {
  const list = countsOf(
    counts,
    levels.filter((level) => !isAtLeast(level, least)),
    language,
  );
  if (list === '') return '';
  return language === 'vi'
    ? `Không hiển thị các thay đổi ở mức thấp hơn: ${list}.`
    : `Not shown, being of lesser levels: ${list}.`;
}

function countsOf(counts: Told['counts'], of: typeof levels, language: Language): string {
  return of
    .filter((level) => counts[level] > 0)
    .map((level) => {
      const name = levelNames[level][language].toLowerCase();
      return `${language === 'vi' ? twoDigits(counts[level]) : counts[level]} ${name}`;
    })
    .join(', ');
}
