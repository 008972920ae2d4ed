import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { intoFiles } from '../../../src/into-files.js';
import {
  addAfter,
  type CameHome,
  chain,
  edited,
  home,
  homeOf,
  paragraphs,
  remove,
  retype,
  started,
  withoutAddress,
  wordsIn,
} from './corrected.js';

const children = await started('tre-em-2027');

const corrections = chain(
  retype('không phô trương', 'không phô trương, hình thức'),
  retype('chậm nhất ngày 26/3/2027', 'chậm nhất ngày 31/3/2027'),
  addAfter('Kéo giảm tai nạn đuối nước', '- Bảo đảm mọi trẻ em có thẻ bảo hiểm y tế.'),
  remove('Lập danh mục điểm nguy hiểm, mua sắm'),
  retype('Trang thông tin điện tử xã', 'Cổng thông tin điện tử xã'),
);

/** Lines of the new print that the corrected file has not. */
const differences = ({ printed, corrected }: CameHome) => printed.filter((line, i) => line !== corrected[i]);

/** The row of the appendix that is made of the task's data. */
const follows = ['Chậm nhất 31/3/2027'];

describe('a corrected file', () => {
  it('without its addresses comes home by place and wording', async () => {
    const made = await home(children, 'ke-hoach', (xml) => withoutAddress(corrections(xml)));
    expect(made.changes.map(({ kind, applied }) => [kind, applied])).toEqual([
      ['inserted', true],
      ['text', true],
      ['text', true],
      ['deleted', true],
      ['frame', true],
    ]);
    expect(differences(made)).toEqual(follows);
    expect(made.yaml).toContain('when: 31/3/2027');
  });

  const soffice = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => {
    try {
      return readFileSync(path).length > 0;
    } catch {
      return false;
    }
  });
  it.skipIf(soffice === undefined)('saved by LibreOffice comes home', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kehoach-into-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = children.files.get('ke-hoach') ?? new Uint8Array();
    writeFileSync(join(folder, 'a.docx'), edited(file, { 'word/document.xml': corrections }));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = join(folder, 'out');
    execFileSync(
      soffice ?? '',
      [
        profile,
        '--headless',
        '--convert-to',
        'docx:MS Word 2007 XML',
        '--outdir',
        out,
        join(folder, 'a.docx'),
      ],
      {
        timeout: 100_000,
        stdio: 'ignore',
      },
    );
    const made = await homeOf(children, 'ke-hoach', new Uint8Array(readFileSync(join(out, 'a.docx'))));
    expect(made.changes.filter(({ applied }) => !applied)).toEqual([]);
    expect(made.changes).toHaveLength(5);
    expect(differences(made)).toEqual(follows);
  });

  it('of a draft comes home, and the plan stays no draft', async () => {
    const draft = await started('tre-em-2027', undefined, 2);
    const made = await home(draft, 'ke-hoach', retype('không phô trương', 'không hình thức'));
    expect(made.changes).toMatchObject([{ kind: 'text', applied: true }]);
    expect(made.yaml).not.toContain('draft');
  });

  it('that is no document of the plan gives nothing', async () => {
    const other = await started('binh-long-2022');
    const bytes = other.files.get('ke-hoach') ?? new Uint8Array();
    const made = await homeOf(children, 'ke-hoach', bytes);
    expect(made.files).toMatchObject([{ changes: [] }]);
    expect(made.files[0]?.document).toBeUndefined();
    expect(made.plan).toBeUndefined();
  });

  it('that is another year’s document gives nothing', async () => {
    const before = await started('tre-em-2026');
    const bytes = children.files.get('ke-hoach') ?? new Uint8Array();
    const made = await intoFiles([{ file: 'ke-hoach-2027.docx', bytes }], before, before.resources);
    expect(made.plan).toBeUndefined();
    expect(made.files).toEqual([{ file: 'ke-hoach-2027.docx', changes: [] }]);
  });

  it('goes with others of the dossier, each told by itself', async () => {
    const bytes = (document: string, correct: (xml: string) => string) => ({
      file: `${document}.docx`,
      bytes: edited(children.files.get(document) ?? new Uint8Array(), { 'word/document.xml': correct }),
    });
    const files = [
      bytes('cong-van', retype('Tham mưu cấp kinh phí', 'Tham mưu cấp đủ kinh phí')),
      bytes('to-trinh', retype('trong dịp hè', 'trong hè')),
    ];
    const { planPath, resources } = children;
    const made = await intoFiles(files, { planPath }, resources);
    expect(
      made.files.map(({ document, changes }) => [document, changes.map(({ applied }) => applied)]),
    ).toEqual([
      ['cong-van', [true]],
      ['to-trinh', [true]],
    ]);
    expect(made.plan).toContain('trong hè.');
    expect(made.plan).toContain('Tham mưu cấp đủ kinh phí');
  });

  it('gives its comments to the plan as remarks, once', async () => {
    const said = 'không phô trương';
    const comment =
      '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="7" w:author="Trần Quốc Bảo"><w:p><w:r><w:t>Bỏ ý này nếu trùng mục II.</w:t></w:r></w:p></w:comment></w:comments>';
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
    const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
    const bytes = edited(children.files.get('ke-hoach') ?? new Uint8Array(), {
      'word/document.xml': (xml) => {
        const was = paragraphs(xml).find((each) => wordsIn(each).includes(said)) ?? '';
        const made = was
          .replace('<w:r>', '<w:commentRangeStart w:id="7"/><w:r>')
          .replace(
            /<\/w:p>$/,
            '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>',
          );
        return xml.replace(was, () => made);
      },
      'word/comments.xml': () => comment,
      '[Content_Types].xml': (xml) =>
        xml.replace('</Types>', `<Override PartName="/word/comments.xml" ContentType="${type}"/></Types>`),
      'word/_rels/document.xml.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          `<Relationship Id="rId99" Type="${relation}" Target="comments.xml"/></Relationships>`,
        ),
    });
    const made = await homeOf(children, 'ke-hoach', bytes);
    expect(made.changes).toMatchObject([{ kind: 'comment', author: 'Trần Quốc Bảo', applied: true }]);
    expect(made.yaml).toMatch(
      /\n +# Trần Quốc Bảo: Bỏ ý này nếu trùng mục II\. \(về “[\s\S]*?\n +- >-\n +Lồng ghép/,
    );
    const again = await homeOf(await started('tre-em-2027', made.yaml), 'ke-hoach', bytes);
    expect(again.plan).toBeUndefined();
  });
});
