/** The preview in a real browser: what is saved is seen, what is typed stays text, links and keys lead where they say. */
import { request } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../src/cli/preview/serve.js';
import { browserMissing, openBrowser } from '../write/open-browser.js';
import { openPreview } from './opened-preview.js';

describe.skipIf(browserMissing)(`the preview${browserMissing ? ` (${browserMissing})` : ''}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('shows each of 50 saves, and sends only the pages that changed', async () => {
    const { page, complaints, text, save } = await openPreview(browser, 'hon-quan-2024.yaml');
    const before = text();
    await page.evaluate(() => {
      const last = document.querySelector('#pages > :last-child');
      if (last) (last as HTMLElement).dataset.witness = 'kept';
    });
    for (let i = 1; i <= 50; i++) {
      save(before.replace(/^title: .*$/m, (line) => `${line} lần thứ ${i + 1000}`));
      await page
        .getByText(`lần thứ ${i + 1000}`)
        .first()
        .waitFor({ state: 'attached' });
    }
    expect(await page.locator('#pages > [data-witness=kept]').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('keeps the pages while the file cannot be read, and recovers', async () => {
    const { page, text, save } = await openPreview(browser, 'ke-hoach-dau-tien.yaml');
    const good = text();
    save('schema: 1\ntitle: [');
    await page.locator('#status.trouble').waitFor();
    expect(await page.locator('#pages > *').count()).toBeGreaterThan(0);
    expect(await page.locator('#panel .finding.error').count()).toBeGreaterThan(0);
    save(good.replace('1.200 cây', '1.300 cây'));
    await page.locator('#pages').getByText('1.300').first().waitFor({ state: 'attached' });
    await page.locator('#status:not(.trouble)').waitFor();
  });

  it('leads from a finding to its line and its page, from a paragraph to its line', async () => {
    const { page, text, save } = await openPreview(browser, 'ke-hoach-dau-tien.yaml');
    const lines = text().split('\n');
    const at = lines.findIndex((line) => line.includes('Phát động'));
    lines[at] = (lines[at] ?? '').replace('Phát động và', 'Phát động và và');
    save(lines.join('\n'));
    const finding = page.locator('#panel .finding', { hasText: 'và' }).first();
    await finding.waitFor();
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.classList.contains('finding'))).toBe(true);
    await finding.locator('a[data-page]').first().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('page-ke-hoach-1');
    await finding.locator('a[data-line]').click();
    expect(await page.locator('.source .here').textContent()).toContain('Phát động và và');
    await page.locator('#pages text', { hasText: 'Trồng mới' }).first().click();
    expect(await page.locator('.source .here').textContent()).toContain('Trồng mới');
    expect(await page.locator('#in-editor').getAttribute('href')).toMatch(
      /^vscode:\/\/file\/.*ke-hoach-dau-tien\.yaml:\d+:1$/,
    );
  });

  it('shows all documents, what to do, when, and what changed', async () => {
    const { page, text, save } = await openPreview(browser, 'tre-em-2027.yaml');
    expect(await page.locator('#documents button').allTextContents()).toEqual([
      'Tờ trình',
      'Kế hoạch',
      'Công văn',
    ]);
    await page.keyboard.press('3');
    await page.locator('#pages').getByText('Kính gửi').first().waitFor({ state: 'attached' });
    for (const [name, sign] of [
      ['Nhiệm vụ', '.work li'],
      ['Lịch', '.calendar li'],
    ] as const) {
      await page.locator('#panels button', { hasText: name }).click();
      expect(await page.locator(`#panel ${sign}`).count()).toBeGreaterThan(10);
    }
    await page.locator('#panels button', { hasText: 'Thay đổi' }).click();
    save(text().replace(/^title: .*$/m, (line) => `${line} sửa`));
    await page.locator('#panel ins', { hasText: 'sửa' }).first().waitFor();
  });

  it('is usable on a phone, in the dark, by keyboard', async () => {
    const { page, complaints } = await openPreview(browser, 'tre-em-2027.yaml', { width: 390, dark: true });
    const seen = await page.evaluate(() => ({
      over: document.documentElement.scrollWidth - innerWidth,
      paper: getComputedStyle(document.querySelector('.page') as Element).backgroundColor,
      panel: getComputedStyle(document.querySelector('aside') as Element).backgroundColor,
    }));
    expect(seen.over).toBeLessThanOrEqual(0);
    expect(seen.paper).toBe('rgb(255, 255, 255)');
    expect(seen.panel).not.toBe('rgb(255, 255, 255)');
    await page.keyboard.press('?');
    expect(await page.locator('#keys').evaluate((dialog: HTMLDialogElement) => dialog.open)).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('#panels [aria-selected=true]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Nhiệm vụ');
    expect(complaints).toEqual([]);
  });

  it('runs nothing that a plan says', async () => {
    const { page, text, save, complaints } = await openPreview(browser, 'ke-hoach-dau-tien.yaml');
    const attack = '<img src=x onerror=alert(1)></li><script>alert(2)</script>';
    save(text().replace(/^title: .*$/m, `title: 'Tổ chức ${attack}'`));
    await page.locator('#pages').getByText('onerror').first().waitFor({ state: 'attached' });
    await page.locator('#panels button', { hasText: 'Tệp kế hoạch' }).click();
    expect(await page.locator('#pages img, #pages script, aside img, aside script').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('answers nobody else, and ends when told to', async () => {
    const { address, page, end } = await openPreview(browser, 'ke-hoach-dau-tien.yaml');
    const { port, pathname } = new URL(address);
    const ask = (path: string, headers: Record<string, string>) =>
      new Promise<number>((resolve, reject) => {
        request({ port, path, headers }, (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        })
          .on('error', reject)
          .end();
      });
    const host = `127.0.0.1:${port}`;
    expect(await ask(pathname, { host })).toBe(200);
    expect(await ask(pathname, { host: `ke-xau.example:${port}` })).toBe(403);
    expect(await ask('/', { host })).toBe(403);
    expect(await ask('/sai/preview.js', { host })).toBe(403);
    expect(await ask(pathname, { host, origin: 'https://ke-xau.example' })).toBe(403);
    expect(await ask(`${pathname}..%2fpackage.json`, { host })).toBe(404);
    expect(await end()).toBe(0);
    await page.locator('#status', { hasText: 'đã dừng' }).waitFor();
  });

  it('opens once by what the browser is started with', async () => {
    const serving = await serve({
      port: 0,
      fileOf: (name) => (name === '' ? { type: 'text/plain', body: 'trang' } : undefined),
      listen: () => () => undefined,
    });
    const page = await browser.newPage();
    expect((await page.goto(serving.opening))?.status()).toBe(200);
    expect(page.url()).toBe(serving.address);
    // The empty answer of a refusal is an error to the browser.
    await expect(page.goto(serving.opening)).rejects.toThrow('ERR_HTTP_RESPONSE_CODE_FAILURE');
    await page.close();
    await serving.close();
  });
});
