import { describe, expect, it } from 'vitest';
import { printedText } from '../../../src/doc/printed-text.js';
import { countsOf } from '../../../src/import/counts/counts-of.js';
import { composePlan } from '../../../src/pipeline.js';
import { office } from '../../support/compose-text.js';
import { inMemory } from '../support/in-memory.js';

const plan = {
  ...{
    schema: 1,
    id: 'a',
    period: 2027,
    office: 'offices/xa.yaml',
    title: 'Thực hiện công tác trẻ em năm 2027',
  },
  citations: {
    kh: { type: 'Kế hoạch', number: '31/KH-UBND', date: '29/01/2027', issuer: 'UBND tỉnh' },
    khac: { type: 'Kế hoạch', number: '5/KH-UBND' },
  },
  documents: {
    'to-trinh': {
      sections: [
        { heading: 'Nội dung chính', sections: [{ heading: 'Chỉ tiêu', include: 'chi-tieu' }] },
        { heading: 'Kinh phí', text: 'Theo [@khac].' },
      ],
    },
    'ke-hoach': { recipients: ['Sở Y tế (b/c)', 'Các thôn (t/h)'] },
    'cong-van': {
      to: ['Các thôn'],
      tasks: [
        { ref: 'bao-cao', text: 'Báo cáo trước ngày 10/11.', lead: 'vhxh' },
        { text: 'Giao Phòng Kinh tế lập dự toán.', lead: 'kinh-te', items: ['chi tiết'] },
        'Cơ quan phối hợp: Công an xã.',
      ],
    },
  },
  basis: ['Căn cứ [@luat-tre-em]', 'Thực hiện [@kh]'],
  sections: [
    {
      id: 'chi-tieu',
      heading: 'Chỉ tiêu',
      indicators: [
        { text: 'Tăng dần.' },
        { text: 'Đạt 98%.', target: '98%' },
        {
          text: 'Đạt 1% năm 2026 và 2% năm 2027.',
          measures: [{ name: 'x', targets: { 2026: '1%', 2027: '2%', 2030: '12%' } }, { name: 'y' }],
        },
      ],
    },
    {
      heading: 'Tổ chức thực hiện',
      sections: [
        { unit: 'vhxh', text: 'Thường trực, gồm:', items: ['Làm theo Kế hoạch 31/KH-UBND.', 'Cùng làm.'] },
        { unit: 'kinh-te', text: 'Bố trí kinh phí.' },
      ],
    },
    {
      heading: 'Chế độ báo cáo',
      reports: [
        {
          id: 'bao-cao',
          text: 'Các đơn vị báo cáo trước ngày 10 tháng 11 và khi có việc.',
          reports: [
            { period: 'year', due: '10/11' },
            { period: 'half-year', due: '10/5' },
            { period: 'ad-hoc' },
          ],
        },
      ],
    },
  ],
  appendices: [{ heading: 'Biểu', text: 'Mẫu.' }],
};

async function countsOfAll() {
  const resources = inMemory({ 'plans/a.yaml': JSON.stringify(plan), 'plans/offices/xa.yaml': office });
  const { dossier, docs, findings } = await composePlan('plans/a.yaml', resources);
  if (!dossier) throw new Error(JSON.stringify(findings));
  return Object.fromEntries(docs.map((doc) => [doc.id, countsOf(dossier, printedText(doc))]));
}

describe('the counts of a document', async () => {
  const counts = await countsOfAll();

  it('are of what its pages say: data that no word says do not count', () => {
    expect(counts['ke-hoach']).toEqual({
      parts: 6,
      units: 2,
      duties: 3,
      indicators: 3,
      milestones: 3,
      reports: 1,
      citations: 2,
      recipients: 3,
      signatureLines: 2,
    });
  });

  it('hold what is printed again from another document', () => {
    expect(counts['to-trinh']).toMatchObject({
      parts: 3,
      indicators: 3,
      milestones: 3,
      reports: 0,
      citations: 3,
    });
  });

  it('name who leads where no unit has a part, and follow references', () => {
    expect(counts['cong-van']).toMatchObject({ parts: 0, units: 1, duties: 2, reports: 1 });
  });
});
