/** Parts I, III, IV and V: what units said of it, quoted, and what only the author can write. */
import type { Item, Section } from '../model/generated/schema-types.js';
import { twoDigits } from '../model/two-digits.js';
import { lowerFirst } from '../model/vietnamese.js';
import { dayIndex } from '../model/working-days.js';
import { estimateVerdict, type IndicatorOutcome } from '../results/indicator-outcomes.js';
import type { TaskOutcome } from '../results/task-outcomes.js';
import { dueDays } from '../work-list/schedule.js';
import { leftFor, type Making, marked, shortNames, unended } from './making.js';
import { taskName } from './task-names.js';

/** Documents that units issued to carry the plan out. */
export function leadershipSection(making: Making): Section {
  const documents = making.evaluation.tasks.flatMap(({ said }) =>
    said.flatMap(({ unit, said: { document } }) =>
      document ? [`${unit.short}: ${unended(document)}.`] : [],
    ),
  );
  const left = leftFor('việc lãnh đạo, chỉ đạo, văn bản đã ban hành');
  const heading = 'Công tác lãnh đạo, chỉ đạo';
  const mark = 'bổ sung nội dung';
  if (documents.length === 0) return marking({ heading, text: left }, mark, making);
  const items = [...new Set(documents)].map(making.quote);
  return marking(
    { heading, text: 'Văn bản đã ban hành theo báo cáo của các đơn vị:', items, after: left },
    mark,
    making,
  );
}

export function assessmentSection(making: Making): Section {
  return {
    heading: 'Đánh giá chung',
    sections: [
      marking({ heading: 'Ưu điểm', text: leftFor('ưu điểm') }, 'người lập báo cáo đánh giá', making),
      listed('Tồn tại, hạn chế', shortcomings(making), 'tồn tại, hạn chế', making),
      listed('Nguyên nhân', causes(making), 'nguyên nhân', making),
    ],
  };
}

/** What lies ahead of what the plan gives out; a new year's work is the author's to name. */
export function outlookSection(making: Making): Section {
  const { turn } = making.evaluation;
  const ahead = turn.interim ? workAhead(making) : [];
  const heading = 'Phương hướng, nhiệm vụ';
  const left = leftFor(`phương hướng, nhiệm vụ ${turn.next}`.trim());
  if (ahead.length === 0) return marking({ heading, text: left }, 'bổ sung nội dung', making);
  const text = `Trong ${turn.next}, tập trung thực hiện:`;
  return { heading, text, items: [...ahead, marked(left, 'bổ sung nội dung', making)] };
}

export function proposalSection(making: Making): Section {
  const { tasks } = making.evaluation;
  const proposals = tasks.flatMap(({ work, said }) =>
    said.flatMap(({ unit, said: { proposal } }) =>
      proposal ? [making.quote(`${unit.name} (nhiệm vụ “${taskName(work)}”): ${unended(proposal)}.`)] : [],
    ),
  );
  return listed('Đề xuất, kiến nghị', proposals, 'đề xuất, kiến nghị', making);
}

function listed(heading: string, told: readonly string[], what: string, making: Making): Section {
  const left = leftFor(told.length === 0 ? what : `${what} khác`);
  const mark = `bổ sung, rà soát ${what}`;
  if (told.length === 0) return marking({ heading, text: left }, mark, making);
  return { heading, items: [...told, marked(left, mark, making)] };
}

function marking(section: Section, mark: string, { marks }: Making): Section {
  marks.set(section, mark);
  return section;
}

/** Facts that are shortcomings by themselves, and difficulties as units name them. */
function shortcomings(making: Making): readonly string[] {
  const { indicators, tasks, senders, turn } = making.evaluation;
  const failed = indicators.filter((outcome) => isFailing(outcome, turn.interim));
  const expected = turn.interim ? 'ước cả năm không đạt kế hoạch' : 'không đạt kế hoạch';
  const overdue = tasks.filter(({ state }) => state === 'overdue');
  const late = tasks.filter(({ state }) => state === 'done-late');
  const facts = [
    named(
      failed.map(({ indicator }) => unended(indicator.name)),
      `chỉ tiêu ${expected}`,
    ),
    named(
      overdue.map(({ work }) => taskName(work)),
      'nhiệm vụ quá hạn chưa hoàn thành',
    ),
    named(
      late.map(({ work }) => taskName(work)),
      'nhiệm vụ hoàn thành quá hạn',
    ),
    ...(senders.missing.length === 0
      ? []
      : [`${twoDigits(senders.missing.length)} đơn vị chưa gửi báo cáo: ${shortNames(senders.missing)}.`]),
  ].filter((fact) => fact !== '');
  const difficulties = tasks.flatMap(({ work, said }) =>
    said.flatMap(({ unit, said: { difficulty } }) =>
      difficulty
        ? [`Khó khăn, vướng mắc do ${unit.short} nêu (nhiệm vụ “${taskName(work)}”): ${unended(difficulty)}.`]
        : [],
    ),
  );
  return [...facts, ...difficulties].map(making.quote);
}

function named(names: readonly string[], what: string): string {
  return names.length === 0
    ? ''
    : `${twoDigits(names.length)} ${what}: ${names.map((name) => `“${name}”`).join('; ')}.`;
}

/** While the year goes on only what is expected to miss its target. */
function isFailing(outcome: IndicatorOutcome, interim: boolean): boolean {
  return interim ? estimateVerdict(outcome).reached === false : outcome.verdict.reached === false;
}

/** As units give them, beside what they are causes of. */
function causes(making: Making): readonly string[] {
  return making.evaluation.indicators.flatMap(({ indicator, givens }) =>
    givens.flatMap(({ unit, typed: { cause } }) =>
      cause ? [making.quote(`${unended(indicator.name)}: ${unended(cause)} (theo ${unit.short}).`)] : [],
    ),
  );
}

/** What is late, then what falls due from now on, then what goes on. */
function workAhead(making: Making): readonly Item[] {
  const { tasks, list } = making.evaluation;
  const today = dayIndex(list.asOf);
  const open = tasks.filter(({ state }) => state !== 'done' && state !== 'done-late');
  const dated = open.flatMap((task) => {
    const { schedule } = task.work;
    const due = schedule.type === 'once' ? dueDays(schedule)[0] : undefined;
    return due && dayIndex(due) >= today ? [{ task, due }] : [];
  });
  const upcoming = dated
    .sort((a, b) => dayIndex(a.due) - dayIndex(b.due))
    .map(({ task }) =>
      making.quote(`${taskName(task.work)} (${whoAndWhen(task, lowerFirst(task.work.timing))}).`),
    );
  const overdue = open.filter(({ state }) => state === 'overdue');
  const ongoing = tasks.filter(({ work }) => ['recurring', 'ongoing'].includes(work.schedule.type));
  return [
    ...overdue.map((task) =>
      making.quote(`Hoàn thành nhiệm vụ quá hạn “${taskName(task.work)}” (${whoAndWhen(task, '')}).`),
    ),
    ...upcoming,
    ...(ongoing.length > 0
      ? [
          making.quote(
            `Duy trì ${twoDigits(ongoing.length)} nhiệm vụ thường xuyên, định kỳ: ${ongoing.map(({ work }) => `“${taskName(work)}”`).join('; ')}.`,
          ),
        ]
      : []),
  ];
}

function whoAndWhen({ work }: TaskOutcome, when: string): string {
  return [work.leads.map(({ short }) => short).join(', '), when].filter((part) => part !== '').join(', ');
}
