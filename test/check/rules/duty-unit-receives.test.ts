import { expect, it } from 'vitest';
import { checkDossier } from '../../../src/check/check-dossier.js';
import { dossierOf } from '../../support/compose-text.js';

it('names every unit that is missing in one finding, and the lines to add', () => {
  const { dossier } = dossierOf(
    "documents: {ke-hoach: {recipients: ['Lưu: VT']}}\ntasks: [{text: A, lead: vhxh}, {text: B, lead: mttq}]",
  );
  const found = checkDossier(dossier).filter(({ code }) => code === 'duty-unit-receives');
  expect(found.map(({ message }) => message.vi)).toEqual([
    '02 đơn vị được giao nhiệm vụ nhưng không có trong nơi nhận: Phòng Văn hóa - Xã hội; Ủy ban Mặt trận Tổ quốc Việt Nam xã.',
  ]);
  expect(found[0]?.hint?.vi).toContain(
    '“Phòng Văn hóa - Xã hội (t/h)”, “Ủy ban Mặt trận Tổ quốc Việt Nam xã (p/h)”',
  );
});
