import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { preview } from '../../src/cli/commands/preview.js';
import { makeProject } from '../support/project.js';

export interface OpenedPreview {
  readonly page: Page;
  readonly address: string;
  /** What the console said and what was asked for outside the preview; both should stay empty. */
  readonly complaints: readonly string[];
  readonly text: () => string;
  readonly save: (text: string) => void;
  /** Ends the program; resolves to its exit code. */
  readonly end: () => Promise<number>;
}

/** A copy of the examples, one of them under preview in a browser. */
export async function openPreview(
  browser: Browser,
  name: string,
  { width = 1400, dark = false } = {},
): Promise<OpenedPreview> {
  const { folder } = makeProject({});
  cpSync('plans', join(folder, 'plans'), { recursive: true });
  const plan = join(folder, 'plans', name);
  const ending = new AbortController();
  let said = '';
  const told = new Promise<string>((resolve) => {
    const terminal = {
      out: (text: string) => {
        said += text;
        const address = /http:\S+/.exec(said)?.[0];
        if (address) resolve(address);
      },
      err: () => undefined,
      colour: { out: false, err: false },
      interactive: false,
    };
    running = preview([plan], { port: 0, open: false, language: 'vi', signal: ending.signal }, terminal);
  });
  const address = await told;
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
      complaints.push(request.url());
  });
  await page.goto(address);
  await page.waitForSelector('body[data-panels]');
  onTestFinished(async () => {
    ending.abort();
    await running;
    await context.close();
  });
  return {
    ...{ page, address, complaints },
    text: () => readFileSync(plan, 'utf8'),
    save: (text) => writeFileSync(plan, text),
    end: () => {
      ending.abort();
      return running;
    },
  };
}

let running: Promise<number>;
