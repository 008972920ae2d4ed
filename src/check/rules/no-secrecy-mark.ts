import type { Rule } from '../rule.js';

const mark =
  /^[\s*(\ufffc]*(?:(?:[Đđ]ộ|[Dd]ấu chỉ mức độ) mật\s*:\s*(?:[Tt]uyệt mật|[Tt]ối mật|[Mm]ật|TUYỆT MẬT|TỐI MẬT|MẬT)|TUYỆT MẬT|TỐI MẬT|MẬT)[\s*).\ufffc]*$/u;

/** State secrets are not written with a program on a networked machine: there is no mark of secrecy to print. */
export const noSecrecyMark: Rule = {
  code: 'no-secrecy-mark',
  severity: 'error',
  title: {
    vi: 'Văn bản không có dấu chỉ mức độ mật.',
    en: 'No document bears a mark of secrecy.',
  },
  basis: { clause: 'điểm a khoản 2 Mục III Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check({ prose }) {
    for (const { words, pointer } of prose) {
      if (!words.split('\n').some((line) => mark.test(line))) continue;
      yield {
        pointer,
        message: {
          vi: `“${words.trim()}” là dấu chỉ mức độ mật; văn bản có nội dung bí mật nhà nước không được soạn thảo, lưu giữ trên máy tính đã kết nối hoặc đang kết nối mạng.`,
          en: `“${words.trim()}” marks a state secret, which may not be written on a machine that is or was on a network.`,
        },
        hint: {
          vi: 'Dừng soạn thảo tại đây, thực hiện theo pháp luật về bảo vệ bí mật nhà nước; nếu văn bản không mật thì bỏ dòng này.',
          en: 'Stop here and follow the law on state secrets; remove the line if nothing is secret.',
        },
      };
    }
  },
  good: [{ plan: 'items: ["Bảo vệ bí mật nhà nước.", "Mật"]' }],
  bad: [
    {
      plan: 'documents: {ke-hoach: {note: TỐI MẬT}}\nsections: [{heading: "Độ mật: Mật", text: A}]',
      at: ['/documents/ke-hoach/note', '/sections/0/heading'],
    },
  ],
};
