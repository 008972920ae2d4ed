/** For the terminal: the verdict and the leader's summary first, then every change under its part. Nothing is cut. */

import type { ToldChange } from '../../diff/comparison.js';
import type { Format, Told } from '../format.js';
import { type Entry, expectedOf, type Group, groupsOf } from '../groups.js';
import { hiddenWords, planWords, summarySentences, verdictOf } from '../heading.js';
import { levelNames } from '../level-names.js';
import { detailWords, isComing, placesOf, sentenceOf } from '../saying.js';

export const textFormat: Format = { write: comparisonText };

const words = {
  vi: { old: 'Bản trước: ', new: 'Bản sau:   ', expected: 'Thay đổi đương nhiên' },
  en: { old: 'Older: ', new: 'Newer: ', expected: 'Expected changes' },
};

function comparisonText(told: Told): string {
  const { comparison, notes, language } = told;
  const { old, new: next } = words[language];
  const expected = expectedOf(comparison);
  const blocks = [
    [
      ...fitted(told, planWords(comparison.old, language), old),
      ...fitted(told, planWords(comparison.new, language), next),
    ],
    notes.flatMap((note) => fitted(told, note[language], '', 'minor')),
    fitted(told, verdictOf(told), '', 'strong'),
    summarySentences(told).flatMap((sentence) => fitted(told, sentence, '  ')),
    ...groupsOf(comparison).flatMap((group) => groupBlocks(group, told)),
    ...(expected.length === 0 ? [] : [expectedBlock(expected, told)]),
    fitted(told, hiddenWords(told), '', 'faint'),
  ];
  const lines = blocks.filter((block) => block.some((line) => line !== ''));
  return `${lines.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function groupBlocks({ title, entries }: Group, told: Told): readonly (readonly string[])[] {
  return [
    fitted(told, title[told.language], '', 'strong'),
    ...entries.map((entry) => entryLines(entry, told)),
  ];
}

/** The thing, then its changes with their places under it. */
function entryLines({ about, changes, row }: Entry, told: Told): readonly string[] {
  const isTold = changes.every(isComing);
  const details = isTold ? detailWords((row?.new ?? row?.old)?.details ?? [], told.language) : '';
  return [
    ...(isTold ? [] : fitted(told, about, '  ')),
    ...changes.flatMap((change) => changeLines(change, told)),
    ...(details === '' ? [] : fitted(told, details, ' '.repeat(margin))),
  ];
}

/** As wide as the longest name of a level and the room around it. */
const margin = 16;

function changeLines(change: ToldChange, told: Told): readonly string[] {
  const { language, look } = told;
  const name = levelNames[change.level][language];
  const label = `    ${look.paint(name, change.level)}${' '.repeat(margin - 4 - name.length)}`;
  const [first = '', ...rest] = look.lines(sentenceOf(change, language), margin);
  return [
    `${label}${first}`,
    ...rest.map((line) => `${' '.repeat(margin)}${line}`),
    ...fitted(told, placesOf(change), ' '.repeat(margin), 'faint'),
  ];
}

/** One line each, without places: they are everywhere. */
function expectedBlock(changes: readonly ToldChange[], told: Told): readonly string[] {
  const title = words[told.language].expected;
  return [
    ...fitted(told, title, '', 'strong'),
    ...changes.flatMap((change) => fitted(told, sentenceOf(change, told.language), '  ')),
  ];
}

type Paint = Parameters<Told['look']['paint']>[1];

/** Lines behind `first`, the later ones behind as much room. */
function fitted({ look }: Told, text: string, first: string, as?: Paint): readonly string[] {
  if (text === '') return [];
  return look.lines(text, first.length).map((line, i) => {
    const shown = as === undefined ? line : look.paint(line, as);
    return `${i === 0 ? first : ' '.repeat(first.length)}${shown}`;
  });
}
