/**
 * Work lists as calendars (RFC 5545): an event for each day that something is due, with reminders, and a to-do for each piece of work.
 * Whoever takes the file in again has what changed, not a second copy: what stays the same work keeps its UID, and SEQUENCE is the
 * revision of the plan. Work that the plan has no more stays in the calendars that took it in.
 */
import { monthWords, sourceLine } from '../../work-list/entry-words.js';
import { timeOfDay } from '../../work-list/schedule.js';
import type { ShownList } from '../../work-list/shown-list.js';
import { calendarText } from '../calendar/calendar-text.js';
import { events } from '../calendar/events.js';
import { type Component, text, timezone, zone } from '../calendar/jcal.js';
import { todo } from '../calendar/todo.js';
import type { WorkFormat } from '../work-format.js';

export const icsFormat: WorkFormat = { write: (lists) => calendarText(calendar(lists)) };

function calendar(lists: readonly ShownList[]): Component {
  const entries = lists.flatMap((shown) => shown.entries.map((entry) => ({ entry, shown })));
  const isTimed = entries.some(({ entry }) => timeOfDay(entry.work.schedule) !== undefined);
  const name = lists.map(calendarName).join('; ');
  const properties = [
    text('version', '2.0'),
    text('prodid', '-//kehoach//kehoach tasks//VI'),
    text('calscale', 'GREGORIAN'),
    text('method', 'PUBLISH'),
    text('name', name),
    text('x-wr-calname', name),
    text('x-wr-caldesc', lists.map(sourceLine).join('\n')),
    text('x-wr-timezone', zone),
  ];
  const parts = [
    ...(isTimed ? [timezone] : []),
    ...entries.flatMap(({ entry, shown }) => events(entry, shown)),
    ...entries.map(({ entry, shown }) => todo(entry, shown)),
  ];
  return ['vcalendar', properties, parts];
}

/** "Thực hiện công tác trẻ em năm 2027 (Phòng Kinh tế, tháng 5/2027)". */
function calendarName({ list, unit, month }: ShownList): string {
  const parts = [...(unit ? [unit.short] : []), ...(month ? [monthWords(month)] : [])];
  return parts.length === 0 ? list.plan.title : `${list.plan.title} (${parts.join(', ')})`;
}
