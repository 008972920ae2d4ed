import { describe, expect, it } from 'vitest';
import { comparisonSheet } from '../../src/compose/sheet/comparison-sheet.js';
import type { PlanDiff } from '../../src/diff-plans.js';
import type { Block, Doc, Inline, Row, Table } from '../../src/doc/document.js';
import { compareFiles, comparePlans, examplePath, type GivenPlan } from '../support/compare-plans.js';
import { office } from '../support/sample.js';
import { sampleFonts } from '../write/sample-doc.js';

const issued = 'documents:\n  ke-hoach: {number: 15, date: 13/3/2026}\n';

async function sheetOf(old: string | GivenPlan, next: string | GivenPlan): Promise<Doc> {
  const given = (plan: string | GivenPlan) => (typeof plan === 'string' ? { rest: plan } : plan);
  return comparisonSheet(await comparePlans(given(old), given(next)), sampleFonts);
}

/** Bold words in asterisks, struck ones in tildes. */
function marked(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'break') return ' / ';
      if (inline.type !== 'text') return '';
      return inline.bold ? `*${inline.text}*` : inline.struck ? `~${inline.text}~` : inline.text;
    })
    .join('');
}

function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [marked(block.inlines)] : []));
}

const cellsOf = ({ cells }: Row) => cells.map(({ blocks }) => linesOf(blocks).join(' ⏎ '));

function tableOf(doc: Doc): Table {
  const found = doc.sections[0]?.blocks.find((block) => block.type === 'table' && block.role === 'data');
  if (found?.type !== 'table') throw new Error('no table');
  return found;
}

const rowsOf = (doc: Doc) => tableOf(doc).rows.slice(1).map(cellsOf);
const wordsOf = (doc: Doc) => linesOf(doc.sections[0]?.blocks ?? []);

describe('the head', () => {
  const plan = 'sections: [{heading: Nhiệm vụ, text: Trồng cây.}]\n';

  it('names the draft and the issued plan by what is known of them', async () => {
    const doc = await sheetOf(issued + plan, plan.replace('Trồng', 'Chăm sóc'));
    expect(wordsOf(doc).slice(0, 2)).toEqual([
      'BẢNG SO SÁNH, THUYẾT MINH',
      'dự thảo Kế hoạch tổ chức Tết trồng cây năm 2027 / với Kế hoạch số 15/KH-UBND ngày 13/3/2026',
    ]);
    const [head] = tableOf(doc).rows;
    expect(head && cellsOf(head)).toEqual([
      'TT',
      'Kế hoạch năm 2026',
      'Dự thảo Kế hoạch năm 2027',
      'Nội dung thay đổi',
      'Lý do, thuyết minh',
    ]);
    expect(tableOf(doc)).toMatchObject({ headerRows: 1, role: 'data', borders: 'all' });
  });

  it('tells two drafts of one year apart', async () => {
    const same = { rest: plan, head: (yaml: string) => yaml };
    const doc = await sheetOf(same, { ...same, rest: plan.replace('Trồng', 'Chăm sóc') });
    expect(wordsOf(doc)[1]).toBe(
      'dự thảo Kế hoạch tổ chức Tết trồng cây năm 2027 (bản sau) / với dự thảo Kế hoạch tổ chức Tết trồng cây năm 2027 (bản trước)',
    );
    const [head] = tableOf(doc).rows;
    expect(head && cellsOf(head).slice(1, 3)).toEqual([
      'Dự thảo Kế hoạch năm 2027 (bản trước)',
      'Dự thảo Kế hoạch năm 2027 (bản sau)',
    ]);
  });

  it('names the offices where they are two', async () => {
    const other = office.replaceAll('Minh Tâm', 'Tân Phú').replaceAll('MINH TÂM', 'TÂN PHÚ');
    const doc = await sheetOf(issued + plan, { rest: plan.replace('cây', 'hoa'), office: other });
    expect(wordsOf(doc)[1]).toBe(
      'dự thảo Kế hoạch tổ chức Tết trồng cây năm 2027 của Ủy ban nhân dân xã Tân Phú / với Kế hoạch số 15/KH-UBND ngày 13/3/2026 của Ủy ban nhân dân xã Minh Tâm',
    );
  });

  it('lies on its side, under the name of the unit that drafts, if one submits the plan', async () => {
    const submitted = `documents:\n  to-trinh: {issuer: vhxh, to: ["Ủy ban nhân dân xã Minh Tâm"]}\n  ke-hoach: {}\n${plan}`;
    const [with_, without] = [await sheetOf(plan, submitted), await sheetOf(plan, plan)];
    const letterhead = (doc: Doc) => {
      const [first] = doc.sections[0]?.blocks ?? [];
      return first?.type === 'table' && first.role === 'letterhead' ? cellsOf(first.rows[0] as Row) : [];
    };
    expect(letterhead(with_)).toEqual(['UBND XÃ MINH TÂM ⏎ PHÒNG VĂN HÓA - XÃ HỘI', '']);
    expect(letterhead(without)).toEqual([]);
    const { geometry } = with_.sections[0] ?? {};
    expect(geometry && geometry.width > geometry.height).toBe(true);
  });
});

