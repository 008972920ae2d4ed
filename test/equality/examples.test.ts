/** The PDF of every example is its Word file as LibreOffice prints it: the same words on the same lines of the same pages. */
import { describe, expect, test } from 'vitest';
import { composeExamples } from '../examples/examples.js';
import { compareDoc, missingPrograms } from './compare-lines.js';
import { expectEqual, lineCount } from './expect-equal.js';

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
        const printed = await compareDoc(doc, fonts);
        process.stdout.write(`${name}: ${lineCount(printed)}\n`);
        expect(printed.theirs.lines.total).toBeGreaterThan(20);
        expectEqual(printed);
      },
      timeout,
    );
  },
);
