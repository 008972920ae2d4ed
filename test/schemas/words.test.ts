import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { nodes, schemas } from './schema-nodes.js';

const words = nodes.flatMap(({ at, node }) =>
  [
    node.title,
    node.description,
    node.patternErrorMessage,
    ...(node.markdownEnumDescriptions ?? []),
    ...(node.defaultSnippets ?? []).flatMap(({ label, description }) => [label, description]),
  ].flatMap((text) => (text === undefined ? [] : [[at, text] as const])),
);

describe('the words of the schemas', () => {
  it('name, explain and show every field', () => {
    for (const { at, node } of nodes.filter(({ isProperty }) => isProperty)) {
      expect(node.title, at).toMatch(/^\p{Lu}/u);
      expect(node.title, at).not.toMatch(/[.:;]$/);
      expect(node.description, at).toMatch(/^["\p{L}\d].*[.…]$/su);
      expect(node.examples?.length ?? 0, at).toBeGreaterThan(0);
    }
  });

  it('say more in the explanation than in the name', () => {
    for (const { at, node } of nodes) {
      if (node.title === undefined || node.description === undefined) continue;
      expect(letters(node.description), at).not.toBe(letters(node.title));
    }
  });

  it('give every value of a list its meaning', () => {
    for (const { at, node } of nodes) {
      if (node.enum === undefined) continue;
      const named = node.enum.filter((value) => typeof value === 'string');
      const meanings = node.markdownEnumDescriptions ?? [];
      expect(meanings.length, at).toBe(named.length);
      for (const [i, meaning] of meanings.entries()) {
        expect(meaning.trim(), at).not.toBe('');
        expect(letters(meaning), at).not.toBe(letters(String(named[i])));
      }
      // A size or a width speaks for itself in a finding; what it is for stands in the explanation.
      for (const value of node.enum.filter((each) => typeof each === 'number')) {
        expect(node.description, at).toContain(`${value}: `);
      }
    }
  });

  it('say in Vietnamese how a value of a fixed form is written', () => {
    for (const { at, node } of nodes) {
      if (node.pattern === undefined) continue;
      expect(node.patternErrorMessage, at).toMatch(/^\p{Lu}.*[à-ỹ].*\.$/su);
    }
  });

  it('keep the tone of the office', () => {
    const wrong =
      /(?<!\p{L})(bạn|vui lòng|xin|mảng|lược đồ|bản mẫu|cột mốc|hạn chót|đường cơ sở|tham chiếu|dẫn chiếu|tác vụ|lặp lại|tiêu đề thư|định dạng|thuộc tính|milimét|file|folder|key|schema|template|deadline|string|list of)(?!\p{L})/iu;
    for (const [at, text] of words) {
      expect(text.replaceAll(/“[^”]*”/g, ''), at).not.toMatch(wrong);
      expect(text, at).not.toContain('!');
      expect(text, at).not.toMatch(/\s{2}|^\s|\s$/);
      expect(text, at).toBe(text.normalize('NFC'));
    }
  });

  it('cite the decree as it cites itself', () => {
    for (const [at, text] of words) {
      expect(text, at).not.toMatch(/Nghị định \d/);
      expect(text, at).not.toMatch(/(?<!\p{L})(mục|phần|phụ lục) [IVX]+/u);
    }
  });

  it('show examples that the schemas accept', () => {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictTypes: false, allErrors: true });
    ajv.addVocabulary(['defaultSnippets', 'markdownEnumDescriptions', 'patternErrorMessage']);
    for (const schema of schemas) ajv.addSchema(schema);
    let shown = 0;
    for (const { at, node } of nodes) {
      if (!node.examples) continue;
      const validate = ajv.compile({ $ref: at });
      for (const example of node.examples) {
        expect(validate(example), `${at} ${JSON.stringify(example)} ${ajv.errorsText(validate.errors)}`).toBe(
          true,
        );
        shown += 1;
      }
    }
    expect(shown).toBeGreaterThan(250);
  });
});

function letters(text: string): string {
  return text.toLocaleLowerCase('vi').replaceAll(/[^\p{L}\p{N}]/gu, '');
}
