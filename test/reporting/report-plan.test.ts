import { describe, expect, it } from 'vitest';
import { reportId, writeReport } from '../../src/report-plan.js';
import { evaluated, evaluatedPlan } from '../results/evaluated.js';

const goals = `  - heading: Mục tiêu
    indicators:
      - {id: ct, name: Tỷ lệ A, target: ít nhất 95%, lead: kinh-te}
`;
const tasks = `  - heading: Nhiệm vụ
    tasks:
      - {id: xong, name: Việc đã xong, text: Việc đã xong., lead: kinh-te, when: 30/4/2027}
      - {id: cham, name: Việc chậm, text: Việc chậm., lead: kinh-te, when: 31/5/2027}
      - {id: chung, name: Việc chung, text: Việc chung., lead: truong, when: 31/5/2027}
      - {id: sau, name: Việc sau, text: Việc sau., lead: cong-an, when: 30/9/2027}
`;
const units = `  kinh-te:
    date: 16/6/2027
    indicators:
      ct: {numerator: 98, denominator: 100, cause: Vận động sớm}
      moi: {name: Số lớp mới, result: 3 lớp}
    tasks:
      xong: {status: done, result: "Xong *sớm* [@x] | đủ", document: Công văn số 5/KT}
      cham: {status: doing, difficulty: Thiếu người, proposal: Ủy ban nhân dân xã bố trí người}
    funding: [{text: Mua cây, source: Ngân sách xã, planned: 0,5 tỷ đồng, spent: 120 triệu đồng}]
  th-a:
    date: 18/6/2027
    tasks: {chung: {status: done}}
`.replace('planned: 0,5 tỷ đồng', 'planned: "0,5 tỷ đồng"');

async function written(body: string, sent: string, options = {}): Promise<string> {
  const { dossier, evaluation, findings } = await evaluatedPlan(body, sent, options);
  if (!dossier || !evaluation) throw new Error(findings.map(({ message }) => message.vi).join('\n'));
  const text = writeReport(dossier, evaluation, {
    id: reportId(evaluation),
    office: 'offices/xa.yaml',
    from: ['a.yaml'],
  });
  return text.replace(/\n\s+/g, ' ');
}

describe('who reported', () => {
  it('is counted against who was to; the missing and the late are named', async () => {
    const { senders } = await evaluated(tasks, units);
    expect(senders.due.map(({ id }) => id)).toEqual(['kinh-te', 'th-a', 'th-b', 'cong-an']);
    expect(senders.missing.map(({ id }) => id)).toEqual(['th-b', 'cong-an']);
    expect(senders.late.map(({ unit }) => unit.id)).toEqual(['th-a']);
    expect(await written(tasks, units)).toContain(
      'Đến ngày 18/6/2027, 02/04 đơn vị gửi báo cáo; 02 đơn vị chưa gửi: Trường Tiểu học B và Công an xã; 01 đơn vị gửi sau thời hạn 17/6/2027: Trường Tiểu học A (18/6/2027).',
    );
  });

  it('counts no form that came back empty', async () => {
    const { senders } = await evaluated(tasks, '  kinh-te: {}\n  th-b: {date: 17/6/2027}\n');
    expect(senders.reported.map(({ id }) => id)).toEqual(['th-b']);
    expect(senders.late).toEqual([]);
  });
});

describe('how work stands', () => {
  it('is what its leads say, by the days of the plan', async () => {
    const { tasks: found } = await evaluated(tasks, units);
    expect(found.map(({ work, state }) => `${work.id} ${state}`)).toEqual([
      'xong done',
      'cham overdue', // said to be under way, due on 31/5
      'chung unreported', // one of two schools
      'sau unreported',
    ]);
    const text = await written(tasks, units);
    expect(text).toContain(
      'Kế hoạch giao 04 nhiệm vụ: hoàn thành đúng hạn 01, quá hạn chưa hoàn thành 01, chưa đủ báo cáo 02',
    );
    expect(text).toContain(
      'Nhiệm vụ quá hạn chưa hoàn thành: “Việc chậm” (Phòng Kinh tế, thời hạn 31/5/2027).',
    );
  });

  it('is not late before its day', async () => {
    const { tasks: found } = await evaluated(tasks, units, { asOf: '31/5/2027' });
    expect(found.find(({ work }) => work.id === 'cham')?.state).toBe('doing');
  });
});

