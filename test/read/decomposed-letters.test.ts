import { describe, expect, it } from 'vitest';
import { applied } from '../../src/edit/text-edit.js';
import { decomposedLetters } from '../../src/read/decomposed-letters.js';

const decomposed = 'tiếng Việt'.normalize('NFD');

describe('letters typed apart from their marks', () => {
  it('are told once a file, at the first, with their number and the repair of each', () => {
    const text = `# ${decomposed}\r\ntitle: "Trồng cây" # đ\r\nnote: ${decomposed}\r\n`;
    const [finding, ...rest] = decomposedLetters(text, 'a.yaml');
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ code: 'letters-composed', severity: 'info', count: 4 });
    expect(finding?.at).toEqual({ offset: text.indexOf('ê'.normalize('NFD')), end: text.indexOf('ng Vi') });
    const edits = (finding?.fixes ?? []).map((fix) => {
      if (!('offset' in fix)) throw new Error('not in the characters of the file');
      return { from: fix.offset, to: fix.end, text: fix.text };
    });
    expect(applied(text, edits)).toBe(text.normalize('NFC'));
  });

  it.each([
    ['composed letters', 'title: Ủy ban nhân dân xã Krông Búk'],
    ['a mark that has no letter of its own', 'title: m̀ và n̈'],
    ['marks that stand on no letter', 'a: >\u0338\n  b'],
  ])('are not %s', (_name, text) => {
    expect(decomposedLetters(text, 'a.yaml')).toEqual([]);
  });
});
