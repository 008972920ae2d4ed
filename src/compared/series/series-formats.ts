/** The years of a plan in the formats that are text; for paper see compose/sheet/series-sheet.ts. */
import type { Series } from '../../diff/series.js';
import { csvText } from '../../write/data/csv-text.js';
import { escaped, markdownTable } from '../../write/data/markdown-text.js';
import type { Language } from '../format.js';
import { type SeriesTable, seriesTables } from './series-tables.js';

export interface ToldSeries {
  /** What the plans are about, as the latest says. */
  readonly title: string;
  readonly series: Series;
  readonly language: Language;
}

type SeriesFormat = (told: ToldSeries, tables: readonly SeriesTable[]) => string | Promise<string>;

export const seriesFormats: Readonly<Record<string, SeriesFormat>> = {
  text: ({ title }, tables) => `${[title, ...tables.map(textTable)].join('\n\n')}\n`,
  md: ({ title }, tables) =>
    `${[`# ${escaped(title)}`, ...tables.flatMap(({ title: name, heads, rows }) => [`## ${name}`, markdownTable(heads, rows)])].join('\n\n')}\n`,
  csv: (_, tables) => csvText(tables.flatMap(({ title, heads, rows }) => [[title], heads, ...rows, []])),
  json: ({ title, series }) => `${JSON.stringify({ version: 1, title, ...series }, null, 2)}\n`,
  html: async ({ title, language }, tables) => {
    const { seriesHtml } = await import('./series-html.js');
    return seriesHtml(title, tables, language);
  },
};

export async function writeSeries(told: ToldSeries, format: string): Promise<string> {
  const write = seriesFormats[format];
  if (!write) throw new RangeError(`unknown format: ${format}`);
  return write(told, seriesTables(told.series, told.language));
}

/** A block for each row: a terminal is too narrow for a table of years. */
function textTable({ title, heads, rows }: SeriesTable): string {
  const blocks = rows.map(([order, name, ...cells]) => {
    const lines = cells.flatMap((cell, i) => (cell === '' ? [] : [`    ${heads[i + 2]}: ${cell}`]));
    return [`  ${order}. ${name}`, ...lines].join('\n');
  });
  return [title, ...blocks].join('\n');
}
