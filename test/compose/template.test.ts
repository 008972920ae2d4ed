import { describe, expect, it } from 'vitest';
import { composeDossier } from '../../src/compose/compose-dossier.js';
import { unprinted } from '../../src/compose/unprinted.js';
import type { Template } from '../../src/model/template.js';
import { docsOf, dossierOf, printed, productTemplates } from '../support/compose-text.js';
import { sampleFonts } from '../write/sample-doc.js';

const head =
  '---\nkind: ke-hoach\nname: Kế hoạch\nabbreviation: KH\nform: named\nbody: shared\nappendices: all\n---\n';
const withBody = (text: string) => ({ templates: [head + text] });
const lines = (text: string, plan = 'title: Việc bơi') => printed(plan, 'ke-hoach', withBody(text));

/** What is found in a template whose body begins on line 8 of its file. */
function mistakes(text: string): readonly unknown[] {
  const { dossier } = dossierOf('text: A');
  const kind = dossier.documents[0]?.kind;
  if (!kind) throw new Error('no kind');
  const template: Template = { path: 'mau.md', head: kind, body: text, bodyLine: 8 };
  const { docs, findings } = composeDossier(dossier, new Map([['ke-hoach', template]]), sampleFonts);
  expect(docs).toEqual([]);
  return findings.map(({ code, severity, file, at, message, hint }) => [
    code,
    severity,
    file,
    at,
    message.vi,
    hint?.vi,
  ]);
}

describe('a template', () => {
  it('fills in values, lowers and raises them', () => {
    expect(lines('{{title}}. {{lowerFirst title}}. {{upper title}}. {{upperFirst period}}.')).toEqual([
      'Việc bơi. việc bơi. VIỆC BƠI. Năm 2027./.',
    ]);
    expect(
      lines('{{issuer.name}}; {{issuer.short}}; {{office.name}}; {{office.short}}; {{kind}}; {{plan.kind}}'),
    ).toEqual([
      'Ủy ban nhân dân xã Minh Tâm; UBND xã; Ủy ban nhân dân xã Minh Tâm; UBND xã; Kế hoạch; Kế hoạch./.',
    ]);
    expect(lines('{{period}}', 'period: {from: 2026, to: 2030}')).toEqual(['giai đoạn 2026 - 2030./.']);
  });

  it('asks whether a value is there', () => {
    expect(lines('{{#if addressee}}Gửi {{addressee}}{{else}}Không gửi{{/if}}')).toEqual(['Không gửi./.']);
    expect(
      lines(
        '{{#if addressee}}Gửi {{addressee}}{{else}}Không gửi{{/if}}',
        'documents: {ke-hoach: {to: ["Sở Y tế"]}}',
      ),
    ).toEqual(['Gửi Sở Y tế./.']);
  });

  it('has sentences of its own, marks included; times and scales stay whole', () => {
    expect(lines('Họp lúc 7:30, **bản đồ** 1:25.000 :x[y]')).toEqual([
      'Họp lúc 7:30, bản đồ 1:25.000 :x[y]./.',
    ]);
  });

  it("puts the author's text and its own sentences each in its place", () => {
    const templates = [
      productTemplates.find((text) => text.includes('kind: ke-hoach')) ?? '',
      '---\nkind: to-trinh\nname: Tờ trình\nform: named\n---\n:::body\n# Lý do\n\n::text\n\nTheo {{title}}.\n\n# Nội dung\n\n::include{part="tasks"}\n:::\n',
    ];
    const plan =
      'documents: {ke-hoach: {}, to-trinh: {text: "Còn **thiếu**."}}\ntitle: Việc A\nsections: [{heading: Nhiệm vụ, tasks: [A., B.]}]';
    expect(printed(plan, 'to-trinh', { templates })).toEqual([
      'I. LÝ DO',
      'Còn thiếu.',
      'Theo Việc A.',
      'II. NỘI DUNG',
      '1. A.',
      '2. B./.',
    ]);
  });
});