describe('the report', () => {
  it('goes to whom the collector reports, by the collector’s own line', async () => {
    const { turn } = await evaluated(tasks, units);
    expect(turn.line.id).toBe('bc-xa');
    const text = await written(tasks, units);
    expect(text).toContain('id: trong-cay-bc-xa\n');
    expect(text).toContain(
      'title: Kết quả tổ chức Tết trồng cây 6 tháng đầu năm; phương hướng, nhiệm vụ 6 tháng cuối năm 2027',
    );
    expect(text).toContain('to: - Sở Y tế');
    expect(text).toContain('opening: "Thực hiện [@ke-hoach], UBND xã báo cáo kết quả như sau:"');
    expect(text).toContain(
      'Trên đây là báo cáo kết quả tổ chức Tết trồng cây 6 tháng đầu năm 2027, UBND xã kính báo cáo Sở Y tế xem xét, tổng hợp.',
    );
    expect(text).toMatch(/recipients: - Như trên - Các phòng, đơn vị, các thôn \(t\/h\)/);
  });

  it('of the whole year says so', async () => {
    const text = await written(tasks, units.replaceAll('/6/2027', '/12/2027'), { line: 'bc-nam' });
    expect(text).toContain('Kết quả tổ chức Tết trồng cây năm 2027; phương hướng, nhiệm vụ năm 2028');
    expect(text).toContain('id: trong-cay-bc-xa-nam\n');
    expect((await evaluated(tasks, units, { report: 'bc' })).turn.line.id).toBe('bc');
  });

  it('has the parts of the outline in their order', async () => {
    const headings = [
      ...(await written(goals + tasks, units)).matchAll(
        /heading: ([^:\n]+?) (?:text|items|sections|table):/g,
      ),
    ];
    expect(headings.map(([, heading]) => heading)).toEqual([
      'Công tác lãnh đạo, chỉ đạo',
      'Kết quả thực hiện',
      'Chỉ tiêu',
      'Nhiệm vụ',
      'Nhiệm vụ',
      'Kinh phí',
      'Đánh giá chung',
      'Ưu điểm',
      'Tồn tại, hạn chế',
      'Nguyên nhân',
      'Phương hướng, nhiệm vụ',
      'Đề xuất, kiến nghị',
      'Kết quả thực hiện chỉ tiêu',
      'Kết quả thực hiện nhiệm vụ',
      'Kết quả sử dụng kinh phí',
    ]);
  });

  it('quotes units, and leaves judgements and causes to the author', async () => {
    const text = await written(goals + tasks, units);
    expect(text).toContain('Phòng Kinh tế: Công văn số 5/KT.');
    expect(text).toContain('Khó khăn, vướng mắc do Phòng Kinh tế nêu (nhiệm vụ “Việc chậm”): Thiếu người.');
    expect(text).toContain('Tỷ lệ A: Vận động sớm (theo Phòng Kinh tế).');
    expect(text).toContain('Phòng Kinh tế (nhiệm vụ “Việc chậm”): Ủy ban nhân dân xã bố trí người.');
    expect(text).toContain('[Đơn vị bổ sung nguyên nhân khác]');
    expect(text).toContain('[Đơn vị bổ sung ưu điểm]');
    expect(await written(tasks, '  th-a: {tasks: {chung: {status: done}}}\n')).toContain(
      '[Đơn vị bổ sung nguyên nhân]',
    );
  });

  it('loses nothing that units add to the form', async () => {
    expect(await written(goals + tasks, units)).toContain('Phòng Kinh tế: Số lớp mới: 3 lớp');
  });

  it('sums money in one unit', async () => {
    expect(await written(goals + tasks, units)).toContain(
      'Theo báo cáo của các đơn vị: dự toán 500 triệu đồng; đã thực hiện 120 triệu đồng, bằng 24% dự toán',
    );
    const unclear = units.replace('spent: 120 triệu đồng', 'spent: 120');
    expect(await written(goals + tasks, unclear)).toContain(
      '01 khoản chưa đủ số liệu nên chưa tính tỷ lệ chung',
    );
  });

  it('marks what units contradict each other in, and tells it', async () => {
    const sent = '  kinh-te: {indicators: {ct: {result: 96%}}}\n  th-a: {indicators: {ct: {result: 97%}}}\n';
    const { findings } = await evaluatedPlan(goals, sent);
    expect(findings.map(({ code }) => code)).toEqual(['results-of-units-agree']);
    expect(await written(goals, sent)).toMatch(
      /# kiểm tra: đối chiếu, thống nhất số liệu của các đơn vị - text: >- Tỷ lệ A: số liệu chưa thống nhất/,
    );
  });

  it('tells which lines there are where one is not', async () => {
    const { evaluation, findings } = await evaluatedPlan(goals, units, { report: 'bc-xaa' });
    expect(evaluation).toBeUndefined();
    expect(findings.at(-1)?.hint?.vi).toBe(
      'Sửa thành “bc-xa”, hoặc chọn trong: bc, bc-nam, bc-xa, bc-xa-nam.',
    );
  });
});
