import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../../src/cli/disk.js';
import { fontFiles } from '../../../src/cli/product-files.js';
import { htmlFormat } from '../../../src/compared/formats/html.js';
import type { Comparison } from '../../../src/diff/comparison.js';
import { diffPlans } from '../../../src/diff-plans.js';
import { browserMissing, openBrowser, openFile } from '../../write/open-browser.js';
import { change, comparisonOf, row, told } from '../comparison.js';
import { leastContrast } from './contrast.js';

let browser: Browser;
let folder = '';
let example: Comparison;

beforeAll(async () => {
  if (browserMissing) return;
  folder = mkdtempSync(join(tmpdir(), 'kehoach-diff-'));
  browser = await openBrowser();
  const side = async (path: string) => ({
    path,
    resources: { ...(await diskFiles(path)), fonts: fontFiles },
  });
  const { value } = await diffPlans(
    await side('plans/tre-em-2026.yaml'),
    await side('plans/tre-em-2027.yaml'),
  );
  if (!value) throw new Error('the examples could not be compared');
  example = value;
}, 60_000);
afterAll(async () => {
  await browser?.close();
  if (folder !== '') rmSync(folder, { recursive: true });
});
beforeEach(({ skip }) => skip(browserMissing !== undefined, browserMissing));

/** Writes a comparison as a page and opens it. */
async function show(comparison: Comparison, width = 1280, options: BrowserContextOptions = {}) {
  const path = join(folder, 'so-sanh.html');
  writeFileSync(path, await htmlFormat.write(told(comparison)));
  return openFile(browser, pathToFileURL(path).href, width, options);
}

const side = (text: string) => ({ spot: { pointer: `/${text}` }, label: '', text, details: [] });
const both = (text: string) => ({ old: side(text), new: side(`${text} mới`) });

/** A target of one unit, a duty of two, an unchanged point, an edited sentence. */
const small = comparisonOf([
  row([change('target-raised', { about: 'chỉ tiêu', units: ['Trạm Y tế'] })], both('chỉ tiêu')),
  row([change('lead-changed', { about: 'nhiệm vụ', units: ['Công an xã', 'Trạm Y tế'] })], both('nhiệm vụ')),
  row([], { state: 'same', old: side('ý cũ'), new: side('ý cũ') }),
  row([change('text-edited', { about: 'câu', part: 'II' } as object)], {
    ...both('câu'),
    part: 'II. Mục tiêu',
  }),
]);

const rowsShown =
  "[...document.querySelectorAll('.row')].filter((row) => row.checkVisibility()).map((row) => row.querySelector('.old p').textContent)";
const sectionsShown =
  "[...document.querySelectorAll('.part h3')].filter((part) => part.checkVisibility()).map((part) => part.textContent)";

