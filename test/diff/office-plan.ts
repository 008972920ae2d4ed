/** Random plans as an office might write them. */
import fc from '../support/random.js';

export interface Task {
  readonly id?: string;
  readonly text: string;
  readonly lead: string;
  readonly partners?: string;
  readonly when?: string;
}

export interface Indicator {
  readonly id?: string;
  readonly name: string;
  readonly target: string;
}

export interface Plan {
  readonly parts: readonly { readonly heading: string; readonly tasks: readonly Task[] }[];
  readonly indicators: readonly Indicator[];
  readonly budget: readonly { readonly text: string; readonly amount: string }[];
  readonly recipients: readonly string[];
}

const verbs = [
  'Tổ chức',
  'Rà soát',
  'Hướng dẫn',
  'Kiểm tra',
  'Xây dựng',
  'Tuyên truyền',
  'Lập danh sách',
  'Vận động',
  'Tập huấn',
  'Thống kê',
];
const things = [
  'các điểm trông giữ trẻ tư thục',
  'trẻ em có hoàn cảnh đặc biệt',
  'hộ nghèo, hộ cận nghèo',
  'bể bơi, bãi tắm và bến đò ngang',
  'cộng tác viên dân số',
  'tủ sách dùng chung của thôn',
  'quy trình tiếp nhận tin báo',
  'sân chơi thể thao cộng đồng',
  'học sinh bỏ học giữa chừng',
  'người cao tuổi sống một mình',
  'công trình nước sạch tập trung',
  'mô hình câu lạc bộ ông bà cháu',
];
const where = [
  'tại các thôn vùng sâu',
  'trên toàn địa bàn',
  'trong các trường học',
  'ở khu tái định cư',
  'tại chợ trung tâm',
  'dọc tuyến kênh chính',
];
const ends = [
  'bảo đảm an toàn, tiết kiệm',
  'gắn với phong trào thi đua',
  'có biên bản bàn giao',
  'theo từng nhóm tuổi',
  'kết hợp với khám sức khỏe',
  'công khai trên đài truyền thanh',
  'cập nhật vào cơ sở dữ liệu',
  'mời già làng tham gia',
];
const measured = [
  'Tỷ lệ trẻ em được tiêm chủng',
  'Tỷ lệ học sinh biết bơi',
  'Tỷ lệ hộ dùng nước sạch',
  'Tỷ lệ trẻ em có thẻ bảo hiểm y tế',
  'Tỷ lệ người cao tuổi được khám định kỳ',
  'Tỷ lệ thôn có sân chơi',
  'Tỷ lệ cộng tác viên được tập huấn',
];
const paid = [
  'Tập huấn cộng tác viên',
  'In tài liệu truyền thông',
  'Quà tết Trung thu',
  'Sửa chữa sân chơi',
  'Thuê bể bơi',
];
const receive = [
  'Thường trực Đảng ủy xã',
  'Các trường học',
  'Trạm Y tế xã',
  'Hội Liên hiệp Phụ nữ xã',
  'Đài Truyền thanh xã',
];
const headings = ['Công tác truyền thông', 'Chăm sóc sức khỏe', 'Giáo dục, vui chơi', 'Kiểm tra, giám sát'];
export const units = ['vhxh', 'kinh-te', 'cong-an', 'mttq', 'doan-tn'] as const;

/** Sentences that are all different, and share most of their words. */
export const sentences: readonly string[] = verbs.flatMap((verb, i) =>
  things.map(
    (thing, j) => `${verb} ${thing} ${where[(i + j) % where.length]}, ${ends[(i * 3 + j) % ends.length]}`,
  ),
);

export function randomPlan(identified: boolean): fc.Arbitrary<Plan> {
  return fc
    .record({
      texts: fc.shuffledSubarray([...sentences], { minLength: 14, maxLength: 26 }),
      leads: fc.array(fc.constantFrom(...units), { minLength: 26, maxLength: 26 }),
      months: fc.array(fc.integer({ min: 2, max: 11 }), { minLength: 26, maxLength: 26 }),
      targets: fc.array(fc.integer({ min: 20, max: 90 }), { minLength: 7, maxLength: 7 }),
      names: fc.shuffledSubarray(measured, { minLength: 4 }),
      lines: fc.shuffledSubarray(paid, { minLength: 3 }),
      recipients: fc.shuffledSubarray(receive, { minLength: 3 }),
      sums: fc.array(fc.integer({ min: 5, max: 90 }), { minLength: 5, maxLength: 5 }),
    })
    .map(({ texts, leads, months, targets, names, lines, recipients, sums }) => {
      const tasks = texts.map((text, i): Task => {
        const lead = leads[i] ?? 'vhxh';
        const partners = units[(units.indexOf(lead as (typeof units)[number]) + 2) % units.length];
        return {
          ...(identified ? { id: `viec-${i}` } : {}),
          text,
          lead,
          ...(i % 2 === 0 && partners ? { partners } : {}),
          when: `${months[i] ?? 5}/2027`,
        };
      });
      return {
        parts: headings.map((heading, k) => ({
          heading,
          tasks: tasks.filter((_, i) => i % headings.length === k),
        })),
        indicators: names.map((name, i) => ({
          ...(identified ? { id: `chi-tieu-${i}` } : {}),
          name,
          target: `${targets[i] ?? 50}%`,
        })),
        budget: lines.map((text, i) => ({ text, amount: `${sums[i] ?? 10} triệu đồng` })),
        recipients,
      };
    });
}

/** The YAML of a plan; JSON is YAML too. */
export function yamlOf({ parts, indicators, budget, recipients }: Plan): string {
  return JSON.stringify({
    schema: 1,
    id: 'ke-hoach-a',
    series: 'tre-em',
    period: 2027,
    office: 'xa.yaml',
    title: 'Thực hiện công tác trẻ em năm 2027',
    documents: { 'ke-hoach': { recipients } },
    sections: [
      { heading: 'Chỉ tiêu', indicators },
      {
        heading: 'Nhiệm vụ',
        sections: parts.map(({ heading, tasks }) => ({ heading, ...(tasks.length > 0 ? { tasks } : {}) })),
      },
      { heading: 'Kinh phí', budget },
    ],
  });
}
