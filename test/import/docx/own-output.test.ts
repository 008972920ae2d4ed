import { describe, expect, it } from 'vitest';
import { docxWriter } from '../../../src/write/writers/docx.js';
import { composeExamples } from '../../examples/examples.js';
import { readBytes } from './build-docx.js';
import { sentencesOfDoc, sentencesOfSource } from './sentences.js';

const examples = await composeExamples();

describe('a document of our own', () => {
  it.each(examples.map((example) => [example.name, example] as const))(
    '%s comes back whole',
    async (_, { composed }) => {
      const { docs, fonts } = composed;
      if (!fonts) throw new Error('no fonts');
      expect(docs.length).toBeGreaterThan(0);
      for (const doc of docs) {
        const bytes = await docxWriter.write({ doc, fonts, pages: () => [] });
        const { value, findings } = await readBytes(bytes);
        expect(findings).toEqual([]);
        expect(value?.losses).toEqual([]);
        expect(sentencesOfSource(value?.blocks ?? [])).toEqual(sentencesOfDoc(doc));
      }
    },
  );
});
