import type { Language } from '../../model/language.js';

export interface PreviewCommandWords {
  readonly summary: string;
  readonly description: string;
  readonly plan: string;
  readonly port: string;
  readonly noOpen: string;
  readonly badPort: (given: string) => string;
  readonly portTaken: (port: number) => string;
  readonly running: (plan: string, address: string) => string;
  readonly choose: (plans: readonly string[]) => string;
  readonly ended: string;
}

export const previewCommandWords: Readonly<Record<Language, PreviewCommandWords>> = {
  vi: {
    summary: 'xem trước văn bản trong khi soạn',
    description:
      'Mở trang xem trước của một kế hoạch: đúng các trang sẽ in, nội dung cần xem lại, nhiệm vụ, lịch, thay đổi. Trang tự cập nhật mỗi lần lưu tệp; không tệp nào bị ghi. Chỉ máy này mở được trang.',
    plan: 'tệp kế hoạch; không ghi thì dùng kế hoạch duy nhất trong thư mục plans',
    port: 'số cổng; không ghi thì tự chọn',
    noOpen: 'không tự mở trình duyệt',
    badPort: (given) => `“${given}” không phải số cổng: ghi số từ 1 đến 65535.`,
    portTaken: (port) =>
      `Cổng ${port} đang có chương trình khác dùng. Ghi số khác, hoặc bỏ --port để tự chọn.`,
    running: (plan, address) => `Đang xem trước ${plan}\n  ${address}\nBấm Ctrl+C để dừng.\n`,
    choose: (plans) =>
      `Có nhiều kế hoạch, ghi rõ một tệp:\n${plans.map((plan) => `  kehoach preview ${plan}`).join('\n')}`,
    ended: 'Đã dừng xem trước.\n',
  },
  en: {
    summary: 'show the documents while the plan is written',
    description:
      'Opens a page with one plan: the very pages that will be printed, findings, work, calendar, changes. It renews itself with every save; nothing is written. Only this machine can open it.',
    plan: 'the plan; where none is named, the only one in plans',
    port: 'port; a free one where none is named',
    noOpen: 'do not open the browser',
    badPort: (given) => `“${given}” is no port: a number from 1 to 65535.`,
    portTaken: (port) => `Port ${port} is used by another program. Name another, or leave --port out.`,
    running: (plan, address) => `Previewing ${plan}\n  ${address}\nCtrl+C ends it.\n`,
    choose: (plans) =>
      `There are several plans, name one:\n${plans.map((plan) => `  kehoach preview ${plan}`).join('\n')}`,
    ended: 'The preview has ended.\n',
  },
};
