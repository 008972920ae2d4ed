import type { Block, Cell, Row } from '../../doc/document.js';
import type { Quantity } from '../../model/generated/schema-types.js';
import { anchorName, servedName } from '../../model/named-words.js';
import type { ItemNode, MeasureNode, Words } from '../../model/plan-tree.js';
import { formatNumber, parseQuantity, type QuantityValue } from '../../model/quantity.js';
import { upperFirst } from '../../model/vietnamese.js';
import { isOwnWork } from '../../model/work-list.js';
import type { Context } from '../context.js';
import { plain, wordsToInlines } from '../inlines.js';
import type { ListTableEntry } from '../outline/entry.js';
import { dataTable, headCell, tableStyles, textCell } from './cells.js';
import { columnWidths } from './column-widths.js';
import { type ListColumn, listColumns } from './columns.js';
import { timeWords, unitWords } from './details.js';
import { numberRow } from './free-table.js';
import { itemWords } from './item-words.js';

interface Making {
  readonly columns: readonly ListColumn[];
  readonly context: Context;
  readonly styles: ReturnType<typeof tableStyles>;
  readonly amountUnit: string;
  readonly repeats: boolean;
}

/** A list as a table in groups: the task list, the indicators, the budget. */
export function renderListTable(entry: ListTableEntry, context: Context, width: number): Block[] {
  const { list, groups, print } = entry;
  const items = groups.flatMap((group) => group.items);
  const labels = { ...context.document.print.labels, ...print.labels };
  const columns = listColumns(list, items, print, labels, planYears(context));
  const styles = tableStyles(columns.length);
  const making: Making = { columns, context, styles, amountUnit: commonUnit(items), repeats: entry.repeats };
  const header: Row = {
    cells: columns.map((column) => headCell([plain(column.title)], styles.head)),
  };
  const head = [header, ...(print.columnNumbers ? [numberRow(columns.length, styles.head)] : [])];
  let order = 0;
  const body = groups.flatMap(({ heading, label, items: members }): Row[] => [
    ...(heading ? [groupRow(heading, label ?? '', making)] : []),
    ...members.flatMap((item) => {
      order += 1;
      return itemRows(item, item.print.label ?? String(order), making);
    }),
  ]);
  const total = list === 'budget' && print.total !== false ? totalRow(items, making) : [];
  const unit: Block[] =
    making.amountUnit !== '' && columns.some(({ name }) => name === 'amount')
      ? [{ type: 'paragraph', style: 'tableUnit', inlines: [plain(`Đơn vị tính: ${making.amountUnit}`)] }]
      : [];
  const space = unit.length > 0 ? 3 : context.styles.body.spaceBefore;
  const rows = [...head, ...body, ...total];
  const widths = columnWidths(
    columns.map(({ weight }) => weight),
    rows,
    width,
    context,
  );
  const table = dataTable(widths, head.length, rows, space);
  return [...unit, table];
}

function planYears({ dossier }: Context): string {
  const { period } = dossier.plan;
  return typeof period === 'number' ? `năm ${period}` : `giai đoạn ${period.from} - ${period.to}`;
}

/** The unit all sums share; only then may the cells leave it out. */
function commonUnit(items: readonly ItemNode[]): string {
  const units = new Set(amounts(items).map((quantity) => quantity.unit));
  const [unit = ''] = units;
  return units.size === 1 ? unit : '';
}

function amounts(items: readonly ItemNode[]): QuantityValue[] {
  return items.flatMap((item) => {
    const own = item.amount === undefined ? undefined : parseQuantity(item.amount);
    return [...(own ? [own] : []), ...amounts(item.items)];
  });
}

function groupRow(heading: Words, label: string, { columns, context, styles }: Making): Row {
  const bold = wordsToInlines(heading, context).map((inline) =>
    inline.type === 'text' ? { ...inline, bold: true } : inline,
  );
  const numbered = label !== '' && columns[0]?.name === 'order';
  const named = label === '' || numbered ? bold : [{ ...plain(`${label} `), bold: true }, ...bold];
  const span = columns.length - (numbered ? 1 : 0);
  const number = numbered
    ? [textCell([{ ...plain(label), bold: true }], styles.cell, columns[0]?.align)]
    : [];
  return { cells: [...number, { ...textCell(named, styles.cell), columnSpan: span }], keepWithNext: true };
}

/** One row an item; one more for each of its measures and points. */
function itemRows(item: ItemNode, order: string, making: Making): Row[] {
  const [only] = item.measures;
  const points = making.repeats && item.list === 'tasks' ? item.items.filter(isOwnWork) : item.items;
  const children = points.flatMap((child, i) => itemRows(child, `${order}.${i + 1}`, making));
  const priced = item.list === 'budget' && item.items.length > 0;
  // A measure written on the item itself has no name but the item's.
  if (item.fields.measures === undefined) return [row(item, only, order, making, priced), ...children];
  const measures = item.measures.map((measure) => row(item, measure, '', making, false, true));
  return [row(item, undefined, order, making), ...measures, ...children];
}

