/** An entry as a to-do: what is to be done from when to when, and whether it is. */
import type { CalendarDay } from '../../model/day.js';
import { dayIndex } from '../../model/working-days.js';
import { type Schedule, timeOfDay } from '../../work-list/schedule.js';
import type { Entry, ShownList } from '../../work-list/shown-list.js';
import { about, uid } from './about.js';
import { type Component, type Property, text, time } from './jcal.js';

/** Recurring work is due on its next day; work that goes on, or that has no day, has no due day. */
export function todo(entry: Entry, shown: ShownList): Component {
  const properties = [uid(entry, shown, 'viec'), ...about(entry, shown), ...times(entry), ...status(entry)];
  return ['vtodo', properties, []];
}

/** What starts on the day it is due starts by itself: a start must lie before the due time (RFC 5545, 3.8.2.3). */
function times({ work: { schedule }, next }: Entry): readonly Property[] {
  const start = startOf(schedule);
  if (!next) return start ? [time('dtstart', start)] : [];
  const at = timeOfDay(schedule);
  const due = time('due', next, at);
  if (!start || dayIndex(start) >= dayIndex(next)) return [due];
  return [time('dtstart', start, at === undefined ? undefined : '00:00'), due];
}

function startOf(schedule: Schedule): CalendarDay | undefined {
  switch (schedule.type) {
    case 'once':
      return schedule.start;
    case 'recurring':
      return schedule.days.length === 0 ? schedule.during.start : undefined;
    case 'ongoing':
      return schedule.during.start;
    default:
      return undefined;
  }
}

function status({ standing }: Entry): readonly Property[] {
  switch (standing) {
    case 'done':
      return [text('status', 'COMPLETED'), ['percent-complete', {}, 'integer', 100]];
    case 'ongoing':
      return [text('status', 'IN-PROCESS')];
    default:
      return [text('status', 'NEEDS-ACTION')];
  }
}
