import { describe, expect, it } from 'vitest';
import { addressOf, addressPrefix } from '../../src/model/address-code.js';
import { docxWriter } from '../../src/write/writers/docx.js';
import { allParagraphs, composeExamples } from '../examples/examples.js';
import { attribute, elements, readPackage } from './read-package.js';

const examples = await composeExamples();

describe('addresses in a Word file', () => {
  it.each(examples.map((example) => [example.name, example] as const))(
    '%s: every paragraph of the plan has one, each once',
    async (_, { composed: { docs, fonts } }) => {
      if (!fonts) throw new Error('no fonts');
      for (const doc of docs) {
        const bytes = await docxWriter.write({ doc, fonts, pages: () => [] });
        const xml = readPackage(bytes).get('word/document.xml') ?? '';
        const starts = elements(xml, 'w:bookmarkStart');
        const names = starts.map((start) => attribute(start, 'w:bookmarkStart', 'w:name') ?? '');
        expect(new Set(names).size).toBe(names.length);
        expect(starts.map((start) => attribute(start, 'w:bookmarkStart', 'w:id'))).toEqual(
          starts.map((_start, i) => String(i + 1)),
        );
        const sources = allParagraphs(doc).flatMap(({ inlines }) => {
          const found = inlines.flatMap((inline) =>
            inline.type === 'text' && inline.source?.startsWith('/') ? [inline.source] : [],
          );
          return found.slice(0, 1);
        });
        const ids = doc.dossier ?? [];
        const pointers = names.map((name) => {
          expect(name).toMatch(/^_kh_[a-z\d]+(_\d+)?$/);
          expect(name.length).toBeLessThanOrEqual(40);
          return addressOf(name.slice(addressPrefix.length), ids);
        });
        expect(pointers).toEqual(sources);
        expect(pointers.length).toBeGreaterThan(10);
      }
    },
  );
});
