import type { Subject } from '../diff/change.js';
import type { Words } from '../model/finding.js';

/** What readers call the things that changes are about. */
export const subjectNames: Readonly<Record<Subject, Words>> = {
  indicator: { vi: 'Chỉ tiêu', en: 'Indicators' },
  duty: { vi: 'Nhiệm vụ', en: 'Duties' },
  report: { vi: 'Chế độ báo cáo', en: 'Reports' },
  basis: { vi: 'Căn cứ, viện dẫn', en: 'Legal bases, citations' },
  funding: { vi: 'Kinh phí', en: 'Funding' },
  signature: { vi: 'Người ký', en: 'Signer' },
  recipient: { vi: 'Nơi nhận, nơi kính gửi', en: 'Recipients, addressees' },
  part: { vi: 'Bố cục, đề mục', en: 'Documents, headings' },
  text: { vi: 'Nội dung, câu chữ khác', en: 'Other text' },
  unit: { vi: 'Tên cơ quan', en: 'Names of units' },
  form: { vi: 'Thể thức, cách trình bày', en: 'Frame and form' },
};
