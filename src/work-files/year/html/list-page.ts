import { listTitle, sourceLine, totals } from '../../../work-list/entry-words.js';
import type { ShownList } from '../../../work-list/shown-list.js';
import { element, lines } from '../../../write/html/markup.js';
import { coverageWords, peakWords, periodWords } from '../year-words.js';
import { calendarHtml } from './calendar-html.js';
import { coverageHtml } from './coverage-html.js';
import { filtersHtml } from './filters-html.js';
import { listHtml } from './list-html.js';
import { loadHtml } from './load-html.js';
import { type YearPage, yearPage } from './year-page.js';

/** Everything of one list: what to know first, the picture of the year, the checklists. `order`: among the lists of the page, from 1. */
export function listPage(shown: ShownList, order: number): string {
  const page = yearPage(shown, order);
  const parts = partsOf(page);
  return lines(
    '<article>',
    headHtml(page, parts),
    '<main>',
    filtersHtml(page),
    ...parts.map(({ html }) => html(page)),
    '</main>',
    '</article>',
  );
}

interface Part {
  /** Its id within the page of the list. */
  readonly place: string;
  readonly name: string;
  readonly html: (page: YearPage) => string;
}

/** A table of one unit's load would repeat its calendar; of one month's work neither load nor coverage can be told. */
function partsOf({ shown }: YearPage): readonly Part[] {
  const { unit, month } = shown;
  const parts: readonly (Part & { readonly without?: unknown })[] = [
    { place: 'calendar', name: `Lịch thời hạn ${periodWords(shown)}`, html: calendarHtml },
    { place: 'load', name: 'Số lượt việc đến hạn', html: loadHtml, without: unit ?? month },
    { place: 'coverage', name: 'Chỉ tiêu', html: coverageHtml, without: month },
    { place: 'list', name: 'Danh mục nhiệm vụ', html: listHtml },
  ];
  return parts.filter(({ without }) => without === undefined);
}

function headHtml({ shown, load, coverage, id }: YearPage, parts: readonly Part[]): string {
  const more = shown.month ? [] : [peakWords(load), coverageWords(coverage, shown)];
  const facts = [totals(shown), ...more].filter((fact) => fact !== '');
  const links = parts.map(({ place, name }) => element('a', `href="#${id(place)}"`, name));
  return lines(
    '<header>',
    `<a class="skip" href="#${id('list')}">Đến danh mục nhiệm vụ</a>`,
    element('h1', '', listTitle(shown)),
    element('p', 'class="source"', sourceLine(shown)),
    `<ul class="facts">${facts.map((fact) => element('li', '', fact)).join('')}</ul>`,
    `<nav aria-label="Các phần của trang">${links.join(' ')}</nav>`,
    '</header>',
  );
}
