import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Doc } from '../../src/doc/document.js';
import { layoutDocument } from '../../src/layout/layout-document.js';
import type { Page } from '../../src/layout/page.js';
import { composeExamples } from '../examples/examples.js';
import { docOf } from '../layout/check-layout.js';
import fc from '../support/random.js';
import { htmlText } from './html-text.js';
import { browserMissing, openBrowser, openFile } from './open-browser.js';
import { cell, footnote, paragraph, sampleDoc, sampleFonts, text } from './sample-doc.js';

let browser: Browser;
let folder = '';
let examples: readonly { readonly name: string; readonly doc: Doc }[] = [];

beforeAll(async () => {
  if (browserMissing) return;
  folder = mkdtempSync(join(tmpdir(), 'kehoach-html-'));
  browser = await openBrowser();
  const composed = await composeExamples();
  examples = [
    { name: 'mẫu', doc: sampleDoc() },
    ...composed.flatMap(({ name, composed }) =>
      composed.docs.map((doc) => ({ name: `${name}-${doc.id}`, doc })),
    ),
  ];
}, 60_000);
afterAll(async () => {
  await browser?.close();
  if (folder !== '') rmSync(folder, { recursive: true });
});
beforeEach(({ skip }) => skip(browserMissing !== undefined, browserMissing));

/** Writes a document and opens it in a window of the given width. */
async function show(format: 'html' | 'paged', doc: Doc, width: number) {
  const path = join(folder, `${format}.html`);
  writeFileSync(path, await htmlText(format, doc));
  return openFile(browser, pathToFileURL(path).href, width);
}

const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe.each(['html', 'paged'] as const)('%s', (format) => {
  it.each([360, 1280])('of every example fits a window of %d px and asks for nothing', async (width) => {
    for (const { name, doc } of examples) {
      const { page, complaints } = await show(format, doc, width);
      expect([name, await page.evaluate(sideways), complaints]).toEqual([name, 0, []]);
      await page.close();
    }
  });
});

/** Left, top, right, bottom in px, and whether the text stands on one line. */
const boxOf = (selector: string) => `(() => {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('${selector}'));
  const { left, top, right, bottom } = range.getBoundingClientRect();
  return { left, top, right, bottom, lines: new Set([...range.getClientRects()].map((r) => Math.round(r.top))).size };
})()`;

interface BoxOnScreen {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly lines: number;
}

