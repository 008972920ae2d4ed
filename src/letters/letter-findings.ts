/** What a clerk must know about letters made from a plan: whom they do not reach, and what the office file does not say. */
import type { Dossier } from '../model/dossier.js';
import type { Finding, Words } from '../model/finding.js';
import type { Addressed } from './addressing.js';
import { letterKind } from './letter-frame.js';

export function letterFindings(addressed: readonly Addressed[], dossier: Dossier): readonly Finding[] {
  const unknown = addressed.filter(({ party, manner }) => !party.known && manner === 'ask');
  return [
    ...(unknown.length > 0 ? [unitsUnknown(unknown, dossier)] : []),
    ...(dossier.office.documents?.[letterKind]?.signature === undefined ? [noSigner(dossier)] : []),
  ];
}

function whole(file: string, code: string, about: { message: Words; hint: Words }): Finding {
  return { code, severity: 'info', ...about, file, at: { file: 'whole' }, prints: true };
}

function unitsUnknown(unknown: readonly Addressed[], { planPath }: Dossier): Finding {
  const names = [...new Set(unknown.map(({ party }) => `“${party.name}”`))].join(', ');
  return whole(planPath, 'letter-unit-known', {
    message: {
      vi: `${names} chưa có trong danh mục đơn vị của cơ quan, nên công văn dùng “Đề nghị”.`,
      en: `${names}: not among the office's units, so letters ask and do not order.`,
    },
    hint: {
      vi: 'Khai đơn vị tại “units” của tệp cơ quan, kèm “relation” (quan hệ với cơ quan ban hành).',
      en: 'Give the unit under “units” in the office file, with its “relation”.',
    },
  });
}

function noSigner({ officePath }: Dossier): Finding {
  return whole(officePath, 'letter-has-signer', {
    message: {
      vi: 'Tệp cơ quan chưa ghi người ký công văn; công văn lấy người ký của kế hoạch.',
      en: 'The office file does not say who signs letters; whoever signs the plan is taken.',
    },
    hint: {
      vi: 'Ghi “signature” (người ký) tại “cong-van” trong “documents” của tệp cơ quan.',
      en: 'Write “signature” under “documents”, “cong-van” in the office file.',
    },
  });
}

export function nobodyAddressed({ planPath }: Dossier): Finding {
  return {
    ...whole(planPath, 'letter-has-addressee', {
      message: {
        vi: 'Kế hoạch không giao việc cho đơn vị nào mà cơ quan gửi được công văn.',
        en: 'The plan gives work to no unit that the office could write to.',
      },
      hint: {
        vi: 'Ghi “lead” (cơ quan chủ trì) cho nhiệm vụ, hoặc “unit” cho phần của từng đơn vị.',
        en: 'Give tasks a “lead”, or parts of the plan a “unit”.',
      },
    }),
    severity: 'warning',
  };
}

export function nobodyLate({ planPath }: Dossier, day: string): Finding {
  return whole(planPath, 'letter-somebody-late', {
    message: {
      vi: `Đến ngày ${day}, không có nhiệm vụ, báo cáo nào quá hạn; không lập công văn đôn đốc.`,
      en: `Nothing is overdue on ${day}: no letter of reminder is made.`,
    },
    hint: {
      vi: 'Chọn ngày khác bằng “--as-of” nếu cần.',
      en: 'Choose another day with --as-of where that is meant.',
    },
  });
}
