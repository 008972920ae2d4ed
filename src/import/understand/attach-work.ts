import { findCitations } from '../../meaning/citations.js';
import { readDuty } from '../../meaning/duty.js';
import { bracketedLines, readLabelledLine, splitLabelled } from '../../meaning/labelled-line.js';
import { laterSubject } from '../../meaning/later-subject.js';
import { type FoundReport, readReports } from '../../meaning/reports.js';
import { readTime, readTimes } from '../../meaning/times.js';
import type { Words } from '../../model/finding.js';
import type { Report, UnitRefs, When } from '../../model/generated/schema-types.js';
import type { Part, Point } from './parts.js';
import type { UnitBook } from './unit-book.js';

export interface Working {
  readonly units: UnitBook;
  /** The plan's year, where a date leaves it out. */
  readonly year: number;
  /** Whom the document is addressed to, as it writes them. */
  readonly addressees: readonly string[];
}

/** The fields that say who does a task, until when, with what result. */
type Owner = Pick<Part, 'data' | 'doubts'> | Pick<Point, 'data' | 'doubts'>;

/** Who leads and helps, and until when, as the task's own sentence says. What is not plain stays in the words. */
export function attachTask(point: Point, ofUnit: boolean, working: Working): void {
  const { plain, data } = point;
  for (const line of point.points) attachLabelled(point, line.plain, working);
  const [, ...labelled] = splitLabelled(plain);
  for (const words of [...labelled, ...bracketedLines(plain)]) attachLabelled(point, words, working);
  const duty = readDuty(plain);
  if (duty.sure) {
    if (data.partners === undefined && duty.partners.length > 0) data.partners = refs(duty.partners, working);
    // Under a unit's heading another one's lead says that the unit takes part.
    if (data.lead === undefined && duty.lead.length > 0 && (!ofUnit || duty.unit === 'partner')) {
      data.lead = refs(duty.lead, working);
    }
  }
  const told = ofUnit || data.lead !== undefined ? undefined : laterSubject(plain, working.addressees);
  if (told !== undefined) {
    data.lead = refs([told], working);
    point.doubts.push({ field: ['lead'], reason: subjectOnly, confidence: 0.6 });
  }
  if (data.when !== undefined) {
    data.when = timed(data.when, working.year);
    return;
  }
  const skip = [...findCitations(plain), ...readReports(plain)];
  // "hằng năm, … trước ngày 15/01": a day without a year comes every year.
  const yearly = /(?<!\p{L})(?:hằng|hàng|mỗi) năm(?!\p{L})/iu.test(plain);
  const times = readTimes(plain, { ...(yearly ? {} : { year: working.year }), skip }).filter(
    ({ when }) => !isBare(when),
  );
  const [only] = times;
  if (times.length !== 1 || !only) return;
  data.when = only.when;
  if (!only.sure && only.reason) point.doubts.push({ field: ['when'], reason: only.reason, confidence: 0.6 });
}

const subjectOnly: Words = {
  vi: 'Đơn vị nhận văn bản là chủ thể của một câu sau; xem lại đơn vị chủ trì.',
  en: 'An addressee is the subject of a later sentence; check who leads.',
};

/** Whether a paragraph names who leads. */
export function namesLead(plain: string): boolean {
  const duty = readDuty(plain);
  return duty.sure && duty.lead.length > 0;
}

/** Whether a paragraph names who leads, or one time: then it is a task, though nothing marks it as one. */
export function saysWork(plain: string, { year }: Working): boolean {
  if (namesLead(plain)) return true;
  const skip = [...findCitations(plain), ...readReports(plain)];
  return readTimes(plain, { year, skip }).filter(({ when }) => !isBare(when)).length === 1;
}

/** The words of a time column with what they say. */
function timed(when: When, year: number): When {
  if (typeof when !== 'object' || when.text === undefined || !isBare(when)) return when;
  const found = readTime(when.text, { year });
  if (!found?.sure || found.when === 'ongoing') return when;
  return typeof found.when === 'object'
    ? { ...found.when, text: when.text }
    : { by: found.when, text: when.text };
}

/** Words alone are no time that a calendar could use. */
function isBare(when: unknown): boolean {
  return typeof when === 'object' && when !== null && Object.keys(when).every((key) => key === 'text');
}

/** "Đơn vị chủ trì: …" under a task, or under the heading of its section, says it of that task; one line may say several things. */
export function attachLabelled(owner: Owner, words: string, working: Working): boolean {
  const [first, ...more] = splitLabelled(words);
  const attached = attachOne(owner, first, working);
  if (attached) for (const each of more) attachOne(owner, each, working);
  return attached;
}

function attachOne(owner: Owner, words: string, { units, year }: Working): boolean {
  const line = readLabelledLine(words);
  if (!line) return false;
  const { data, doubts } = owner;
  const said = line.words.replace(/[.;]$/, '');
  switch (line.field) {
    case 'lead':
    case 'partners':
    case 'supervisor':
      data[line.field] ??= refs(said.split(/;\s+/), { units });
      return true;
    case 'output':
      data.output ??= said;
      return true;
    case 'when': {
      const time = readTime(said, { year });
      // Two turns are no one time; a long sentence is one of its own.
      if (time && !time.sure && said.length > 80) return false;
      if (!time || isBare(time.when) || data.when !== undefined || severalTurns.test(said)) return true;
      data.when = time.when;
      if (!time.sure && time.reason) doubts.push({ field: ['when'], reason: time.reason, confidence: 0.6 });
      return true;
    }
    default:
      return true;
  }
}

const severalTurns =
  /(?<!\p{L})(?:đợt|lần|vụ|giai đoạn) ?(?:\d|I).*(?<!\p{L})(?:đợt|lần|vụ|giai đoạn) ?(?:\d|I)/isu;

/** Known units by their ids, others as they are called. */
function refs(names: readonly string[], { units }: Pick<Working, 'units'>): UnitRefs {
  const found = names.map((name) => units.find(name) ?? name);
  return found.length === 1 ? (found[0] ?? '') : found;
}

/** The reports a sentence asks for: period, day, who to whom. */
export function reportsIn(plain: string, working: Working): readonly FoundReport[] {
  return readReports(plain).map((found) => ({ ...found, report: named(found.report, working) }));
}

function named(report: Report, working: Working): Report {
  const known = (value: UnitRefs | undefined): UnitRefs | undefined =>
    value === undefined ? undefined : refs(Array.isArray(value) ? value : [value], working);
  const { from, to, via, ...rest } = report;
  // "Mỗi tháng … báo cáo": one word names nobody.
  const sender = typeof from === 'string' && !from.includes(' ') ? undefined : from;
  const who = Object.entries({ from: known(sender), to: known(to), via: known(via) });
  return { ...rest, ...Object.fromEntries(who.filter(([, value]) => value !== undefined)) };
}

/** Takes down the reports of a point. */
export function attachReports(point: Point, working: Working): void {
  const found = reportsIn(point.plain, working);
  if (found.length === 0) return;
  point.data.reports = found.map(({ report }) => report);
  for (const [i, { sure, reason }] of found.entries()) {
    if (!sure && reason) point.doubts.push({ field: ['reports', i], reason, confidence: 0.6 });
  }
}
