/** What can be wrong with a comment that silences a rule. */
import { type CalendarDay, shortDay } from '../model/day.js';
import type { Severity, Words } from '../model/finding.js';
import { nearest } from '../model/nearest.js';

/** A requirement on such a comment, told and documented like a rule. */
export interface SilenceRule {
  readonly code: string;
  readonly severity: Severity;
  readonly title: Words;
}

export const silenceRules = {
  known: {
    code: 'silence-names-rule',
    severity: 'warning',
    title: {
      vi: 'Ghi chú “# bỏ qua:” nêu một quy tắc có trong danh sách.',
      en: 'A “# bỏ qua:” comment names a rule.',
    },
  },
  allowed: {
    code: 'silence-allowed',
    severity: 'warning',
    title: {
      vi: 'Quy tắc của khuôn dạng tệp không bỏ qua được.',
      en: 'The rules of the file format cannot be silenced.',
    },
  },
  why: {
    code: 'silence-says-why',
    severity: 'warning',
    title: { vi: 'Ghi chú “# bỏ qua:” nêu lý do.', en: 'A “# bỏ qua:” comment gives a reason.' },
  },
  until: {
    code: 'silence-says-until',
    severity: 'warning',
    title: { vi: 'Ghi chú “# bỏ qua:” có thời hạn.', en: 'A “# bỏ qua:” comment has a last day.' },
  },
  inForce: {
    code: 'silence-in-force',
    severity: 'warning',
    title: {
      vi: 'Ghi chú “# bỏ qua:” còn thời hạn.',
      en: 'The last day of a “# bỏ qua:” comment is not over.',
    },
  },
  needed: {
    code: 'silence-needed',
    severity: 'info',
    title: {
      vi: 'Ghi chú “# bỏ qua:” chỉ đặt ở chỗ quy tắc có nêu.',
      en: 'A “# bỏ qua:” comment stands where its rule finds something.',
    },
  },
} as const satisfies Readonly<Record<string, SilenceRule>>;

/** A fault of a comment in words; its place is the comment. */
export interface SilenceFault extends SilenceRule {
  readonly message: Words;
  readonly hint: Words;
}

const example = (code: string) => `“# bỏ qua: ${code} (lý do) đến 31/12/2027”`;

export function unnamed(code: string | undefined, known: readonly string[]): SilenceFault {
  const meant = code === undefined ? undefined : nearest(code, known);
  if (code === undefined) {
    return {
      ...silenceRules.known,
      message: {
        vi: 'Ghi chú “# bỏ qua:” chưa ghi mã quy tắc nên chưa có hiệu lực.',
        en: 'The comment “# bỏ qua:” names no rule and silences nothing.',
      },
      hint: {
        vi: `Ghi theo mẫu ${example('mã-quy-tắc')}.`,
        en: `Write ${example('rule-code')}.`,
      },
    };
  }
  return {
    ...silenceRules.known,
    message: { vi: `Không có quy tắc nào mang mã “${code}”.`, en: `There is no rule “${code}”.` },
    hint: meant
      ? { vi: `Sửa thành “${meant}”.`, en: `Did you mean “${meant}”?` }
      : {
          vi: 'Chọn mã trong danh sách quy tắc (docs/rules.md), hoặc bỏ ghi chú này.',
          en: 'Take a code from the list of rules (docs/rules.md), or remove the comment.',
        },
  };
}

export function notAllowed(code: string): SilenceFault {
  return {
    ...silenceRules.allowed,
    message: {
      vi: `“${code}” là quy tắc của khuôn dạng tệp, không bỏ qua được.`,
      en: `“${code}” is a rule of the file format and cannot be silenced.`,
    },
    hint: {
      vi: 'Sửa nội dung được nêu, rồi bỏ ghi chú này.',
      en: 'Mend what is found, then remove the comment.',
    },
  };
}

export function withoutReason(code: string): SilenceFault {
  return {
    ...silenceRules.why,
    message: {
      vi: `Ghi chú bỏ qua “${code}” chưa nêu lý do nên chưa có hiệu lực.`,
      en: `The comment that silences “${code}” gives no reason and silences nothing.`,
    },
    hint: {
      vi: `Ghi lý do trong ngoặc đơn sau mã quy tắc: ${example(code)}.`,
      en: `Give the reason in brackets after the code: ${example(code)}.`,
    },
  };
}

export function withoutTerm(code: string, written: string | undefined): SilenceFault {
  return {
    ...silenceRules.until,
    message:
      written === undefined
        ? {
            vi: `Ghi chú bỏ qua “${code}” chưa có thời hạn nên chưa có hiệu lực.`,
            en: `The comment that silences “${code}” has no last day and silences nothing.`,
          }
        : {
            vi: `Thời hạn “${written}” của ghi chú bỏ qua “${code}” không phải một ngày có trong lịch.`,
            en: `“${written}”, the last day of the comment that silences “${code}”, is no day of the calendar.`,
          },
    hint: {
      vi: `Ghi ngày cuối cùng còn hiệu lực ở cuối ghi chú: ${example(code)}.`,
      en: `Write the last day at the end of the comment: ${example(code)}.`,
    },
  };
}

export function expired(code: string, until: CalendarDay): SilenceFault {
  return {
    ...silenceRules.inForce,
    message: {
      vi: `Ghi chú bỏ qua “${code}” chỉ có hiệu lực đến hết ngày ${shortDay(until)}.`,
      en: `The comment that silences “${code}” held until ${shortDay(until)}.`,
    },
    hint: {
      vi: 'Rà soát lại nội dung; còn lý do thì ghi thời hạn mới, không còn thì bỏ ghi chú này.',
      en: 'Look again; give a new last day if the reason still holds, else remove the comment.',
    },
  };
}

export function notNeeded(code: string): SilenceFault {
  return {
    ...silenceRules.needed,
    message: {
      vi: `Chỗ này không còn gì để bỏ qua theo quy tắc “${code}”.`,
      en: `There is nothing left here that “${code}” would find.`,
    },
    hint: { vi: 'Bỏ ghi chú này.', en: 'Remove the comment.' },
  };
}

/** Whether a finding says that a comment has nothing to silence. */
export function isNotNeeded({ code }: { readonly code: string }): boolean {
  return code === silenceRules.needed.code;
}