describe('the table', () => {
  const plan = (tasks: string) => `sections:
  - heading: Nhiệm vụ
    sections:
      - heading: Chuẩn bị
        tasks:
${tasks.replace(/^/gm, '          ')}
`;

  it('marks dropped and new words, leaves out what is the same, stands under headings', async () => {
    const doc = await sheetOf(
      plan('- text: Trồng 500 cây xanh ở chợ và ở sân vận động của xã.\n- text: Tưới cây.'),
      plan('- text: Trồng 800 cây xanh ở chợ và ở sân vận động của xã.\n- text: Tưới cây.'),
    );
    expect(rowsOf(doc)).toEqual([
      ['*I. Nhiệm vụ*'],
      ['*1. Chuẩn bị*'],
      [
        '1',
        '- Trồng ~500~ cây xanh ở chợ và ở sân vận động của xã.',
        '- Trồng *800* cây xanh ở chợ và ở sân vận động của xã.',
        'Chỉnh sửa nội dung nhiệm vụ',
        '',
      ],
    ]);
    expect(tableOf(doc).rows.map(({ keepWithNext }) => keepWithNext ?? false)).toEqual([
      ...[false, true, true, false],
    ]);
  });

  it('shows what came and what went, at its old place', async () => {
    const doc = await sheetOf(
      plan(
        '- text: Phát động phong trào.\n- text: Mua dụng cụ làm vườn cho các thôn.\n- text: Tưới cây hằng ngày.',
      ),
      plan('- text: Phát động phong trào.\n- text: Tưới cây hằng ngày.\n- text: Họp rút kinh nghiệm.'),
    );
    expect(rowsOf(doc).slice(2)).toEqual([
      ['1', '- ~Mua dụng cụ làm vườn cho các thôn.~', '', 'Bỏ nhiệm vụ', ''],
      ['2', '', '- *Họp rút kinh nghiệm.*', 'Bổ sung nhiệm vụ', ''],
    ]);
  });

  it('strikes and sets whole what was rewritten, and no white space or mark by itself', async () => {
    const doc = await sheetOf(
      plan(
        '- {id: a, text: "Vận động bà con trồng cây."}\n- {id: b, text: "Mua cây, phân và dụng cụ cho các thôn xa."}',
      ),
      plan(
        '- {id: a, text: "Giao chỉ tiêu cho từng thôn."}\n- {id: b, text: "Mua giống, thuốc và dụng cụ cho các thôn xa."}',
      ),
    );
    expect(
      rowsOf(doc)
        .slice(2)
        .map((cells) => cells.slice(1, 3)),
    ).toEqual([
      ['- ~Vận động bà con trồng cây.~', '- *Giao chỉ tiêu cho từng thôn.*'],
      ['- Mua ~cây, phân~ và dụng cụ cho các thôn xa.', '- Mua *giống, thuốc* và dụng cụ cho các thôn xa.'],
    ]);
  });

  it('says data that no sentence says, and changes of them in words', async () => {
    const doc = await sheetOf(
      plan('- {text: Trồng cây ở chợ., lead: [kinh-te, vhxh], when: 3/2026}'),
      plan('- {text: Trồng cây ở chợ., lead: vhxh, when: 3/2027}'),
    );
    const [, old, next, change] = rowsOf(doc)[2] ?? [];
    expect(old).toBe(
      'Trồng cây ở chợ. ⏎ Chủ trì: ~Phòng Kinh tế~, Phòng Văn hóa - Xã hội ⏎ Thời hạn: ~Tháng 3/2026~',
    );
    expect(next).toBe('Trồng cây ở chợ. ⏎ Chủ trì: Phòng Văn hóa - Xã hội ⏎ Thời hạn: *Tháng 3/2027*');
    expect(change).toMatch(/^Chuyển cơ quan chủ trì từ /);
  });

  it('gives several changes of one thing a line each', async () => {
    const doc = await sheetOf(
      plan('- {text: Trồng 500 cây ở chợ., lead: kinh-te}'),
      plan('- {text: Trồng 800 cây ở chợ., lead: vhxh}'),
    );
    expect(rowsOf(doc)[2]?.[3]).toBe(
      '- Chuyển cơ quan chủ trì từ Phòng Kinh tế sang Phòng Văn hóa - Xã hội; ⏎ - Chỉnh sửa nội dung nhiệm vụ.',
    );
  });

  it('says targets as leaders ask for them, with the author’s note as the reason', async () => {
    const indicator = (target: string, note: string) => `sections:
  - heading: Chỉ tiêu
    indicators:
      - {name: Tỷ lệ cây sống sau một năm, target: ${target}${note}}
`;
    const doc = await sheetOf(indicator('95%', ''), indicator('98%', ', note: Xã giao'));
    expect(rowsOf(doc)[1]?.slice(3)).toEqual([
      expect.stringMatching(/^Điều chỉnh tăng từ 95% lên 98%/),
      'Xã giao',
    ]);
  });

  it('puts bases and recipients under names of their own, changes of the whole first', async () => {
    const basis = 'basis: ["Căn cứ [@luat-tre-em];"]\n';
    const doc = await sheetOf(plan('- text: Trồng cây.'), basis + plan('- text: Trồng cây.'));
    expect(rowsOf(doc)).toEqual([
      ['*Căn cứ ban hành*'],
      ['1', '', '*Căn cứ Luật Trẻ em ngày 05/4/2016*', 'Bổ sung căn cứ', ''],
    ]);
  });

  it('keeps a new part with what stands in it, and takes it for their heading', async () => {
    const more = `${plan('- text: Trồng cây.')}  - heading: Chăm sóc\n    text: Tưới cây hằng ngày.\n`;
    const doc = await sheetOf(plan('- text: Trồng cây.'), more);
    expect(rowsOf(doc)).toEqual([
      ['1', '', 'II. *Chăm sóc*', 'Bổ sung mục', ''],
      ['2', '', '*Tưới cây hằng ngày.*', 'Bổ sung nội dung', ''],
    ]);
    expect(tableOf(doc).rows.map(({ keepWithNext }) => keepWithNext ?? false)).toEqual([false, true, false]);
  });

  it('says so where nothing has changed', async () => {
    const doc = await sheetOf(plan('- text: Trồng cây.'), plan('- text: Trồng cây.'));
    expect(rowsOf(doc)).toEqual([['Không có nội dung thay đổi.']]);
  });
});

