import { describe, expect, test } from 'vitest';
import { makeProject } from '../support/project.js';
import { plan, planWith } from '../support/sample.js';

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
