/** What keeps work from being handed out: nobody named, no time, a time that no day follows from. */
import { shortDay } from '../model/day.js';
import type { Dossier } from '../model/dossier.js';
import type { Finding } from '../model/finding.js';
import { twoDigits } from '../model/two-digits.js';
import { dayIndex } from '../model/working-days.js';
import { dueDays } from './schedule.js';
import type { Work, WorkList } from './work.js';

export function listFindings(list: WorkList, { planPath: file }: Dossier): readonly Finding[] {
  const { works, units } = list;
  if (works.length === 0) return [noWork(file)];
  const late = works.flatMap((work) => outsidePeriod(work, list, file));
  const unresolved = works.flatMap((work) => withoutAnchor(work, file));
  return [
    ...(units.length === 0 ? [noUnit(works.length, file)] : nobody(works, file)),
    ...(works.some(({ schedule }) => dueDays(schedule).length > 0) ? [] : [noDay(file)]),
    ...unresolved,
    ...late,
  ];
}

type About = Pick<Finding, 'code' | 'severity' | 'message' | 'hint'>;

function at(work: Work, file: string, about: About): Finding {
  const { pointer, where } = work.place;
  return { ...about, ...(where === '' ? {} : { where }), file, at: { pointer }, prints: true };
}

function whole(file: string, about: About): Finding {
  return { ...about, file, at: { file: 'whole' }, prints: true };
}

function noWork(file: string): Finding {
  return whole(file, {
    code: 'work-given',
    severity: 'warning',
    message: {
      vi: 'Kế hoạch không có nhiệm vụ hoặc kỳ báo cáo nào để giao.',
      en: 'The plan has no task and no report to hand out.',
    },
    hint: {
      vi: 'Ghi nhiệm vụ tại “tasks” của mục, hoặc tại phần của từng đơn vị (“unit”); kỳ báo cáo tại “reports”.',
      en: 'Write tasks under “tasks” of a section or in a unit’s part (“unit”), reports under “reports”.',
    },
  });
}

function noUnit(count: number, file: string): Finding {
  return whole(file, {
    code: 'work-has-unit',
    severity: 'warning',
    message: {
      vi: `Kế hoạch chưa giao việc cho đơn vị nào: ${twoDigits(count)} nhiệm vụ chưa có cơ quan chủ trì.`,
      en: `The plan names no unit: ${count} pieces of work have no lead.`,
    },
    hint: {
      vi: 'Ghi “lead” (cơ quan chủ trì) cho nhiệm vụ, hoặc “unit” cho phần của từng đơn vị.',
      en: 'Give tasks a “lead”, or parts of the plan a “unit”.',
    },
  });
}

function nobody(works: readonly Work[], file: string): readonly Finding[] {
  const without = works.filter(({ kind, leads }) => kind !== 'report' && leads.length === 0);
  const [first] = without;
  if (!first) return [];
  const count = without.length === 1 ? {} : { count: without.length };
  const about: About = {
    code: 'work-has-unit',
    severity: 'info',
    message: {
      vi: 'Nhiệm vụ chưa có cơ quan chủ trì nên chỉ có trong danh mục chung, không có trong danh mục của đơn vị nào.',
      en: 'This work has no lead: it stands in the overall list only, in no unit’s.',
    },
    hint: {
      vi: 'Ghi “lead” (cơ quan chủ trì) nếu đã phân công.',
      en: 'Give it a “lead” where one is meant.',
    },
  };
  return [{ ...at(first, file, about), ...count }];
}

function noDay(file: string): Finding {
  return whole(file, {
    code: 'work-has-day',
    severity: 'info',
    message: {
      vi: 'Không nhiệm vụ, kỳ báo cáo nào có thời hạn; lịch công việc chưa có ngày nào.',
      en: 'No work and no report has a day; the calendar is empty.',
    },
    hint: {
      vi: 'Ghi “when” (thời gian thực hiện) cho nhiệm vụ, “due” cho kỳ báo cáo.',
      en: 'Give tasks a “when”, reports a “due”.',
    },
  });
}

function withoutAnchor(work: Work, file: string): readonly Finding[] {
  if (work.schedule.type !== 'unresolved') return [];
  const { anchor } = work.schedule;
  return [
    at(work, file, {
      code: 'work-anchor-dated',
      severity: 'warning',
      message: {
        vi: `Thời hạn tính từ “${anchor}”, nhưng mốc này chưa có ngày.`,
        en: `The time is counted from “${anchor}”, which has no day.`,
      },
      hint: {
        vi: `Ghi ngày của “${anchor}” (tại “events”, “when” của nhiệm vụ hoặc “date” của văn bản), hoặc ghi ngày đã tính tại “by”.`,
        en: `Give “${anchor}” a day (in “events”, the task’s “when” or the document’s “date”), or write the day in “by”.`,
      },
    }),
  ];
}

function outsidePeriod(work: Work, { plan: { period } }: WorkList, file: string): readonly Finding[] {
  const outside = dueDays(work.schedule).find(
    (day) => dayIndex(day) < dayIndex(period.start) || dayIndex(day) > dayIndex(period.end),
  );
  // A report on the whole period falls due after it.
  if (!outside || work.kind === 'report' || work.kind === 'chase') return [];
  return [
    at(work, file, {
      code: 'work-in-period',
      severity: 'warning',
      message: {
        vi: `Thời hạn ${shortDay(outside)} nằm ngoài kỳ kế hoạch (${shortDay(period.start)} - ${shortDay(period.end)}).`,
        en: `The day ${shortDay(outside)} lies outside the plan’s period (${shortDay(period.start)} to ${shortDay(period.end)}).`,
      },
      hint: { vi: 'Sửa thời hạn hoặc kỳ kế hoạch (“period”).', en: 'Mend the time or the plan’s “period”.' },
    }),
  ];
}
