/** The tables behind a Báo cáo: Biểu số 01, 02, 03, with the columns of the forms that units fill in. */
import type { Section, Table } from '../model/generated/schema-types.js';
import { grouped } from '../model/grouped.js';
import { formatNumber } from '../model/quantity.js';
import { upperFirst } from '../model/vietnamese.js';
import type { Besides } from '../results/evaluate.js';
import type { IndicatorOutcome } from '../results/indicator-outcomes.js';
import { assessment, figureWords, plannedLevel, resultWords, saidWords } from '../results/outcome-words.js';
import { roundedTo } from '../results/sent-figure.js';
import { stateNames, type TaskOutcome } from '../results/task-outcomes.js';
import type { Making } from './making.js';
import { groupOf, taskName } from './task-names.js';

export const tableIds = { indicators: 'bieu-so-01', tasks: 'bieu-so-02', funding: 'bieu-so-03' } as const;

export function resultTables(making: Making): readonly Section[] {
  const { indicators, tasks, funding } = making.evaluation;
  return [
    ...(indicators.length > 0
      ? [tableSection('indicators', 'Kết quả thực hiện chỉ tiêu', indicatorTable(making))]
      : []),
    ...(tasks.length > 0 ? [tableSection('tasks', 'Kết quả thực hiện nhiệm vụ', taskTable(making))] : []),
    ...(funding.rows.length > 0
      ? [tableSection('funding', 'Kết quả sử dụng kinh phí', fundingTable(making))]
      : []),
  ];
}

function tableSection(name: keyof typeof tableIds, heading: string, table: Table): Section {
  const id = tableIds[name];
  return {
    id,
    heading,
    table,
    print: { label: upperFirst(id.replace('bieu-so-', 'biểu số ')), landscape: true },
  };
}

/** Cells in a row; a bar would end a cell and a break a row. */
function row(cells: readonly string[], { quote }: Making): string {
  const texts = cells.map((cell) =>
    quote(cell.replace(/[|\s]+/gu, (gap) => (gap.includes('|') ? ' / ' : ' ')).trim()),
  );
  // Bars at both ends keep empty cells there.
  return `| ${texts.join(' | ')} |`;
}

type Rows = readonly string[];

/** With a row for each heading where there are several. */
function groupedRows<T>(
  all: readonly T[],
  headingOf: (one: T) => string,
  making: Making,
  rowOf: (one: T, order: string) => string,
): Rows {
  const groups = [...grouped(all, headingOf)];
  let order = 0;
  return groups.flatMap(([heading, members]) => {
    const rows = members.map((one) => {
      order += 1;
      return rowOf(one, String(order));
    });
    return groups.length > 1 && heading !== '' ? [row([heading], making), ...rows] : rows;
  });
}

function indicatorTable(making: Making): Table {
  const { indicators, turn } = making.evaluation;
  const { year, interim } = turn;
  const rows = groupedRows(
    indicators,
    ({ heading }) => heading,
    making,
    (outcome, order) => row([order, ...indicatorCells(outcome, interim)], making),
  );
  return {
    columns: [
      { title: 'TT', width: 8, align: 'center' },
      { title: 'Chỉ tiêu', width: 66 },
      { title: 'Đơn vị tính', width: 15, align: 'center' },
      { title: `Kết quả năm ${year - 1}`, width: 18, align: 'center' },
      { title: `Kế hoạch năm ${year}`, width: 20, align: 'center' },
      { title: 'Tử số', width: 15, align: 'right' },
      { title: 'Mẫu số', width: 15, align: 'right' },
      { title: 'Kết quả kỳ báo cáo', width: 18, align: 'center' },
      { title: 'Ước thực hiện cả năm', width: 20, align: 'center' },
      { title: 'Đánh giá', width: 19, align: 'center' },
      { title: 'Nguyên nhân, ghi chú', width: 56 },
    ],
    columnNumbers: true,
    rows: [...rows, ...besideRows('indicator', making)].join('\n'),
  };
}

/** What units added to the form: named, with whose it is; the plan says nothing of it. */
function besideRows(kind: Besides['kind'], making: Making): Rows {
  const { besides } = making.evaluation;
  const added = besides.filter((each) => each.kind === kind);
  if (added.length === 0) return [];
  const words = added.map(({ unit, name, said }) => row([`${unit.short}: ${name}: ${said}`], making));
  return [row(['Đơn vị báo cáo thêm, ngoài Kế hoạch'], making), ...words];
}

