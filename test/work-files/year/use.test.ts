import { describe, expect, it } from 'vitest';
import { shownList } from '../../../src/work-list/shown-list.js';
import type { WorkList } from '../../../src/work-list/work.js';
import { listOf } from '../../work-list/support.js';
import { small, smallList, visibleItems, yearPages } from './year-pages.js';

const { example, show } = yearPages({ 'tre-em-2027': '15/5/2027' });

describe('the filter', () => {
  it('chooses by unit, month, kind, standing and words, in the list and in the calendar', async () => {
    const { page } = await show([await smallList()]);
    expect(await page.evaluate(visibleItems)).toHaveLength(5);
    await page.selectOption('[name=unit]', { label: 'Phòng Kinh tế (02)' });
    expect(await page.evaluate(visibleItems)).toEqual(['Rào chắn ao hồ.', 'Tập huấn']);
    expect(await page.locator('.unit:visible').count()).toBe(1);
    expect(await page.locator('[role=status]').textContent()).toBe('Đang hiện 2 trong số 5 việc.');
    await page.selectOption('[name=month]', { label: 'Tháng 4/2027 (03)' });
    expect(await page.evaluate(visibleItems)).toEqual(['Rào chắn ao hồ.']);
    expect(await page.locator('.unit summary .mark:not([hidden])').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.selectOption('[name=standing]', 'overdue');
    expect(await page.evaluate(visibleItems)).toEqual(['Rào chắn ao hồ.']);
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.getByLabel('Tìm').fill('tuyen  TRUYEN');
    expect(await page.evaluate(visibleItems)).toEqual(['Thường xuyên tuyên truyền.']);
    await page.close();
  });

  it('is used by the keyboard alone', async () => {
    const { page } = await show([await smallList()]);
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const focus = () =>
      page.evaluate('document.activeElement.id || document.activeElement.textContent.trim()');
    await press('Tab');
    expect(await focus()).toBe('Đến danh mục nhiệm vụ');
    await press('Enter');
    expect(await focus()).toBe('k1-list');
    await page.getByLabel('Tìm').focus();
    await page.keyboard.type('rào');
    expect(await page.evaluate(visibleItems)).toEqual(['Rào chắn ao hồ.']);
    await press('Tab');
    await page.keyboard.type('Phòng V');
    expect(await page.evaluate(visibleItems)).toEqual([]);
    await page.getByRole('button', { name: 'Bỏ lọc' }).focus();
    await press('Enter');
    expect(await page.evaluate(visibleItems)).toHaveLength(5);
    await press('Tab', 'Enter', 'Tab');
    expect(await focus()).toBe('Rào chắn ao hồ.');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await press('Enter');
    expect(
      await page.evaluate("document.activeElement.className + ' ' + document.activeElement.textContent"),
    ).toMatch(/^item .*Rào chắn/su);
    await page.close();
  });

  it('gives way to a link that leads to what it hides', async () => {
    const { page } = await show([example('tre-em-2027')]);
    await page.selectOption('[name=kind]', 'report');
    await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
    await page.locator('.serving a').first().click();
    expect(await page.evaluate('document.activeElement.className')).toBe('item');
    expect(await page.evaluate('document.activeElement.checkVisibility()')).toBe(true);
    await page.close();
  });

  it('of one plan leaves the others of the page alone', async () => {
    const list = await smallList();
    const { page } = await show([list, list]);
    await page.locator('[name=words]').first().fill('rào');
    expect(await page.evaluate(visibleItems)).toHaveLength(6);
    await page.close();
  });
});

describe('words of a plan', () => {
  const evil = [
    '<script>globalThis.ran = 1</script>',
    '"><img src=x onerror="globalThis.ran = 1">',
    "' onfocus='globalThis.ran = 1' autofocus='",
    '</style></title></svg><script>globalThis.ran = 1</script>',
    '<!-- &lt; ]]> {{x}}',
  ].join(' ');

  it('stay words wherever they stand', async () => {
    const list = await listOf(small);
    const party = { id: evil, name: evil, short: evil, known: true };
    const works = list.works.map((work) => ({
      ...work,
      ...{
        id: evil,
        name: evil,
        text: evil,
        points: [evil],
        heading: evil,
        timing: evil,
        result: evil,
        note: evil,
      },
      ...{
        leads: [party],
        partners: [party],
        place: { ...work.place, where: evil },
        serves: [{ id: evil, name: evil }],
      },
    }));
    const [first] = works;
    if (!first) throw new Error('no work');
    const evilList: WorkList = {
      ...list,
      plan: { ...list.plan, title: evil, office: evil, document: evil },
      works,
      items: works.map((work) => ({
        id: evil,
        work,
        unit: party,
        role: 'lead',
        own: [{ text: evil, written: evil, where: evil }],
      })),
      units: [party],
      indicators: [{ id: evil, name: evil, target: evil, leads: [party], place: first.place }],
    };
    const { page, complaints } = await show([shownList(evilList, {}), shownList(evilList, { unit: party })]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate('globalThis.ran')).toBeUndefined();
    expect(await page.locator('script,img').count()).toBe(1);
    expect(await page.locator('.item .name').first().textContent()).toBe(evil);
    await page.close();
  });
});
