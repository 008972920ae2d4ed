/** Part II: what came of indicators, work and money. */
import { shortDay } from '../model/day.js';
import type { Item, Section } from '../model/generated/schema-types.js';
import { grouped } from '../model/grouped.js';
import { formatNumber } from '../model/quantity.js';
import { twoDigits } from '../model/two-digits.js';
import { enumerate, lowerFirst, upperFirst } from '../model/vietnamese.js';
import { dataWords } from '../results/asked-turn.js';
import type { IndicatorOutcome } from '../results/indicator-outcomes.js';
import { indicatorWords, shareWords } from '../results/outcome-words.js';
import { roundedTo } from '../results/sent-figure.js';
import { stateNames, type TaskOutcome, taskStates } from '../results/task-outcomes.js';
import { leftFor, type Making, marked, sectionOf, shortNames, unended } from './making.js';
import { tableIds } from './result-tables.js';
import { dueWords, groupOf, taskName } from './task-names.js';

export function resultSections(making: Making): Section {
  return {
    heading: 'Kết quả thực hiện',
    text: sendersWords(making),
    sections: [indicatorSection(making), taskSection(making), fundingSection(making)],
  };
}

/** "Đến ngày 15/6/2027, 18/20 đơn vị gửi báo cáo; 02 đơn vị chưa gửi: …". */
export function sendersWords({ evaluation: { senders, turn, list } }: Making): string {
  const { due, reported, missing, late } = senders;
  const data = turn.from && turn.to ? `${upperFirst(dataWords(turn))}. ` : '';
  if (due.length === 0) return `${data}${leftFor('số đơn vị đã gửi báo cáo')}`;
  const parts = [
    `Đến ngày ${shortDay(list.asOf)}, ${twoDigits(reported.length)}/${twoDigits(due.length)} đơn vị gửi báo cáo`,
    ...(missing.length > 0 ? [`${twoDigits(missing.length)} đơn vị chưa gửi: ${shortNames(missing)}`] : []),
    ...(late.length > 0 && turn.due
      ? [
          `${twoDigits(late.length)} đơn vị gửi sau thời hạn ${shortDay(turn.due)}: ${enumerate(late.map(({ unit, date }) => `${unit.short} (${shortDay(date)})`))}`,
        ]
      : []),
  ];
  return `${data}${parts.join('; ')}.`;
}

function indicatorSection(making: Making): Section {
  const { indicators, turn } = making.evaluation;
  if (indicators.length === 0) return sectionOf('Chỉ tiêu', [leftFor('kết quả các chỉ tiêu')]);
  const item = (outcome: IndicatorOutcome): Item => {
    const words = making.quote(`${indicatorWords(outcome, turn.interim)}.`);
    const mark = indicatorMark(outcome);
    return mark === undefined ? words : marked(words, mark, making);
  };
  const groups = [...grouped(indicators, ({ heading }) => heading)];
  const text = `${indicatorTotals(indicators, turn.interim)} (số liệu tại [@${tableIds.indicators}]):`;
  const items =
    groups.length === 1
      ? indicators.map(item)
      : groups.map(
          ([heading, members]): Item => ({
            text: `${making.quote(unended(heading))}:`,
            items: members.map(item),
          }),
        );
  return sectionOf('Chỉ tiêu', [text], items);
}

function indicatorMark({ pooled }: IndicatorOutcome): string | undefined {
  switch (pooled.type) {
    case 'value':
    case 'no-cases':
      return undefined;
    case 'missing':
      return 'bổ sung số liệu';
    case 'parts-missing':
      return 'bổ sung tử số, mẫu số của đơn vị chỉ gửi tỷ lệ; tỷ lệ chung không lấy bình quân';
    case 'not-additive':
      return 'xác định số liệu chung; số liệu các đơn vị không cộng được';
    case 'contradiction':
      return 'đối chiếu, thống nhất số liệu của các đơn vị';
  }
}

/** "Kế hoạch có 10 chỉ tiêu: 06 chỉ tiêu đạt, 03 chỉ tiêu chưa đạt, 01 chỉ tiêu chưa đủ số liệu". */
function indicatorTotals(indicators: readonly IndicatorOutcome[], interim: boolean): string {
  const count = (has: (outcome: IndicatorOutcome) => boolean) => indicators.filter(has).length;
  const reached = count(({ verdict }) => verdict.reached === true);
  const unreached = count(({ verdict }) => verdict.reached === false);
  const none = count(({ pooled }) => pooled.type === 'no-cases');
  const open = count(({ pooled }) => pooled.type !== 'value' && pooled.type !== 'no-cases');
  const unjudged = indicators.length - reached - unreached - none - open;
  const parts = [
    [reached, interim ? 'đã đạt kế hoạch năm' : 'đạt kế hoạch'],
    [unreached, interim ? 'chưa đạt kế hoạch năm' : 'không đạt kế hoạch'],
    [none, 'không phát sinh trường hợp'],
    [open, 'chưa đủ hoặc chưa thống nhất số liệu'],
    [unjudged, 'chưa có căn cứ đánh giá'],
  ] as const;
  const told = parts
    .filter(([each]) => each > 0)
    .map(([each, what]) => `${twoDigits(each)} chỉ tiêu ${what}`);
  return `Kế hoạch có ${twoDigits(indicators.length)} chỉ tiêu: ${told.join(', ')}`;
}

