import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/** Why the browser cannot be used, or undefined where it can. */
export const browserMissing: string | undefined = existsSync(executablePath)
  ? undefined
  : `${executablePath} is not installed`;

/** Debian's Chromium with a profile of its own, which asks for nothing by itself. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export interface Opened {
  readonly page: Page;
  /** What the console said and what was asked for besides the file; both should stay empty. */
  readonly complaints: readonly string[];
}

/** Opens a file in a window of the given width. */
export async function openFile(
  browser: Browser,
  url: string,
  width: number,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, ...options });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== url && !request.url().startsWith('data:')) complaints.push(request.url());
  });
  await page.goto(url);
  return { page, complaints };
}
