/** Random documents beside what becomes of them by random changes, and beside documents that have nothing to do with them. */
import { expect, test } from 'vitest';
import type { Doc } from '../../src/doc/document.js';
import { randomDocs } from '../equality/random-docs.js';
import fc from '../support/random.js';
import { changedDoc, mutationsOf } from './changed-doc.js';
import { expectRedline } from './expect-redline.js';

const count = 200;
const docs = randomDocs(count, 3);
const mutations = fc.sample(mutationsOf, count);

test(`${count} documents, changed: accepting gives the new one, rejecting the old one`, async () => {
  const failed: string[] = [];
  for (const [index, doc] of docs.entries()) {
    // Of every ten one is beside a stranger.
    const next = index % 10 === 9 ? (docs[index - 1] as Doc) : changedDoc(doc, mutations[index] ?? []);
    await expectRedline(doc, next).catch((error: Error) =>
      failed.push(
        `${index} ${JSON.stringify(mutations[index]?.map(({ kind }) => kind))}: ${error.message.slice(0, 2000)}`,
      ),
    );
  }
  expect(failed).toEqual([]);
}, 300_000);
