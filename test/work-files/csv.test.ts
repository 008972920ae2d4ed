import { describe, expect, test } from 'vitest';
import { csvFormat } from '../../src/work-files/formats/csv.js';
import { shownList } from '../../src/work-list/shown-list.js';
import { listOf } from '../work-list/support.js';
import { plan } from './support.js';

describe('the lines of a work list', () => {
  test('are one for each unit’s part, with a mark for Excel and no formula', async () => {
    const list = await listOf(plan);
    const text = String(await csvFormat.write([shownList(list, {})]));
    const lines = text.split('\r\n');
    expect(text.startsWith('\ufeffKế hoạch;Số liệu đến ngày;')).toBe(true);
    expect(lines).toHaveLength(1 + list.items.length + 1);
    expect(lines[1]).toContain(";'=1+1 Lập danh mục.;");
    expect(lines[1]).toContain(';30/4/2027;Quá hạn;');
  });

  test('of one unit are its own', async () => {
    const list = await listOf(plan);
    const unit = list.units.find(({ id }) => id === 'th-a');
    const text = String(await csvFormat.write([shownList(list, unit ? { unit } : {})]));
    expect(
      text
        .trim()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(';').at(-1)),
    ).toEqual(['hai--th-a']);
  });
});