describe('nothing is lost', () => {
  it('expected changes are counted in a closing line', async () => {
    const plan = (year: number) => `sections: [{heading: Nhiệm vụ, text: Trồng cây trong năm ${year}.}]\n`;
    const doc = await sheetOf(plan(2026), plan(2027));
    expect(wordsOf(doc).at(-1)).toBe(
      'Các thay đổi đương nhiên không liệt kê trong bảng: chuyển năm (02 chỗ).',
    );
    expect(rowsOf(doc)).toEqual([['Không có nội dung thay đổi.']]);
  });

  it('the summary stands before the table, each thing by its name', async () => {
    const plan = (lead: string) => `sections:
  - heading: Nhiệm vụ
    tasks: [{text: Trồng cây., lead: ${lead}}, {text: Tưới cây.}]
`;
    const doc = await sheetOf(plan('kinh-te'), plan('vhxh'));
    expect(
      wordsOf(doc)
        .slice(2, -1)
        .map((line) => line.replaceAll('*', '')),
    ).toEqual([
      'Nhiệm vụ: 02 (giữ nguyên 01, chuyển cơ quan chủ trì 01).',
      'Đề mục: 01 (giữ nguyên 01).',
      'Thay đổi cơ quan chủ trì: 01 nhiệm vụ (số thứ tự 1).',
    ]);
  });

  it.each([
    ['tre-em-2026', 'tre-em-2027'],
    ['phuoc-long-2021', 'hon-quan-2024'],
  ])(
    '%s and %s: every change but the expected ones stands in the table, with the words of both',
    async (old, next) => {
      expectAll(await compareFiles(examplePath(old), examplePath(next)));
    },
  );
});

function expectAll(diff: PlanDiff): void {
  const plain = (text: string) =>
    text
      .replace(/[*~]/g, '')
      .replace(/[\s|;…]+/g, ' ')
      .trim();
  const rows = rowsOf(comparisonSheet(diff, sampleFonts))
    .filter(({ length }) => length > 1)
    .map((cells) => cells.map(plain));
  const isShown = ({ level }: { level: string }) => level !== 'expected';
  const shown = diff.rows.rows.filter(({ changes }) => changes.some(isShown));
  expect(rows).toHaveLength(shown.length + diff.rows.whole.filter(isShown).length);
  expect(diff.changes.filter(isShown)).toHaveLength(
    shown.flatMap(({ changes }) => changes.filter(isShown)).length + diff.rows.whole.filter(isShown).length,
  );
  const missing = shown.filter(
    ({ old, new: next }) =>
      !rows.some(
        ([, was = '', is = '']) =>
          was.includes(plain(old?.text ?? '')) && is.includes(plain(next?.text ?? '')),
      ),
  );
  expect(missing.map(({ old, new: next }) => [old?.text, next?.text])).toEqual([]);
}
