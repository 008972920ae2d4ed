import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../src/check/check-dossier.js';
import { rules } from '../../src/check/generated/rules.js';
import { dossierOf, officeWith, toldBy } from '../support/compose-text.js';

const format = rules.filter(({ basis }) => basis === 'format').map(({ code }) => code);

describe('checkDossier', () => {
  it('finds no fault of form with a plan in order', () => {
    expect(
      toldBy(
        format,
        `
documents: {ke-hoach: {signature: ct}, to-trinh: {}, cong-van: {to: ["Các thôn"]}}
basis: ["Căn cứ [@luat-tre-em]"]
sections:
  - {id: ct, heading: Chỉ tiêu, indicators: [{id: boi, text: 60% trẻ biết bơi., target: 60%}]}
  - {heading: Việc, tasks: [{text: "Mở lớp theo [@ct], [@tasks].", lead: doan-tn, partners: ["Các hộ dân"], serves: [boi]}]}
`,
      ),
    ).toEqual([]);
  });

  it('places findings in the plan or in the office file, with code and severity', () => {
    const { dossier } = dossierOf('documents: {ke-hoach: {signature: cta}}\nitems: ["Theo [@xa].", B]');
    const found = checkDossier(dossier).filter(({ code }) => format.includes(code));
    expect(found).toMatchObject([
      { code: 'reference-known', severity: 'error', file: 'plan.yaml', at: { pointer: '/items/0' } },
      {
        code: 'signer-known',
        severity: 'error',
        file: 'plan.yaml',
        at: { pointer: '/documents/ke-hoach/signature' },
      },
    ]);
  });

  it('is as severe as the office wants, but for what printing rests on', () => {
    const given = {
      office: officeWith(
        'check: {rules: {section-has-content: error, label-not-typed: off, signer-known: off}}',
      ),
    };
    const { dossier } = dossierOf(
      'documents: {ke-hoach: {signature: cta}}\nsections: [{heading: I. A, text: B}, {heading: C}]',
      given,
    );
    const codes = ['section-has-content', 'label-not-typed', 'signer-known'];
    const found = checkDossier(dossier).filter(({ code }) => codes.includes(code));
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([
      ['section-has-content', 'error'],
      ['signer-known', 'error'],
    ]);
  });
});
