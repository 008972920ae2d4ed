/** A dossier of three documents that cite each other, confirmed and ready. */
import { makeProject, type Project } from '../support/project.js';
import { office } from '../support/sample.js';

export const dossierOffice = `${office
  .replace(
    '  ke-hoach:\n',
    '  to-trinh: {issuer: vhxh, to: ["Ủy ban nhân dân xã Minh Tâm"], signature: tp}\n  ke-hoach:\n',
  )
  .replace(
    'signers:\n',
    'signers:\n  tp: {lines: ["TRƯỞNG PHÒNG"], name: Trần Quốc Bảo}\n',
  )}print: {header: 12}
`;

/** Remarks and blank lines are there to be kept. */
export const dossierPlan = `schema: 1
id: trong-cay
period: 2027
office: offices/xa.yaml
title: Tổ chức Tết trồng cây năm 2027

documents: # theo thứ tự trình
  to-trinh:
    date: 01/2027 # văn thư ghi ngày
    subject: Về việc đề nghị ban hành Kế hoạch tổ chức Tết trồng cây năm 2027
    text: Phòng Văn hóa - Xã hội kính trình dự thảo Kế hoạch.

  # Kế hoạch in phần nội dung chung.
  ke-hoach:
    recipients:
      - Phòng Kinh tế, Phòng Văn hóa - Xã hội (t/h)
      - Đảng ủy xã (b/c)
    basis:
      - Căn cứ [@luat-tre-em]
      - Theo đề nghị tại [@to-trinh]
  cong-van: {symbol: UBND-VHXH, signature: pct, to: ["Các thôn"], subject: triển khai Tết trồng cây, opening: "Thực hiện [@ke-hoach], Ủy ban nhân dân xã đề nghị các thôn như sau:", text: Bố trí đất trồng cây.}

sections:
  - heading: Mục đích
    text: Trồng mới 1.200 cây bóng mát ở đường thôn và sân trường.
  - heading: Nhiệm vụ
    tasks:
      - text: Chuẩn bị đủ cây giống, xong chậm nhất ngày 29/01/2027.
        lead: kinh-te
        when: 29/01/2027
appendices:
  - heading: Danh mục cây
    text: Lim, sao đen, bằng lăng.
confirmed:
  content: {by: Nguyễn Thị Lan, on: 05/01/2024}
  form: {by: Trần Văn Minh, on: 06/01/2024}
`;

export const planPath = 'plans/trong-cay.yaml';

export function dossier(plan = dossierPlan, officeText = dossierOffice): Project {
  return makeProject({ [planPath]: plan, 'plans/offices/xa.yaml': officeText });
}

export const submission = [
  'issue',
  planPath,
  '--document',
  'to-trinh',
  '--number',
  '45',
  '--date',
  '12/01/2027',
];
export const planIssue = [
  'issue',
  planPath,
  '--document',
  'ke-hoach',
  '--number',
  '64',
  '--date',
  '2027-01-15',
];
export const letter = ['issue', planPath, '--document', 'cong-van', '--number', '70', '--date', '18/01/2027'];

export const kept = 'plans/ban-hanh/trong-cay';
export const register = 'plans/offices/so-van-ban-di/xa-2027.yaml';
