import { listTitle } from '../../work-list/entry-words.js';
import type { ShownList } from '../../work-list/shown-list.js';
import { htmlPage } from '../../write/html/html-page.js';
import type { WorkFormat } from '../work-format.js';
import { listPage } from '../year/html/list-page.js';
import { markShapes } from '../year/html/strip-svg.js';
import { yearCss } from '../year/html/year-css.js';
import { yearScript } from '../year/html/year-script.js';

export const htmlFormat: WorkFormat = { write: workPage };

/** One self-contained page: the picture of the year and the checklists. It asks for nothing, runs one script of ours, and can be read without it. */
function workPage(lists: readonly ShownList[]): Promise<string> {
  const [first] = lists;
  if (!first) throw new RangeError('a page without a list');
  return htmlPage({
    title: listTitle(first),
    author: first.list.plan.office,
    language: 'vi',
    style: yearCss,
    script: yearScript,
    body: [markShapes, ...lists.map((shown, i) => listPage(shown, i + 1))].join('\n'),
  });
}
