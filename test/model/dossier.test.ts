import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { namesOf } from '../../src/model/ids.js';
import { itemsOf } from '../../src/model/plan-tree.js';
import { textsOf } from '../../src/model/texts.js';
import { selectItems } from '../../src/model/work-list.js';
import { dossierOf, office } from '../support/compose-text.js';

const said = (findings: readonly Finding[]) =>
  findings.map(({ code, file, at, message, hint }) => [code, file, at, message.vi, hint?.vi]);
const names = (units: readonly { readonly name: string }[]) => units.map(({ name }) => name);

describe('the documents of a dossier', () => {
  it('are a Kế hoạch when none is named', () => {
    expect(dossierOf('text: A').dossier.documents.map(({ id }) => id)).toEqual(['ke-hoach']);
  });

  it('take defaults from the office, their own fields win', () => {
    const { dossier } = dossierOf(
      'documents: {to-trinh: {}, thu-hai: {kind: to-trinh, issuer: kinh-te, to: ["Sở Y tế"]}}',
    );
    const [one, two] = dossier.documents;
    expect(one?.issuer).toMatchObject({
      name: 'Phòng Văn hóa - Xã hội',
      short: 'Phòng VHXH',
      symbol: 'VHXH',
      unit: 'vhxh',
    });
    expect(one?.pointerOf('to')).toBe('office:/documents/to-trinh/to');
    expect(two?.issuer.name).toBe('Phòng Kinh tế');
    expect(two?.pointerOf('to')).toBe('/documents/thu-hai/to');
  });

  it('of unknown kind are left out and said, with the nearest', () => {
    const { dossier, findings } = dossierOf('documents: {ke-hoach: {}, to-trin: {}, x: {kind: thong-bao}}');
    expect(dossier.documents.map(({ id }) => id)).toEqual(['ke-hoach']);
    expect(said(findings)).toMatchObject([
      [
        'kind-known',
        'plan.yaml',
        { pointer: '/documents/to-trin', key: true },
        'Chưa có mẫu cho loại văn bản “to-trin”.',
        expect.stringContaining('Sửa thành “to-trinh”'),
      ],
      [
        'kind-known',
        'plan.yaml',
        { pointer: '/documents/x/kind' },
        'Chưa có mẫu cho loại văn bản “thong-bao”.',
        expect.stringContaining('Chọn trong các loại đã có'),
      ],
    ]);
  });

  it('of an unknown issuer are left out and said, in the file that names it', () => {
    const plan = dossierOf('documents: {ke-hoach: {issuer: vhx}}');
    expect(said(plan.findings)).toEqual([
      [
        'issuer-known',
        'plan.yaml',
        { pointer: '/documents/ke-hoach/issuer' },
        'Đơn vị ban hành “vhx” không có trong danh mục đơn vị.',
        'Sửa thành “vhxh”.',
      ],
    ]);
    const theirs = dossierOf('documents: {to-trinh: {}}', {
      office: office.replace('issuer: vhxh', 'issuer: phong-xx'),
    });
    expect(said(theirs.findings)[0]?.slice(1, 3)).toEqual([
      'xa.yaml',
      { pointer: '/documents/to-trinh/issuer' },
    ]);
  });

  it('merge print from kind, office, plan and document, the later wins', () => {
    const { dossier } = dossierOf(
      'print: {size: 13, labels: {when: Hạn}}\ndocuments: {cong-van: {print: {size: 14, labels: {lead: Đơn vị}}}, ke-hoach: {}}',
      { office: `${office}print: {header: 12, size: 14, labels: {when: Thời gian}}\n` },
    );
    expect(dossier.documents[0]?.print).toMatchObject({
      sections: ['number', 'letter'],
      header: 12,
      size: 14,
      labels: { when: 'Hạn', lead: 'Đơn vị' },
    });
    expect(dossier.documents[1]?.print.size).toBe(13);
  });
});

