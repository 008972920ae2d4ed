import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildDocx, external, linesOf, p, r, readBytes, root } from './build-docx.js';

/** A compound file with one named stream, as far as anyone looks. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((char, i) => bytes.set([char.charCodeAt(0), 0], 1024 + 2 * i));
  return bytes;
}

const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

const others: readonly (readonly [name: string, bytes: Uint8Array, code: string, message: RegExp])[] = [
  ['nothing', new Uint8Array(), 'file-empty', /rỗng/],
  ['an old Word file', compound('WordDocument'), 'file-not-docx', /\.doc\)/],
  ['a locked Word file', compound('EncryptedPackage'), 'file-encrypted', /mật khẩu/],
  ['an old Excel file', compound('Workbook'), 'file-not-docx', /\.xls\)/],
  ['a PDF', strToU8('%PDF-1.7\n'), 'file-not-docx', /PDF/],
  ['a new Excel file', zip('[Content_Types].xml', 'xl/workbook.xml'), 'file-not-docx', /Excel/],
  ['slides', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'file-not-docx', /PowerPoint/],
  [
    'an ODT',
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
    'file-not-docx',
    /ODT/,
  ],
  ['an archive with a document in it', zip('a/kh.docx'), 'file-not-docx', /nén/],
  ['RTF', strToU8('{\\rtf1\\ansi'), 'file-not-docx', /RTF/],
  ['a web page', strToU8('<html xmlns:w="x"><body>a</body></html>'), 'file-not-docx', /HTML/],
  ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'file-not-docx', /ảnh JPEG/],
  ['words', strToU8('KẾ HOẠCH\n'), 'file-not-docx', /không phải văn bản Word/],
];

describe('a file that is no .docx', () => {
  it.each(others)('is named: %s', async (_, bytes, code, message) => {
    const { value, findings } = await readBytes(bytes);
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([
      { code, severity: 'error', file: 'van-ban.docx', at: { file: 'whole' } },
    ]);
    expect(findings[0]?.message.vi).toMatch(message);
    expect(findings[0]?.hint?.vi).toBeTruthy();
  });
});

describe('a damaged file', () => {
  const whole = buildDocx({ body: p('Một đoạn văn dài hơn một chút để nén.').repeat(50) });

  it('cut short is told, wherever it is cut', async () => {
    for (let size = 4; size < whole.length; size += 37) {
      const { value, findings } = await readBytes(whole.subarray(0, size));
      expect(value).toBeUndefined();
      expect(findings).toMatchObject([{ severity: 'error' }]);
    }
  });

  it('with any byte changed is told or read the same', async () => {
    const before = (await readBytes(whole)).value?.blocks;
    for (let at = 0; at < whole.length; at += 3) {
      const bytes = Uint8Array.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0x41;
      const { value, findings } = await readBytes(bytes);
      if (value) expect(value.blocks).toEqual(before);
      else expect(findings[0]?.severity).toBe('error');
    }
  });

  it('of XML that breaks off', async () => {
    const { findings } = await readBytes(buildDocx({ body: '<w:p><w:r>' }));
    expect(findings).toMatchObject([{ code: 'docx-damaged', severity: 'error' }]);
    expect(findings[0]?.message.vi).toContain('word/document.xml');
  });

  it('in a part that only adds to the text is read without it', async () => {
    const { value, findings } = await readBytes(buildDocx({ body: p('a'), comments: '<w:comment' }));
    expect(value?.blocks).toHaveLength(1);
    expect(findings).toMatchObject([{ code: 'docx-damaged', severity: 'warning' }]);
  });
});

describe('a hostile file', () => {
  const withDocument = (xml: string | Uint8Array) =>
    buildDocx({ body: '', entries: { 'word/document.xml': typeof xml === 'string' ? strToU8(xml) : xml } });

  it('with a document type is refused', async () => {
    const entities =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    const bytes = withDocument(
      root('document', `<w:body>${p(r('x'))}</w:body>`).replace('?>', `?>${entities}`),
    );
    expect((await readBytes(bytes)).findings).toMatchObject([{ code: 'docx-doctype' }]);
  });

  it('with entities of its own is refused', async () => {
    const bytes = withDocument(root('document', '<w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body>'));
    expect((await readBytes(bytes)).findings).toMatchObject([{ code: 'docx-damaged' }]);
  });

  it('that unpacks to far more than it holds is refused before it does', async () => {
    const before = performance.now();
    const bytes = withDocument(new Uint8Array(120_000_000));
    const built = performance.now();
    expect((await readBytes(bytes)).findings).toMatchObject([{ code: 'docx-too-large' }]);
    expect(performance.now() - built).toBeLessThan(Math.max(500, built - before));
  });

  it('that lies about its size is stopped while unpacking', async () => {
    const bytes = withDocument(new Uint8Array(60_000_000));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 46 < bytes.length; at++) {
      // The table of contents says a thousand bytes for every part over a million.
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000) {
        view.setUint32(at + 24, 1000, true);
      }
    }
    expect((await readBytes(bytes)).findings).toMatchObject([{ code: 'docx-damaged' }]);
  });

  it('nested without end is refused; tables in tables are not', async () => {
    const nest = (depth: number) =>
      '<w:tbl><w:tr><w:tc>'.repeat(depth) + p('x') + '</w:tc></w:tr></w:tbl>'.repeat(depth);
    expect((await readBytes(buildDocx({ body: nest(5_000) }))).findings).toMatchObject([
      { code: 'docx-too-large' },
    ]);
    expect((await readBytes(buildDocx({ body: nest(30) }))).findings).toEqual([]);
  });

  it('that points outside is read without what is there', async () => {
    const relationships = external('image', 'i1', 'http://example.invalid/a.png');
    const entries = {
      'word/_rels/settings.xml.rels': strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${external('attachedTemplate', 't', 'http://example.invalid/x.dotm')}</Relationships>`,
      ),
    };
    const { value, findings } = await readBytes(
      buildDocx({ body: p('a'), settings: '', relationships, entries }),
    );
    expect(value?.blocks).toHaveLength(1);
    expect(findings).toMatchObject([{ code: 'docx-external', severity: 'info' }]);
    expect(findings[0]?.message.vi).toContain('02 tài nguyên');
  });

  it('with macros gives its words and a warning', async () => {
    const { value, findings } = await readBytes(
      buildDocx({ body: p('a'), entries: { 'word/vbaProject.bin': strToU8('x') } }),
    );
    expect(value?.blocks).toHaveLength(1);
    expect(findings).toMatchObject([{ code: 'docx-macro', severity: 'warning' }]);
  });

  it('whose styles are based on each other and whose names are those of objects is read', async () => {
    const style = (id: string, on: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${on}"/></w:style>`;
    const styles = style('A', 'B') + style('B', 'A') + style('__proto__', 'constructor');
    const body =
      p('a', '<w:pStyle w:val="A"/>') +
      p('b', '<w:pStyle w:val="__proto__"/>') +
      p('c', '<w:pStyle w:val="toString"/>');
    expect(await linesOf({ body, styles })).toEqual(['a', 'b', 'c']);
  });
});
