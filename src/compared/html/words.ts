import { twoDigits } from '../../model/two-digits.js';
import type { Language } from '../format.js';
import type { FoldKind } from './page-sections.js';

/** What the page itself says. */
export interface PageWords {
  readonly title: string;
  readonly skip: string;
  readonly navigation: string;
  readonly old: string;
  readonly new: string;
  readonly summary: string;
  readonly changes: string;
  readonly place: (order: number) => string;
  readonly compared: string;
  readonly told: string;
  readonly none: string;
  /** What is folded, by the numbers of its points and headings. */
  readonly fold: Readonly<Record<FoldKind, (points: number, headings: number) => string>>;
  readonly filter: {
    readonly title: string;
    readonly level: string;
    readonly subject: string;
    readonly unit: string;
    readonly all: string;
    readonly reset: string;
    readonly openAll: string;
    /** `{shown}` and `{all}` stand for the numbers of changes. */
    readonly status: string;
  };
  /** What stands in a document's frame, by the field or the family of the row. */
  readonly frame: Readonly<Record<string, string>>;
}

const pointsVi = (points: number, headings: number) =>
  points > 0 ? `${twoDigits(points)} ý` : `${twoDigits(headings)} đề mục`;

const pointsEn = (points: number, headings: number) =>
  points > 0 ? plural(points, 'point') : plural(headings, 'heading');

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const vi: PageWords = {
  title: 'So sánh kế hoạch',
  skip: 'Đến bảng so sánh từng nội dung',
  navigation: 'Các phần của trang',
  old: 'Bản trước',
  new: 'Bản sau',
  summary: 'Tóm tắt',
  changes: 'Danh sách thay đổi',
  place: (order) => `chỗ thứ ${order}`,
  compared: 'So sánh từng nội dung',
  told: 'Nội dung thay đổi',
  none: 'Không có',
  fold: {
    same: (points, headings) => `${pointsVi(points, headings)} giữ nguyên`,
    withDocument: (points, headings) => `${pointsVi(points, headings)} bổ sung hoặc bỏ cùng với văn bản`,
    lesser: (points, headings) => `${pointsVi(points, headings)} thay đổi ở mức không hiển thị`,
  },
  filter: {
    title: 'Lọc thay đổi',
    level: 'Mức độ',
    subject: 'Loại nội dung',
    unit: 'Cơ quan, đơn vị',
    all: 'Tất cả',
    reset: 'Bỏ lọc',
    openAll: 'Mở các ý giữ nguyên',
    status: 'Đang hiện {shown} trong số {all} thay đổi.',
  },
  frame: {
    title: 'Tên kế hoạch',
    letterhead: 'Tên cơ quan',
    number: 'Số',
    date: 'Ngày ban hành',
    symbol: 'Ký hiệu',
    place: 'Địa danh',
    subject: 'Trích yếu',
    note: 'Ghi chú',
    urgency: 'Độ khẩn',
    contact: 'Thông tin liên hệ',
    addressee: 'Kính gửi',
    recipient: 'Nơi nhận',
    enclosure: 'Gửi kèm theo',
    signature: 'Chữ ký',
  },
};

const en: PageWords = {
  title: 'Comparison of two plans',
  skip: 'To the plans side by side',
  navigation: 'Parts of this page',
  old: 'Older',
  new: 'Newer',
  summary: 'Summary',
  changes: 'Changes',
  place: (order) => `place ${order}`,
  compared: 'Side by side',
  told: 'What changed',
  none: 'None',
  fold: {
    same: (points, headings) => `Unchanged: ${pointsEn(points, headings)}`,
    withDocument: (points, headings) => `Came or went with the document: ${pointsEn(points, headings)}`,
    lesser: (points, headings) => `Changed at levels not shown: ${pointsEn(points, headings)}`,
  },
  filter: {
    title: 'Filter changes',
    level: 'Level',
    subject: 'Kind',
    unit: 'Unit',
    all: 'All',
    reset: 'Show all',
    openAll: 'Open unchanged points',
    status: '{shown} of {all} changes shown.',
  },
  frame: {
    title: 'Title',
    letterhead: 'Issuer',
    number: 'Number',
    date: 'Date of issue',
    symbol: 'Symbol',
    place: 'Place',
    subject: 'Subject',
    note: 'Note',
    urgency: 'Urgency',
    contact: 'Contact',
    addressee: 'To',
    recipient: 'Recipient',
    enclosure: 'Enclosure',
    signature: 'Signature',
  },
};

export const pageWords: Readonly<Record<Language, PageWords>> = { vi, en };