function row(
  item: ItemNode,
  measure: MeasureNode | undefined,
  order: string,
  making: Making,
  bold = false,
  ofMeasure = false,
): Row {
  const cells = making.columns.map((column): Cell => {
    const words = ofMeasure
      ? measureCell(item, measure, column, making)
      : itemCell(item, measure, order, column, making);
    const inlines = typeof words === 'string' ? [plain(words)] : wordsToInlines(words, making.context);
    const dressed = bold
      ? inlines.map((inline) => (inline.type === 'text' ? { ...inline, bold: true } : inline))
      : inlines;
    return textCell(dressed, making.styles.cell, column.align);
  });
  return { cells };
}

function itemCell(
  item: ItemNode,
  measure: MeasureNode | undefined,
  order: string,
  column: ListColumn,
  making: Making,
): Words | string {
  const { amountUnit, repeats, context } = making;
  const { data } = item;
  switch (column.name) {
    case 'order':
      return order;
    case 'text':
      return (
        (repeats ? (item.name ?? item.text) : (item.text ?? item.name)) ?? writtenFromData(item, context)
      );
    case 'name':
      return item.name ?? item.text ?? '';
    case 'lead':
      return unitWords(data.lead.length > 0 ? data.lead : (measure?.lead ?? []), 'short') ?? '';
    case 'partners':
    case 'supervisor':
      return unitWords(data[column.name], 'short') ?? '';
    case 'when':
      return timeWords(data, (id) => anchorName(id, context)) ?? '';
    case 'output':
      return data.output ?? '';
    case 'amount':
      return item.amount === undefined
        ? ''
        : { text: withoutUnit(item.amount, amountUnit), pointer: `${item.pointer}/amount` };
    case 'serves':
      return item.serves.map((id) => servedName(id, context)).join('; ');
    case 'note':
      return item.note ?? '';
    default:
      return measure ? measureValue(measure, column, making) : '';
  }
}

/** A sentence of its data; measures have rows or columns of their own. */
function writtenFromData(item: ItemNode, context: Context): Words | string {
  return item.measures.length > 0 ? '' : itemWords(item, context);
}

function measureCell(
  item: ItemNode,
  measure: MeasureNode | undefined,
  column: ListColumn,
  making: Making,
): Words | string {
  if (!measure) return '';
  switch (column.name) {
    case 'text':
    case 'name':
      return {
        text: `- ${[measure.fields.name, measure.fields.for].filter(Boolean).join(', ')}`,
        pointer: `${measure.pointer}/name`,
      };
    case 'lead':
      return unitWords(measure.lead.length > 0 ? measure.lead : item.data.lead, 'short') ?? '';
    default:
      return measureValue(measure, column, making);
  }
}

/** A value leaves its unit out only where a column of the table gives it. */
function measureValue(
  { fields, pointer }: MeasureNode,
  column: ListColumn,
  { columns }: Making,
): Words | string {
  const written = [
    fields.target,
    fields.change,
    ...Object.values(fields.targets ?? {}),
    ...Object.values(fields.baseline ?? {}),
  ];
  const unit =
    written.flatMap((each) => (each === undefined ? [] : [parseQuantity(each)?.unit ?? '']))[0] ?? '';
  const given = columns.some(({ name }) => name === 'unit') ? unit : '';
  const { year = '' } = column;
  switch (column.name) {
    case 'unit':
      return unit;
    case 'baseline':
      return value(fields.baseline?.[year], given, `${pointer}/baseline/${year}`);
    case 'target':
      if (year !== '') return value(fields.targets?.[year], given, `${pointer}/targets/${year}`);
      return fields.target === undefined
        ? value(fields.change, given, `${pointer}/change`)
        : value(fields.target, given, `${pointer}/target`);
    default:
      return '';
  }
}

function value(quantity: Quantity | undefined, unit: string, pointer: string): Words | string {
  return quantity === undefined ? '' : { text: upperFirst(withoutUnit(quantity, unit)), pointer };
}

/** The number with its comparator, without the unit that stands in a column or above the table. */
function withoutUnit(quantity: Quantity, unit: string): string {
  const parsed = parseQuantity(quantity);
  if (!parsed || parsed.unit !== unit) return String(quantity);
  return parsed.comparator === undefined ? parsed.digits : `${parsed.comparator} ${parsed.digits}`;
}

/** "Tổng cộng", when there are several lines of one unit to add up. */
function totalRow(items: readonly ItemNode[], { columns, styles, amountUnit }: Making): Row[] {
  const sums = items.flatMap((item) => {
    const parsed = item.amount === undefined ? undefined : parseQuantity(item.amount);
    return parsed && parsed.unit === amountUnit && parsed.high === undefined ? [parsed.value] : [];
  });
  if (items.length < 2 || sums.length !== items.length) return [];
  const sum = sums.reduce((total, each) => total + each, 0);
  return [
    {
      cells: columns.map(({ name, align }) => {
        const text = name === 'text' ? 'Tổng cộng' : name === 'amount' ? formatNumber(sum) : '';
        return textCell([{ ...plain(text), bold: true }], styles.cell, name === 'text' ? 'center' : align);
      }),
    },
  ];
}
