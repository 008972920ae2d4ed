import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../src/read/read-template.js';
import { bytes, lines } from './told.js';

const told = (text: string) => {
  const { findings, source } = readTemplate(bytes(text), 'mau.md');
  return lines(findings, source);
};

const head = 'kind: thong-bao\nname: Thông báo\nform: named\n';

describe('a template', () => {
  it.each([
    ['with Unix line ends', `---\n${head}---\n`, '# {{title}}\n\n---\n'],
    ['with Windows line ends', `---\n${head}---\n`.replaceAll('\n', '\r\n'), '{{title}}\r\n'],
    ['with a byte order mark', `\ufeff---\n${head}---\n`, '{{title}}\n'],
    ['without a body', `---\n${head}---`, ''],
  ])('%s is split into head and body', (_name, front, body) => {
    const { value, findings } = readTemplate(bytes(front + body), 'mau.md');
    expect(findings).toEqual([]);
    expect(value).toEqual({
      head: { kind: 'thong-bao', name: 'Thông báo', form: 'named' },
      body,
      bodyOffset: front.replace('\ufeff', '').length,
    });
  });

  it('has its mistakes at its own lines', () => {
    expect(told(`---\n${head}Kind: a\nprint:\n  size: 15\n---\n{{title}}\n`)).toEqual([
      '5:1 key-known Khuôn dạng không có trường “Kind”. → Gộp vào trường “kind” (mã loại) đã có, hoặc bỏ trường này.',
      '7:9 value-listed “size” (cỡ chữ nội dung) không nhận giá trị “15”. → Các giá trị dùng được: 13, 14.',
    ]);
    expect(told('---\nkind: a\nname: b: c\n---\n')[0]).toContain('3:7 yaml-colon ');
  });

  it.each([
    ['no head', '{{title}}\n', '1:1 template-head Mẫu văn bản không có phần khai báo ở đầu tệp.'],
    [
      'an open head',
      `---\n${head}`,
      '1:1 template-head Phần khai báo ở đầu mẫu văn bản không có dòng “---” kết thúc.',
    ],
    ['an empty head', '---\n---\n', '2:1 key-required Phần đầu mẫu văn bản chưa có “kind” (mã loại).'],
    [
      'a list for a head',
      '---\n- a\n---\n',
      '2:1 value-type Phần đầu mẫu văn bản là một nhóm trường, nhưng ở đây là danh sách.',
    ],
  ])('with %s', (_name, text, message) => {
    expect(told(text)[0]).toContain(message);
  });
});
