import { expect } from 'vitest';
import type { Doc } from '../../src/doc/document.js';
import { redlineDocs } from '../../src/redline-docs.js';
import { docxWriter } from '../../src/write/writers/docx.js';
import { sampleFonts } from '../write/sample-doc.js';
import { settledLines } from './settled.js';

/** The file with tracked changes, once all of them accepted give the new document, and all rejected the old one. */
export async function expectRedline(
  old: Doc,
  next: Doc,
  pointers?: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  const given = { old, next, fonts: sampleFonts, file: 'plan.yaml', ...(pointers ? { pointers } : {}) };
  const { bytes, findings } = await redlineDocs(given);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!bytes) throw new Error('no file and no word why');
  expect(settledLines(bytes, 'accept')).toEqual(settledLines(await written(next)));
  // Styles are in the file once: the old document is printed in the new one's.
  expect(settledLines(bytes, 'reject')).toEqual(settledLines(await written({ ...old, styles: next.styles })));
  return bytes;
}

export function written(doc: Doc): Promise<Uint8Array> {
  return docxWriter.write({ doc, fonts: sampleFonts, pages: () => [] });
}
