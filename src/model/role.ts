import type { Role } from './generated/schema-types.js';
import type { ListName } from './plan-tree.js';

/** Vietnamese words in a heading that tell a section's role; the first that matches wins. */
const byHeading: readonly (readonly [RegExp, Role])[] = [
  [/chế độ báo cáo|thông tin, báo cáo/, 'reporting'],
  [/tổ chức thực hiện|phân công|trách nhiệm thực hiện/, 'responsibilities'],
  [/kinh phí/, 'funding'],
  [/đề xuất|kiến nghị/, 'proposal'],
  [/kết quả|hạn chế|tình hình|thực trạng|nguyên nhân/, 'situation'],
  [/mục đích/, 'purpose'],
  [/yêu cầu/, 'requirements'],
  [/mục tiêu|chỉ tiêu/, 'objectives'],
  [/nhiệm vụ|nội dung/, 'tasks'],
  [/giải pháp/, 'solutions'],
];

const byList: Readonly<Partial<Record<ListName, Role>>> = {
  tasks: 'tasks',
  indicators: 'objectives',
  reports: 'reporting',
  budget: 'funding',
};

/** The role as written, else from the heading's words, else from the name of the list. */
export function sectionRole(
  written: Role | undefined,
  heading: string | undefined,
  list: ListName | undefined,
): Role {
  if (written) return written;
  const words = heading?.toLocaleLowerCase('vi') ?? '';
  return byHeading.find(([pattern]) => pattern.test(words))?.[1] ?? (list && byList[list]) ?? 'other';
}
