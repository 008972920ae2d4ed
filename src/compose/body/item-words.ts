import type { Measure, Quantity, Report } from '../../model/generated/schema-types.js';
import { anchorName } from '../../model/named-words.js';
import type { ItemNode, MeasureNode, ReportNode, Words } from '../../model/plan-tree.js';
import { parseQuantity } from '../../model/quantity.js';
import { enumerate, upperFirst } from '../../model/vietnamese.js';
import { withinWords } from '../../model/when-words.js';
import type { Context } from '../context.js';

/** The sentence of an item: as typed, else written from its data. */
export function itemWords(item: ItemNode, context: Context): Words {
  if (item.text) return item.list === 'budget' ? withAmount(item.text, item) : item.text;
  const name = item.name ?? { text: '', pointer: item.pointer };
  if (item.amount !== undefined) return withAmount(name, item);
  if (item.measures.length > 0) {
    const text = item.measures.map((measure) => measureWords(measure, name.text)).join('; ');
    return { text: `${upperFirst(text.replace(/\.$/, ''))}.`, pointer: name.pointer };
  }
  if (!item.name && item.reports.length > 0) {
    return {
      text: `${item.reports.map((report) => reportWords(report, context)).join('; ')}.`,
      pointer: item.pointer,
    };
  }
  return name;
}

/** A budget line says its sum: "Tập huấn: 12 triệu đồng", unless the words already do. */
function withAmount(words: Words, item: ItemNode): Words {
  const amount = item.amount === undefined ? '' : String(item.amount);
  if (amount === '' || says(words.text, amount)) return words;
  const colon = /[:.;]$/.test(words.text) ? words.text.replace(/[:.;]$/, ':') : `${words.text}:`;
  return { ...words, text: `${colon} ${amount}.` };
}

/** Whether the words hold the number as a number: 12 does not stand in 112 or 12,5. */
function says(text: string, amount: string): boolean {
  for (let at = text.indexOf(amount); at !== -1; at = text.indexOf(amount, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + amount.length)];
    if (!/[\d.,]$/.test(before) && !/^(\d|[.,]\d)/.test(after)) return true;
  }
  return false;
}

/** "Tỷ lệ học sinh tiểu học biết bơi đạt trên 60%", "… dưới 8% vào năm 2025 và dưới 6% vào năm 2030". */
function measureWords({ fields }: MeasureNode, itemName: string): string {
  const name = [fields.name || itemName, fields.for].filter(Boolean).join(' ');
  const amounts = targetWords(fields);
  return amounts === '' ? name : `${name} ${amounts}`;
}

function targetWords({ target, targets, change }: Measure): string {
  const years = Object.entries(targets ?? {}).map(([year, quantity]) => `${reach(quantity)} vào năm ${year}`);
  const list = target === undefined ? years : [reach(target), ...years];
  const changes = change === undefined ? [] : [String(change)];
  return enumerate([...changes, ...list]);
}

/** "đạt 98%", but "dưới 8%", "tăng 3 trường", "giữ 0%". */
function reach(quantity: Quantity): string {
  const parsed = parseQuantity(quantity);
  const bare = parsed && ['at-most', 'increase', 'decrease', 'keep'].includes(parsed.direction);
  return bare ? String(quantity) : `đạt ${quantity}`;
}

const periods: Readonly<Record<Report['period'], string>> = {
  week: 'hằng tuần',
  month: 'hằng tháng',
  quarter: 'hằng quý',
  'half-year': '6 tháng',
  'nine-months': '9 tháng',
  year: 'năm',
  term: 'cả giai đoạn',
  once: 'một lần',
  'ad-hoc': 'đột xuất',
};

/** "trong 5 ngày làm việc sau kỳ báo cáo". */
function relativeDue(due: Extract<Report['due'], object>, context: Context): string {
  const { days, working, before, after } = due;
  const anchor = before ?? after ?? 'period';
  const name = anchor === 'period' ? 'kỳ báo cáo' : anchorName(anchor, context);
  const count = days === undefined ? '' : `trong ${days} ngày ${working ? 'làm việc ' : ''}`;
  return `${count}${before === undefined ? 'sau' : 'trước'} ${name}`;
}

/** "Trạm Y tế xã báo cáo 6 tháng chậm nhất 05/6 về Phòng Văn hóa - Xã hội". */
function reportWords({ fields, from, to, via }: ReportNode, context: Context): string {
  const names = (units: ReportNode['to']) => units.map((unit) => unit.name).join(', ');
  const { due } = fields;
  const deadline =
    due === undefined ? '' : typeof due === 'object' ? relativeDue(due, context) : withinWords(due);
  return [
    from.length > 0 ? names(from) : 'Các đơn vị',
    `báo cáo ${periods[fields.period]}`,
    deadline,
    to.length > 0 ? `về ${names(to)}` : '',
    via.length > 0 ? `(thông qua ${names(via)})` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