describe('ids', () => {
  it('name sections, items, measures, reports, appendices, citations, units, events, documents', () => {
    const { dossier } = dossierOf(`
events: {hoi: {name: ngày hội, date: 01/6/2027}}
sections:
  - id: mot
    heading: Chỉ tiêu
    indicators: [{id: ct, text: A, measures: [{id: m, name: B, target: 5%}]}]
  - {heading: Báo cáo, reports: [{text: C, reports: [{id: bc, period: year}]}]}
appendices: [{id: pl, heading: D, text: E}]
`);
    const types = Object.fromEntries([...namesOf(dossier)].map(([id, named]) => [id, named.type]));
    expect(types).toMatchObject({
      mot: 'section',
      ct: 'item',
      m: 'measure',
      bc: 'report',
      pl: 'appendix',
      'luat-tre-em': 'citation',
      vhxh: 'unit',
      hoi: 'event',
      'ke-hoach': 'document',
    });
  });

  it('come from roles that one part alone has, its own parts not counting', () => {
    const { dossier } = dossierOf(`
sections:
  - {heading: Mục tiêu, sections: [{heading: Mục tiêu chung, text: A}, {heading: Mục tiêu cụ thể, text: B}]}
  - {heading: Nhiệm vụ một, text: C}
  - {heading: Nhiệm vụ hai, text: D}
`);
    const found = namesOf(dossier);
    expect(found.get('objectives')).toMatchObject({ type: 'section', node: { pointer: '/sections/0' } });
    expect(found.has('tasks')).toBe(false);
  });
});

describe('what flows down', () => {
  it('is unit, lead, partners, supervisor, time and output, to the tasks, not to their points', () => {
    const { dossier } = dossierOf(`
sections:
  - unit: vhxh
    partners: [thon]
    supervisor: Phó Chủ tịch
    when: 2027
    output: Báo cáo
    tasks: [{text: A, items: [B]}, {text: C, lead: cong-an, when: Q1/2027}]
`);
    const [a, b, c] = [...itemsOf(dossier.body.main)];
    expect(names(a?.data.lead ?? [])).toEqual(['Phòng Văn hóa - Xã hội']);
    expect(a?.data).toMatchObject({ when: 2027, output: { text: 'Báo cáo', pointer: '/sections/0/output' } });
    expect(b?.data.lead).toEqual([]);
    expect(names(c?.data.lead ?? [])).toEqual(['Công an xã']);
    expect(names(c?.data.partners ?? [])).toEqual(['Các thôn', 'Phòng Văn hóa - Xã hội']);
    expect(c?.data.when).toBe('Q1/2027');
  });
});

describe('the work list', () => {
  it('has each task once, in reading order, pooled with what refers to it', () => {
    const { dossier } = dossierOf(`
sections:
  - {heading: Việc, tasks: [{id: a, text: A}, {text: B, items: [{text: nhỏ, lead: thon}]}]}
  - {unit: cong-an, tasks: [{ref: a, text: A lần hai, when: Q3/2027, serves: [x]}]}
  - {unit: vhxh, tasks: [{ref: a, text: A lần ba, when: Q4/2027}]}
appendices:
  - {heading: Bảng, tasks: [{ref: a, partners: [thon], output: Danh sách}]}
`);
    const list = selectItems(dossier, 'tasks');
    expect(list.map(({ item }) => item.text?.text)).toEqual(['A', 'B']);
    const data = list[0]?.item.data;
    expect(names(data?.lead ?? [])).toEqual(['Công an xã']);
    expect(names(data?.partners ?? [])).toEqual(['Phòng Văn hóa - Xã hội', 'Các thôn']);
    expect(data?.when).toBe('Q3/2027');
    expect(data?.output?.text).toBe('Danh sách');
    expect(list[0]?.item.serves).toEqual(['x']);
    expect(list.map(({ heading }) => heading?.text)).toEqual(['Việc', 'Việc']);
  });
});

describe('the texts of a plan', () => {
  it('are all that is meant to be printed, with where it stands', () => {
    const { dossier } = dossierOf(`
documents: {ke-hoach: {note: N, to: ["T", {text: U, items: [V]}], enclosures: [E], recipients: [R], subject: S}}
basis: [B]
opening: O
sections:
  - {heading: H, text: X, items: [{text: I, items: [J]}, {name: K, target: 5%}], after: Y, note: Z}
  - {heading: L, table: {columns: [C, {title: D, columns: [M, P]}], rows: "Q | W", unit: F}}
closing: {text: G}
`);
    expect([...textsOf(dossier)].map(({ text }) => text).sort()).toEqual(
      [...'BCDEFGHIJKLMNOPRSTUVXYZ', 'Q | W', 'Thực hiện công tác trẻ em năm 2027'].sort(),
    );
  });
});