function indicatorCells(outcome: IndicatorOutcome, interim: boolean): readonly string[] {
  const { indicator, unit, previous, pooled, estimate, givens } = outcome;
  const parts = pooled.type === 'value' ? pooled : undefined;
  const notes = [
    ...(givens.length > 1 || (pooled.type !== 'value' && givens.length > 0) ? [saidWords(outcome)] : []),
    ...givens.flatMap(({ typed: { cause, note } }) =>
      [cause, note].flatMap((words) => (words ? [words.trim()] : [])),
    ),
  ];
  return [
    indicator.name,
    unit,
    previous ? bare(previous.text, unit) : '',
    bare(plannedLevel(outcome), unit),
    parts?.numerator === undefined ? '' : formatNumber(parts.numerator),
    parts?.denominator === undefined ? '' : formatNumber(parts.denominator),
    bare(resultWords(outcome), unit),
    estimate
      ? bare(
          estimate.unit === '' ? figureWords(estimate.value, unit, estimate.decimals) : estimate.text,
          unit,
        )
      : '',
    assessment(outcome, interim),
    notes.filter((note) => note !== '').join('; '),
  ];
}

/** Without the unit that has a column of its own. */
function bare(words: string, unit: string): string {
  return unit !== '' && words.endsWith(unit) ? words.slice(0, -unit.length).trim() : words;
}

function taskTable(making: Making): Table {
  const { tasks } = making.evaluation;
  const rows = groupedRows(
    tasks,
    (task) => groupOf(task, tasks),
    making,
    (task, order) => row([order, ...taskCells(task)], making),
  );
  return {
    columns: [
      { title: 'TT', width: 8, align: 'center' },
      { title: 'Nhiệm vụ được giao', width: 60 },
      { title: 'Cơ quan chủ trì', width: 30 },
      { title: 'Thời hạn', width: 24, align: 'center' },
      { title: 'Kết quả thực hiện', width: 50 },
      { title: 'Mức độ hoàn thành', width: 25, align: 'center' },
      { title: 'Khó khăn, vướng mắc', width: 28 },
      { title: 'Đề xuất', width: 25 },
    ],
    columnNumbers: true,
    rows: [...rows, ...besideRows('task', making)].join('\n'),
  };
}

function taskCells({ work, state, said }: TaskOutcome): readonly string[] {
  const told = (key: 'result' | 'document' | 'difficulty' | 'proposal') => {
    const saying = said.filter((each) => each.said[key]);
    return saying.map(({ unit, said: each }) =>
      saying.length > 1 ? `${unit.short}: ${each[key]}` : (each[key] ?? ''),
    );
  };
  return [
    taskName(work),
    work.leads.map(({ short }) => short).join(', '),
    work.timing,
    [...told('result'), ...told('document')].join('; '),
    stateNames[state],
    told('difficulty').join('; '),
    told('proposal').join('; '),
  ];
}

function fundingTable(making: Making): Table {
  const { rows, planned, spent, incomplete } = making.evaluation.funding;
  const written = groupedRows(
    rows,
    () => '',
    making,
    ({ said, unit, ...sums }, order) =>
      row(
        [
          order,
          said.text,
          said.source ?? '',
          ...moneyCells(sums),
          [unit.short, said.note ?? ''].filter(Boolean).join('; '),
        ],
        making,
      ),
  );
  const total = row(
    [
      '',
      '**Tổng cộng**',
      '',
      ...moneyCells(
        incomplete.length > 0
          ? {}
          : { ...(planned === undefined ? {} : { planned }), ...(spent === undefined ? {} : { spent }) },
      ),
      '',
    ],
    { ...making, quote: (words) => words },
  );
  return {
    columns: [
      { title: 'TT', width: 10, align: 'center' },
      { title: 'Nội dung', width: 75 },
      { title: 'Nguồn', width: 40 },
      { title: 'Dự toán', width: 25, align: 'right' },
      { title: 'Đã thực hiện', width: 25, align: 'right' },
      { title: 'Tỷ lệ (%)', width: 20, align: 'right' },
      { title: 'Ghi chú', width: 50 },
    ],
    unit: 'triệu đồng',
    columnNumbers: true,
    rows: [...written, ...(incomplete.length > 0 ? [] : [total])].join('\n'),
  };
}

function moneyCells({
  planned,
  spent,
}: {
  readonly planned?: number;
  readonly spent?: number;
}): readonly string[] {
  const million = (dong: number | undefined) =>
    dong === undefined ? '' : formatNumber(roundedTo(dong / 1e6, 3));
  const rate =
    planned !== undefined && planned > 0 && spent !== undefined
      ? formatNumber(roundedTo((spent / planned) * 100, 1))
      : '';
  return [million(planned), million(spent), rate];
}
