/** Number, symbol, place and date: fields that are printed as one line each and read back from it. */
import type { Splice } from '../../model/splice.js';
import { type Change, documentField, type PlanView } from './change.js';
import { levelled, type PrintedLine } from './lines.js';
import { reasons } from './reasons.js';

/** What a changed line of the letterhead says; undefined for every other line. */
export function frameChange(
  line: PrintedLine,
  after: string,
  plan: PlanView,
): Pick<Change, 'splices' | 'left'> | undefined {
  const has = (key: string) =>
    line.runs.some(({ source = '' }) => new RegExp(`/documents/[^/]+/${key}$`).test(source));
  if (has('symbol') && /^Số/.test(line.text)) return numberChange(levelled(line.text), after, plan);
  if (has('place')) return dateChange(levelled(line.text), after, plan);
  if (has('draft') || has('urgency')) return { splices: [], left: reasons.made };
  return undefined;
}

const numberLine = /^Số\s*:?\s*(.*?)\s*\/\s*(\S+)$/;

function numberChange(before: string, after: string, plan: PlanView): Pick<Change, 'splices' | 'left'> {
  const [old, now] = [numberLine.exec(before), numberLine.exec(after)];
  if (!now) return { splices: [], left: reasons.made };
  const splices: Splice[] = [];
  if (old?.[1] !== now[1] && now[1] !== '') splices.push(documentField(plan, 'number', now[1]));
  if (old?.[2] !== now[2]) splices.push(documentField(plan, 'symbol', now[2]));
  return splices.length > 0 ? { splices } : { splices, left: reasons.made };
}

const dateLine = /^(.*?),?\s*ngày\s*(\d{0,2})\s*tháng\s*(\d{0,2})\s*năm\s*(\d{4})\.?$/i;

function dateChange(before: string, after: string, plan: PlanView): Pick<Change, 'splices' | 'left'> {
  const [old, now] = [dateLine.exec(before), dateLine.exec(after)];
  if (!now) return { splices: [], left: reasons.made };
  const [, place, day = '', month = '', year = ''] = now;
  const splices: Splice[] = [];
  if (old?.[1] !== place) splices.push(documentField(plan, 'place', place));
  if (old?.slice(2).join('/') !== now.slice(2).join('/')) {
    const date = [day, month, year].filter((part) => part !== '').join('/');
    if (day !== '' && month === '') return { splices: [], left: reasons.made };
    splices.push(documentField(plan, 'date', month === '' ? year : date));
  }
  return splices.length > 0 ? { splices } : { splices, left: reasons.made };
}
