/** What a text says of other documents, of reports and of what is sent with it becomes data; the words print as typed. */

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { PlanFile } from '../../src/model/generated/schema-types.js';
import { importAndBuild, printedParagraphs } from './import-and-build.js';

const sentences = [
  'Thực hiện Kế hoạch số 31/KH-UBND, Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
  'I. NỘI DUNG',
  '1. Triển khai Kế hoạch số 31/KH-UBND ngày 29/01/2027 của UBND tỉnh; tuyên truyền rộng rãi.',
  '2. Gắn với Kế hoạch 31/KH-UBND và Kế hoạch số 31/KH-UBND ngày 29/01/2027 của UBND tỉnh.',
  'II. CHẾ ĐỘ BÁO CÁO',
  'Các thôn gửi kết quả về Phòng Kinh tế chậm nhất ngày 05/3/2027 để báo cáo UBND xã.',
  'Trên đây là Kế hoạch trồng cây năm 2027.',
  '(Gửi kèm theo: 01 bản đồ; 02 biểu mẫu).',
];
const file = `ỦY BAN NHÂN DÂN XÃ MINH TÂM
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/KH-UBND
Minh Tâm, ngày 03 tháng 02 năm 2027
KẾ HOẠCH
Trồng cây năm 2027

${sentences.join('\n')}

Nơi nhận:
- Các thôn;
- Lưu: VT.
CHỦ TỊCH
Lê Văn An
`;

describe('a text', async () => {
  const {
    plan = '',
    composed,
    documents,
  } = await importAndBuild([{ file: 'cu.txt', bytes: new TextEncoder().encode(file) }]);
  const made: PlanFile = parse(plan);

  it('mentions each document once declared, in the form that prints the typed words', () => {
    expect(Object.keys(made.citations ?? {})).toEqual(['kh-31']);
    expect(made.basis).toContain('Thực hiện [@kh-31:short], Ủy ban');
    expect(made.sections?.[0]?.tasks).toEqual([
      'Triển khai [@kh-31:full]; tuyên truyền rộng rãi.',
      'Gắn với Kế hoạch 31/KH-UBND và [@kh-31:full].',
    ]);
    expect(documents[0]?.citations).toBe(1);
  });

  it('states a report asked for in a lone paragraph, and what is enclosed', () => {
    expect(made.sections?.[1]?.reports).toMatchObject([{ reports: [{ due: '05/3/2027' }] }]);
    expect(made.documents?.['ke-hoach']?.enclosures).toEqual(['01 bản đồ', '02 biểu mẫu']);
    expect(made.closing).toBe('Trên đây là Kế hoạch trồng cây năm 2027.');
  });

  it('prints its words again', () => {
    const printed = (composed?.docs ?? []).flatMap(printedParagraphs).map((line) => line.replace('./.', '.'));
    for (const sentence of sentences) expect(printed).toContain(sentence);
  });
});
