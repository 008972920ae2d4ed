/** Rules about what an author left out or typed twice: good and bad examples of each. */
import { describe, expect, it } from 'vitest';
import { type Given, toldBy } from '../../support/compose-text.js';

const told = (plan: string, given: Given = {}) =>
  toldBy(
    [
      'signature-given',
      'item-says-something',
      'section-has-content',
      'appendix-mentioned',
      'label-not-typed',
      'number-plain',
      'issuer-has-symbol',
    ],
    plan,
    given,
  );

const codes = (yaml: string, options?: Parameters<typeof told>[1]) =>
  told(yaml, options).map((each) => each.split(': ')[0]);

describe('forgotten', () => {
  it('signature-given: somebody signs every document', () => {
    expect(codes('documents: {ke-hoach: {}}\ntext: A')).toEqual([]);
    expect(codes('documents: {thu: {kind: cong-van, to: ["Các thôn"], signature: ct}}\ntext: A')).toEqual([]);
  });

  it('item-says-something: a member of a list has words', () => {
    expect(codes('tasks: [{lead: vhxh, when: 2027}, B]')).toEqual(['item-says-something /tasks/0']);
    expect(codes('tasks: [{name: A, lead: vhxh}, B]')).toEqual([]);
    expect(codes('indicators: [{name: Tỷ lệ A, target: 60%}, B]')).toEqual([]);
  });

  it('section-has-content: a heading has something under it', () => {
    expect(codes('sections: [{heading: A}, {heading: B, text: C}]')).toEqual([
      'section-has-content /sections/0/heading',
    ]);
  });

  it('appendix-mentioned: the text refers to every appendix', () => {
    const appendix = 'appendices: [{id: danh-muc, heading: Danh mục, text: A}]';
    expect(codes(`text: B\n${appendix}`)).toEqual(['appendix-mentioned /appendices/0/heading']);
    expect(codes(`text: "B tại [@danh-muc] kèm theo"\n${appendix}`)).toEqual([]);
    expect(codes(`text: B tại Phụ lục kèm theo\n${appendix}`)).toEqual([]);
    const form = 'appendices: [{text: A, print: {label: Mẫu số 1}}]';
    expect(codes(`text: B theo Mẫu số 1\n${form}`)).toEqual([]);
    expect(codes(`text: B theo Mẫu số 10\n${form}`)).toEqual(['appendix-mentioned /appendices/0/heading']);
  });
});

describe('typed twice', () => {
  it('label-not-typed: numbers of headings are made', () => {
    expect(codes('sections: [{heading: IV. Kinh phí, text: A}, {heading: "a) Chung", text: B}]')).toEqual([
      'label-not-typed /sections/0/heading',
      'label-not-typed /sections/1/heading',
    ]);
    expect(
      codes('sections: [{heading: IV. Kinh phí, text: A, print: {label: ""}}, {heading: Năm 2027, text: B}]'),
    ).toEqual([]);
  });

  it('number-plain: the symbol is not part of the number', () => {
    expect(codes('documents: {ke-hoach: {number: 12/KH-UBND}}\ntext: A')).toEqual([
      'number-plain /documents/ke-hoach/number',
    ]);
    expect(codes('documents: {ke-hoach: {number: "12"}}\ntext: A')).toEqual([]);
    expect(codes('documents: {ke-hoach: {number: none}}\ntext: A')).toEqual([]);
  });
});

it('issuer-has-symbol: a unit that issues has an abbreviation', () => {
  expect(codes('documents: {ke-hoach: {issuer: thon}}\ntext: A')).toEqual([
    'issuer-has-symbol xa.yaml:/units/thon (key)',
  ]);
  expect(codes('documents: {ke-hoach: {issuer: thon, symbol: KH-T}}\ntext: A')).toEqual([]);
});
