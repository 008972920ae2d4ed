import { describe, expect, test } from 'vitest';
import type { Block, Doc, PageSection, Table } from '../../src/doc/document.js';
import { pageGeometry } from '../../src/doc/page-geometry.js';
import { styleSheet } from '../../src/doc/styles.js';
import { everyElement, parsePart } from '../../src/redline/xml.js';
import { redlineDocs } from '../../src/redline-docs.js';
import { jpegFile, picture, pngFile } from '../support/pictures.js';
import { readPackage } from '../write/read-package.js';
import { cell, footnote, frame, paragraph, sampleDoc, sampleFonts, text } from '../write/sample-doc.js';
import { expectRedline } from './expect-redline.js';
import { trackedLines } from './tracked-lines.js';

const geometry = pageGeometry('portrait');
const end = paragraph('body', 'Hết./.');

function docOf(...sections: (readonly Block[])[]): Doc {
  return { ...sampleDoc(), sections: sections.map((blocks): PageSection => ({ geometry, blocks })) };
}

/** The lines of the redline of two texts that end alike. */
async function lines(old: readonly Block[], next: readonly Block[]): Promise<string[]> {
  return trackedLines(await expectRedline(docOf([...old, end]), docOf([...next, end]))).slice(0, -1);
}

async function findings(old: Doc, next: Doc): Promise<readonly string[]> {
  const redline = await redlineDocs({ old, next, fonts: sampleFonts, file: 'plan.yaml' });
  expect(redline.bytes).toBeDefined();
  return redline.findings.map(({ code, severity, message }) => `${code} ${severity}: ${message.vi}`);
}

const table = (...rows: string[][]): Table => ({
  type: 'table',
  role: 'data',
  columns: rows[0]?.map(() => 400 / (rows[0]?.length ?? 1)) ?? [],
  borders: 'all',
  padding: { horizontal: 4, vertical: 1 },
  headerRows: 1,
  rows: rows.map((words) => ({ cells: words.map((each) => cell('tableCell', each)) })),
});

describe('words', () => {
  test('are tracked one by one, numbers and labels too', async () => {
    expect(
      await lines(
        [paragraph('body', '4. Phấn đấu năm 2026 có 95,5% trẻ em được tiêm chủng.')],
        [paragraph('body', '5. Phấn đấu năm 2027 có 96% trẻ em được tiêm chủng.')],
      ),
    ).toEqual([
      'BodyText: [-4-][+5+]. Phấn đấu năm [-2026-][+2027+] có [-95,5%-][+96%+] trẻ em được tiêm chủng.',
    ]);
  });

  test('replaced side by side are one change', async () => {
    expect(
      await lines(
        [paragraph('body', 'Giao Phòng Kinh tế chủ trì, phối hợp các thôn.')],
        [paragraph('body', 'Giao Trạm Y tế xã chủ trì, phối hợp các thôn.')],
      ),
    ).toEqual(['BodyText: Giao [-Phòng Kinh-][+Trạm Y+] tế [+xã +]chủ trì, phối hợp các thôn.']);
  });

  test('of another look are other words', async () => {
    expect(
      await lines(
        [paragraph('body', [text('Báo cáo trước ngày 10/12 hằng năm.')])],
        [paragraph('body', [text('Báo cáo trước '), text('ngày 10/12', { bold: true }), text(' hằng năm.')])],
      ),
    ).toEqual(['BodyText: Báo cáo trước [-ngày 10/12 -][+ngày 10/12 +]hằng năm.']);
  });

  test('of notes are tracked in the note', async () => {
    expect(
      await lines(
        [paragraph('body', [text('Trẻ em biết bơi'), footnote(1, 'Bơi được 20 mét.'), text('.')])],
        [paragraph('body', [text('Trẻ em biết bơi'), footnote(1, 'Bơi được 25 mét.'), text('.')])],
      ),
    ).toEqual(['BodyText: Trẻ em biết bơi⟨Bơi được [-20-][+25+] mét.⟩.']);
  });
});