describe('the page of a comparison', () => {
  it.each([390, 820, 1280])('of the examples fits a window of %d px and asks for nothing', async (width) => {
    const { page, complaints } = await show(example, width);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('of the examples has one place for each link, names for its controls, headings in order', async () => {
    const { page } = await show(example);
    const count = (selector: string) => page.locator(selector).count();
    expect(await count('.level-list li')).toBe(example.changes.length);
    expect(await count('.row')).toBeGreaterThan(150);
    const wrong: unknown = await page.evaluate(`(() => {
      const all = (selector) => [...document.querySelectorAll(selector)];
      const ids = all('[id]').map(({ id }) => id);
      const depths = all('h1,h2,h3,h4').map(({ tagName }) => Number(tagName[1]));
      return [
        ...ids.filter((id, i) => ids.indexOf(id) !== i),
        ...all('a').map((a) => a.hash.slice(1)).filter((id) => !document.getElementById(id)),
        ...all('select,input').filter(({ labels }) => labels.length === 0).map(({ name }) => name),
        ...all('button,summary,a').filter(({ textContent }) => textContent.trim() === '').map(String),
        ...depths.filter((depth, i) => depth > (depths[i - 1] ?? 0) + 1),
      ];
    })()`);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('filters by level, by kind and by unit', async () => {
    const { page } = await show(small);
    expect(await page.evaluate(rowsShown)).toEqual(['chỉ tiêu', 'nhiệm vụ', 'câu']);
    await page.selectOption('[name=subject]', 'duty');
    expect(await page.evaluate(rowsShown)).toEqual(['nhiệm vụ']);
    expect(await page.evaluate(sectionsShown)).toEqual(['I. Mục đích']);
    expect(await page.locator('#status').textContent()).toBe('Đang hiện 1 trong số 3 thay đổi.');
    await page.selectOption('[name=subject]', '');
    await page.selectOption('[name=unit]', { label: 'Trạm Y tế (02)' });
    expect(await page.evaluate(rowsShown)).toEqual(['chỉ tiêu', 'nhiệm vụ']);
    expect(await page.locator('.fold').isVisible()).toBe(false);
    await page.selectOption('[name=subject]', 'indicator');
    expect(await page.evaluate(rowsShown)).toEqual(['chỉ tiêu']);
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.getByLabel('Quan trọng').uncheck();
    expect(await page.evaluate(rowsShown)).toEqual(['câu']);
    expect(await page.locator('.level-list:visible').count()).toBe(1);
    await page.close();
  });

  it('leads from the list to the row, also when a filter hides it or a fold is closed', async () => {
    const { page } = await show({ ...small, changes: [...small.changes, yearMoved] });
    const focused = () => page.evaluate("document.activeElement.querySelector('.old p').textContent");
    await page.locator('.level-list summary', { hasText: 'Đương nhiên' }).click();
    await page.getByRole('link', { name: 'nhiệm vụ' }).click();
    expect(await focused()).toBe('nhiệm vụ');
    await page.getByRole('link', { name: 'chỗ thứ 1' }).click();
    expect(await focused()).toBe('ý cũ');
    await page.selectOption('[name=subject]', 'text');
    await page.getByRole('link', { name: 'chỗ thứ 2' }).click();
    expect(await focused()).toBe('nhiệm vụ');
    await page.close();
  });

  it('is used by the keyboard alone', async () => {
    const { page } = await show(small);
    const press = async (key: string, times = 1) => {
      for (let i = 0; i < times; i++) await page.keyboard.press(key);
    };
    const focus = () =>
      page.evaluate('document.activeElement.id || document.activeElement.textContent.trim()');
    await press('Tab');
    expect(await focus()).toBe('Đến bảng so sánh từng nội dung');
    const outline = 'getComputedStyle(document.activeElement).outlineStyle';
    expect(await page.evaluate(outline)).toBe('solid');
    await press('Enter');
    expect(await focus()).toBe('compared');
    await press('Tab');
    expect(await focus()).toBe('01 ý giữ nguyên');
    await press('Enter');
    expect(await page.evaluate(rowsShown)).toContain('ý cũ');
    await page.getByRole('button', { name: 'Mở các ý giữ nguyên' }).focus();
    await press('Space', 2);
    expect(await page.evaluate(rowsShown)).not.toContain('ý cũ');
    await page.getByLabel('Quan trọng').focus();
    await press('Space');
    expect(await page.evaluate(rowsShown)).toEqual(['câu']);
    await press('Enter');
    expect(page.url()).toContain('so-sanh.html');
    await page.close();
  });

  it.each(['light', 'dark'] as const)('can be read on a %s screen', async (colorScheme) => {
    const { page } = await show(example, 1280, { colorScheme });
    await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
    expect(await page.evaluate(leastContrast)).toBeGreaterThanOrEqual(4.5);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
      colorScheme === 'dark' ? 'rgb(22, 25, 29)' : 'rgb(255, 255, 255)',
    );
    await page.close();
  });

  it('stacks the older above the newer on a phone and names them', async () => {
    const { page } = await show(small, 390);
    const box = (selector: string) => page.locator(selector).first().boundingBox();
    const [old, next] = [await box('.row .old'), await box('.row .new')];
    expect((old?.y ?? 0) + (old?.height ?? 0)).toBeLessThanOrEqual(next?.y ?? 0);
    expect(await page.locator('.row .name').first().boundingBox()).toMatchObject({
      height: expect.any(Number),
    });
    expect(await page.locator('.columns').isVisible()).toBe(false);
    await page.close();
  });

  it('shows all without a script, and no filter', async () => {
    const { page } = await show(small, 1280, { javaScriptEnabled: false });
    expect(await page.locator('.row').filter({ visible: true }).count()).toBe(3);
    expect(await page.locator('form').isVisible()).toBe(false);
    await page.locator('.fold summary').click();
    expect(await page.locator('.row').filter({ visible: true }).count()).toBe(4);
    await page.close();
  });

  it('prints both plans without what is for the screen, in dark ink', async () => {
    const { page } = await show(small, 1280, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['.filters', 'nav', '.skip']) {
      expect(await page.locator(selector).isVisible()).toBe(false);
    }
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(27, 31, 36)');
    // Browsers print no backgrounds: nothing may be white on one.
    const whites = `[...document.querySelectorAll('.level')].filter((each) => getComputedStyle(each).color === 'rgb(255, 255, 255)').length`;
    expect(await page.evaluate(whites)).toBe(0);
    await page.close();
  });

  it('opens with 300 rows in less than a second', async () => {
    const rows = Array.from({ length: 300 }, (_, i) =>
      row([change('duty-reworded', { units: [`Đơn vị ${i % 20}`] })], both(`Nhiệm vụ thứ ${i} `.repeat(12))),
    );
    const { page } = await show(comparisonOf(rows));
    const time: number = await page.evaluate(
      "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd",
    );
    expect(time).toBeLessThan(1000);
    expect((await page.content()).length).toBeLessThan(600_000);
    await page.close();
  });
});

const yearMoved = change('year-moved', {
  count: 2,
  places: [small.rows.rows[2], small.rows.rows[1]].map((each) => ({
    old: each?.old?.spot ?? { pointer: '' },
    new: each?.new?.spot ?? { pointer: '' },
  })),
});

describe('words of a plan', () => {
  const evil = [
    '<script>globalThis.ran = 1</script>',
    '"><img src=x onerror="globalThis.ran = 1">',
    "' onfocus='globalThis.ran = 1' autofocus='",
    '</style></title><script>globalThis.ran = 1</script>',
    '<!-- &lt; ]]> {{x}}',
  ].join(' ');

  it('stay words wherever they stand', async () => {
    const facts = {
      ...small.new,
      title: evil,
      office: evil,
      path: evil,
      id: evil,
      documents: [{ id: evil, name: evil }],
    };
    const changed = change('target-raised', {
      ...{ about: evil, units: [evil], before: evil, after: evil },
      message: { vi: evil, en: evil },
      newPlace: { file: evil, where: evil },
    });
    const detail = { name: { vi: evil, en: evil }, value: evil };
    const said = { spot: { pointer: evil }, label: evil, text: evil, details: [detail] };
    const rows = [
      row([changed], { old: { ...said, text: 'cũ' }, new: said, part: evil }),
      row([changed], { old: said, new: said, document: evil, part: '', field: evil }),
      row([], { state: 'same', family: 'part', depth: 1, old: said, new: said, part: evil }),
    ];
    const { page, complaints } = await show(comparisonOf(rows, [], { old: facts, new: facts }));
    expect(complaints).toEqual([]);
    expect(await page.evaluate('globalThis.ran')).toBeUndefined();
    expect(await page.locator('script,img').count()).toBe(1);
    const shown = (selector: string) => page.locator(selector).first().textContent();
    expect([await shown('.row .new ins'), await shown('.row dd'), await shown('h3')]).toEqual([
      evil,
      evil,
      evil,
    ]);
    await page.close();
  });

  it('could not run even as markup', async () => {
    const { page, complaints } = await show(small);
    await page.evaluate(`(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = 1';
      document.body.append(script);
    })()`);
    expect(await page.evaluate('globalThis.ran')).toBeUndefined();
    expect(complaints.join()).toContain('Content Security Policy');
    await page.close();
  });
});
