import { describe, expect, it } from 'vitest';
import { shownList } from '../../../src/work-list/shown-list.js';
import { leastContrast } from '../../compared/html/contrast.js';
import { listOf } from '../../work-list/support.js';
import { smallList, visibleItems, yearPages } from './year-pages.js';

const { example, show } = yearPages({
  'tre-em-2027': '15/5/2027',
  'binh-long-2022': '15/5/2023',
  'hon-quan-2024': '15/5/2024',
});

describe('the page of the year', () => {
  it.each([
    ['tre-em-2027', 390],
    ['tre-em-2027', 1280],
    ['binh-long-2022', 390],
    ['binh-long-2022', 1280],
    ['hon-quan-2024', 390],
  ])('of %s fits a window of %d px and asks for nothing', async (plan, width) => {
    const { page, complaints } = await show([example(plan)], width);
    await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('has one place for each link, names for its controls, headings in order', async () => {
    const { page } = await show([example('tre-em-2027'), await smallList()]);
    const wrong: unknown = await page.evaluate(`(() => {
      const all = (selector) => [...document.querySelectorAll(selector)];
      const ids = all('[id]').map(({ id }) => id);
      const places = new Set(ids);
      const depths = all('h1,h2,h3').map(({ tagName }) => Number(tagName[1]));
      return [
        ...(places.size === ids.length ? [] : ['an id twice']),
        ...all('a,use').map((a) => a.getAttribute('href').slice(1)).filter((id) => !places.has(id)),
        ...all('[data-of]').map((each) => each.dataset.of).filter((id) => !places.has(id)),
        ...all('select,input').filter(({ labels }) => labels.length === 0).map(({ name }) => name),
        ...all('button,summary').filter(({ textContent }) => textContent.trim() === '').map(String),
        ...depths.filter((depth, i) => depth > (depths[i - 1] ?? 0) + 1),
      ];
    })()`);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('lists every item of the plan once', async () => {
    const shown = example('binh-long-2022');
    const { page } = await show([shown]);
    expect(await page.locator('.item').count()).toBe(shown.list.items.length);
    expect(await page.locator('.checklist').count()).toBe(shown.list.units.length + 1);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('can be read on a %s screen', async (colorScheme) => {
    for (const shown of [example('tre-em-2027'), example('binh-long-2022')]) {
      const { page } = await show([shown], 1280, { colorScheme });
      await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
      expect(await page.evaluate(leastContrast)).toBeGreaterThanOrEqual(4.5);
      await page.close();
    }
  });

  it('is there without a script, but for the filter', async () => {
    const { page } = await show([await smallList()], 1280, { javaScriptEnabled: false });
    expect(await page.evaluate(visibleItems)).toHaveLength(5);
    expect(await page.locator('form').isVisible()).toBe(false);
    await page.close();
  });

  it('is printed in dark ink, without what is for the screen', async () => {
    const { page } = await show([await smallList()], 1280, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['.filters', 'nav', '.skip']) {
      expect(await page.locator(selector).isVisible()).toBe(false);
    }
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(27, 31, 36)');
    await page.close();
  });

  it('says that a plan has no days and no indicators instead of drawing nothing', async () => {
    const list = await listOf('tasks:\n  - {id: a, text: Việc không hẹn ngày., lead: vhxh}\n');
    const { page } = await show([shownList(list, {})]);
    expect(await page.locator('.calendar').count()).toBe(0);
    expect(await page.locator('.note').first().textContent()).toContain('không ghi ngày, tháng phải xong');
    expect(await page.getByText('Kế hoạch không có chỉ tiêu.').count()).toBeGreaterThan(0);
    await page.close();
  });
});

describe('the page of a part', () => {
  it('of one unit shows its own lines and indicators', async () => {
    const { list } = example('tre-em-2027');
    const unit = list.units.find(({ id }) => id === 'kinh-te');
    if (!unit) throw new Error('no such unit');
    const { page } = await show([shownList(list, { unit })]);
    expect(await page.locator('h1').textContent()).toBe('Danh mục nhiệm vụ giao Phòng Kinh tế');
    expect(await page.locator('.lanes .track').count()).toBe(6);
    expect(await page.locator('table').count()).toBe(0);
    expect(await page.locator('.serving > li').count()).toBe(2);
    await page.close();
  });

  it('of one month tells neither load nor coverage', async () => {
    const { page } = await show([await smallList({ month: { year: 2027, month: 4 } })]);
    expect(await page.evaluate(visibleItems)).toHaveLength(3);
    expect(await page.locator('table').count()).toBe(0);
    await page.close();
  });
});
