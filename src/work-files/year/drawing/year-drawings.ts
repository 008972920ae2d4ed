import type { Drawing } from '../../../doc/drawing.js';
import type { FontSet } from '../../../doc/fonts.js';
import type { ShownList } from '../../../work-list/shown-list.js';
import { loadOf } from '../load.js';
import { timeAxis } from '../time-axis.js';
import { unitRows } from '../unit-rows.js';
import { calendarPages } from './calendar-pages.js';
import { coveragePages } from './coverage-pages.js';
import { pageDrawing } from './paper.js';

/** The picture of the year for paper: the calendar of all units, then indicators by units. None of what the plan does not have. */
export function yearDrawings(shown: ShownList, fonts: FontSet): readonly Drawing[] {
  const axis = timeAxis(shown.list);
  const rows = unitRows(shown, axis);
  const calendar = calendarPages({ shown, axis, rows, load: loadOf(rows, axis) }, fonts);
  return [...calendar, ...coveragePages(shown, rows, fonts)].map(pageDrawing);
}
