import { issuedName } from '../issue/issued-name.js';
import type { Issue } from '../issue-plan.js';
import type { Language } from '../model/language.js';
import { twoDigits } from '../model/two-digits.js';
import { commandWords } from './words.js';

/** What was recorded and where, as the clerk reads it on the terminal. */
export function issueSummary(
  { record, recordPath, register, plan, outputs, copies, citing }: Issue,
  language: Language,
): string {
  const name = issuedName(record)[language];
  const pages = record.outputs.map(({ pages: count }) =>
    count === undefined ? '' : ` (${commandWords[language].pages(count)})`,
  );
  const words = said[language];
  return [
    words.recorded(name),
    `  ${plan.path}`,
    `  ${register.path}`,
    ...outputs.map(({ path }, i) => `  ${path}${pages[i] ?? ''}`),
    `  ${recordPath}`,
    'count' in copies ? words.copies(copies.count) : words.unclear(copies.unclear),
    ...(citing.length === 0
      ? []
      : [words.citing(citing.map((each) => `${each.name} (${each.id})`).join(', '))]),
    '',
  ].join('\n');
}

const said = {
  vi: {
    recorded: (name: string) => `Đã ghi nhận ${name}; nội dung đã khóa.`,
    copies: (count: number) => `Số lượng bản: ${twoDigits(count)} (gồm bản lưu).`,
    unclear: (line: string) =>
      `Số lượng bản: chưa tính được do dòng “${line}” không nêu rõ số đơn vị; bổ sung “copies” (số lượng bản) vào sổ.`,
    citing: (names: string) => `Văn bản cùng hồ sơ có viện dẫn, nay đủ số: ${names}.`,
  },
  en: {
    recorded: (name: string) => `Recorded: ${name}; it is locked now.`,
    copies: (count: number) => `Copies: ${count}, filed ones too.`,
    unclear: (line: string) =>
      `Copies: not counted, since “${line}” does not say how many; add “copies” in the register.`,
    citing: (names: string) => `Documents of the dossier that cite it and have its number now: ${names}.`,
  },
};
