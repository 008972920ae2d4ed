import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/read/read-plan.js';
import { readTemplate } from '../../src/read/read-template.js';
import { badYaml } from './bad-yaml.js';
import { bytes, head } from './told.js';

/** One mistake of every kind below the head. */
const mistakes = [
  'deadline: a\nTasks: [b c, d]\nsignature: e\nzzz: f\n',
  'tasks:\n  - a: b\n  - Mục tiêu: c\n  -\n  - 02\n  - true\n  - [a]\n  - text: a # b c\n  - text: a b # c\n  - text: ""\n',
  'tasks:\n  - text: a\n    when: quý II\n    target: cao\n    id: A B\n    better: cao\n    print: {numbering: x, as: y, depth: -1, landscape: x}\n',
  'tasks:\n  - text: a\n    when: {on: 31/6/2027, at: 7h, every: x, days: a, by: 40/1, before: A}\n    source: A B\n    serves: [A]\n    targets: {a: 1}\n',
  'documents:\n  A B: {}\n  ke-hoach:\n    number: 0\n    symbol: a/b\n    date: x\n    draft: {round: 0, date: y}\n    signature: {lines: [a, b, c, d, e]}\n    to: x\n',
  'citations:\n  a: {}\nevents: [a]\nperiod: 2027\nprint:\n  size: 1\n  line: 9\n  spacing: "a"\n  header: 0\n',
  'text: &x "\\u0007"\nafter: *y\nitems\u200b: x\nopening: \ufffd\n',
];

const all = [
  ...badYaml.map(([, text]) => readPlan(bytes(text), 'a.yaml')),
  ...mistakes.map((text) => readPlan(bytes(head + text), 'a.yaml')),
  readPlan(bytes('name: a\nplace: b\nletterhead: {}\n'), 'a.yaml'),
  readPlan(bytes('[]'), 'a.yaml'),
  readPlan(bytes(': 1'), 'a.yaml'),
  readPlan(bytes('- @a\n- b\n'.repeat(60)), 'a.yaml'),
  readPlan(bytes('a: '.repeat(500)), 'a.yaml'),
  readPlan(bytes(`a: ${'['.repeat(300)}${']'.repeat(300)}`), 'a.yaml'),
  ...[[], [0], [255], [0x50, 0x4b, 3, 4], [97, 0, 98, 0]].map((given) =>
    readPlan(Uint8Array.from(given), 'a.yaml'),
  ),
  readPlan(new Uint8Array(6_000_000), 'a.yaml'),
  readTemplate(bytes('x'), 'a.md'),
  readTemplate(bytes('---\nx'), 'a.md'),
].flatMap(({ findings }) => findings);

const texts = (language: 'vi' | 'en') =>
  all.flatMap(({ code, message, hint }) =>
    [message, hint].map((words) => [code, words?.[language] ?? ''] as const),
  );

describe('the words of findings', () => {
  it('are there for every kind', () => {
    expect([...new Set(all.map(({ code }) => code))].sort()).toMatchInlineSnapshot(`
      [
        "date-exists",
        "file-binary",
        "file-empty",
        "file-encoding",
        "file-fields",
        "file-kind",
        "file-too-large",
        "key-invisible-character",
        "key-known",
        "key-required",
        "more-findings",
        "template-head",
        "text-control-character",
        "text-lost-character",
        "value-form",
        "value-listed",
        "value-present",
        "value-range",
        "value-type",
        "yaml-anchor",
        "yaml-bracket",
        "yaml-colon",
        "yaml-comment",
        "yaml-comment-cut",
        "yaml-dash",
        "yaml-depth",
        "yaml-directive",
        "yaml-documents",
        "yaml-duplicate-key",
        "yaml-escape",
        "yaml-flow-sentence",
        "yaml-indent",
        "yaml-key-shape",
        "yaml-key-without-value",
        "yaml-number",
        "yaml-quote",
        "yaml-quote-open",
        "yaml-start-character",
        "yaml-tab",
      ]
    `);
    for (const [code, text] of [...texts('vi'), ...texts('en')]) expect(text, code).toMatch(/^.{8,}\.$/s);
  });

  it('in Vietnamese hold no English but names of fields and values', () => {
    const english =
      /(?<!\p{L})(?:the|is|are|not|and|with|for|must|should|be|of|at|this|value|key|field|list|map|missing|expected|unexpected|invalid|error|string|number|array|object|property|required|type|line|file|template|plain|flow|block|scalar|alias|anchor|indentation|please)(?!\p{L})/iu;
    for (const [code, text] of texts('vi')) {
      // Keys and values stand in quotation marks, in brackets, or in a list of values.
      const own = text
        .replaceAll(/“[^”]*”|\([^)]*\)|"[^"]*"/g, '')
        .replace(/Các giá trị dùng được: .*/, '')
        .replace(/ví dụ: \S+: \S+/, '');
      expect(own, code).not.toMatch(english);
    }
  });

  it('in Vietnamese keep the office’s tone', () => {
    for (const [code, text] of texts('vi')) {
      expect(text.replaceAll(/“[^”]*”|ví dụ: \S+:.*/g, ''), code).not.toMatch(
        /!|(?<![\p{L}])(?:bạn|vui lòng|rất tiếc|tiêu đề thư|key|schema|file|deadline)(?![\p{L}])/iu,
      );
      expect(text, code).toBe(text.normalize('NFC'));
    }
  });

  it('in English hold no Vietnamese but what is quoted', () => {
    for (const [code, text] of texts('en')) {
      const own = text.replaceAll(/“[^”]*”|\([^)]*\)|"[^"]*"/g, '').replace(/for example.*/, '');
      expect(own, code).not.toMatch(/[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i);
    }
  });
});
