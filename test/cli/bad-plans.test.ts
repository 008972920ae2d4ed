import { describe, expect, it } from 'vitest';
import { makeProject } from '../support/project.js';
import { readReport } from '../support/read-report.js';
import { office } from '../support/sample.js';
import { badPlans } from './bad-plans.js';

/** Words that every Vietnamese sentence of ours is made with; names and examples may stand in English ones. */
const vietnamese =
  /(?<!\p{L})(không|hoặc|nhưng|này|nên|rà soát|sửa|ghi|bổ sung|đặt|chọn|bỏ|tách|thay|chép|xuống)(?!\p{L})/iu;

describe('a plan with a mistake gives one error, and no document where it cannot be printed:', () => {
  it.each(badPlans)('$name', async ({ plan, place, marked, says, code = 1, prints = false }) => {
    const project = makeProject({ 'plans/a.yaml': plan, 'plans/offices/xa.yaml': office, 'xa.yaml': office });

    const vi = await project.run('build', '--format', 'md');
    if (!prints) expect(vi.out).toBe('');
    expect(vi.code).toBe(code);
    expect(vi.err.split('\n')[0]).toMatch(
      /^Kết luận: chưa (?:đủ điều kiện trình ký|đọc được tệp|thực hiện được) \(01 lỗi/,
    );
    const [found, ...more] = readReport(vi.err).filter(({ label }) => label === 'Lỗi');
    expect(more).toEqual([]);
    expect(found).toMatchObject({ label: 'Lỗi', place: `plans/a.yaml:${place}`, marked });
    expect(found?.message).toContain(says);
    expect(found?.cure).toMatch(vietnamese);

    const en = await project.run('build', '--format', 'md', '--lang', 'en');
    expect(en.code).toBe(code);
    const [told] = readReport(en.err).filter(({ label }) => label === 'Error');
    expect(told).toMatchObject({ label: 'Error', place: `plans/a.yaml:${place}`, marked });
    expect(told?.message).not.toMatch(vietnamese);
    expect(told?.cure).toMatch(/[a-z]{2} [a-z]{2}/);
    expect(told?.cure).not.toMatch(vietnamese);

    if (!prints) expect(project.files('out')).toEqual([]);
  });
});