describe('a mistake in a template', () => {
  it('is said at its line: an unknown name', () => {
    expect(mistakes('::body\n\nCâu {{titel}}.\n')).toEqual([
      [
        'template-name-known',
        'error',
        'mau.md',
        { line: 10 },
        'Mẫu văn bản dùng tên “titel”, nhưng không có dữ liệu nào tên như vậy.',
        expect.stringContaining('title, period'),
      ],
    ]);
  });

  it('an unknown element, with the nearest', () => {
    expect(mistakes('::body\n\n::signatur\n')).toEqual([
      [
        'template-element-known',
        'error',
        'mau.md',
        { line: 10 },
        'Mẫu văn bản gọi thành phần “::signatur”, nhưng không có thành phần thể thức này.',
        'Sửa thành “::signature”.',
      ],
    ]);
  });

  it('an unclosed brace or condition', () => {
    for (const text of ['A\n\n{{title', 'A\n\n{{#if title}}B', 'A\n\n{{#if title}}B{{/each}}']) {
      expect(mistakes(text)).toMatchObject([
        [
          'template-syntax',
          'error',
          'mau.md',
          { line: expect.any(Number) },
          expect.stringContaining('sai cú pháp'),
          expect.any(String),
        ],
      ]);
    }
  });

  it('an unknown helper, a look into the machine', () => {
    for (const text of [
      '{{shout title}}',
      '{{title.constructor.name}}',
      '{{__proto__}}',
      '{{#if khong}}A{{/if}}',
      '{{> phan}}',
    ]) {
      expect(mistakes(text), text).toMatchObject([
        [
          expect.stringMatching(/^template-/),
          'error',
          'mau.md',
          { line: 8 },
          expect.any(String),
          expect.any(String),
        ],
      ]);
    }
  });
});

describe('text that no document prints', () => {
  const found = (plan: string) =>
    unprinted(dossierOf(plan).dossier, docsOf(plan)).map(({ code, severity, at, message }) => [
      code,
      severity,
      'pointer' in at && at.pointer,
      message.vi,
    ]);

  it('is said at its place', () => {
    const said = (pointer: string) => [
      'text-printed',
      'warning',
      pointer,
      'Nội dung này không có trong văn bản nào của hồ sơ.',
    ];
    expect(
      found(
        'documents: {cong-van: {items: [A, B]}, to-trinh: {items: [C, D]}}\nsections: [{heading: E, text: F}]',
      ),
    ).toEqual([said('/sections/0/heading'), said('/sections/0/text')]);
    expect(
      found(
        'documents: {ke-hoach: {appendices: []}}\nappendices: [{id: a, heading: E, table: {columns: [A, B], rows: "x | y"}}]',
      ),
    ).toEqual(
      [
        '/appendices/0/heading',
        '/appendices/0/table/columns/0',
        '/appendices/0/table/columns/1',
        '/appendices/0/table/rows',
      ].map(said),
    );
  });

  it('cannot be referred to: no mark reaches the page unsaid', () => {
    expect(
      found(
        'documents: {ke-hoach: {appendices: []}}\nitems: ["Theo [@a].", B]\nappendices: [{id: a, text: C}]',
      ).at(-1),
    ).toEqual([
      'reference-printed',
      'error',
      '/items/0',
      'Dẫn chiếu [@a] đến một phần không có trong văn bản nào của hồ sơ, nên không có số mục, khoản để ghi.',
    ]);
  });

  it('is none in a plan in order, headings that others replace included', () => {
    expect(
      found(
        'documents: {ke-hoach: {note: N, enclosures: ["E"], recipients: ["R"]}, to-trinh: {text: A}}\nbasis: ["B"]\nopening: O\nclosing: C\nsections: [{heading: Mục tiêu, text: D, items: [{name: F, target: 5%}], after: G}]',
      ),
    ).toEqual([]);
  });
});