function taskSection(making: Making): Section {
  const { tasks } = making.evaluation;
  if (tasks.length === 0) return sectionOf('Nhiệm vụ', [leftFor('kết quả thực hiện nhiệm vụ')]);
  const told = tasks.filter(({ said }) => said.some(({ said: { result } }) => result !== undefined));
  const groups = [...grouped(told, (task) => groupOf(task, tasks))];
  const text = [`${taskTotals(tasks)} (chi tiết tại [@${tableIds.tasks}]).`, ...overdueWords(making)];
  const sections = groups.map(([heading, members]) =>
    sectionOf(
      making.quote(unended(heading)) || 'Nhiệm vụ khác',
      [],
      members.map((outcome) => making.quote(taskWords(outcome))),
    ),
  );
  return { heading: 'Nhiệm vụ', text: text.join('\n\n'), ...(sections.length > 0 ? { sections } : {}) };
}

/** "Kế hoạch giao 24 nhiệm vụ: hoàn thành đúng hạn 08, đang thực hiện 10, quá hạn chưa hoàn thành 02, chưa đủ báo cáo 04". */
function taskTotals(tasks: readonly TaskOutcome[]): string {
  const told = taskStates.flatMap((state) => {
    const count = tasks.filter((task) => task.state === state).length;
    return count === 0 ? [] : [`${lowerFirst(stateNames[state])} ${twoDigits(count)}`];
  });
  return `Kế hoạch giao ${twoDigits(tasks.length)} nhiệm vụ: ${told.join(', ')}`;
}

function overdueWords(making: Making): readonly string[] {
  const overdue = making.evaluation.tasks.filter(({ state }) => state === 'overdue');
  if (overdue.length === 0) return [];
  const named = overdue.map(({ work }) => {
    const who = [shortNames(work.leads), dueWords(work)].filter((part) => part !== '').join(', ');
    return `“${taskName(work)}”${who === '' ? '' : ` (${who})`}`;
  });
  return [making.quote(`Nhiệm vụ quá hạn chưa hoàn thành: ${named.join('; ')}.`)];
}

/** "Mở 02 lớp tập huấn (Phòng Văn hóa - Xã hội): hoàn thành đúng hạn. Mở 02 lớp, 94 người tham gia." */
function taskWords({ work, state, leads, done, said }: TaskOutcome): string {
  const who = work.leads.length === 0 ? '' : ` (${work.leads.map(({ short }) => short).join(', ')})`;
  const some = leads.length > 1 && done.length > 0;
  const several = some ? ` (${twoDigits(done.length)}/${twoDigits(leads.length)} đơn vị hoàn thành)` : '';
  const saying = said.flatMap(({ unit, said: { result } }) =>
    result === undefined ? [] : [{ unit, result: unended(result) }],
  );
  const results = saying.map(({ unit, result }) => (saying.length > 1 ? `${unit.short}: ${result}` : result));
  return `${taskName(work)}${who}: ${lowerFirst(stateNames[state])}${several}. ${results.join('; ')}.`;
}

function fundingSection(making: Making): Section {
  const { funding } = making.evaluation;
  const { planned, spent, ofPlan, rows, incomplete, twice } = funding;
  const plan = ofPlan === undefined ? [] : [`Tổng kinh phí theo Kế hoạch: ${moneyWords(ofPlan)}.`];
  if (rows.length === 0)
    return sectionOf('Kinh phí', [...plan, leftFor('dự toán được giao, số đã thực hiện, tỷ lệ')]);
  const rate =
    planned !== undefined && planned > 0 && spent !== undefined && incomplete.length === 0
      ? `, bằng ${shareWords((spent / planned) * 100)} dự toán`
      : '';
  const sums = [
    ...(planned === undefined ? [] : [`dự toán ${moneyWords(planned)}`]),
    ...(spent === undefined ? [] : [`đã thực hiện ${moneyWords(spent)}${rate}`]),
  ];
  const lacking =
    incomplete.length === 0
      ? ''
      : `; ${twoDigits(incomplete.length)} khoản chưa đủ số liệu nên chưa tính tỷ lệ chung`;
  const text = `Theo báo cáo của các đơn vị: ${sums.join('; ')}${lacking} (chi tiết tại [@${tableIds.funding}]).`;
  const section = sectionOf('Kinh phí', [...plan, text]);
  if (twice.length > 0) {
    making.marks.set(
      section,
      `đối chiếu khoản có ở hai đơn vị: ${enumerate(twice.map(([{ said }]) => said.text))}`,
    );
  }
  return section;
}

/** In triệu đồng, as plans write it. */
export function moneyWords(dong: number): string {
  return `${formatNumber(roundedTo(dong / 1e6, 3))} triệu đồng`;
}
