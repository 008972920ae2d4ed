import type { Language } from '../../model/language.js';
import { twoDigits } from '../../model/two-digits.js';
import type { Panel } from '../panel.js';

export interface PreviewWords {
  readonly panels: Readonly<Record<Panel['id'], string>>;
  readonly ready: (name: string, obstacles: number) => string;
  readonly noFindings: string;
  readonly silenced: (count: number) => string;
  readonly line: (file: string, line: number) => string;
  readonly page: (page: number) => string;
  readonly noWork: string;
  readonly noDays: string;
  readonly ledBy: (names: string) => string;
  readonly month: (month: string, count: number) => string;
  /** `issued`: number and day of the issued document. */
  readonly since: (name: string, issued: string | undefined) => string;
  readonly noChanges: string;
  /** What the page's script says; `{…}` is filled in. */
  readonly script: Readonly<Record<ScriptWord, string>>;
  readonly documents: string;
  readonly beside: string;
  readonly pages: string;
  readonly keys: string;
  readonly close: string;
  readonly keyList: readonly (readonly [key: string, what: string])[];
  readonly loading: string;
}

type ScriptWord = 'fresh' | 'broken' | 'lost' | 'ended' | 'inEditor';

const vi: PreviewWords = {
  panels: {
    findings: 'Nội dung cần xem lại',
    work: 'Nhiệm vụ',
    calendar: 'Lịch',
    changes: 'Thay đổi',
    source: 'Tệp kế hoạch',
  },
  ready: (name, obstacles) =>
    obstacles === 0
      ? `${name}: đủ điều kiện trình ký.`
      : `${name}: chưa đủ điều kiện trình ký, còn ${twoDigits(obstacles)} nội dung.`,
  noFindings: 'Không có nội dung nào cần xem lại.',
  silenced: (count) => `Đã bỏ qua ${twoDigits(count)} nội dung theo ghi chú “# bỏ qua:”.`,
  line: (_, line) => `dòng ${line}`,
  page: (page) => `trang ${page}`,
  noWork: 'Kế hoạch chưa giao việc nào.',
  noDays: 'Kế hoạch chưa có thời hạn nào.',
  ledBy: (names) => `Chủ trì: ${names}`,
  month: (month, count) => `Tháng ${month} (${twoDigits(count)})`,
  since: (name, issued) =>
    issued === undefined
      ? `${name}: so với lúc mở trang này (chưa ban hành)`
      : `${name}: so với bản đã ban hành ${issued}`,
  noChanges: 'Không có thay đổi.',
  script: {
    fresh: 'Đã cập nhật lúc {time}.',
    broken: 'Tệp đang có lỗi, chưa lập được văn bản. Các trang bên dưới là của lần lưu trước.',
    lost: 'Mất liên lạc với chương trình; đang nối lại …',
    ended: 'Chương trình đã dừng. Chạy lại lệnh kehoach preview rồi mở địa chỉ mới.',
    inEditor: 'Mở trong trình soạn thảo',
  },
  documents: 'Văn bản',
  beside: 'Nội dung kèm theo',
  pages: 'Trang văn bản',
  keys: 'Phím tắt',
  close: 'Đóng',
  keyList: [
    ['1 – 9', 'chuyển văn bản'],
    ['j, k', 'nội dung cần xem lại kế tiếp, trước đó'],
    ['n, p', 'trang sau, trang trước'],
    ['[ , ]', 'phần kèm theo trước, sau'],
    ['?', 'mở, đóng bảng phím tắt'],
  ],
  loading: 'Đang lập văn bản …',
};

const en: PreviewWords = {
  panels: {
    findings: 'Findings',
    work: 'Work',
    calendar: 'Calendar',
    changes: 'Changes',
    source: 'Plan file',
  },
  ready: (name, obstacles) =>
    obstacles === 0
      ? `${name}: ready to be signed.`
      : `${name}: not ready to be signed, ${obstacles} in the way.`,
  noFindings: 'Nothing to look at.',
  silenced: (count) => `${count} silenced by “# bỏ qua:” comments.`,
  line: (_, line) => `line ${line}`,
  page: (page) => `page ${page}`,
  noWork: 'The plan gives no work out.',
  noDays: 'The plan has no due days.',
  ledBy: (names) => `Lead: ${names}`,
  month: (month, count) => `${month} (${count})`,
  since: (name, issued) =>
    issued === undefined
      ? `${name}: since this page was opened (not issued)`
      : `${name}: since it was issued, ${issued}`,
  noChanges: 'No changes.',
  script: {
    fresh: 'Renewed at {time}.',
    broken: 'The file has faults and cannot be printed. The pages below are those of the last good save.',
    lost: 'The program does not answer; trying again …',
    ended: 'The program has ended. Run kehoach preview again and open the new address.',
    inEditor: 'Open in the editor',
  },
  documents: 'Documents',
  beside: 'Beside the pages',
  pages: 'Pages',
  keys: 'Keys',
  close: 'Close',
  keyList: [
    ['1 – 9', 'choose a document'],
    ['j, k', 'next, previous finding'],
    ['n, p', 'next, previous page'],
    ['[ , ]', 'previous, next panel'],
    ['?', 'show or hide the keys'],
  ],
  loading: 'Building the documents …',
};

export const previewWords: Readonly<Record<Language, PreviewWords>> = { vi, en };
