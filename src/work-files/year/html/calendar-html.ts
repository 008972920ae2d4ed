import { timeWords } from '../../../work-list/entry-words.js';
import { escapeHtml } from '../../../write/html/escape-html.js';
import { element, lines } from '../../../write/html/markup.js';
import { legendOf, type Sample } from '../legend.js';
import type { PlacedEntry, UnitRow } from '../unit-rows.js';
import { lateCount, noDays, periodWords, rowCounts, rowName, timeOf } from '../year-words.js';
import { axisSvg, gridSvg, histogramSvg } from './axis-svg.js';
import { laneSvg, stripSvg } from './strip-svg.js';
import type { YearPage } from './year-page.js';

/** Who has what due when: a strip per unit, each opening into one line per piece of work; in a unit's page those lines at once. */
export function calendarHtml(page: YearPage): string {
  const { rows, shown, id, load } = page;
  const title = `Lịch thời hạn ${periodWords(shown)}`;
  const drawn = rows.flatMap(({ entries }) => entries.flatMap((each) => each.drawn ?? []));
  const isDated = load.totals.some((count) => count > 0);
  return lines(
    `<section aria-labelledby="${id('calendar')}">`,
    element('h2', `id="${id('calendar')}" tabindex="-1"`, title),
    isDated ? '' : element('p', 'class="note"', noDays),
    drawn.length === 0
      ? ''
      : lines(
          legendHtml(page),
          gridSvg(page),
          '<div class="calendar">',
          `<div class="track head"><span class="who"></span>${axisSvg(page)}</div>`,
          isDated
            ? `<div class="track"><span class="who">${element('b', '', 'Số lượt việc đến hạn')} ${element('span', 'class="where"', shown.unit ? '' : 'của tất cả các đơn vị')}</span>${histogramSvg(page)}</div>`
            : '',
          ...(shown.unit ? rows.map((row) => lanesHtml(row, page)) : rows.map((row) => rowHtml(row, page))),
          '</div>',
        ),
    '</section>',
  );
}

function rowHtml(row: UnitRow, page: YearPage): string {
  const isDrawn = row.entries.some(({ drawn }) => drawn);
  const strip = isDrawn ? stripSvg(row, page) : element('span', 'class="none"', 'Không việc nào ghi ngày');
  const name = `${element('b', row.unit ? '' : 'class="warn"', rowName(row))} ${countsHtml(row)}`;
  return lines(
    `<details class="unit" data-unit="${unitNumber(row, page)}">`,
    `<summary class="track"><span class="who">${name}</span>${strip}</summary>`,
    lanesHtml(row, page),
    '</details>',
  );
}

export function countsHtml(row: UnitRow): string {
  const late = element('span', 'class="warn"', lateCount(row));
  return `<span class="where">${escapeHtml(rowCounts(row))}${late === '' ? '' : `; ${late}`}</span>`;
}

function lanesHtml({ entries }: UnitRow, page: YearPage): string {
  return lines('<ul class="lanes">', ...entries.map((placed) => laneHtml(placed, page)), '</ul>');
}

function laneHtml(placed: PlacedEntry, page: YearPage): string {
  const { entry, drawn } = placed;
  const place = page.idOf(entry);
  const name = `<a href="#${place}">${escapeHtml(entry.work.name ?? entry.work.text)}</a>`;
  const strip = drawn ? laneSvg(placed, page) : element('span', 'class="none"', timeOf(entry));
  const time = drawn ? element('span', 'class="where"', timeWords(entry)) : '';
  return `<li class="track" data-of="${place}"><span class="who">${name} ${time}</span>${strip}</li>`;
}

/** The unit's order among those of the list. */
export function unitNumber({ unit }: UnitRow, { rows }: YearPage): number {
  return rows.findIndex((row) => row.unit?.id === unit?.id);
}

function legendHtml({ rows, axis, shown }: YearPage): string {
  const keys = legendOf(rows, axis, shown).map(
    ({ sample, words }) =>
      `<li><svg width="26" height="16" aria-hidden="true">${sampleSvg(sample)}</svg> ${escapeHtml(words)}</li>`,
  );
  return lines('<ul class="legend">', ...keys, '</ul>');
}

function sampleSvg(sample: Sample): string {
  const mark = (shapes: string, classes = 'lead') => `<g class="mark ${classes}">${shapes}</g>`;
  const due = (shape: string) => `<use class="due" href="#${shape}" x="13" y="8"/>`;
  switch (sample) {
    case 'bar':
      return mark('<rect x="1" y="3.5" width="24" height="9" rx="2"/>');
    case 'ongoing':
      return mark('<line x1="0" x2="26" y1="8" y2="8"/>');
    case 'dashed':
      return mark('<line x1="0" x2="26" y1="8" y2="8" stroke-dasharray="5 4"/>');
    case 'partner':
      return mark(due('task'), 'partner');
    case 'overdue':
      return mark(`${due('task')}<use class="late" href="#late" x="13" y="8"/>`, 'lead overdue');
    case 'soon':
      return '<rect class="soon" width="26" height="16"/><line class="today" x1="1" x2="1" y1="0" y2="16"/>';
    default:
      return mark(due(sample));
  }
}
