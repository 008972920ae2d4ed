import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mdWriter } from '../../src/write/writers/md.js';
import { composeExamples } from './examples.js';

const examples = await composeExamples();

describe('every document of every example, as people review it', () => {
  test('there are eight plans with eleven documents', () => {
    expect(examples.map(({ composed }) => composed.docs.length).sort()).toEqual([1, 1, 1, 1, 1, 1, 2, 3]);
  });

  for (const { name, composed } of examples) {
    test(`${name}: nothing to find fault with`, () => {
      expect(composed.findings).toEqual([]);
    });

    for (const doc of composed.docs) {
      test(`${name}/${doc.id}`, async () => {
        const { fonts } = composed;
        if (!fonts) throw new Error('composed without fonts');
        const bytes = await mdWriter.write({ doc, fonts, pages: () => [] });
        const golden = join(import.meta.dirname, 'golden', name, `${doc.id}.md`);
        await expect(new TextDecoder().decode(bytes)).toMatchFileSnapshot(golden);
      });
    }
  }
});
