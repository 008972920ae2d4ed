import { sameNumber } from '../../meaning/worded-numbers.js';
import { type SectionNode, walkSections } from '../../model/plan-tree.js';
import { formatNumber } from '../../model/quantity.js';
import { cellTexts } from '../../model/table-cells.js';
import { levelled } from '../../model/vietnamese.js';
import { treesOf } from '../../model/walk-dossier.js';
import type { Rule } from '../rule.js';

/** The total of a table's column is the sum of its rows, or of its group rows (I, II). */
export const tableAddsUp: Rule = {
  code: 'table-adds-up',
  severity: 'verify',
  title: {
    vi: 'Dòng tổng cộng của bảng bằng các dòng cộng lại.',
    en: 'A table’s total is the sum of its rows.',
  },
  basis: 'sense',
  *check(dossier) {
    for (const section of treesOf(dossier).flatMap((tree) => [...walkSections(tree)])) {
      if (section.content.type !== 'table') continue;
      const { table, pointer } = section.content;
      const rows = cellTexts(table.rows);
      const total = rows.find(isTotal);
      if (!total || rows.filter(isTotal).length > 1) continue;
      const titles = columnTitles(table.columns);
      for (const [column, cell] of total.entries()) {
        const said = numberIn(cell);
        if (said === undefined || /tỷ lệ|%|năm|đơn giá|bình quân|^tt$|stt/iu.test(titles[column] ?? ''))
          continue;
        const sums = possibleSums(rows, column);
        const [sum] = sums;
        if (sum === undefined || sums.some((each) => sameNumber(each, said))) continue;
        yield {
          pointer: `${pointer}/rows`,
          message: {
            vi: `Cột “${titles[column] ?? String(column + 1)}”: dòng tổng cộng ghi ${plain(cell)}, các dòng cộng lại là ${formatNumber(sum)}.`,
            en: `Column “${titles[column] ?? String(column + 1)}”: the total says ${plain(cell)}, the rows add up to ${formatNumber(sum)}.`,
          },
          hint: {
            vi: 'Đối chiếu số liệu gốc: dòng tổng cộng hoặc một trong các dòng chưa đúng.',
            en: 'Compare with the source: the total or one of the rows is not right.',
          },
        };
      }
    }
  },
  good: [
    {
      plan: 'table:\n  columns: ["TT", "Nội dung", "Số tiền"]\n  rows: |-\n    1 | A | 1.200,5\n    2 | B | 300\n    | | Tổng cộng | 1.500,5',
    },
    {
      plan: 'table:\n  columns: ["TT", "Nội dung", "Số tiền"]\n  rows: |-\n    | | Tổng số | 60\n    I | A | 40\n    1 | a | 10\n    2 | b | 30\n    II | B | 20',
    },
    {
      plan: 'table:\n  columns: ["TT", "Nội dung", "Số tiền"]\n  rows: |-\n    **1** | **A** | **40**\n    1.1 | a | 10\n    1.2 | b | 30\n    **2** | **B** | **20**\n    2.1 | c | 20\n     | **Tổng cộng** | **60**',
    },
    // A cell in words: nothing to add up.
    {
      plan: 'table:\n  columns: ["Nội dung", "Số tiền"]\n  rows: |-\n    A | chưa rõ\n    B | 300\n    Tổng cộng | 1.500',
    },
  ],
  bad: [
    {
      plan: 'table:\n  columns: ["TT", "Nội dung", "Số tiền"]\n  rows: |-\n    1 | A | 1.200\n    2 | B | 300\n    | | Tổng cộng | 1.600',
      at: ['/table/rows'],
    },
  ],
};

type Columns = Extract<SectionNode['content'], { type: 'table' }>['table']['columns'];

/** The title of each column of cells; under a title for several, that and its own. */
function columnTitles(columns: Columns): readonly string[] {
  return columns.flatMap((column) => {
    if (typeof column === 'string') return [column];
    return column.columns ? column.columns.map((title) => `${column.title}, ${title}`) : [column.title];
  });
}

function isTotal(row: readonly string[]): boolean {
  return row
    .slice(0, 2)
    .some((cell) => /^(?:tổng cộng|tổng số|tổng|cộng)$/u.test(levelled(cell.replaceAll('*', ''))));
}

/** All rows, the group rows, the rows inside the groups: whichever the total may sum up. Empty where a cell is no number. */
function possibleSums(rows: readonly (readonly string[])[], column: number): readonly number[] {
  const others = rows.filter((row) => !isTotal(row));
  const labelOf = ([label = '']: readonly string[]) => label.replaceAll('*', '').replace(/\.$/, '').trim();
  const labels = others.map(labelOf);
  // "1" above "1.1" is the sum of those as "I" is of "1".
  const isGroup = (row: readonly string[]) => {
    const label = labelOf(row);
    return (
      /^(?:[IVX]+|[A-Z])$/.test(label) ||
      (label !== '' && labels.some((each) => each.startsWith(`${label}.`)))
    );
  };
  const sum = (some: typeof others): readonly number[] => {
    const cells = some.map((row) => row[column] ?? '');
    const numbers = cells.map((cell) => (/^[-–]?$/.test(cell) ? 0 : numberIn(cell)));
    return numbers.length < 2 || numbers.some((number) => number === undefined)
      ? []
      : [numbers.reduce((added: number, number) => added + (number ?? 0), 0)];
  };
  return [others, others.filter(isGroup), others.filter((row) => !isGroup(row))].flatMap(sum);
}

/** Without the marks of bold and italic type. */
function plain(cell: string): string {
  return cell.replaceAll('*', '').trim();
}

function numberIn(cell: string): number | undefined {
  const text = plain(cell);
  return /^\d{1,3}(?:\.\d{3})*(?:,\d+)?$|^\d+(?:,\d+)?$/.test(text)
    ? Number(text.replaceAll('.', '').replace(',', '.'))
    : undefined;
}
