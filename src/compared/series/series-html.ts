import { escapeHtml } from '../../write/html/escape-html.js';
import { htmlPage } from '../../write/html/html-page.js';
import type { Language } from '../format.js';
import { pageCss } from '../html/page-css.js';
import type { SeriesTable } from './series-tables.js';

/** Wide tables roll in their own frame, so that the page fits a phone. */
const tableCss = `
.roll{overflow-x:auto}
table{border-collapse:collapse;min-width:100%}
th,td{border:1px solid var(--line);padding:.35rem .6rem;text-align:left;vertical-align:top;min-width:6rem}
th:first-child,td:first-child{min-width:0;text-align:center}
thead th{background:var(--shade)}`;

/** One self-contained page without a script. */
export function seriesHtml(
  title: string,
  tables: readonly SeriesTable[],
  language: Language,
): Promise<string> {
  const body = [
    `<main><h1>${escapeHtml(title)}</h1>`,
    ...tables.map(
      (table) => `<h2>${escapeHtml(table.title)}</h2>
<div class="roll" tabindex="0" role="region" aria-label="${escapeHtml(table.title)}"><table>
<thead><tr>${table.heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead>
<tbody>${table.rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('\n')}</tbody>
</table></div>`,
    ),
    '</main>',
  ];
  return htmlPage({ title, author: '', language, style: `${pageCss}${tableCss}`, body: body.join('\n') });
}
