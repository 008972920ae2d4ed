import { describe, expect, it } from 'vitest';
import { countsOf } from '../../src/import/report.js';
import { makeDossier } from '../../src/model/dossier.js';
import type { OfficeFile, PlanFile, TemplateHead } from '../../src/model/generated/schema-types.js';

const kind = (id: string, body: 'shared' | 'own'): TemplateHead => ({
  kind: id,
  name: id,
  form: 'named',
  body,
});
const office: OfficeFile = {
  ...{ schema: 1, name: 'UBND xã', symbol: 'UBND', place: 'A', letterhead: { issuer: ['UBND'] } },
  units: { vhxh: { name: 'Phòng Văn hóa - Xã hội' }, thon: { name: 'Các thôn' } },
  signers: { pct: { lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'A' } },
  documents: { 'ke-hoach': { signature: 'pct' } },
  citations: { luat: { type: 'Luật', subject: 'Trẻ em' } },
};
const plan: PlanFile = {
  ...{ schema: 1, id: 'a', period: 2027, office: 'a.yaml', title: 'Trẻ em' },
  citations: { kh: { type: 'Kế hoạch' }, khac: { type: 'Kế hoạch' } },
  documents: {
    'ke-hoach': { recipients: ['A', 'B (t/h)'] },
    'cong-van': {
      basis: 'Thực hiện [@kh], [@vhxh] và [@kh:short]',
      signature: [{ lines: ['CHÁNH VĂN PHÒNG'] }, { lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'] }],
      tasks: ['Một', { text: 'Hai', items: ['chi tiết', { text: 'việc riêng', lead: 'Công an xã' }] }],
    },
  },
  basis: ['Căn cứ [@luat]', 'Thực hiện [@kh]'],
  closing: { text: 'Báo cáo.', reports: [{ period: 'year', due: '10/11' }] },
  sections: [
    {
      heading: 'Chỉ tiêu',
      indicators: [
        { text: 'Tăng dần.' },
        { text: 'Đạt 98%.', target: '98%' },
        { text: 'Đạt.', measures: [{ name: 'x', targets: { 2026: '1%', 2027: '2%' } }, { name: 'y' }] },
      ],
    },
    {
      heading: 'Nhiệm vụ',
      tasks: [{ text: 'Mở lớp đạt 60%.', lead: ['vhxh', 'Trường học'], target: '60%' }],
    },
    {
      heading: 'Tổ chức',
      sections: [
        { unit: 'vhxh', items: ['Làm.', { text: 'Cùng làm.', partners: 'Các thôn' }] },
        { sections: [{ text: 'Lời.' }] },
      ],
    },
  ],
  appendices: [{ heading: 'Biểu', text: 'Mẫu.' }],
};
const { value: dossier } = makeDossier({
  ...{ plan, planPath: 'p.yaml', office, officePath: 'a.yaml' },
  kinds: new Map([
    ['ke-hoach', kind('ke-hoach', 'shared')],
    ['cong-van', kind('cong-van', 'own')],
  ]),
});
if (!dossier) throw new Error('no dossier');

describe('the counts of a document', () => {
  it('are those of the shared body and the appendices where it prints them', () => {
    expect(countsOf(dossier, 'ke-hoach')).toEqual({
      parts: 5,
      units: 1,
      duties: 2,
      indicators: 4,
      milestones: 4,
      reports: 1,
      citations: 2,
      recipients: 2,
      signatureLines: 3,
    });
  });

  it('are those of its own body otherwise', () => {
    expect(countsOf(dossier, 'cong-van')).toEqual({
      parts: 0,
      units: 1,
      duties: 3,
      indicators: 0,
      milestones: 0,
      reports: 0,
      citations: 1,
      recipients: 0,
      signatureLines: 3,
    });
  });

  it('are none for a document that is not there', () => {
    expect(countsOf(dossier, 'to-trinh')).toBeUndefined();
  });
});
