import type { Finding } from '../model/finding.js';

/** A bug of ours met with one plan, told like a finding: the other plans go on. */
export function fault(plan: string, error: unknown): Finding {
  const said = String(error);
  return {
    code: 'program-works',
    severity: 'error',
    message: {
      vi: `Chương trình gặp lỗi ngoài dự kiến khi xử lý tệp này (${said}).`,
      en: `Something went wrong with this file that should not (${said}).`,
    },
    hint: {
      vi: 'Tệp không bị thay đổi. Đề nghị gửi tệp này kèm dòng trên cho người hỗ trợ.',
      en: 'The file is untouched. Please report it with the file and the line above.',
    },
    file: plan,
    at: { file: 'whole' },
  };
}