describe('paragraphs', () => {
  const [one, two, three] = ['Một câu đầu tiên.', 'Hai việc phải làm ngay.', 'Ba điều cần nhớ kỹ.'].map(
    (words) => paragraph('body', words),
  ) as [Block, Block, Block];

  test('come and go with their marks', async () => {
    expect(await lines([one, two], [one, three])).toEqual([
      'BodyText: Một câu đầu tiên.',
      'BodyText: [-Hai việc phải làm ngay.-] -¶',
      'BodyText: [+Ba điều cần nhớ kỹ.+] +¶',
    ]);
  });

  test('of another style change their looks', async () => {
    const heading = paragraph('heading2', 'Một câu đầu tiên.');
    expect(await lines([one], [heading])).toEqual(['~Heading2: Một câu đầu tiên.']);
  });

  test('after the last one leave it the mark that ends the document', async () => {
    expect(trackedLines(await expectRedline(docOf([one]), docOf([one, two, three])))).toEqual([
      'BodyText: Một câu đầu tiên. +¶',
      'BodyText: [+Hai việc phải làm ngay.+] +¶',
      'BodyText: [+Ba điều cần nhớ kỹ.+]',
    ]);
    expect(trackedLines(await expectRedline(docOf([one, two]), docOf([one])))).toEqual([
      'BodyText: Một câu đầu tiên. -¶',
      'BodyText: [-Hai việc phải làm ngay.-]',
    ]);
  });

  test('before a table never lose the mark', async () => {
    const rows = table(['TT', 'Chỉ tiêu']);
    expect(await lines([one, rows], [one, two, rows])).toEqual([
      'BodyText: Một câu đầu tiên. +¶',
      'BodyText: [+Hai việc phải làm ngay.+]',
      'TableCell: TT',
      'TableCell: Chỉ tiêu',
    ]);
  });

  test('are paired by what the plans’ comparison says', async () => {
    const at = (source: string, words: string) => paragraph('body', [{ ...text(words), source }] as never);
    const old = docOf([at('/sections/0/text', 'Chữ cũ hoàn toàn.'), end]);
    const next = docOf([at('/sections/4/text', 'Lời khác hẳn trước.'), end]);
    const pointers = new Map([['/sections/0/text', '/sections/4/text']]);
    expect(trackedLines(await expectRedline(old, next, pointers))[0]).toBe(
      'BodyText: [-Chữ cũ hoàn toàn.-][+Lời khác hẳn trước.+]',
    );
    expect(trackedLines(await expectRedline(old, next))).toHaveLength(3);
  });
});

describe('tables', () => {
  test('change row by row and cell by cell', async () => {
    expect(
      await lines(
        [table(['TT', 'Chỉ tiêu'], ['1', 'Tiêm chủng 95%'], ['2', 'Đến trường 99%'])],
        [table(['TT', 'Chỉ tiêu'], ['1', 'Tiêm chủng 96%'], ['2', 'Biết bơi'], ['3', 'Đến trường 99%'])],
      ),
    ).toEqual([
      'Spacer: ',
      ...['TableCell: TT', 'TableCell: Chỉ tiêu'],
      ...['TableCell: 1', 'TableCell: Tiêm chủng [-95%-][+96%+]'],
      ...['+row', 'TableCell: [+2+] +¶', 'TableCell: [+Biết bơi+] +¶'],
      ...['TableCell: [-2-][+3+]', 'TableCell: Đến trường 99%'],
    ]);
  });

  test('of other columns change all rows, and say so', async () => {
    const [old, next] = [table(['TT', 'Việc']), table(['TT', 'Việc', 'Thời hạn'])];
    expect(await lines([old], [next])).toEqual([
      'Spacer: ',
      ...['-row', 'TableCell: [-TT-] -¶', 'TableCell: [-Việc-] -¶'],
      ...['+row', 'TableCell: [+TT+] +¶', 'TableCell: [+Việc+] +¶', 'TableCell: [+Thời hạn+] +¶'],
    ]);
    expect(await findings(docOf([old, end]), docOf([next, end]))).toEqual([
      'redline-table info: Bảng “TT Việc Thời hạn”: số cột, độ rộng cột hoặc đường kẻ khác bản cũ. Khi từ chối thay đổi, Word khôi phục như bản cũ, LibreOffice giữ như bản mới.',
    ]);
  });

  test('put in and taken out go whole', async () => {
    const rows = table(['TT', 'Việc']);
    const first = paragraph('body', 'Danh mục như sau:');
    expect(await lines([first, rows], [first])).toEqual([
      'BodyText: Danh mục như sau:',
      ...['-row', 'TableCell: [-TT-] -¶', 'TableCell: [-Việc-] -¶'],
    ]);
  });

  test('recipients come after the last one of their cell', async () => {
    const foot = (...names: string[]) =>
      frame(
        'signature',
        [200, 250],
        [[names.map((name) => paragraph('recipients', name)), [paragraph('signatureName', 'Lê Thị Hòa')]]],
      );
    expect(await lines([foot('- Như trên;')], [foot('- Như trên;', '- Lưu: VT.')])).toEqual([
      ...[
        'Spacer: ',
        'Recipients: - Như trên; +¶',
        'Recipients: [+- Lưu: VT.+]',
        'SignatureName: Lê Thị Hòa',
      ],
    ]);
  });
});

