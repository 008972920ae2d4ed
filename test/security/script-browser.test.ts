/** Pages with hostile words in every field, opened in Chromium: nothing of theirs runs, nothing is asked for. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeProject } from '../support/project.js';
import { browserMissing, openBrowser, openFile } from '../write/open-browser.js';
import { hostileFiles } from './hostile.js';

let browser: Browser;
beforeAll(async () => {
  if (!browserMissing) browser = await openBrowser();
}, 60_000);
afterAll(() => browser?.close());
beforeEach(({ skip }) => skip(browserMissing !== undefined, browserMissing));

const pages: readonly (readonly [string, readonly string[], string])[] = [
  ['a document', ['build', 'plans/a.yaml', '--format', 'html'], 'out/trong-cay/ke-hoach.html'],
  [
    'the page of the year',
    ['tasks', 'plans/a.yaml', '--as-of', '1/2/2027', '--format', 'html', '--out', 'giao'],
    'giao/trong-cay/nhiem-vu.html',
  ],
  ['a comparison', ['diff', 'plans/b.yaml', 'plans/a.yaml', '--out', 'so-sanh.html'], 'so-sanh.html'],
];

/** Goes over everything with the mouse and clicks it, as a curious reader would. */
const touchAll = `[...document.querySelectorAll('body *')].slice(0, 2000).forEach((each) => {
  for (const type of ['mouseover', 'mouseenter', 'focus', 'load', 'error', 'click'])
    each.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
})`;

describe('hostile words', () => {
  it.each(pages)('do not run in %s', async (_, args, path) => {
    const project = makeProject(hostileFiles);
    await project.run(...args);
    const url = pathToFileURL(join(project.folder, path)).href;
    const { page, complaints } = await openFile(browser, url, 1280);
    await page.evaluate(touchAll);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(await page.evaluate('document.body.innerText')).toContain('window.ran=1');
    expect(page.url().replace(/#.*/, '')).toBe(url);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('would run where a page let them, so that the test is none in vain', async () => {
    const page = await browser.newPage();
    await page.setContent(`<p title=''><script>window.ran=1</script></p>`);
    expect(await page.evaluate('window.ran')).toBe(1);
    await page.close();
  });

  it('do not run even where they came into the page: the policy keeps them', async () => {
    const project = makeProject(hostileFiles);
    await project.run('build', 'plans/a.yaml', '--format', 'html');
    const html = project.read('out/trong-cay/ke-hoach.html').toString();
    project.put(
      'x.html',
      html.replace('<body>', '<body><script>window.ran=1</script><img src="x:" onerror="window.ran=1">'),
    );
    const { page } = await openFile(browser, pathToFileURL(join(project.folder, 'x.html')).href, 1280);
    await page.evaluate(touchAll);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    await page.close();
  });
});
