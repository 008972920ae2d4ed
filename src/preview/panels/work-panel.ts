import { shortDay } from '../../model/day.js';
import type { Language } from '../../model/language.js';
import { partyNames, standingNames, timeWords } from '../../work-list/entry-words.js';
import { dueDays } from '../../work-list/schedule.js';
import { type Entry, shownList, shownTo } from '../../work-list/shown-list.js';
import type { WorkList } from '../../work-list/work.js';
import { element, lines } from '../../write/html/markup.js';
import { previewWords } from '../page/preview-words.js';
import type { Panel } from '../panel.js';
import { lineLink } from './link.js';

/** Who has what to do: a list for each unit, in the words of the plan. */
export function workPanel(list: WorkList, language: Language): Panel {
  const words = previewWords[language];
  const all = shownList(list, {});
  const html = lines(
    list.works.length === 0 ? element('p', 'class="none"', words.noWork) : '',
    ...list.units.map((unit) => {
      const { entries } = shownTo(unit, all);
      return lines(
        '<details>',
        element('summary', '', `${unit.name} (${entries.length})`),
        '<ul class="work">',
        ...entries.map((entry) => entryHtml(entry, list, language)),
        '</ul>',
        '</details>',
      );
    }),
  );
  return { id: 'work', title: words.panels.work, html, count: list.works.length };
}

function entryHtml(entry: Entry, list: WorkList, language: Language): string {
  const { work, standing, item } = entry;
  const time = timeWords(entry);
  const words = previewWords[language];
  return lines(
    '<li>',
    `<p>${time === '' ? '' : `${element('b', '', time)} `}${element('span', `class="badge ${standing}"`, standingNames[standing])}</p>`,
    element('p', '', work.name ?? work.text),
    work.result === '' ? '' : element('p', 'class="faint"', work.result),
    item?.role === 'partner' ? element('p', 'class="faint"', words.ledBy(partyNames(work.leads))) : '',
    `<p class="links">${toLine(entry, list, language)}</p>`,
    '</li>',
  );
}

function toLine({ work: { place } }: Entry, { plan }: WorkList, language: Language): string {
  const { line } = previewWords[language];
  return lineLink({ file: plan.path, line: place.line, column: place.column }, line(plan.path, place.line));
}

/** What falls due, month by month. */
export function calendarPanel(list: WorkList, language: Language): Panel {
  const words = previewWords[language];
  const days = shownList(list, {})
    .entries.flatMap((entry) => dueDays(entry.work.schedule).map((day) => ({ day, entry })))
    .sort((a, b) => a.day.year - b.day.year || a.day.month - b.day.month || a.day.day - b.day.day);
  const months = new Map<string, (typeof days)[number][]>();
  for (const each of days) {
    const month = `${each.day.month}/${each.day.year}`;
    months.set(month, [...(months.get(month) ?? []), each]);
  }
  const html = lines(
    days.length === 0 ? element('p', 'class="none"', words.noDays) : '',
    ...[...months].map(([month, due]) =>
      lines(
        element('h3', '', words.month(month, due.length)),
        '<ul class="calendar">',
        ...due.map(
          ({ day, entry }) =>
            `<li>${element('b', '', shortDay(day))} ${element('span', '', entry.work.name ?? entry.work.text)} ${element('span', 'class="faint"', partyNames(entry.work.leads))} <span class="links">${toLine(entry, list, language)}</span></li>`,
        ),
        '</ul>',
      ),
    ),
  );
  return { id: 'calendar', title: words.panels.calendar, html, count: days.length };
}