describe('the reading page', () => {
  it('sets the letterhead side by side on a desktop, one under the other on a phone, never wrapped', async () => {
    for (const [width, beside] of [
      [1280, true],
      [360, false],
    ] as const) {
      const { page } = await show('html', sampleDoc(), width);
      const organ: BoxOnScreen = await page.evaluate(boxOf('.issuer'));
      const nation: BoxOnScreen = await page.evaluate(boxOf('.nation'));
      expect(nation.lines).toBe(1);
      expect(nation.left).toBeGreaterThan(0);
      expect(nation.right).toBeLessThan(width);
      expect(Math.abs(nation.top - organ.top) < 2).toBe(beside);
      if (!beside) expect(nation.top).toBeGreaterThan(organ.bottom);
      expect(
        await page.evaluate(`parseFloat(getComputedStyle(document.querySelector('.nation')).fontSize)`),
      ).toBeGreaterThan(14);
      await page.close();
    }
  });

  it('scrolls a wide table in its own frame', async () => {
    const columns = Array.from({ length: 9 }, () => 60);
    const row = { cells: columns.map((_, index) => cell('tableCell', `Cột thứ ${index + 1}`)) };
    const doc = docOf([
      {
        type: 'table',
        role: 'data',
        columns,
        borders: 'all',
        padding: { horizontal: 5, vertical: 1 },
        headerRows: 1,
        rows: [row, row],
      },
    ]);
    const { page } = await show('html', doc, 360);
    expect(await page.evaluate(sideways)).toBe(0);
    expect(
      await page.evaluate(
        `(() => { const s = document.querySelector('.scroller'); return s.scrollWidth - s.clientWidth; })()`,
      ),
    ).toBeGreaterThan(100);
    await page.close();
  });

  it('follows footnotes there and back', async () => {
    const { page } = await show('html', sampleDoc(), 1280);
    for (const [from, to] of [
      ['dau-chu-thich-1', 'chu-thich-1'],
      ['chu-thich-1 a', 'dau-chu-thich-1'],
    ]) {
      await page.click(`#${from}`);
      expect(await page.evaluate(`document.querySelector(':target').id`)).toBe(to);
    }
    await page.close();
  });

  it('is dark where the reader wants it, and black on white on paper', async () => {
    const { page } = await show('html', sampleDoc(), 1280);
    const ink = `getComputedStyle(document.querySelector('.body')).color`;
    const paper = `getComputedStyle(document.querySelector('.sheet')).backgroundColor`;
    await page.emulateMedia({ colorScheme: 'light' });
    expect([await page.evaluate(ink), await page.evaluate(paper)]).toEqual([
      'rgb(0, 0, 0)',
      'rgb(255, 255, 255)',
    ]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect([await page.evaluate(ink), await page.evaluate(paper)]).toEqual([
      'rgb(228, 229, 231)',
      'rgb(23, 25, 28)',
    ]);
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    expect([await page.evaluate(ink), await page.evaluate(paper)]).toEqual([
      'rgb(0, 0, 0)',
      'rgba(0, 0, 0, 0)',
    ]);
    await page.close();
  });

  it('prints on A4, the appendix across it', async () => {
    const { page } = await show('html', sampleDoc(), 1280);
    const sizes = paperSizes(await page.pdf({ preferCSSPageSize: true }));
    expect(new Set(sizes)).toEqual(new Set(['595x842', '842x595']));
    expect(sizes.length).toBeGreaterThan(4);
    await page.close();
  });

  it('gives any text back as itself', async () => {
    const page = await browser.newPage();
    const anyText = fc.string({ unit: 'grapheme', maxLength: 40 }).map((each) => each.replaceAll('\0', ''));
    const wild = fc.oneof(
      anyText,
      fc.string({
        unit: fc.constantFrom('<', '>', '&', ';', '"', "'", '\r', '\n', '\u00a0', '#', '/', '!', '-', 'a'),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(wild, { minLength: 1, maxLength: 20 }), wild, async (texts, note) => {
        const blocks = texts.map((each, index) =>
          paragraph('body', index === 0 ? [text(each), footnote(1, note)] : each),
        );
        const html = await htmlText('html', { ...docOf(blocks), title: 'Kế hoạch' });
        const shown = await page.evaluate(`(() => {
          const read = new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html');
          for (const mark of read.querySelectorAll('sup')) mark.remove();
          return [...read.querySelectorAll('p')].map((p) => p.textContent);
        })()`);
        expect(shown).toEqual([...texts, ` ${note}`]);
      }),
    );
    await page.close();
  });
});

describe('the paged file', () => {
  it('draws every word of every page within 1 px of its place, in the embedded faces', async () => {
    const blanks = `Tờ trình số${'\u00a0'.repeat(9)}/TTr-VHXH ngày${'\u00a0'.repeat(5)} tháng 02 năm 2027 `;
    const extra = docOf([paragraph('basis', blanks.repeat(5))]);
    const doc = { ...sampleDoc(), sections: [...sampleDoc().sections, ...extra.sections] };
    const { page } = await show('paged', doc, 1280);
    expect(
      await page.evaluate(`document.fonts.ready.then((all) => [...all].map((face) => face.status))`),
    ).toEqual(Array(4).fill('loaded'));
    const drawn = await page.evaluate<readonly Word[]>(drawnWords);
    const laidOut = layoutDocument(doc, sampleFonts).flatMap(placedWords);
    expect(laidOut.length).toBeGreaterThan(1000);
    expect(drawn.map(({ word }) => word)).toEqual(laidOut.map(({ word }) => word));
    const off = laidOut.filter(({ x, y }, index) => {
      const { x: left = 0, y: base = 0 } = drawn[index] ?? {};
      return Math.abs(x - left) > 1 || Math.abs(y - base) > 1;
    });
    expect(off).toEqual([]);
    await page.close();
  });

  it('prints the pages of the PDF, each on its paper', async () => {
    for (const { name, doc } of examples) {
      const { page } = await show('paged', doc, 1280);
      const pages = layoutDocument(doc, sampleFonts);
      const papers = pages.map(({ width, height }) => `${Math.round(width)}x${Math.round(height)}`);
      expect([name, ...paperSizes(await page.pdf({ preferCSSPageSize: true }))]).toEqual([name, ...papers]);
      await page.close();
    }
  });
});

/** A word with the start of its baseline, in px from the corner of its page. */
interface Word {
  readonly word: string;
  readonly x: number;
  readonly y: number;
}

const drawnWords = `[...document.querySelectorAll('svg')].flatMap((svg) => {
  const page = svg.getBoundingClientRect();
  return [...svg.querySelectorAll('text')].flatMap((line) =>
    [...line.textContent.matchAll(/\\S+/g)].map(({ 0: word, index }) => {
      const { x, y } = line.getStartPositionOfChar(index).matrixTransform(line.getScreenCTM());
      return { word, x: x - page.left, y: y - page.top };
    }),
  );
})`;

function placedWords({ lines }: Page): Word[] {
  const px = 96 / 72;
  return lines.flatMap((line) => {
    const characters = line.runs.flatMap((run) => {
      const face = sampleFonts[run.face];
      let x = run.x;
      return Array.from(run.text, (character) => {
        const at = { character, x: x * px, y: (line.y + line.baseline - run.rise) * px };
        x += face.width(character, run.size) + (character === ' ' ? run.spaceStretch : 0);
        return at;
      });
    });
    const whole = characters.map(({ character }) => character).join('');
    return [...whole.matchAll(/\S+/g)].map(({ 0: word, index }) => {
      const { x = 0, y = 0 } = characters[index] ?? {};
      return { word, x, y };
    });
  });
}

/** Width and height of each page in points, in order: Chromium's PDFs list their pages uncompressed. */
function paperSizes(pdf: Buffer): string[] {
  return [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))}x${Math.round(Number(height))}`,
  );
}