describe('pages', () => {
  const main = [paragraph('body', 'Nội dung của kế hoạch.')];
  const appendix = [paragraph('appendixLabel', 'Phụ lục'), table(['TT', 'Việc'])];

  test('of an appendix come and go with it', async () => {
    const [without, including] = [docOf(main), docOf(main, appendix)];
    const added = trackedLines(await expectRedline(without, including));
    expect(added.slice(0, 2)).toEqual([
      'BodyText: Nội dung của kế hoạch. +¶',
      'AppendixLabel: [+Phụ lục+] +¶',
    ]);
    const dropped = trackedLines(await expectRedline(including, without));
    expect(dropped.slice(0, 2)).toEqual([
      'BodyText: Nội dung của kế hoạch. -¶',
      'AppendixLabel: [-Phụ lục-] -¶',
    ]);
  });

  test('have their headers tracked', async () => {
    const draft = (round: string, doc: Doc): Doc => ({
      ...doc,
      sections: doc.sections.map((each) => ({ ...each, firstHeader: [paragraph('draftMark', round)] })),
    });
    const bytes = await expectRedline(
      draft('DỰ THẢO LẦN 1', docOf(main)),
      draft('DỰ THẢO LẦN 2', docOf(main)),
    );
    expect(trackedLines(bytes, 'word/header2.xml')).toEqual(['DraftMark: DỰ THẢO LẦN [-1-][+2+]']);
    await expectRedline(draft('DỰ THẢO', docOf(main)), docOf(main));
  });

  test('of another size, and other settings of the type, are told', async () => {
    const old = { ...docOf(main), styles: styleSheet() };
    const turned = {
      ...old,
      sections: old.sections.map((each) => ({ ...each, geometry: pageGeometry('landscape') })),
    };
    expect(await findings(old, turned)).toEqual([
      'redline-pages info: Khổ giấy, hướng giấy hoặc lề trang khác bản cũ ở 01 phần của văn bản. Khi từ chối thay đổi, Word khôi phục như bản cũ, LibreOffice giữ như bản mới.',
    ]);
    const smaller = styleSheet({
      header: 13,
      body: 13,
      indent: 12.7,
      spacing: 6,
      line: 1.15,
      signatureRoom: 90,
    });
    expect(await findings(old, { ...old, styles: smaller })).toEqual([
      'redline-styles info: Bản cũ trình bày khác bản mới (cỡ chữ nội dung 14 → 13). Word không theo dõi thay đổi này: bản theo dõi chỉnh sửa trình bày cả hai bản theo bản mới.',
    ]);
  });
});

describe('the file', () => {
  test('holds the pictures of both, each once', async () => {
    const [png, jpeg] = [picture(90, 40, { file: pngFile }), picture(80, 40, { file: jpegFile })];
    const bytes = await expectRedline(docOf([png, jpeg, end]), docOf([jpeg, end]));
    expect([...readPackage(bytes).keys()].filter((name) => name.includes('media/'))).toHaveLength(2);
    expect(trackedLines(bytes)).toEqual(['Picture: [-▣-] -¶', 'Picture: ▣', 'BodyText: Hết./.']);
  });

  test('is the same each time, signed with the new document’s day, numbered without repetition', async () => {
    const [old, next] = [{ ...sampleDoc(), date: '2026-03-01' }, docOf([end])];
    const bytes = await expectRedline(old, next);
    expect(await expectRedline(old, next)).toEqual(bytes);
    const parts = [...readPackage(bytes)].filter(([name]) =>
      /word\/(document|footnotes|header\d+)\.xml$/.test(name),
    );
    const elements = parts.flatMap(([, xml]) => everyElement(parsePart(xml)));
    const changes = elements.filter(({ attributes }) => attributes['w:author'] !== undefined);
    expect(changes.length).toBeGreaterThan(100);
    expect(changes.every(({ attributes }) => attributes['w:date']?.startsWith(next.date))).toBe(true);
    const numbers = changes.map(({ attributes }) => attributes['w:id']);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('of a document beside itself has no change', async () => {
    const bytes = await expectRedline(sampleDoc(), sampleDoc());
    expect(readPackage(bytes).get('word/document.xml')).not.toContain('w:author');
  });
});
