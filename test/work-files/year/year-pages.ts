import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { diskFiles } from '../../../src/cli/disk.js';
import { fontFiles } from '../../../src/cli/product-files.js';
import { htmlFormat } from '../../../src/work-files/formats/html.js';
import { type Shown, type ShownList, shownList } from '../../../src/work-list/shown-list.js';
import { workOfPlan } from '../../../src/work-of-plan.js';
import { day, listOf } from '../../work-list/support.js';
import { browserMissing, type Opened, openBrowser, openFile } from '../../write/open-browser.js';

interface YearPages {
  /** Everybody's list of a plan among the examples. */
  readonly example: (plan: string) => ShownList;
  /** Lists as a page in a window of so many pixels. */
  readonly show: (
    lists: readonly ShownList[],
    width?: number,
    options?: BrowserContextOptions,
  ) => Promise<Opened>;
}

/** Opens a browser for the tests of a file and makes the lists of these plans, each of its day; skips all where there is no browser. */
export function yearPages(plans: Readonly<Record<string, string>>): YearPages {
  let browser: Browser;
  let folder = '';
  const examples = new Map<string, ShownList>();
  beforeAll(async () => {
    if (browserMissing) return;
    folder = mkdtempSync(join(tmpdir(), 'kehoach-year-'));
    browser = await openBrowser();
    for (const [plan, asOf] of Object.entries(plans)) {
      const path = `plans/${plan}.yaml`;
      const { value } = await workOfPlan(path, { ...(await diskFiles(path)), fonts: fontFiles }, day(asOf));
      if (!value) throw new Error(`no work list of ${path}`);
      examples.set(plan, shownList(value.list, {}));
    }
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    if (folder !== '') rmSync(folder, { recursive: true });
  });
  beforeEach(({ skip }) => skip(browserMissing !== undefined, browserMissing));
  return {
    example: (plan) => {
      const shown = examples.get(plan);
      if (!shown) throw new Error(plan);
      return shown;
    },
    show: async (lists, width = 1280, options = {}) => {
      const path = join(folder, 'viec.html');
      writeFileSync(path, await htmlFormat.write(lists));
      return openFile(browser, pathToFileURL(path).href, width, options);
    },
  };
}

/** Five items of two units: a month, a day that is over, a day in each month, all the time. */
export const small = `tasks:
  - {id: tap-huan, text: Mở lớp tập huấn., name: Tập huấn, lead: vhxh, partners: kinh-te, when: 5/2027}
  - {id: ao-ho, text: Rào chắn ao hồ., lead: kinh-te, when: 30/4/2027}
  - {id: hop, text: Họp hằng tháng., lead: vhxh, when: {every: month, by: 10}}
  - {id: mai, text: Thường xuyên tuyên truyền., lead: vhxh, when: ongoing}
`;

export async function smallList(more: Omit<Shown, 'unit'> = {}): Promise<ShownList> {
  return shownList(await listOf(small), more);
}

/** Run in a page: what the items that are shown are called. */
export const visibleItems =
  "[...document.querySelectorAll('.item')].filter((item) => item.checkVisibility()).map((item) => item.querySelector('p:not(.time)').textContent)";
