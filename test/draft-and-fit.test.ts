/** `--draft` and `--fit` on the examples: what they change, and what they must not. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../src/cli/disk.js';
import { fontFiles } from '../src/cli/product-files.js';
import type { Doc } from '../src/doc/document.js';
import { layoutDocument } from '../src/layout/layout-document.js';
import type { Page } from '../src/layout/page.js';
import { pageFacts } from '../src/layout/page-facts.js';
import { type Choices, type ComposedPlan, composePlan } from '../src/pipeline.js';

const folder = join(import.meta.dirname, '../plans');

async function compose(
  name: string,
  choices?: Choices,
  change = (yaml: string) => yaml,
): Promise<ComposedPlan> {
  const path = join(folder, `${name}.yaml`);
  const files = await diskFiles(path);
  const readFile: typeof files.readFile = async (asked) => {
    const read = await files.readFile(asked);
    if (asked !== path || !('bytes' in read)) return read;
    return { bytes: new TextEncoder().encode(change(new TextDecoder().decode(read.bytes))) };
  };
  return composePlan(path, { ...files, readFile, fonts: fontFiles }, choices);
}

/** The example with the spacing that leaves its signature behind. */
const loosened = (yaml: string) => yaml.replace('{caps: false, line: 1}', '{caps: false}');

/** Every line with its place, page by page, without the draft's mark. */
function places(doc: Doc, { fonts }: ComposedPlan): string[] {
  if (!fonts) throw new Error('composed without fonts');
  return layoutDocument(doc, fonts).flatMap(({ lines }, page) =>
    lines
      .map(({ y, runs }) => ({ y, text: runs.map(({ text }) => text).join('') }))
      .filter(({ text }) => text.trim() !== '' && !text.startsWith('DỰ THẢO'))
      .map(({ y, text }) => `${page} ${y.toFixed(2)} ${text}`),
  );
}

/** How often each section's first page is marked. */
function firstPagesMarked(doc: Doc, { fonts }: ComposedPlan): number[] {
  if (!fonts) throw new Error('composed without fonts');
  const first = layoutDocument(doc, fonts).filter(({ number }) => number === 1);
  const marks = ({ lines }: Page) => lines.filter(({ runs }) => runs[0]?.text === 'DỰ THẢO LẦN 2');
  return first.map((page) => marks(page).length);
}

describe.each(['tre-em-2027', 'binh-long-2022', 'tam-duong-2024', 'ke-hoach-dau-tien'])('%s', (name) => {
  test('a draft says so and moves no line', async () => {
    const [final, draft] = [await compose(name), await compose(name, { draft: 2 })];
    expect(draft.docs).toHaveLength(final.docs.length);
    for (const [i, doc] of draft.docs.entries()) {
      const before = final.docs[i];
      if (!before) throw new Error(`${doc.id} is new`);
      expect(places(doc, draft)).toEqual(places(before, final));
      expect(firstPagesMarked(doc, draft)).toEqual(doc.sections.map(() => 1));
      expect(JSON.stringify(before)).not.toContain('DỰ THẢO LẦN');
    }
  });
});

describe('--fit', () => {
  test('brings a lone signature back to its text, and says how', async () => {
    const loose = await compose('binh-long-2022', {}, loosened);
    const fitted = await compose('binh-long-2022', { fit: true }, loosened);
    const facts = ({ docs, fonts }: ComposedPlan) => {
      const [doc] = docs;
      if (!doc || !fonts) throw new Error('nothing composed');
      return pageFacts(doc, layoutDocument(doc, fonts));
    };
    expect(facts(loose).signature?.linesAbove).toBeLessThan(4);
    expect(facts(fitted).pages[0]).toBe((facts(loose).pages[0] ?? 0) - 1);
    const said = fitted.findings.map(({ message }) => message.vi);
    expect(said).toContain('Văn bản “to-trinh”: đã dùng cách dòng đơn; từ 05 trang còn 04 trang.');
    expect(said).toContain('Văn bản “ke-hoach”: chữ ký đã cùng trang với nội dung, không cần thu gọn.');
  });

  test('keeps every number within the ranges of the decree', async () => {
    const { docs } = await compose('binh-long-2022', { fit: true }, loosened);
    for (const { styles, sections } of docs) {
      expect(styles.body.size).toBeGreaterThanOrEqual(13);
      expect(styles.body.line).toBeGreaterThanOrEqual(1);
      expect(styles.body.spaceBefore).toBeGreaterThanOrEqual(6);
      for (const { geometry } of sections) expect(geometry.margin.right).toBeGreaterThanOrEqual(42.5);
    }
  });
});

describe('facts about pages', () => {
  test('no example leaves a heading at the foot of a page or a cramped letterhead', async () => {
    for (const name of ['tre-em-2027', 'binh-long-2022']) {
      const composed = await compose(name);
      for (const doc of composed.docs) {
        if (!composed.fonts) throw new Error('composed without fonts');
        const facts = pageFacts(doc, layoutDocument(doc, composed.fonts));
        expect(facts.headingsAtPageEnd).toEqual([]);
        expect(facts.signature?.linesAbove).toBeGreaterThanOrEqual(2);
        // Two columns that nearly touch read as one line.
        expect(facts.letterheadGap).toBeGreaterThan(8);
      }
    }
  });
});
