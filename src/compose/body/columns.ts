import type { Print } from '../../model/generated/schema-types.js';
import type { ItemNode, ListName, MeasureNode } from '../../model/plan-tree.js';
import type { CellAlign } from './cells.js';

export type ColumnName = NonNullable<Print['columns']>[number];

/** A printed column: `target` and `baseline` become one column per year. */
export interface ListColumn {
  readonly name: ColumnName;
  readonly year?: string;
  readonly title: string;
  readonly weight: number;
  readonly align: CellAlign;
}

/** Widths in millimetres of a landscape page's 247, as offices lay such tables out (practice). */
const weights: Readonly<Record<ColumnName, number>> = {
  order: 11,
  text: 85,
  name: 60,
  lead: 35,
  partners: 40,
  supervisor: 35,
  when: 30,
  output: 32,
  amount: 30,
  unit: 22,
  baseline: 24,
  target: 24,
  serves: 25,
  note: 20,
};

const titles: Readonly<Record<ColumnName, string>> = {
  order: 'TT',
  text: 'Nội dung',
  name: 'Nội dung',
  lead: 'Cơ quan chủ trì',
  partners: 'Cơ quan phối hợp',
  supervisor: 'Lãnh đạo phụ trách',
  when: 'Thời gian thực hiện, hoàn thành',
  output: 'Sản phẩm, kết quả',
  amount: 'Kinh phí',
  unit: 'Đơn vị tính',
  baseline: 'Thực hiện',
  target: 'Kế hoạch',
  serves: 'Chỉ tiêu',
  note: 'Ghi chú',
};

const textTitles: Readonly<Record<ListName, string>> = {
  items: 'Nội dung',
  tasks: 'Nội dung nhiệm vụ',
  indicators: 'Chỉ tiêu',
  reports: 'Chế độ báo cáo',
  budget: 'Nội dung',
};

const usual: Readonly<Record<ListName, readonly ColumnName[]>> = {
  items: ['order', 'text', 'note'],
  tasks: ['order', 'text', 'lead', 'partners', 'when', 'output', 'note'],
  indicators: ['order', 'text', 'unit', 'baseline', 'target', 'lead', 'note'],
  reports: ['order', 'text', 'note'],
  budget: ['order', 'text', 'amount', 'note'],
};

/** Columns shown even when no item fills them. */
const always: readonly ColumnName[] = ['order', 'text', 'amount', 'target'];

/** The columns of a list printed as a table: as asked, else the usual ones that some item fills. */
export function listColumns(
  list: ListName,
  items: readonly ItemNode[],
  print: Print,
  labels: Readonly<Record<string, string>>,
  planYears: string,
): ListColumn[] {
  const names =
    print.columns ??
    usual[list].filter((name) => always.includes(name) || items.some((item) => fills(item, name)));
  return names.flatMap((name): ListColumn[] => {
    const title = labels[name] ?? (name === 'text' || name === 'name' ? textTitles[list] : titles[name]);
    const align: CellAlign = ['order', 'unit', 'baseline', 'target', 'amount'].includes(name)
      ? 'center'
      : 'left';
    const column: ListColumn = { name, title, weight: weights[name], align };
    if (name !== 'baseline' && name !== 'target') return [column];
    const years = [...new Set(measuresOf(items).flatMap((measure) => yearsOf(measure, name)))].sort();
    // A title the author chose says the year itself.
    const asked = labels[name] !== undefined && years.length < 2;
    const dated = (year: string) => (asked ? title : `${title} ${year === '' ? planYears : `năm ${year}`}`);
    if (years.length === 0) return [{ ...column, title: name === 'target' ? dated('') : title }];
    return years.map((year) => ({ ...column, year, title: dated(year) }));
  });
}

/** The years a measure speaks of; '' for a target of the plan's own period. */
function yearsOf({ fields }: MeasureNode, name: 'baseline' | 'target'): string[] {
  const years = Object.keys((name === 'baseline' ? fields.baseline : fields.targets) ?? {});
  return name === 'target' && fields.target !== undefined ? ['', ...years] : years;
}

function measuresOf(items: readonly ItemNode[]): MeasureNode[] {
  return items.flatMap((item) => [...item.measures, ...measuresOf(item.items)]);
}

function fills(item: ItemNode, name: ColumnName): boolean {
  const { data } = item;
  switch (name) {
    case 'lead':
    case 'partners':
    case 'supervisor':
      return data[name].length > 0 || (name === 'lead' && item.measures.some(({ lead }) => lead.length > 0));
    case 'when':
      return data.when !== undefined;
    case 'output':
      return data.output !== undefined;
    case 'note':
      return item.note !== undefined || item.items.some((child) => fills(child, name));
    case 'baseline':
      return item.measures.some(({ fields }) => fields.baseline !== undefined);
    case 'unit':
      return item.measures.length > 0;
    case 'amount':
      return item.amount !== undefined;
    case 'serves':
      return item.serves.length > 0;
    case 'name':
      return item.name !== undefined;
    default:
      return true;
  }
}
