import { partyNames, roleNames } from '../../../work-list/entry-words.js';
import { escapeHtml } from '../../../write/html/escape-html.js';
import { element, lines } from '../../../write/html/markup.js';
import { type CoverageCell, type CoverageRow, idleUnits, isEmpty } from '../coverage.js';
import { coverageKey, coverageTitle, coverageWords, nobody, noWork, timeOf } from '../year-words.js';
import { workPlaces, type YearPage } from './year-page.js';

/** Indicators by units: who leads, who helps, with how many pieces of work; then the work of each. Of one unit: its own indicators. */
export function coverageHtml(page: YearPage): string {
  const { coverage, shown, id } = page;
  return lines(
    `<section aria-labelledby="${id('coverage')}">`,
    element('h2', `id="${id('coverage')}" tabindex="-1"`, coverageTitle),
    element('p', '', coverageWords(coverage, shown)),
    shown.unit ? servingHtml(page) : coverage.rows.length === 0 ? '' : matrixHtml(page),
    '</section>',
  );
}

function matrixHtml(page: YearPage): string {
  return lines(
    element('p', 'class="where"', coverageKey),
    tableHtml(page),
    idleHtml(page),
    `<details>${element('summary', '', 'Nhiệm vụ phục vụ từng chỉ tiêu')}`,
    servingHtml(page),
    '</details>',
  );
}

function tableHtml({ coverage }: YearPage): string {
  const { units, rows } = coverage;
  const idle = idleUnits(coverage);
  const heads = units.map((unit) => {
    const mark = idle.includes(unit) ? ' class="idle"' : '';
    return `<th scope="col"${mark}>${element('span', '', unit.short)}</th>`;
  });
  const served = units.map((_, i) => rows.filter(({ cells }) => (cells[i]?.count ?? 0) > 0).length);
  const foot = served.map((count) => `<td class="sum${count === 0 ? ' idle' : ''}">${count}</td>`);
  return lines(
    `<div class="roll" tabindex="0" role="region" aria-label="${coverageTitle}"><table class="coverage">`,
    `<thead><tr><th scope="col">Chỉ tiêu</th><th scope="col">Số nhiệm vụ</th>${heads.join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(rowHtml),
    '</tbody>',
    `<tfoot><tr><th scope="row">Số chỉ tiêu có nhiệm vụ của đơn vị</th><td></td>${foot.join('')}</tr></tfoot>`,
    '</table></div>',
  );
}

function rowHtml({ indicator, cells, entries }: CoverageRow): string {
  const name = `<th scope="row">${escapeHtml(indicator.name)} ${element('span', 'class="where"', indicator.target)}</th>`;
  const count =
    entries.length === 0 ? `<td class="warn">${noWork}</td>` : `<td class="sum">${entries.length}</td>`;
  return `<tr>${name}${count}${cells.map(cellHtml).join('')}</tr>`;
}

const roles = { lead: 'CT', partner: 'PH' } as const;

function cellHtml(cell: CoverageCell): string {
  const { answers, role, count } = cell;
  if (isEmpty(cell)) return '<td class="empty"></td>';
  const dot = answers ? '<span class="dot">●</span>' : '';
  return `<td class="${role ?? 'answers'}">${dot}${role ? `${roles[role]} ${count}` : ''}</td>`;
}

/** The units without a part in any indicator, by name. */
function idleHtml({ coverage }: YearPage): string {
  const idle = idleUnits(coverage);
  return idle.length === 0 ? '' : element('p', '', `Chưa gắn với chỉ tiêu nào: ${partyNames(idle)}.`);
}

/** The work that serves each indicator, with links to the list; of one unit, those it has a part in. */
function servingHtml(page: YearPage): string {
  const { coverage, shown } = page;
  const rows = coverage.rows.filter(({ cells }) => !shown.unit || !isEmpty(cells[0]));
  const places = workPlaces(page);
  const items = rows.map((row) => indicatorHtml(row, places, page));
  return items.length === 0 ? '' : lines('<ol class="serving">', ...items, '</ol>');
}

function indicatorHtml(
  { indicator, entries }: CoverageRow,
  places: ReadonlyMap<string, string>,
  { shown }: YearPage,
): string {
  const leads = partyNames(indicator.leads) || 'chưa giao đơn vị chịu trách nhiệm';
  const works = entries.map((entry) => {
    const { work, item } = entry;
    const who = item ? roleNames[item.role] : partyNames(work.leads) || nobody;
    const link = `<a href="#${places.get(work.id) ?? ''}">${escapeHtml(work.name ?? work.text)}</a>`;
    return `<li>${link} ${element('span', 'class="where"', `${who}; ${timeOf(entry)}`)}</li>`;
  });
  const none = shown.unit
    ? 'Đơn vị không có nhiệm vụ nào phục vụ chỉ tiêu này.'
    : 'Chưa có nhiệm vụ nào phục vụ chỉ tiêu này.';
  const list = works.length === 0 ? element('p', 'class="warn"', none) : `<ul>${works.join('')}</ul>`;
  return `<li>${element('b', '', indicator.name)} ${element('span', 'class="where"', `${indicator.target}; ${leads}`)}${list}</li>`;
}
