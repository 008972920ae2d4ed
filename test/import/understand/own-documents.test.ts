/** The product's own Word files give back the frame they were made from. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { diskFiles } from '../../../src/cli/disk.js';
import { fontFiles } from '../../../src/cli/product-files.js';
import { docx } from '../../../src/import/importers/docx.js';
import { readFrame } from '../../../src/import/understand/read-frame.js';
import { splitDocuments } from '../../../src/import/understand/split-documents.js';
import { buildPlan } from '../../../src/pipeline.js';
import { blockWords, frameWords, missingWords } from '../support/frame-words.js';

const plans = join(import.meta.dirname, '../../../plans');
const setWords = new Set(
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập Tự do Hạnh phúc Số ngày tháng năm Kính gửi Nơi nhận V v'.split(
    ' ',
  ),
);

it('of seven example documents', async () => {
  const found: unknown[] = [];
  for (const name of ['binh-long-2022', 'ke-hoach-dau-tien', 'tam-duong-2024', 'tre-em-2027'].map(
    (id) => `${id}.yaml`,
  )) {
    const path = join(plans, name);
    const { files } = await buildPlan(path, ['docx'], { ...(await diskFiles(path)), fonts: fontFiles });
    for (const { bytes } of files) {
      const { value } = await docx.read({ file: name, bytes });
      if (!value) throw new Error('not read');
      const frames = splitDocuments(value).map(({ blocks }) => readFrame(blocks, name));
      const lost = missingWords(blockWords(value.blocks), frames.flatMap(frameWords));
      expect(lost.filter((word) => !setWords.has(word))).toEqual([]);
      for (const frame of frames) {
        const {
          kind,
          number,
          symbol,
          letterhead,
          to,
          recipients,
          signatures,
          appendices,
          endMark,
          doubts,
          aside,
        } = frame;
        const counts = [
          letterhead?.parent.length,
          letterhead?.issuer.length,
          to.length,
          recipients.length,
          appendices.length,
        ];
        found.push([
          kind,
          number,
          symbol,
          frame.subject?.split('\n').length,
          counts,
          signatures[0]?.name,
          endMark,
          doubts.length + aside.length,
        ]);
      }
    }
  }
  expect(found).toEqual([
    ['to-trinh', '87', 'TTr-UBND', 5, [0, 2, 1, 6, 0], 'Bùi Đức Lương', './.', 0],
    ['ke-hoach', undefined, 'KH-UBND', 4, [0, 2, 0, 8, 0], 'Bùi Đức Lương', './.', 0],
    ['ke-hoach', undefined, 'KH-UBND', 1, [0, 2, 0, 5, 0], 'Lê Thị Hòa', './.', 0],
    ['cong-van', undefined, 'UBND-LĐTBXH', 3, [0, 2, 2, 2, 0], 'Vàng Văn Thành', './.', 0],
    ['to-trinh', undefined, 'TTr-VHXH', 2, [1, 1, 1, 3, 0], 'Trần Quốc Bảo', './.', 0],
    ['ke-hoach', undefined, 'KH-UBND', 1, [0, 2, 0, 7, 2], 'Lê Thị Hòa', './.', 0],
    ['cong-van', undefined, 'UBND-VHXH', 2, [0, 2, 8, 4, 0], 'Lê Thị Hòa', './.', 0],
  ]);
});
