/** Office files of many shapes give the frame that their writers say they have, and lose no word. */
import { describe, expect, it } from 'vitest';
import { docx } from '../../../src/import/importers/docx.js';
import { txt } from '../../../src/import/importers/txt.js';
import { readFrame } from '../../../src/import/understand/read-frame.js';
import { splitDocuments } from '../../../src/import/understand/split-documents.js';
import { fixtures, textFixtures } from '../fixtures/all.js';
import type { Truth } from '../fixtures/truth.js';
import { blockWords, frameWords, missingWords } from '../support/frame-words.js';

const files = [
  ...fixtures.map(({ name, bytes, truth }) => ({ name, bytes, truth, importer: docx })),
  ...textFixtures.map(({ name, bytes, of }) => ({ name, bytes, truth: of.truth, importer: txt })),
];

const spaced = (lines: readonly string[]) => lines.join(' ').replace(/\s+/g, ' ');
const setWords = new Set(
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập Tự do Hạnh phúc Số ngày tháng năm Kính gửi Nơi nhận V v DỰ THẢO LẦN'.split(
    ' ',
  ),
);

describe.each(files)('$name', ({ name, bytes, truth, importer }) => {
  it('gives its frame', async () => {
    const { value } = await importer.read({ file: name, bytes: bytes(), revisions: 'accept' });
    if (!value) throw new Error('not read');
    const frames = splitDocuments(value).map(({ blocks }) => readFrame(blocks, name));
    expect(frames.map(({ kind }) => kind)).toEqual([truth.kind]);
    const [frame] = frames;
    if (!frame) throw new Error('no frame');
    expect({
      number: frame.number,
      symbol: frame.symbol,
      date: frame.date,
      place: frame.geography,
      parents: spaced(frame.letterhead?.parent ?? []),
      issuers: spaced(frame.letterhead?.issuer ?? []),
      subject: spaced([frame.subject ?? '']).replace(/^Về việc /, ''),
      addressees: frame.to.length,
      recipients: frame.recipients.length,
      signers: frame.signatures.map(({ lines, name: signer }) => ({ lines, name: signer })),
      appendices: frame.appendices.length,
    }).toEqual(wanted(truth));
    const lost = missingWords(blockWords(value.blocks), frames.flatMap(frameWords));
    expect(lost.filter((word) => !setWords.has(word))).toEqual([]);
  });
});

function wanted(truth: Truth) {
  const {
    number,
    symbol,
    date,
    place,
    parents = [],
    issuers,
    subject,
    addressees,
    recipients,
    signers,
    appendices,
  } = truth;
  return {
    ...{ number, symbol, date, place, parents: spaced(parents), issuers: spaced(issuers), subject },
    ...{ addressees, recipients, signers, appendices },
  };
}
