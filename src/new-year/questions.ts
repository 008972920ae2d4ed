/** What an officer must decide before the new plan can be signed, in the words of the list and of the mark it leaves in the file. */
import type { Words } from '../model/finding.js';
import { isOneYear, newFirst, newLast, type Shift } from './shift.js';

export interface Question {
  readonly kind: QuestionKind;
  /** Place in the plan; the same before and after, since nothing changes its order. */
  readonly pointer: string;
  /** What stands in the gaps of the mark, by name. */
  readonly slots: Readonly<Record<string, string | Words>>;
}

interface Kind {
  /** The line of the list; `{period}` and `{last}` are the new plan's time and the year before it. */
  readonly title: Words;
  /** Behind “# kiểm tra:”. */
  readonly mark: Words;
  /** The list repeats the mark of each place: it says what the title does not. */
  readonly told?: true;
}

/** In the order they are told: figures, documents, days, words. */
const kinds = {
  target: {
    title: { vi: 'Xác định chỉ tiêu {period}', en: 'Set the targets for {period}' },
    mark: { vi: 'chỉ tiêu {period}', en: 'target for {period}' },
  },
  milestone: {
    title: { vi: 'Rà soát mốc thực hiện đã qua', en: 'Milestones that have passed' },
    mark: { vi: 'mốc năm {years} đã qua', en: 'milestone {years} has passed' },
    told: true,
  },
  baseline: {
    title: {
      vi: 'Ghi kết quả năm {last} vào hiện trạng (đang ghi theo chỉ tiêu của kế hoạch trước)',
      en: 'Write the results of {last} as baselines (the old plan’s targets stand there)',
    },
    mark: {
      vi: 'kết quả năm {last}, đang ghi theo chỉ tiêu',
      en: 'result of {last}; the target stands here',
    },
  },
  result: {
    title: { vi: 'Bổ sung kết quả năm {last} vào hiện trạng', en: 'Add the results of {last} to baselines' },
    mark: { vi: 'kết quả năm {last}', en: 'result of {last}' },
  },
  budget: {
    title: { vi: 'Xác định kinh phí {period}', en: 'Set the budget for {period}' },
    mark: { vi: 'kinh phí {period}', en: 'budget for {period}' },
  },
  'cited-yearly': {
    title: {
      vi: 'Bổ sung số, ngày của văn bản {period}',
      en: 'Number and date of documents for {period}',
    },
    mark: { vi: 'số, ngày của văn bản {period}{was}', en: 'number and date{was}' },
    told: true,
  },
  'cited-dated': {
    title: {
      vi: 'Đối chiếu văn bản viện dẫn của kỳ trước',
      en: 'Cited documents of the years before',
    },
    mark: { vi: 'văn bản viện dẫn của kỳ trước ({name})', en: 'cited from the years before: {name}' },
    told: true,
  },
  'cited-replaced': {
    title: { vi: 'Thay văn bản không còn hiệu lực', en: 'Cited documents that have been replaced' },
    mark: { vi: 'đã được thay thế bằng {by}', en: 'has been replaced by {by}' },
    told: true,
  },
  'cited-status': {
    title: { vi: 'Đối chiếu hiệu lực văn bản viện dẫn', en: 'Whether cited documents are in force' },
    mark: { vi: 'hiệu lực của {name}: {status}', en: '{name} is declared {status}' },
    told: true,
  },
  signer: {
    title: { vi: 'Đối chiếu người ký, chức vụ', en: 'Who signs, and with what post' },
    mark: { vi: 'người ký, chức vụ trong các văn bản', en: 'who signs the documents' },
  },
  'day-off': {
    title: { vi: 'Thời hạn rơi vào ngày nghỉ', en: 'Due on a day off' },
    mark: {
      vi: '{day} là {what}; ngày làm việc liền trước là {before}',
      en: '{day} is a {what}; the working day before is {before}',
    },
    told: true,
  },
  counted: {
    title: { vi: 'Tính lại thời hạn theo mốc', en: 'Deadlines to count anew' },
    mark: { vi: 'tính từ mốc thì thời hạn là {day}', en: 'the count gives {day}' },
    told: true,
  },
  event: {
    title: { vi: 'Ấn định ngày diễn ra', en: 'Settle the days of events' },
    mark: { vi: '{day} là {what} (kỳ trước: {earlier})', en: '{day} is a {what} (before: {earlier})' },
    told: true,
  },
  lunar: {
    title: { vi: 'Đối chiếu ngày theo âm lịch', en: 'Days of the lunar calendar' },
    mark: { vi: '{name} năm {year}: {day}', en: '{name} {year}: {day}' },
    told: true,
  },
  weekday: {
    title: { vi: 'Sửa thứ trong tuần', en: 'Days of the week' },
    mark: { vi: 'ngày {day} là {what}', en: '{day} is a {what}' },
    told: true,
  },
  'last-year': {
    title: {
      vi: 'Rà soát nội dung, số liệu của năm {last} trong câu',
      en: 'What sentences say of {last}: words and figures',
    },
    mark: { vi: 'nội dung, số liệu của năm {last}', en: 'words and figures of {last}' },
  },
  done: {
    title: {
      vi: 'Viết lại việc đã làm (câu đã chuyển sang {period})',
      en: 'Work told as done, now with the dates of {period}',
    },
    mark: { vi: 'việc đã làm, ngày và năm đã chuyển sang {period}', en: 'told as done, moved to {period}' },
  },
  theme: {
    title: { vi: 'Ghi chủ đề {period}', en: 'The theme of {period}' },
    mark: { vi: 'chủ đề {period}', en: 'theme of {period}' },
  },
  'span-over': {
    title: { vi: 'Rà soát giai đoạn đã kết thúc', en: 'Times that have ended' },
    mark: { vi: 'giai đoạn đến năm {years} đã kết thúc', en: 'the time until {years} is over' },
    told: true,
  },
  'year-kept': {
    title: { vi: 'Đối chiếu năm còn giữ nguyên trong câu', en: 'Years left as they were' },
    mark: { vi: 'năm {years} trong câu, còn giữ nguyên', en: '{years} was left as it was' },
    told: true,
  },
  'by-hand': {
    title: { vi: 'Sửa trực tiếp trong tệp (chưa tự chuyển được)', en: 'To be moved by hand' },
    mark: { vi: 'chưa tự chuyển được: {text}', en: 'could not be moved: {text}' },
    told: true,
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type QuestionKind = keyof typeof kinds;

export const questionKinds = Object.keys(kinds) as readonly QuestionKind[];

/** What stands behind “# kiểm tra:”; in the file in Vietnamese. */
export function markOf({ kind, slots }: Question): Words {
  return filled(kinds[kind].mark, slots);
}

/** What the list says of all questions of a kind. */
export function titleOf(kind: QuestionKind, shift: Shift): Words {
  return filled(kinds[kind].title, timeSlots(shift));
}

/** Whether the list repeats what the mark says. */
export function isTold(kind: QuestionKind): boolean {
  return 'told' in kinds[kind];
}

/** The new plan's time and the year before it, as slots. */
export function timeSlots(shift: Shift): { readonly period: Words; readonly last: string } {
  const [from, to] = [newFirst(shift), newLast(shift)];
  const period = isOneYear(shift)
    ? { vi: `năm ${from}`, en: String(from) }
    : { vi: `giai đoạn ${from} - ${to}`, en: `${from} to ${to}` };
  return { period, last: String(from - 1) };
}

function filled({ vi, en }: Words, slots: Question['slots']): Words {
  const fill = (text: string, language: keyof Words) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = slots[name] ?? '';
      return typeof value === 'string' ? value : value[language];
    });
  return { vi: fill(vi, 'vi'), en: fill(en, 'en') };
}

const gaps: Readonly<Record<string, string>> = {
  period: '(?:năm \\d{4}|giai đoạn \\d{4} - \\d{4})',
  last: '\\d{4}',
  year: '\\d{4}',
  years: '[\\d, ]+',
  was: '(?: \\(trước đây: .+\\))?',
  day: '\\d{1,2}/\\d{1,2}/\\d{4}',
};

/** The marks of every kind, whatever stands in their gaps. */
const marks = Object.values(kinds).map(
  ({ mark }) =>
    new RegExp(
      `^${mark.vi
        .split(/\{(\w+)\}/)
        .map((part, i) => (i % 2 === 0 ? part.replace(/[()]/g, '\\$&') : (gaps[part] ?? '.+')))
        .join('')}$`,
      'u',
    ),
);

/** Whether a comment's words are such a mark: one that stands from a year before is written anew. */
export function isMark(words: string): boolean {
  return marks.some((mark) => mark.test(words));
}
