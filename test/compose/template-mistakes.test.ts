/** What is wrong in a template is said with its line; nothing in it makes rendering fail or vanish. */
import { describe, expect, test } from 'vitest';
import { fillTemplate, type TemplateData } from '../../src/compose/template/fill-template.js';
import { valueTokens } from '../../src/compose/template/values.js';

const data: TemplateData = {
  title: { text: 'Trồng cây' },
  addressee: { text: '' },
  issuer: { name: { text: 'UBND xã' } },
};

function fill(body: string) {
  return fillTemplate(body, data, valueTokens());
}

describe('a mistake has its line and reason', () => {
  test.each([
    ['một\n{{nope}}', 2, 'unknown-name', 'nope'],
    ['{{khong_co.gi}}', 1, 'unknown-name', 'khong_co.gi'],
    ['{{title.x}}', 1, 'unknown-name', 'title.x'],
    ['{{constructor}}', 1, 'unknown-name', 'constructor'],
    ['{{#if nope}}a{{/if}}', 1, 'unknown-name', 'nope'],
    ['{{#if title}}\n{{lowerFirst nope}}\n{{/if}}', 2, 'unknown-name', 'nope'],
    ['{{issuer}}', 1, 'not-a-text', 'issuer'],
    ['{{this}}', 1, 'unknown-name', 'this'],
    ['{{nope title}}', 1, 'unknown-helper', 'nope'],
    ['{{log title}}', 1, 'unknown-helper', 'log'],
    ['{{lookup title "x"}}', 1, 'unknown-helper', 'lookup'],
    ['{{lowerFirst}}', 1, 'not-allowed', 'lowerFirst'],
    ['{{> abc}}', 1, 'not-allowed', 'Partial'],
    ['{{#each title}}a{{/each}}', 1, 'not-allowed', '{{#each}}'],
    ['một\n\n{{#if title}}a', 3, 'syntax', ''],
    ['{{title', 1, 'syntax', ''],
    ['a\n:::opening\nb', 2, 'not-closed', ':::opening'],
    ['::::letterhead\n:::subject\na\n:::\n', 1, 'not-closed', ':::letterhead'],
    ['a\n:::\n', 2, 'not-closed', ':::'],
  ])('%j', (body, line, reason, name) => {
    const filled = fill(body);
    if (!('mistake' in filled)) throw new Error('no mistake was found');
    const { mistake } = filled;
    expect({ ...mistake, name: mistake.name.replace(/^::::/, ':::') }).toEqual({
      line: expect.any(Number),
      reason,
      name,
    });
    if (reason !== 'syntax') expect(mistake.line).toBe(line);
  });
});

describe('what is right is read with its lines', () => {
  test('elements, sentences, headings and questions', () => {
    const filled = fill(
      '::letterhead\n\n:::opening\n{{issuer.name}} làm {{lowerFirst title}}{{#if addressee}} cho {{addressee}}{{/if}}.\n:::\n\n# Mục {{upper title}}\n',
    );
    if ('mistake' in filled) throw new Error(JSON.stringify(filled.mistake));
    expect(filled.blocks.map(({ type, line }) => [type, line])).toEqual([
      ['element', 1],
      ['element', 3],
      ['heading', 7],
    ]);
  });

  test('marks of Markdown that would swallow lines are plain text', () => {
    const filled = fill('```\n::letterhead\n\n> a\n\n    b\n\n---\n');
    if ('mistake' in filled) throw new Error(JSON.stringify(filled.mistake));
    expect(filled.blocks.map((block) => (block.type === 'element' ? block.name : block.text))).toEqual([
      '```',
      'letterhead',
      '> a',
      'b',
      '---',
    ]);
  });
});
