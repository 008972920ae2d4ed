/** Markdown for any viewer: headings, lists and plain tables; words of the plans never become markup. */
import type { ToldChange } from '../../diff/comparison.js';
import { twoDigits } from '../../model/two-digits.js';
import { escaped, markdownTable } from '../../write/data/markdown-text.js';
import type { Format, Told } from '../format.js';
import { type Entry, expectedOf, type Group, groupsOf } from '../groups.js';
import { hiddenWords, planWords, summarySentences, verdictOf } from '../heading.js';
import { levelNames } from '../level-names.js';
import { detailWords, isComing, placesOf, sentenceOf, shortSentenceOf } from '../saying.js';

export const mdFormat: Format = { write: comparisonMarkdown };

const words = {
  vi: {
    title: 'So sánh kế hoạch',
    old: 'Bản trước',
    new: 'Bản sau',
    summary: 'Tóm tắt',
    expected: 'Thay đổi đương nhiên',
    columns: ['TT', 'Mức', 'Nội dung', 'Thay đổi', 'Bản trước', 'Bản sau', 'Vị trí'],
  },
  en: {
    title: 'Comparison of two plans',
    old: 'Older',
    new: 'Newer',
    summary: 'Summary',
    expected: 'Expected changes',
    columns: ['No.', 'Level', 'About', 'Change', 'Older', 'Newer', 'Place'],
  },
};

function comparisonMarkdown(told: Told): string {
  const { comparison, notes, language } = told;
  const said = words[language];
  const expected = expectedOf(comparison);
  let row = 0;
  const next = () => {
    row++;
    return language === 'vi' ? twoDigits(row) : String(row);
  };
  const blocks = [
    `# ${said.title}`,
    list([
      `${said.old}: ${planWords(comparison.old, language)}`,
      `${said.new}: ${planWords(comparison.new, language)}`,
    ]),
    ...notes.map((note) => `> ${escaped(note[language])}`),
    `**${escaped(verdictOf(told))}**`,
    `## ${said.summary}`,
    list(summarySentences(told)),
    ...groupsOf(comparison).flatMap((group) => [
      `## ${escaped(group.title[language])}`,
      tableOf(group, told, next),
    ]),
    ...(expected.length === 0 ? [] : [`## ${said.expected}`]),
    list(expected.map((change) => sentenceOf(change, language))),
    escaped(hiddenWords(told)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${escaped(item)}`).join('\n');
}

function tableOf({ entries }: Group, told: Told, next: () => string): string {
  const rows = entries.flatMap((entry) =>
    entry.changes.map((change) => [next(), ...cellsOf(change, entry, told)]),
  );
  return markdownTable(words[told.language].columns, rows);
}

/** What came or went stands in its plan's column with its data, so that the sentence need not repeat it. */
function cellsOf(change: ToldChange, { row }: Entry, { language }: Told): readonly string[] {
  const { level, about, before = '', after = '' } = change;
  const details = (side: 'old' | 'new') => detailWords(row?.[side]?.details ?? [], language);
  const withDetails = (text: string, side: 'old' | 'new') => [text, details(side)].filter(Boolean).join('. ');
  const isLone = isComing(change);
  return [
    levelNames[level][language],
    about,
    shortSentenceOf(change, language),
    isLone && before !== '' ? withDetails(before, 'old') : before,
    isLone && after !== '' ? withDetails(after, 'new') : after,
    placesOf(change),
  ];
}
