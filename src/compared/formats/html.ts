import { escapeHtml } from '../../write/html/escape-html.js';
import { htmlPage } from '../../write/html/html-page.js';
import { lines } from '../../write/html/markup.js';
import type { Format, Told } from '../format.js';
import { changesHtml } from '../html/changes-html.js';
import { filtersHtml } from '../html/filters-html.js';
import { headHtml, summaryHtml } from '../html/head-html.js';
import { pageCss } from '../html/page-css.js';
import { pageScript } from '../html/page-script.js';
import { printingOf } from '../html/printing.js';
import { rowsHtml } from '../html/rows-html.js';

export const htmlFormat: Format = { write: comparisonPage };

/**
 * One self-contained page: the leader's half page, every change, both plans side by side. It asks for nothing, runs one
 * script of ours, and can be read without it.
 */
function comparisonPage(told: Told): Promise<string> {
  const printing = printingOf(told);
  const { words, language, comparison } = printing;
  return htmlPage({
    title: `${words.title}: ${comparison.new.title.replace(/\s+/g, ' ')}`,
    author: comparison.new.office,
    language,
    style: pageCss,
    script: pageScript,
    body: lines(
      `<a class="skip" href="#compared">${escapeHtml(words.skip)}</a>`,
      headHtml(printing),
      '<main>',
      summaryHtml(printing),
      filtersHtml(printing),
      comparison.changes.length === 0 ? '' : changesHtml(printing),
      rowsHtml(printing),
      '</main>',
    ),
  });
}
