/** jCal as the text of an .ics file: escaped and folded by the library. */
import ICAL from 'ical.js';
import type { Component, Property } from './jcal.js';

// 75 octets a line at most; the library does not count the space that a continued line begins with.
ICAL.foldLength = 74;

/** Names that are text, as those of RFC 5545 are, so that readers need not be told. */
const texts = ['name', 'x-wr-calname', 'x-wr-caldesc', 'x-wr-timezone'];
const { defaultSet } = ICAL.design;
const design = {
  ...defaultSet,
  property: {
    ...defaultSet.property,
    ...Object.fromEntries(texts.map((name) => [name, { defaultType: 'text' }])),
  },
};

export function calendarText(calendar: Component): string {
  return `${ICAL.stringify.component([...calendar], design)}\r\n`;
}

/** `FREQ=WEEKLY;BYDAY=FR;UNTIL=20271231`. */
export function recurrence(rule: string): Property {
  return ['rrule', {}, 'recur', ICAL.Recur.fromString(rule).toJSON()];
}
