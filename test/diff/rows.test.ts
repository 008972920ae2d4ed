import { describe, expect, it } from 'vitest';
import { type Row, rowsOf } from '../../src/diff/rows.js';
import { diffOf } from './told.js';

function rowsBetween(old: string, next: string): readonly Row[] {
  const diff = diffOf(old, next);
  return rowsOf(diff, diff.changes).rows;
}

const touched = (rows: readonly Row[]) => rows.filter(({ changes }) => changes.length > 0);

describe('rows', () => {
  it('name the headings they stand under, outermost first, as the newer plan calls them', () => {
    const plan = (part: string, words: string) => `
sections:
  - heading: Nhiệm vụ
    sections:
      - {heading: ${part}, items: ["${words}", "Giữ nguyên ý này"]}
`;
    const [row] = touched(
      rowsBetween(plan('Tuyên truyền', 'Phát tờ rơi ở chợ'), plan('Truyền thông', 'Phát tờ rơi ở trường')),
    ).filter(({ family }) => family === 'sentence');
    expect(row?.headings).toEqual(['I. Nhiệm vụ', '1. Truyền thông']);
  });

  it('name for a dropped part only those around it', () => {
    const old = `
sections:
  - heading: Nhiệm vụ
    sections:
      - {heading: Tuyên truyền, text: Phát tờ rơi}
      - {heading: Tập huấn, text: Mở lớp}
`;
    const next = `
sections:
  - heading: Nhiệm vụ
    sections:
      - {heading: Tuyên truyền, text: Phát tờ rơi}
`;
    const gone = touched(rowsBetween(old, next)).map(({ family, headings }) => [family, headings]);
    expect(gone).toEqual([
      ['part', ['I. Nhiệm vụ']],
      ['sentence', ['I. Nhiệm vụ', '2. Tập huấn']],
    ]);
  });

  it('have each its own change where paragraphs are written at one place', () => {
    const plan = (text: string) => `sections: [{heading: Nhiệm vụ, text: "${text}"}]\n`;
    const rows = touched(
      rowsBetween(plan('Một ý.'), plan('Một ý.\\n\\nTrồng cây ở sân trường.\\n\\nDọn vệ sinh ở chợ.')),
    );
    expect(rows.map(({ changes, ...row }) => [row.new?.text, changes.map(({ after }) => after)])).toEqual([
      ['Trồng cây ở sân trường.', ['Trồng cây ở sân trường.']],
      ['Dọn vệ sinh ở chợ.', ['Dọn vệ sinh ở chợ.']],
    ]);
  });

  it('carry what the author notes beside an item', () => {
    const plan = (note: string) => `
sections:
  - heading: Chỉ tiêu
    indicators: [{name: Tỷ lệ trẻ em biết bơi, target: 60%, note: "${note}"}]
`;
    const rows = rowsBetween(plan('Tỉnh giao'), plan('Theo *Kế hoạch* của tỉnh'));
    expect(rows.flatMap((row) => [row.old?.note ?? [], row.new?.note ?? []].flat())).toEqual([
      'Tỉnh giao',
      'Theo Kế hoạch của tỉnh',
    ]);
  });

  it('put a dropped part after what the part before it holds now', () => {
    const part = (heading: string, ...texts: string[]) =>
      `  - heading: ${heading}\n    sections:\n${texts.map((text) => `      - {heading: ${text}, text: Nội dung ${text}}\n`).join('')}`;
    const rows = rowsBetween(
      `sections:\n${part('Mục đích', 'Chung')}${part('Mục tiêu', 'Riêng', 'Cụ thể')}${part('Nhiệm vụ', 'Giao')}`,
      `sections:\n${part('Mục đích', 'Chung', 'Yêu cầu')}${part('Nhiệm vụ', 'Giao')}`,
    );
    expect(rows.filter(({ family }) => family === 'part').map((row) => (row.new ?? row.old)?.text)).toEqual([
      ...['Mục đích', 'Chung', 'Yêu cầu'],
      ...['Mục tiêu', 'Riêng', 'Cụ thể'],
      ...['Nhiệm vụ', 'Giao'],
    ]);
  });
});
