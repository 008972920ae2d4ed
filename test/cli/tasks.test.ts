import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeProject } from '../support/project.js';
import { plan, planWith } from '../support/sample.js';
import { python, runPython } from '../workbook/python.js';

describe('kehoach tasks', () => {
  test('prints the checklist of everybody', async () => {
    const { run } = makeProject();
    const { code, out, err } = await run('tasks', 'plans/trong-cay.yaml', '--as-of', '15/01/2027');
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('# Danh mục nhiệm vụ tổ chức Tết trồng cây năm 2027');
    expect(out).toContain('số liệu đến ngày 15/01/2027');
    expect(out).toContain('- [ ] **Chậm nhất 29/01/2027**: Chuẩn bị đủ cây giống');
  });

  test('prints one unit’s', async () => {
    const { run } = makeProject();
    const { out } = await run('tasks', 'plans/trong-cay.yaml', '-u', 'kinh-te', '--as-of', '15/01/2027');
    expect(out).toContain('# Danh mục nhiệm vụ giao Phòng Kinh tế');
    expect(out).toContain('## Sắp đến hạn');
  });

  test('prints JSON of all plans and nothing else', async () => {
    const { run, put } = makeProject();
    put('plans/hai.yaml', plan.replace('id: trong-cay', 'id: hai'));
    const { out } = await run('tasks', '--format', 'json');
    const { plans } = JSON.parse(out) as { plans: { id: string; items: unknown[] }[] };
    expect(plans.map(({ id, items }) => [id, items.length])).toEqual([
      ['hai', 1],
      ['trong-cay', 1],
    ]);
  });

  test('writes everybody’s list and each unit’s, in one folder per plan', async () => {
    const { run, files } = makeProject();
    const { code, out } = await run('tasks', '--out', 'viec');
    expect(code).toBe(0);
    expect(files('viec')).toEqual(['viec/trong-cay/kinh-te.md', 'viec/trong-cay/nhiem-vu.md']);
    expect(out.trim().split('\n')).toHaveLength(2);
  });

  test('leaves alone what somebody wrote in', async () => {
    const { run, put, read } = makeProject();
    await run('tasks', '--out', 'viec', '--as-of', '15/01/2027');
    put('viec/trong-cay/kinh-te.md', 'ghi chú của phòng');
    const again = await run('tasks', '--out', 'viec', '--as-of', '15/01/2027');
    expect(again.code).toBe(2);
    expect(again.err).toContain('kinh-te.md');
    expect(read('viec/trong-cay/kinh-te.md').toString()).toBe('ghi chú của phòng');
    expect((await run('tasks', '--out', 'viec', '--as-of', '15/01/2027', '--force')).code).toBe(0);
  });

  test('writing the same again is no fault', async () => {
    const { run } = makeProject();
    await run('tasks', '--out', 'viec', '--as-of', '15/01/2027');
    expect((await run('tasks', '--out', 'viec', '--as-of', '15/01/2027')).code).toBe(0);
  });

  test('one bad plan never stops the others', async () => {
    const { run, put } = makeProject();
    put('plans/hong.yaml', 'schema: 1\nid: [\n');
    const { code, out, err } = await run('tasks');
    expect(code).toBe(1);
    expect(err).toContain('hong.yaml');
    expect(out).toContain('Chuẩn bị đủ cây giống');
  });

  test('says what keeps work from being handed out', async () => {
    const { run, put } = makeProject();
    put('plans/trong-cay.yaml', planWith('tasks: [{text: Treo cờ., when: 6/2027}]\n'));
    const { code, err } = await run('tasks', 'plans/trong-cay.yaml');
    expect(code).toBe(0);
    expect(err).toContain('chưa giao việc cho đơn vị nào');
  });

  test.each([
    [['--unit', 'kinh-tee'], 1, 'Có thể là “kinh-te”'],
    [['--month', '13/2027'], 2, 'Ghi tháng và năm'],
    [['--month', '2027'], 2, 'Ghi tháng và năm'],
    [['--as-of', '31/02/2027'], 2, 'Ghi ngày, tháng, năm'],
    [['--format', 'word'], 2, 'Chọn trong'],
    [['--force'], 2, '--out'],
  ])('refuses %j', async (args, code, words) => {
    const { run } = makeProject();
    const ran = await run('tasks', 'plans/trong-cay.yaml', ...args);
    expect(ran.code).toBe(code);
    expect(ran.err).toContain(words);
    expect(ran.out).toBe('');
  });
});

describe('kehoach tasks --results', () => {
  const reporting = planWith(`tasks:
  - {id: giong, text: Chuẩn bị cây giống., lead: kinh-te, when: 29/01/2027}
  - {id: trong, text: Ra quân trồng cây., lead: vhxh, when: 18/02/2027}
closing:
  text: Các đơn vị báo cáo Phòng Văn hóa - Xã hội trước ngày 05/3/2027.
  reports: [{id: bc, period: once, due: 05/3/2027, to: vhxh}]
`);

  test('shows as done what a file of results tells to be done, the report that came among it', async () => {
    const { run, put } = makeProject();
    put('plans/trong-cay.yaml', reporting);
    put(
      'ket-qua.yaml',
      'schema: 1\nplan: trong-cay\nreport: bc\nunits:\n  kinh-te: {tasks: {giong: {status: done-late}}}\n',
    );
    const { code, out } = await run(
      ...[
        'tasks',
        'plans/trong-cay.yaml',
        '-u',
        'kinh-te',
        '--as-of',
        '10/3/2027',
        '--results',
        'ket-qua.yaml',
      ],
    );
    expect(code).toBe(0);
    expect(out.match(/- \[x\]/g)).toHaveLength(2);
    expect(out).not.toContain('Quá hạn\n');
  });

  test.skipIf(python === undefined)(
    'takes statuses from a work list filled in (skipped without openpyxl)',
    async () => {
      const { run, put, folder } = makeProject();
      put('plans/trong-cay.yaml', reporting);
      await run('tasks', 'plans/trong-cay.yaml', '--format', 'xlsx', '--out', 'gui', '--as-of', '10/3/2027');
      const given = 'gui/trong-cay/nhiem-vu.xlsx';
      const blank = await run('tasks', 'plans/trong-cay.yaml', '--results', given);
      expect([blank.code, blank.err]).toEqual([0, '']);
      expect(blank.out).not.toContain('[x]');
      const wanted = { 'Tổng hợp': { 'Chuẩn bị cây giống': { 'Tình trạng': 'Hoàn thành đúng hạn' } } };
      runPython('fill-workbook.py', join(folder, given), join(folder, 'dien.xlsx'), JSON.stringify(wanted));
      const { code, out, err } = await run('tasks', 'plans/trong-cay.yaml', '--results', 'dien.xlsx');
      expect([code, err]).toEqual([0, '']);
      expect(out.match(/- \[x\].*/g)).toEqual([expect.stringContaining('Chuẩn bị cây giống')]);
    },
  );

  test('tells a file that is not there, and one that cannot be read', async () => {
    const { run, put } = makeProject();
    put('hong.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0]));
    const ran = await run('tasks', 'plans/trong-cay.yaml', '--results', 'khong-co.yaml', 'hong.xlsx');
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('khong-co.yaml');
    expect(ran.err).toContain('hong.xlsx');
  });
});
