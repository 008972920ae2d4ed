import { describe, expect, it } from 'vitest';
import type { Source, SourceBlock } from '../../../src/import/source.js';
import { readFrame } from '../../../src/import/understand/read-frame.js';
import { splitDocuments } from '../../../src/import/understand/split-documents.js';
import fc from '../../support/random.js';
import { blockWords, frameWords, missingWords } from '../support/frame-words.js';
import { paragraph, picture, source, table, textBlocks } from '../support/source-builder.js';

/** Words that stand for a field and are not kept in it. */
const set = new Set(
  (
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập Tự do Hạnh phúc Số ngày tháng năm Kính gửi Nơi nhận V v DỰ THẢO LẦN ' +
    'KHẨN ĐẢNG SẢN Dự thảo Trang 2 Về việc o0o'
  ).split(' '),
);

/** What the frames of a source lack or have too much. */
function lost(given: Source): string[] {
  const frames = splitDocuments(given).map(({ blocks }) => readFrame(blocks, given.file));
  return missingWords(blockWords(given.blocks), frames.flatMap(frameWords)).filter((word) => !set.has(word));
}

function invented(given: Source): string[] {
  const frames = splitDocuments(given).map(({ blocks }) => readFrame(blocks, given.file));
  return missingWords(frames.flatMap(frameWords), blockWords(given.blocks));
}

const lines = [
  ...[
    'ỦY BAN NHÂN DÂN',
    'XÃ MINH TÂM',
    'UBND HUYỆN AN BÌNH\nPHÒNG Y TẾ',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  ],
  ...[
    'Độc lập - Tự do - Hạnh phúc',
    '_______',
    '- o0o -',
    'Số: 12/KH-UBND',
    'Số:     /UBND-VX',
    'Số 12-KH/TU',
  ],
  ...[
    'Minh Tâm, ngày 05 tháng 3 năm 2026',
    'Minh Tâm, ngày    tháng    năm 2026',
    'V/v tiêm chủng\nmở rộng',
    'KẾ HOẠCH',
  ],
  ...[
    'TỜ TRÌNH',
    'KẾ HOẠCH Thực hiện công tác dân số',
    'Thực hiện công tác dân số',
    '(Kèm theo Tờ trình số 5',
    'của xã)',
  ],
  ...[
    'Kính gửi: Ủy ban nhân dân huyện.',
    'Kính gửi:',
    '- Sở Y tế;',
    '+ Phòng A;',
    '- Các trường:',
    'Căn cứ Luật Trẻ em;',
  ],
  ...[
    'I. MỤC ĐÍCH',
    '1. Mục đích',
    'Nội dung của văn bản, có câu dài để in thành đoạn./.',
    'Nơi nhận:',
    'Nơi nhận: TM. ỦY BAN',
  ],
  ...[
    '- Lưu: VT, VX.',
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    'Nguyễn Văn Hạ',
    'Hạ',
    'Đại tá',
    '(Đã ký)',
  ],
  ...[
    'Phó Chủ tịch UBND xã',
    'PHỤ LỤC I',
    'Phụ lục II: DANH MỤC',
    'DANH MỤC NHIỆM VỤ',
    'Mẫu số 01',
    'ĐỀ CƯƠNG',
    '',
    'KHẨN',
  ],
  ...[
    'DỰ THẢO LẦN 2',
    'Địa chỉ: số 1 đường A',
    'QUYẾT ĐỊNH',
    'Ghi chú khác',
    'UBND XÃ A      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  ],
  ...[
    '- Sở Y tế;          KT. CHỦ TỊCH',
    'Trần Văn Ba          Lê Thị Tư',
    'LƯU HÀNH NỘI BỘ',
    '“ngoặc',
    '(mở',
    'a\tb',
    'Trang 2',
  ],
];

const line = fc.constantFrom(...lines);
const look = fc.record(
  {
    align: fc.constantFrom('left', 'center', 'right', 'justify'),
    bold: fc.boolean(),
    italic: fc.boolean(),
    pageBreak: fc.boolean(),
    heading: fc.constantFrom(1, 2),
    label: fc.constantFrom('-', '1.'),
  },
  { requiredKeys: [] },
);
const words = fc.oneof(
  line,
  fc.array(line, { minLength: 1, maxLength: 4 }).map((each) => each.join('\n')),
);
/** A number before a drawn line is no word of anything. */
const aParagraph = fc
  .tuple(words, look)
  .map(([text, { label, ...given }]) =>
    paragraph(text, { ...given, ...(label && /^\S*\p{L}/u.test(text) && { label }) }),
  );
const cell = fc.array(fc.oneof(words, aParagraph), { minLength: 0, maxLength: 3 });
const aTable = fc
  .tuple(
    fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([rows, ruled]) => table(rows, { ruled }));
const aBlock: fc.Arbitrary<SourceBlock> = fc.oneof(
  { weight: 8, arbitrary: aParagraph },
  { weight: 2, arbitrary: aTable },
  { weight: 1, arbitrary: fc.constant(picture('Ảnh')) },
);

describe('whatever a file holds', () => {
  it('every word is in one place, and none is made up', () => {
    fc.assert(
      fc.property(fc.array(aBlock, { maxLength: 40 }), (blocks) => {
        const given = source(...blocks);
        expect(lost(given)).toEqual([]);
        expect(invented(given)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('so it is with lines of text', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (texts) => {
        const given = source(...textBlocks(texts.join('\n')));
        expect(lost(given)).toEqual([]);
        expect(invented(given)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('every block stays in one document', () => {
    fc.assert(
      fc.property(fc.array(aBlock, { maxLength: 40 }), (blocks) => {
        const given = source(...blocks);
        expect(splitDocuments(given).flatMap((span) => span.blocks)).toEqual(given.blocks);
      }),
      { numRuns: 150 },
    );
  });
});
