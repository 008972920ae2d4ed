import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/work-files/year/coverage.js';
import { loadOf } from '../../../src/work-files/year/load.js';
import { timeAxis } from '../../../src/work-files/year/time-axis.js';
import { unitRows } from '../../../src/work-files/year/unit-rows.js';
import { smallList, yearPages } from './year-pages.js';

const { example, show } = yearPages({ 'tre-em-2027': '15/5/2027', 'binh-long-2022': '15/5/2023' });

/** Boxes in the page, from the left edge of the first strip, as shares of its width. */
async function placesOf(page: Page, selector: string): Promise<readonly { left: number; right: number }[]> {
  return page.evaluate(`(() => {
    const strip = document.querySelector('.axis').getBoundingClientRect();
    return [...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => {
      const { left, right } = each.getBoundingClientRect();
      return { left: (left - strip.left) / strip.width, right: (right - strip.left) / strip.width };
    });
  })()`);
}

describe('bars and marks', () => {
  it.each([390, 1280])('stand at their days in a window of %d px', async (width) => {
    const { page } = await show([await smallList()], width);
    const near = (value = Number.NaN, expected: number) =>
      expect(Math.abs(value - expected)).toBeLessThan(0.005);
    const bars = await placesOf(page, '.unit summary .mark:not(.line) rect');
    expect(bars).toHaveLength(2);
    for (const { left, right } of bars) {
      near(left, 120 / 365);
      near(right, 151 / 365);
    }
    const late = await placesOf(page, '.unit summary .overdue .due');
    near(((late[0]?.left ?? 0) + (late[0]?.right ?? 0)) / 2, 119.5 / 365);
    const turns = await placesOf(page, '.unit summary use[href="#turn"]');
    expect(turns).toHaveLength(12);
    near(((turns[11]?.left ?? 0) + (turns[11]?.right ?? 0)) / 2, (334 + 9.5) / 365);
    const today = await placesOf(page, '.axis');
    expect(today).toHaveLength(1);
    await page.close();
  });

  it('do not stand upon each other', async () => {
    const { page } = await show([example('tre-em-2027')]);
    const overlaps: unknown = await page.evaluate(`[...document.querySelectorAll('.unit')].flatMap((unit) => {
      const boxes = [...unit.querySelectorAll('summary .mark')].filter((mark) => !mark.querySelector('line'))
        .flatMap((mark) => [...mark.querySelectorAll('.due')].map((due) => ({ mark, box: due.getBoundingClientRect() })));
      return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.mark !== b.mark
        && b.box.right > a.box.left + 1 && a.box.right > b.box.left + 1
        && b.box.bottom > a.box.top + 1 && a.box.bottom > b.box.top + 1).map(() => unit.textContent.slice(0, 30)));
    })`);
    expect(overlaps).toEqual([]);
    await page.close();
  });

  it('that are late differ by more than their colour', async () => {
    const { page } = await show([await smallList()]);
    expect(await page.locator('.unit summary .overdue .late').count()).toBe(1);
    expect(await page.locator('.unit summary').first().textContent()).toContain('quá hạn 01');
    await page.close();
  });
});

describe('the tables', () => {
  it.each(['tre-em-2027', 'binh-long-2022'])('of %s hold the data', async (plan) => {
    const shown = example(plan);
    const axis = timeAxis(shown.list);
    const rows = unitRows(shown, axis);
    const { page } = await show([shown]);
    const cells = (selector: string): Promise<string[][]> =>
      page.evaluate(
        `[...document.querySelectorAll(${JSON.stringify(`${selector} tbody tr`)})].map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent))`,
      );
    const load = loadOf(rows, axis);
    expect(await cells('table.load')).toEqual(
      load.rows.map(({ counts, total }) => [
        ...counts.map((count) => (count === 0 ? '' : `${count}`)),
        `${total}`,
      ]),
    );
    const roles = { lead: 'CT', partner: 'PH' };
    expect(await cells('table.coverage')).toEqual(
      coverageOf(shown, rows).rows.map(({ cells: own, entries }) => [
        entries.length === 0 ? 'Chưa có nhiệm vụ' : `${entries.length}`,
        ...own.map(
          ({ answers, role, count }) => `${answers ? '●' : ''}${role ? `${roles[role]} ${count}` : ''}`,
        ),
      ]),
    );
    await page.close();
  });

  it('name the indicators without work, and the units without indicators', async () => {
    const { page } = await show([example('binh-long-2022')]);
    expect(await page.locator('table.coverage td.warn').count()).toBe(4);
    expect(await page.locator('table.coverage th.idle').count()).toBe(6);
    expect(await page.getByText('Chưa gắn với chỉ tiêu nào: ').textContent()).toContain('Hội LHPN thị xã');
    await page.close();
  });
});
