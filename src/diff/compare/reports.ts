/** Reporting: due sooner or later, to somebody else, by another way. */
import { parseDay } from '../../model/day.js';
import type { Report } from '../../model/generated/schema-types.js';
import type { ReportNode } from '../../model/plan-tree.js';
import type { Change, ChangeKind } from '../change.js';
import { type Comparing, changeOf, replacedWords } from '../comparing.js';
import type { Pair } from '../match/pairing.js';
import { same } from './times.js';
import { keysOf, names } from './units.js';

const periods: Readonly<Record<Report['period'], string>> = {
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  'half-year': '6 tháng',
  'nine-months': '9 tháng',
  year: 'năm',
  term: 'giai đoạn',
  once: 'một lần',
  'ad-hoc': 'đột xuất',
};

export function reportChanges(pair: Pair, comparing: Comparing): readonly Change[] {
  const [olds, news] = [pair.old.item?.reports ?? [], pair.new.item?.reports ?? []];
  const left = [...news];
  const changes: Change[] = [];
  for (const old of olds) {
    const next = partnerOf(old, left, comparing);
    if (next) {
      left.splice(left.indexOf(next), 1);
      changes.push(...between(old, next, pair, comparing));
    } else {
      const words = {
        vi: `Bỏ báo cáo ${periods[old.fields.period]}`,
        en: `Report dropped: ${old.fields.period}`,
      };
      changes.push(changeOf('report-removed', pair, words, { old: { pointer: old.pointer } }));
    }
  }
  for (const next of left) {
    const words = {
      vi: `Bổ sung báo cáo ${periods[next.fields.period]}${dueWords(next)}`,
      en: `Report added: ${next.fields.period}${dueWords(next)}`,
    };
    changes.push(changeOf('report-added', pair, words, { new: { pointer: next.pointer } }));
  }
  return changes;
}

function partnerOf(
  old: ReportNode,
  left: readonly ReportNode[],
  comparing: Comparing,
): ReportNode | undefined {
  const keys = keysOf(comparing);
  const samePeriod = left.filter(({ fields }) => fields.period === old.fields.period);
  return (
    left.find(({ fields }) => fields.id !== undefined && fields.id === old.fields.id) ??
    samePeriod.find((next) => keys.same(old.from, next.from) && keys.same(old.to, next.to)) ??
    samePeriod.find((next) => keys.same(old.from, next.from)) ??
    samePeriod[0]
  );
}

function between(old: ReportNode, next: ReportNode, pair: Pair, comparing: Comparing): readonly Change[] {
  const { years } = comparing.wording;
  const keys = keysOf(comparing);
  const spots = { old: { pointer: old.pointer }, new: { pointer: next.pointer } };
  const what = { vi: `Báo cáo ${periods[next.fields.period]}`, en: `Report (${next.fields.period})` };
  const changes: Change[] = [];
  if (!same(old.fields.due, next.fields.due, years)) {
    const [before, after] = [dueWords(old) || ' không nêu', dueWords(next) || ' không nêu'];
    const message = {
      vi: `${what.vi}: thời hạn từ${before} thành${after}`,
      en: `${what.en}: due from${before} to${after}`,
    };
    const kind = direction(old, next, years);
    changes.push(changeOf(kind, pair, message, { ...spots, before: before.trim(), after: after.trim() }));
  }
  const routes = [
    ['from', 'đơn vị báo cáo', 'from'],
    ['to', 'nơi nhận báo cáo', 'to'],
    ['via', 'báo cáo thông qua', 'through'],
  ] as const;
  for (const [key, vi, en] of routes) {
    if (keys.same(old[key], next[key])) continue;
    const [before, after] = [names(old[key]), names(next[key])];
    const said = replacedWords(before, after);
    const message = { vi: `${what.vi}, ${vi}: ${said.vi}`, en: `${what.en}, ${en}: ${said.en}` };
    changes.push(changeOf('report-changed', pair, message, { ...spots, before, after }));
  }
  for (const key of ['cutoff', 'channel', 'form', 'only', 'except'] as const) {
    if (same(old.fields[key], next.fields[key], years)) continue;
    const [before, after] = [String(old.fields[key] ?? ''), String(next.fields[key] ?? '')];
    const said = replacedWords(before, after);
    const message = { vi: `${what.vi}, ${details[key]}: ${said.vi}`, en: `${what.en}, ${key}: ${said.en}` };
    changes.push(changeOf('report-changed', pair, message, { ...spots, before, after }));
  }
  return changes;
}

const details = {
  cutoff: 'ngày chốt số liệu',
  channel: 'hình thức gửi',
  form: 'biểu mẫu',
  only: 'chỉ các kỳ',
  except: 'trừ các kỳ',
} as const;

function dueWords({ fields: { due } }: ReportNode): string {
  if (due === undefined) return '';
  if (typeof due !== 'object') return ` ${due}`;
  const { days, working, before, after } = due;
  const anchor = before ?? after;
  const count = days === undefined ? '' : ` ${days} ngày${working ? ' làm việc' : ''}`;
  return `${count} ${before === undefined ? 'sau' : 'trước'} ${anchor === undefined || anchor === 'period' ? 'kỳ báo cáo' : anchor}`;
}

/** Days of the year or of the month that can be compared; else only that it is different. */
function direction(old: ReportNode, next: ReportNode, years: number): ChangeKind {
  const [before, after] = [dueDay(old), dueDay(next)];
  if (before === undefined || after === undefined) return 'report-changed';
  const way = after - before - (before > 10_000 ? years * 10_000 : 0);
  return way < 0 ? 'report-earlier' : way > 0 ? 'report-later' : 'report-changed';
}

function dueDay({ fields: { due } }: ReportNode): number | undefined {
  if (typeof due === 'number') return due;
  if (typeof due !== 'string') return undefined;
  const day = parseDay(due);
  if (day) return day.year * 10_000 + day.month * 100 + day.day;
  const yearly = /^(\d{1,2})\/(\d{1,2})$/.exec(due);
  if (yearly) return Number(yearly[2]) * 100 + Number(yearly[1]);
  return /^\d{1,2}$/.test(due) ? Number(due) : undefined;
}
