/** A line for each change, for Excel. */
import { changeKinds } from '../../diff/change.js';
import type { ToldChange } from '../../diff/comparison.js';
import { csvText } from '../../write/data/csv-text.js';
import type { Format, Language, Told } from '../format.js';
import { levelNames } from '../level-names.js';
import { lineOf, shortSentenceOf } from '../saying.js';
import { subjectNames } from '../subject-names.js';

export const csvFormat: Format = { write: comparisonCsv };

interface Column {
  readonly vi: string;
  readonly en: string;
  readonly cell: (change: ToldChange, language: Language) => string;
}

/** Stable: new columns come last. */
const columns: readonly Column[] = [
  { vi: 'Mức', en: 'Level', cell: ({ level }, language) => levelNames[level][language] },
  {
    vi: 'Loại nội dung',
    en: 'Subject',
    cell: ({ kind }, language) => subjectNames[changeKinds[kind].subject][language],
  },
  { vi: 'Loại thay đổi', en: 'Kind', cell: ({ kind }, language) => changeKinds[kind].name[language] },
  { vi: 'Nội dung', en: 'About', cell: ({ about }) => about },
  { vi: 'Thay đổi', en: 'Change', cell: shortSentenceOf },
  { vi: 'Bản trước', en: 'Older', cell: ({ before = '' }) => before },
  { vi: 'Bản sau', en: 'Newer', cell: ({ after = '' }) => after },
  { vi: 'Cơ quan, đơn vị', en: 'Units', cell: ({ units }) => units.join('; ') },
  { vi: 'Vị trí ở bản trước', en: 'Place in the older', cell: ({ oldPlace }) => oldPlace?.where ?? '' },
  { vi: 'Vị trí ở bản sau', en: 'Place in the newer', cell: ({ newPlace }) => newPlace?.where ?? '' },
  {
    vi: 'Dòng của tệp trước',
    en: 'Line of the older',
    cell: ({ oldPlace }) => (oldPlace ? lineOf(oldPlace) : ''),
  },
  {
    vi: 'Dòng của tệp sau',
    en: 'Line of the newer',
    cell: ({ newPlace }) => (newPlace ? lineOf(newPlace) : ''),
  },
  { vi: 'Số chỗ', en: 'Places', cell: ({ count = 1 }) => String(count) },
  { vi: 'Mã', en: 'Code', cell: ({ kind }) => kind },
];

function comparisonCsv({ comparison: { changes }, language }: Told): string {
  const rows = [
    columns.map((column) => column[language]),
    ...changes.map((change) => columns.map(({ cell }) => cell(change, language))),
  ];
  return csvText(rows);
}
