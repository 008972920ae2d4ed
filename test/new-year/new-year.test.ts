import { describe, expect, it } from 'vitest';
import { newYearPlan } from '../../src/new-year-plan.js';
import { inMemory } from '../import/support/in-memory.js';
import { office } from '../support/sample.js';

interface Given {
  readonly head?: string;
  readonly rest: string;
  readonly year?: number;
  readonly office?: string;
}

const usual = 'id: trong-cay\nperiod: 2027\noffice: xa.yaml\ntitle: Trồng cây năm 2027';

/** The new plan without its first lines, and what is asked of it. */
async function moved({ head = usual, rest, year = 2028, office: own = office }: Given) {
  const texts = { 'p/plan.yaml': `schema: 1\n${head}\n${rest}`, 'p/xa.yaml': own };
  const made = await newYearPlan({ planPath: 'p/plan.yaml', year }, inMemory(texts));
  return {
    ...made,
    plan: made.plan ?? '',
    asked: made.questions.map(({ kind }) => kind).filter((kind) => kind !== 'signer'),
  };
}

const task = (fields: string) =>
  `sections: [{heading: Nhiệm vụ, tasks: [{${fields}}, {text: B., lead: vhxh}]}]\n`;

describe('a plan in its new year', () => {
  it('has a new id and file, a series, a period, and draft documents', async () => {
    const { plan, path } = await moved({ rest: 'items: [A, B]\n' });
    expect(path).toBe('p/plan-2028.yaml');
    expect(plan).toBe(`schema: 1
id: trong-cay-2028
series: trong-cay
period: 2028
office: xa.yaml
title: Trồng cây năm 2028
# kiểm tra: người ký, chức vụ trong các văn bản
documents:
  ke-hoach: {draft: 1}
items: [A, B]
`);
  });

  it('blanks number and day, confirmations and rounds; comments stay', async () => {
    const { plan, findings } = await moved({
      head: usual.replace('id: trong-cay', 'id: trong-cay-2027\nseries: cay'),
      rest: `documents:
  # văn bản chính
  ke-hoach:
    # do văn thư cấp
    number: 15 # sổ 02
    date: 13/3/2027
    draft: {round: 3, date: 10/3/2027}
  cong-van: {number: 16, date: 14/3/2027, symbol: UBND, to: ["Các thôn"], subject: triển khai Kế hoạch}
  to-trinh: {date: 3/2027, draft: true, to: ["UBND xã Minh Tâm"]}
confirmed:
  content: {by: A, on: 10/3/2027}
items: [A, B]
`,
    });
    expect(findings).toEqual([]);
    expect(plan).toContain(`  # văn bản chính
  ke-hoach:
    # do văn thư cấp
    # sổ 02
    draft: {round: 1}
  cong-van: {symbol: UBND, to: ["Các thôn"], subject: triển khai Kế hoạch, draft: 1}
  to-trinh: {date: 3/2028, draft: 1, to: ["UBND xã Minh Tâm"]}
items: [A, B]
`);
    expect(plan).toContain('id: trong-cay-2028\nseries: cay\n');
  });

  it('takes last year’s target as baseline, in its style', async () => {
    const { plan, asked } = await moved({
      rest: `indicators:
  - {name: Tỷ lệ biết bơi, baseline: {2026: "41,5%"}, target: trên 60%}
  - {name: Số cây, baseline: {2025: 900 cây, 2026: 1.000 cây}, target: "1.200 cây"}
  - {name: Số hộ, baseline: {2020: 10 hộ, 2026: 30 hộ}, target: 40 hộ}
  - {name: Số lớp, baseline: {2026: 3 lớp}, target: tăng 2 lớp}
  - text: Nâng tỷ lệ trẻ có thẻ từ 41% lên 50%.
    baseline: {2026: 41%}
    target: 50%
`,
    });
    expect(plan).toContain('baseline: {2027: "trên 60%"}, target: trên 60%');
    expect(plan).toContain('baseline: {2026: 1.000 cây, 2027: 1.200 cây}');
    expect(plan).toContain('baseline: {2020: 10 hộ, 2027: 40 hộ}');
    expect(plan).toContain('baseline: {2026: 3 lớp}, target: tăng 2 lớp');
    expect(plan).toContain(`  # kiểm tra: nội dung, số liệu của năm 2027
  - text: Nâng tỷ lệ trẻ có thẻ từ 41% lên 50%.
    # kiểm tra: kết quả năm 2027, đang ghi theo chỉ tiêu
    baseline: {2027: 50%}
    # kiểm tra: chỉ tiêu năm 2028
    target: 50%
`);
    expect(asked.filter((kind) => kind === 'target')).toHaveLength(5);
    expect(asked).toContain('result');
  });

  it('leaves milestones and asks of those that have passed', async () => {
    const rest = `indicators:
  - text: Năm 2027 đạt 60%, năm 2030 đạt 80%.
    targets: {2027: 60%, 2030: 80%}
    baseline: {2026: 41%}
`;
    const { plan, asked } = await moved({ rest });
    expect(plan).toContain('  - text: Năm 2027 đạt 60%, năm 2030 đạt 80%.\n');
    expect(plan).toContain('# kiểm tra: mốc năm 2027 đã qua\n    targets: {2027: 60%, 2030: 80%}');
    expect(plan).toContain('baseline: {2027: 60%}');
    expect(asked).toEqual(['milestone', 'baseline']);
  });

  it.each([
    [
      'text: Trồng cây xong ngày 26/3/2027., lead: vhxh, when: 26/3/2027',
      'day-off',
      '26/3/2028 là Chủ nhật; ngày làm việc liền trước là 24/3/2028',
    ],
    [
      'text: Trồng cây trước ngày 26/3/2027., lead: vhxh',
      'day-off',
      '26/3/2028 là Chủ nhật; ngày làm việc liền trước là 24/3/2028',
    ],
    [
      'text: Trồng cây., lead: vhxh, when: 27/01/2027',
      'day-off',
      '27/01/2028 là ngày nghỉ lễ, tết; ngày làm việc liền trước là 24/01/2028',
    ],
    [
      'text: Mít tinh., lead: vhxh, when: {on: 19/5/2027}',
      'event',
      '19/5/2028 là thứ Sáu (kỳ trước: thứ Tư)',
    ],
    ['text: Tổ chức tết Trung thu., lead: vhxh, when: 9/2027', 'lunar', 'Trung thu năm 2028: 03/10/2028'],
    ['text: "Khai mạc thứ Hai, ngày 07/6/2027.", lead: vhxh', 'weekday', 'ngày 07/6/2028 là thứ Tư'],
    [
      'text: Đã trồng 100 cây trong tháng 02/2027., lead: vhxh',
      'done',
      'việc đã làm, ngày và năm đã chuyển sang năm 2028',
    ],
    ['text: Tổ chức Tháng hành động năm 2027 với chủ đề “Xanh”., lead: vhxh', 'theme', 'chủ đề năm 2028'],
    ['text: Trồng nhiều hơn so với năm 2026., lead: vhxh', 'last-year', 'nội dung, số liệu của năm 2027'],
    ['text: Duy trì từ năm 2026., lead: vhxh', 'year-kept', 'năm 2026 trong câu, còn giữ nguyên'],
  ])('asks of {%s}: %s', async (fields, kind, mark) => {
    const { plan, asked, questions } = await moved({ rest: task(fields) });
    expect(asked).toEqual([kind]);
    expect(questions.find((each) => each.kind === kind)?.mark.vi).toBe(mark);
    expect(plan).toContain(`# kiểm tra: ${mark}\n`);
  });

  it('counts days anew and asks where they differ', async () => {
    const { asked, questions } = await moved({
      rest: `events: {hoi: {name: ngày hội, date: 30/6/2027}}\n${task(
        'text: A., lead: vhxh, when: {days: 10, working: true, after: hoi, by: 14/7/2027}',
      )}`,
    });
    expect(asked).toEqual(['event']);
    const other = await moved({
      rest: `events: {hoi: {name: ngày hội, date: 27/8/2027}}\n${task(
        'text: A., lead: vhxh, when: {days: 10, working: true, after: hoi, by: 14/9/2027}',
      )}`,
    });
    expect(questions[1]?.mark.vi).toContain('30/6/2028');
    expect(other.asked).toEqual(['counted', 'event']);
  });

  it('asks of documents that may not hold', async () => {
    const { plan, asked } = await moved({
      office: `${office}check: {replaced: {11/2020/TT-BNV: 05/2026/TT-BNV}}\n`,
      rest: `citations:
  kh-tinh: {type: Kế hoạch, number: 31/KH-UBND, date: 29/01/2027, subject: về trồng cây năm 2027}
  ttr: {type: Tờ trình, number: 06/TTr-VHXH, date: 03/3/2027}
  nq: {type: Nghị quyết, number: 41/NQ-HĐND, date: 14/12/2020, status: expired}
  tt: {type: Thông tư, number: 11/2020/TT-BNV}
  kh-xa: {type: Kế hoạch, number: 12/KH-UBND, date: 10/02/2027}
  qd: {type: Quyết định, number: 23/QĐ-TTg, date: 07/01/2021, status: in-force}
basis:
  - Căn cứ [@tt]
  - Thực hiện Công văn số 15/UBND-VX ngày 05/02/2027 của UBND tỉnh
items: [A, B]
`,
    });
    expect(asked).toEqual([
      ...['cited-yearly', 'cited-yearly', 'cited-dated', 'cited-dated', 'cited-replaced', 'cited-status'],
    ]);
    expect(plan).toContain(`  # kiểm tra: số, ngày của văn bản năm 2028 (trước đây: 31/KH-UBND, 29/01/2027)
  kh-tinh: {type: Kế hoạch, subject: về trồng cây năm 2028}
  # kiểm tra: số, ngày của văn bản năm 2028 (trước đây: 06/TTr-VHXH, 03/3/2027)
  ttr: {type: Tờ trình}
  # kiểm tra: hiệu lực của Nghị quyết số 41/NQ-HĐND: hết hiệu lực
  nq: {type: Nghị quyết, number: 41/NQ-HĐND, date: 14/12/2020, status: expired}
  # kiểm tra: đã được thay thế bằng 05/2026/TT-BNV
  tt: {type: Thông tư, number: 11/2020/TT-BNV}
`);
    expect(plan).toContain(
      '  # kiểm tra: văn bản viện dẫn của kỳ trước (Công văn số 15/UBND-VX)\n  - Thực hiện Công văn số 15/UBND-VX ngày 05/02/2027',
    );
  });

  it('of several years keeps its length and leaves what is aimed at', async () => {
    const { plan, asked } = await moved({
      head: 'id: cay-2022-2025\nseries: cay\nperiod: {from: 2022, to: 2025, vision: 2030}\noffice: xa.yaml\ntitle: Trồng cây giai đoạn 2022 - 2025',
      rest: `items:
  - Đến năm 2025, xã nào cũng có vườn ươm.
  - B
`,
      year: 2026,
    });
    expect(plan).toContain('id: cay-2026-2029\n');
    expect(plan).toContain('period: {from: 2026, to: 2029, vision: 2030}');
    expect(plan).toContain('title: Trồng cây giai đoạn 2026 - 2029');
    expect(plan).toContain('# kiểm tra: năm 2025 trong câu, còn giữ nguyên\n  - Đến năm 2025,');
    expect(asked).toEqual(['year-kept']);
  });

  it('finds its office file and pictures from another folder', async () => {
    const texts = { 'p/plan.yaml': `schema: 1\n${usual}\nitems: [A, B]\n`, 'p/xa.yaml': office };
    const choices = { planPath: 'p/plan.yaml', year: 2028, out: { path: 'q/moi.yaml', way: '../p/' } };
    const { plan, findings } = await newYearPlan(choices, inMemory(texts));
    expect(findings).toEqual([]);
    expect(plan).toContain('office: ../p/xa.yaml\n');
  });

  it('keeps the line ends of Windows', async () => {
    const texts = {
      'p/plan.yaml': `schema: 1\n${usual}\nitems: [A, B]\n`.replaceAll('\n', '\r\n'),
      'p/xa.yaml': office,
    };
    const { plan = '' } = await newYearPlan({ planPath: 'p/plan.yaml', year: 2028 }, inMemory(texts));
    expect(plan.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('says what it could not move', async () => {
    const { asked, questions } = await moved({
      rest: `sections:\n  - {heading: &a Việc năm 2027, items: [A, B]}\n  - {heading: *a, items: [C, D]}\n`,
    });
    expect(asked).toContain('by-hand');
    expect(questions.find(({ kind }) => kind === 'by-hand')?.mark.vi).toBe(
      'chưa tự chuyển được: sửa thành 2028',
    );
  });
});

describe('no new year', () => {
  it('for a year that is not after the plan', async () => {
    const { plan, findings } = await moved({ rest: 'items: [A, B]\n', year: 2027 });
    expect(plan).toBe('');
    expect(findings.map(({ code }) => code)).toEqual(['new-year-later']);
  });

  it('of a plan that says no year', async () => {
    const { plan, findings } = await moved({
      head: usual.replace('period: 2027\n', ''),
      rest: 'items: [A, B]\n',
    });
    expect(plan).toBe('');
    expect(findings.map(({ message }) => message.vi).join()).toContain('period');
  });
});
