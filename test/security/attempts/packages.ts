import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect } from 'vitest';
import { makeProject } from '../../support/project.js';
import { type Attempt, expectCalm, finding, type Group, type Wanted } from '../attempt.js';

/** The parts of a Word file of ours; made once. */
let parts: Readonly<Record<string, Uint8Array>> | undefined;

async function wordParts(): Promise<Readonly<Record<string, Uint8Array>>> {
  if (parts) return parts;
  const project = makeProject();
  await project.run('build', '--format', 'docx');
  parts = unzipSync(project.read('out/trong-cay/ke-hoach.docx'));
  return parts;
}

/** What an import without a finding comes to. */
const imports: Readonly<Record<number, string>> = {
  0: 'imported, nothing lost',
  1: 'imported, with what was not carried over named',
};

type Make = (parts: Readonly<Record<string, Uint8Array>>) => Uint8Array;

function imported(input: string, wanted: Wanted, make: Make, name = 'a.docx'): Attempt {
  return {
    input,
    run: async () => {
      const project = makeProject({ [name]: make(await wordParts()) });
      const ran = await project.run('import', name, '--out', 'moi/p.yaml', '--lang', 'en');
      expectCalm(ran);
      const told = finding(ran, wanted.says);
      expect(told).toContain(wanted.says ?? '');
      expect(ran.code).toBe(wanted.code);
      expect(project.files().filter((path) => path !== name && !path.startsWith('moi/'))).toEqual([]);
      return `${told === '' ? imports[ran.code] : told} (exit ${ran.code})`;
    },
  };
}

const document = 'word/document.xml';
const zip = (files: Readonly<Record<string, Uint8Array>>) => zipSync({ ...files }, { level: 9 });
const withXml =
  (edit: (xml: string) => string): Make =>
  (files) =>
    zip({ ...files, [document]: strToU8(edit(Buffer.from(files[document] ?? []).toString())) });
const inBody = (xml: string) => withXml((whole) => whole.replace('<w:body>', () => `<w:body>${xml}`));
const doctype = (entities: string, used: string) =>
  withXml((xml) =>
    xml.replace(/^<\?xml[^>]*\?>/, `$&<!DOCTYPE w [${entities}]>`).replace(/(<w:t\b[^>]*>)/, `$1${used}`),
  );
const laughs = [
  '<!ENTITY a "ha">',
  ...[...'bcdefghij'].map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`),
].join('');
const hostile = { code: 1, says: 'declares a document type' };
const tooLarge = { code: 1, says: 'unpacks to more, or nests deeper' };
const damaged = { code: 1, says: 'damaged' };

/** A table of contents that lies about the size of what it packs. */
const lying: Make = (files) => {
  const bytes = Buffer.from(zip({ [document]: strToU8(' '.repeat(1_000_000)), ...files }));
  const at = bytes.lastIndexOf(document) - 46;
  bytes.writeUInt32LE(100, at + 24);
  return bytes;
};

export const packages: Group = {
  title: 'Files to import (.docx, .txt, .md)',
  attempts: [
    imported('text named `.docx`', { code: 1 }, () => strToU8('xin chào')),
    imported('a picture named `.docx`', { code: 1, says: 'a picture' }, () =>
      Buffer.from('89504e470d0a1a0a00', 'hex'),
    ),
    imported('an archive cut short', damaged, (files) => zip(files).subarray(0, 3000)),
    imported('an archive of noise', damaged, () => strToU8(`PK\u0003\u0004${'x'.repeat(5000)}`)),
    imported(
      'words that unpack to 100 MB',
      tooLarge,
      withXml(() => `<a>${' '.repeat(100_000_000)}</a>`),
    ),
    imported('a part that unpacks to more than it says', damaged, lying),
    imported('a picture in it that unpacks to 100 MB (never unpacked)', { code: 0 }, (files) =>
      zip({ ...files, 'word/media/a.png': new Uint8Array(100_000_000) }),
    ),
    imported('an archive in the archive (never opened)', { code: 0 }, (files) =>
      zip({ ...files, 'word/embeddings/a.zip': zip(files) }),
    ),
    imported('entries `../../ra-ngoai`, `/etc/x`, `..\\x` (never written)', { code: 0 }, (files) =>
      zip({ ...files, '../../ra-ngoai': strToU8('x'), '/etc/x': strToU8('x'), '..\\x': strToU8('x') }),
    ),
    imported('XML entities that multiply', hostile, doctype(laughs, '&j;')),
    imported(
      'an XML entity that is a file',
      hostile,
      doctype('<!ENTITY x SYSTEM "file:///etc/passwd">', '&x;'),
    ),
    imported(
      'an XML entity on another machine',
      hostile,
      doctype('<!ENTITY % x SYSTEM "https://a.example/x"> %x;', ''),
    ),
    imported(
      '100,000 elements in each other',
      tooLarge,
      inBody('<w:sdt><w:sdtContent>'.repeat(50_000) + '</w:sdtContent></w:sdt>'.repeat(50_000)),
    ),
    imported(
      '3,000 tables in each other',
      tooLarge,
      inBody('<w:tbl><w:tr><w:tc>'.repeat(3000) + '<w:p/></w:tc></w:tr></w:tbl>'.repeat(3000)),
    ),
    imported(
      'a cell over 999,999,999 columns',
      { code: 0 },
      inBody(
        '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      ),
    ),
    imported(
      'elements, fonts and values named `constructor`',
      { code: 1 },
      inBody(
        '<w:p><w:pPr><w:jc w:val="constructor"/></w:pPr><w:r><w:sym w:font="constructor" w:char="F0FC"/><constructor/><w:constructor/><w:t>Abc</w:t></w:r></w:p>',
      ),
    ),
    imported('styles that are based on each other', { code: 0 }, (files) =>
      zip({
        ...files,
        'word/styles.xml': strToU8(
          Buffer.from(files['word/styles.xml'] ?? [])
            .toString()
            .replace(
              '</w:styles>',
              '<w:style w:type="paragraph" w:styleId="A1"><w:basedOn w:val="A2"/></w:style><w:style w:type="paragraph" w:styleId="A2"><w:basedOn w:val="A1"/></w:style></w:styles>',
            ),
        ),
      }),
    ),
    imported('NUL bytes as .txt', { code: 1, says: 'binary' }, () => new Uint8Array(1000), 'a.txt'),
    imported(
      '2,000,000 lines as .txt',
      { code: 1, says: 'over 100,000 lines' },
      () => strToU8('\n'.repeat(2_000_000)),
      'a.txt',
    ),
    imported(
      'a line of 500,000 words as .txt',
      { code: 1, says: 'what kind of document' },
      () => strToU8('a '.repeat(500_000)),
      'a.txt',
    ),
    imported(
      '20,000 quotation marks of Markdown in each other',
      { code: 1 },
      () => strToU8(`${'> '.repeat(20_000)}A`),
      'a.md',
    ),
    imported('20,000 brackets of Markdown', { code: 1 }, () => strToU8(`${'!['.repeat(20_000)}A`), 'a.md'),
  ],
};
