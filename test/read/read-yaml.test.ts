import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/read/read-yaml.js';
import { badYaml } from './bad-yaml.js';
import { head, lines, told } from './told.js';

describe('a text that breaks the rules of YAML', () => {
  it.each(badYaml)('%s', (_name, text, place, message) => {
    const { findings, source, value } = readYaml(text, 'a.yaml');
    const [first, ...rest] = lines(findings, source);
    expect(first).toContain(`${place} ${message} → `);
    expect(rest).toEqual([]);
    expect(value).toBeUndefined();
  });

  it('tells each of several mistakes, and each only once', () => {
    const text = 'title: @a\nid: b\nbasis:\n  - [@luat] về\n  - c\nprint:\n\tsize: 14\n';
    const { findings, source } = readYaml(text, 'a.yaml');
    expect(lines(findings, source).map((line) => line.split(' ', 2).join(' '))).toEqual([
      '1:8 yaml-start-character',
      '4:5 yaml-start-character',
      '7:1 yaml-tab',
    ]);
  });

  it('counts what goes beyond fifty mistakes', () => {
    const { findings } = readYaml('- @a\n- b\n'.repeat(60), 'a.yaml');
    expect(findings).toHaveLength(51);
    expect(findings.at(-1)?.message.vi).toBe('Còn 10 lỗi khác trong tệp, chưa liệt kê.');
  });

  it.each([
    ['brackets', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['open brackets', `a: ${'['.repeat(20_000)}`],
    ['braces', `a: ${'{a: '.repeat(20_000)}`],
    ['dashes', `${'- '.repeat(20_000)}x`],
    ['question marks', `${'? '.repeat(20_000)}x`],
    ['two hundred brackets', `a: ${'['.repeat(200)}${']'.repeat(200)}`],
  ])('answers at once to deep nesting of %s', (_name, text) => {
    const start = performance.now();
    const { findings } = readYaml(text, 'a.yaml');
    expect(findings.map(({ code }) => code)).toContain('yaml-depth');
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('answers at once to aliases that multiply', () => {
    const levels = Array.from(
      { length: 20 },
      (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`,
    );
    const { findings } = readYaml(['a0: &a0 x', ...levels].join('\n'), 'a.yaml');
    expect(findings.map(({ code }) => code)).toContain('yaml-alias-limit');
  });

  it('allows a thousand harmless aliases', () => {
    const { value, findings } = readYaml(`a: &a x\nb: [${Array(1000).fill('*a').join(', ')}]\n`, 'a.yaml');
    expect(findings).toEqual([]);
    expect((value as { b: string[] }).b).toHaveLength(1000);
  });

  it('takes names that point nowhere, or into themselves, for text', () => {
    expect(told(`${head}items:\n  - *nghiêng\n  - &a [*a]\n`)[0]).toBe(
      '7:5 yaml-start-character Nội dung bắt đầu bằng “*” nên bị hiểu là tên của một chỗ khác trong tệp, nhưng không có chỗ ấy. → Đặt toàn bộ nội dung trong dấu ngoặc kép.',
    );
  });

  it('warns of an anchor that nothing uses, since its name would vanish', () => {
    expect(told(`${head}text: &TT nội dung\n`)).toEqual([
      '6:7 yaml-anchor “&TT” ở đầu nội dung bị hiểu là tên gọi, không in vào văn bản. → Đặt toàn bộ nội dung trong dấu ngoặc kép.',
    ]);
  });
});

describe('values', () => {
  it('keep what YAML 1.2 leaves as text', () => {
    const { value, findings } = readYaml(
      'a: yes\nb: 12:30\nc: 2026-03-15\nd: 1,5\ne: 85%\nf: no\n<<: {g: 1}\n',
      'a.yaml',
    );
    expect(findings).toEqual([]);
    expect(value).toEqual({
      a: 'yes',
      b: '12:30',
      c: '2026-03-15',
      d: '1,5',
      e: '85%',
      f: 'no',
      '<<': { g: 1 },
    });
  });

  it('are composed, while their ranges are those of the file', () => {
    const decomposed = 'Trẻ em'.normalize('NFD');
    const { value, source } = readYaml(`title: ${decomposed}\r\nid: a\r\n`, 'a.yaml');
    expect(value).toEqual({ title: 'Trẻ em', id: 'a' });
    const { offset, end } = source.rangeOf('/title');
    expect(source.text.slice(offset, end)).toBe(decomposed);
  });

  it('have keys as typed, and a key __proto__ like any other', () => {
    const { value } = readYaml('02: a\n1.10: b\n__proto__: c\n', 'a.yaml');
    expect(Object.entries(value as object)).toEqual([
      ['02', 'a'],
      ['1.10', 'b'],
      ['__proto__', 'c'],
    ]);
  });

  it('of several lines keep their lines under Windows line ends', () => {
    const { value } = readYaml('a: |-\r\n  một\r\n  hai\r\nb: "ba\r\n  bốn"\r\n', 'a.yaml');
    expect(value).toEqual({ a: 'một\nhai', b: 'ba bốn' });
  });
});
