/** A merging that would lose something gives no file, and says where. */
import { expect, test, vi } from 'vitest';
import { pageGeometry } from '../../src/doc/page-geometry.js';
import { redlineDocs } from '../../src/redline-docs.js';
import { paragraph, sampleDoc, sampleFonts } from '../write/sample-doc.js';

vi.mock('../../src/redline/merge-packages.js', () => ({
  mergePackages: (_: Uint8Array, next: Uint8Array) => ({ bytes: next, looks: [] }),
}));

test('changes that do not settle to both documents are refused', async () => {
  const docOf = (...words: string[]) => ({
    ...sampleDoc(),
    sections: [{ geometry: pageGeometry('portrait'), blocks: words.map((each) => paragraph('body', each)) }],
  });
  const given = { fonts: sampleFonts, file: 'plan.yaml' };
  const old = docOf('Một câu còn lại.', 'Một câu bị mất.');
  const { bytes, findings } = await redlineDocs({ ...given, old, next: docOf('Một câu còn lại.') });
  expect(bytes).toBeUndefined();
  expect(findings).toMatchObject([{ code: 'redline-inexact', severity: 'error', file: 'plan.yaml' }]);
  expect(findings[0]?.message.vi).toContain('“Một câu bị mất.”');
  const same = await redlineDocs({ ...given, old, next: old });
  expect(same.bytes).toBeDefined();
});
