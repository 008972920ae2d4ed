import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../src/check/check-dossier.js';
import { dossierOf, told } from '../support/compose-text.js';

describe('checkDossier', () => {
  it('finds nothing wrong with a plan in order', () => {
    expect(
      told(
        `
documents: {ke-hoach: {signature: ct}, to-trinh: {}, cong-van: {to: ["Các thôn"]}}
basis: ["Căn cứ [@luat-tre-em]"]
sections:
  - {id: ct, heading: Chỉ tiêu, indicators: [{id: boi, text: 60% trẻ biết bơi., target: 60%}]}
  - {heading: Việc, tasks: [{text: "Mở lớp theo [@ct], [@tasks].", lead: doan-tn, partners: [Các hộ dân], serves: [boi]}]}
`.replace('[Các hộ dân]', '["Các hộ dân"]'),
      ),
    ).toEqual([]);
  });

  it('places findings in the plan or in the office file, with code and severity', () => {
    const { dossier } = dossierOf('documents: {ke-hoach: {signature: cta}}\nitems: ["Theo [@xa].", B]');
    expect(checkDossier(dossier)).toMatchObject([
      { code: 'reference-known', severity: 'error', file: 'plan.yaml', at: { pointer: '/items/0' } },
      {
        code: 'signer-known',
        severity: 'error',
        file: 'plan.yaml',
        at: { pointer: '/documents/ke-hoach/signature' },
      },
    ]);
  });
});
