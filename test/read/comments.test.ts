import { describe, expect, it } from 'vitest';
import { commentsOf } from '../../src/read/comments.js';

function told(text: string): string[] {
  return commentsOf(text).map(({ offset, end }) => text.slice(offset, end));
}

describe('comments', () => {
  it('stand above, behind and between values', () => {
    const text =
      '# một\nschema: 1 # hai\nitems: # ba\n  - a\n  # bốn\n  - [b, # năm\n     c]\n  - > # sáu\n    d\n# bảy';
    expect(told(text)).toEqual(['# một', '# hai', '# ba', '# bốn', '# năm', '# sáu', '# bảy']);
  });

  it('are not what stands in a value', () => {
    const text = 'a: "b # c"\nd: \'# e\'\nf: g#h\ni: |\n  # j\n  k # l\nm: >-\n  # n\no: http://p#q\n';
    expect(told(text)).toEqual([]);
  });

  it('end before the end of their line, whatever ends it', () => {
    expect(told('a: 1 # b  \r\n# c\r\n')).toEqual(['# b', '# c']);
  });

  it.each(['', '\ufeff# a', 'a: [', '"', '- - #'])('are looked for in %j', (text) => {
    expect(() => commentsOf(text)).not.toThrow();
  });
});
