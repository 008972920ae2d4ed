import {
  othersOf,
  partyNames,
  roleNames,
  standingNames,
  workKindNames,
} from '../../../work-list/entry-words.js';
import type { Entry } from '../../../work-list/shown-list.js';
import { element, lines } from '../../../write/html/markup.js';
import type { UnitRow } from '../unit-rows.js';
import { rowName, timeOf } from '../year-words.js';
import { countsHtml, unitNumber } from './calendar-html.js';
import { monthRanges, type YearPage } from './year-page.js';

/** The checklist of each unit in the words of the plan, with boxes to tick on paper. */
export function listHtml(page: YearPage): string {
  const { rows, shown, id } = page;
  return lines(
    `<section class="list" aria-labelledby="${id('list')}">`,
    element(
      'h2',
      `id="${id('list')}" tabindex="-1"`,
      shown.unit ? 'Danh mục nhiệm vụ' : 'Danh mục nhiệm vụ từng đơn vị',
    ),
    ...rows.map((row) => unitHtml(row, page)),
    '</section>',
  );
}

function unitHtml(row: UnitRow, page: YearPage): string {
  return lines(
    '<details class="checklist" open>',
    `<summary>${element('h3', '', row.unit?.name ?? rowName(row))} ${countsHtml(row)}</summary>`,
    '<ul>',
    ...row.entries.map(({ entry }) => itemHtml(entry, row, page)),
    '</ul>',
    '</details>',
  );
}

function itemHtml(entry: Entry, row: UnitRow, page: YearPage): string {
  const { work, item, standing } = entry;
  const facts = [
    ...(item ? [] : [`Chủ trì: ${partyNames(work.leads) || 'chưa ghi'}`]),
    othersWords(entry),
    work.result === '' ? '' : `Sản phẩm: ${work.result}`,
    work.note === '' ? '' : `Ghi chú: ${work.note}`,
    work.place.where,
  ].filter((fact) => fact !== '');
  const own = (item?.own ?? []).map(({ text, where }) => `Phần việc của đơn vị (${where}): ${text}`);
  const points = [...work.points, ...own].map((point) => element('li', '', point));
  const role = item ? element('span', 'class="badge"', roleNames[item.role]) : '';
  const kind = work.kind === 'task' ? '' : element('span', 'class="badge"', workKindNames[work.kind]);
  return lines(
    `<li class="item" id="${page.idOf(entry)}" tabindex="-1" ${dataOf(entry, row, page)}>`,
    `<p class="time">${element('b', '', timeOf(entry))} ${element('span', `class="badge ${standing}"`, standingNames[standing])} ${role} ${kind}</p>`,
    work.name === undefined ? '' : element('p', 'class="name"', work.name),
    element('p', '', work.text),
    points.length === 0 ? '' : `<ul>${points.join('')}</ul>`,
    element('p', 'class="where"', facts.join(' · ')),
    '</li>',
  );
}

function othersWords(entry: Entry): string {
  const others = partyNames(othersOf(entry));
  if (others === '') return '';
  return `${entry.item?.role === 'partner' ? 'Chủ trì' : 'Phối hợp'}: ${others}`;
}

/** What the filter asks of an entry. */
function dataOf(entry: Entry, row: UnitRow, page: YearPage): string {
  const { work, standing } = entry;
  return `data-unit="${unitNumber(row, page)}" data-kind="${work.kind}" data-standing="${standing}" data-months="${monthRanges(entry, page.axis)}"`;
}
