/** The PDF of every example is its Word file as LibreOffice prints it: the same words on the same lines of the same pages. */
import { describe, expect, test } from 'vitest';
import { composeExamples } from '../examples/examples.js';
import { compareLines, missingPrograms } from './compare-lines.js';

/** One conversion takes about 1.5 s, more where the machine is busy. */
const timeout = 180_000;
const absent = missingPrograms();
const examples = await composeExamples();
const all = examples.flatMap(({ name, composed: { docs, fonts } }) =>
  docs.map((doc) => ({ name: `${name}/${doc.id}`, doc, fonts })),
);

describe.skipIf(absent !== undefined)(
  `examples beside LibreOffice${absent === undefined ? '' : ` (${absent})`}`,
  () => {
    test.each(all)(
      '$name',
      async ({ name, doc, fonts }) => {
        if (!fonts) throw new Error('composed without fonts');
        const { pages, lines, differences } = await compareLines(doc, fonts);
        process.stdout.write(
          `${name}: ${lines.equal} of ${lines.total} lines equal, ${pages.ours} of ${pages.theirs} pages\n`,
        );
        expect(differences.filter(({ ours, theirs }) => ours.length + theirs.length > 0)).toEqual([]);
        expect(pages.ours).toBe(pages.theirs);
      },
      timeout,
    );
  },
);
