import { plan, planWith } from '../support/sample.js';

export interface BadPlan {
  readonly name: string;
  readonly plan: string;
  /** Line and column of the finding. */
  readonly place: string;
  /** What the carets stand under. */
  readonly marked: string;
  /** Words of the Vietnamese message. */
  readonly says: string;
  readonly code?: 2;
  /** Documents are written all the same. */
  readonly prints?: true;
}

const task = (rest: string) =>
  planWith(`sections:\n  - heading: Nhiệm vụ\n    tasks:\n      - text: Trồng cây.\n        ${rest}\n`);

/** What people do to a plan: one finding each. */
export const badPlans: readonly BadPlan[] = [
  {
    name: 'YAML that cannot be read',
    plan: planWith('text: Mục tiêu: đạt 98%\n'),
    place: '6:7',
    marked: 'Mục tiêu: đạt 98%',
    says: 'dấu hai chấm',
  },
  {
    name: 'an unknown key',
    plan: task('deadline: 29/01/2027'),
    place: '10:9',
    marked: 'deadline',
    says: 'không có trường “deadline”',
  },
  {
    name: 'a missing key',
    plan: plan.replace(/^title.*\n/m, ''),
    place: '1:1',
    marked: 'schema: 1',
    says: 'chưa có “title”',
  },
  {
    name: 'a value of the wrong type',
    plan: planWith('sections: nhiệm vụ\n'),
    place: '6:11',
    marked: 'nhiệm vụ',
    says: 'là danh sách',
  },
  {
    name: 'an unknown unit',
    plan: task('lead: kinh-tee'),
    place: '10:15',
    marked: 'kinh-tee',
    says: 'Đơn vị “kinh-tee”',
  },
  {
    name: 'an unknown citation',
    plan: planWith('basis:\n  - "[@luat-tre-emm]"\ntext: A\n'),
    place: '7:5',
    marked: '"[@luat-tre-emm]"',
    says: '“luat-tre-emm”',
  },
  {
    name: 'an unknown section',
    plan: planWith('text: Theo mục [@muc-hai].\n'),
    place: '6:7',
    marked: 'Theo mục [@muc-hai].',
    says: '“muc-hai”',
  },
  {
    name: 'an unknown signer',
    plan: planWith('documents:\n  ke-hoach: {signature: pctt}\ntext: A\n'),
    place: '7:25',
    marked: 'pctt',
    says: 'Người ký “pctt”',
  },
  {
    name: 'an unknown kind of document',
    plan: planWith('documents:\n  thong-bao: {}\ntext: A\n'),
    place: '7:3',
    marked: 'thong-bao',
    says: '“thong-bao”',
  },
  {
    name: 'a day that does not exist',
    plan: task('when: 31/6/2027'),
    place: '10:15',
    marked: '31/6/2027',
    says: 'không có trong lịch',
  },
  {
    name: 'a number that loses its zero',
    plan: planWith('documents:\n  ke-hoach: {number: 02}\ntext: A\n'),
    place: '7:22',
    marked: '02',
    says: 'bị hiểu là số 2',
  },
  {
    name: 'a number that loses its thousands',
    plan: planWith('text: 1.000\n'),
    place: '6:7',
    marked: '1.000',
    says: 'bị hiểu là số 1',
  },
  {
    name: 'a missing office',
    plan: plan.replace('xa.yaml', 'xaa.yaml'),
    place: '4:9',
    marked: 'offices/xaa.yaml',
    says: 'không có tệp này',
    code: 2,
  },
  {
    name: 'an office outside the project',
    plan: plan.replace('offices/xa.yaml', '../xa.yaml'),
    place: '4:9',
    marked: '../xa.yaml',
    says: 'nằm ngoài thư mục',
    code: 2,
  },
  {
    name: 'an office far outside the project',
    plan: plan.replace('offices/xa.yaml', process.execPath.replaceAll('\\', '/')),
    place: '4:9',
    marked: process.execPath.replaceAll('\\', '/'),
    says: 'nằm ngoài thư mục',
    code: 2,
  },
  {
    name: 'a folder for an office',
    plan: plan.replace('offices/xa.yaml', 'offices'),
    place: '4:9',
    marked: 'offices',
    says: 'đây là thư mục',
    code: 2,
  },
  {
    name: 'two lists in a section',
    plan: planWith('sections:\n  - heading: A\n    tasks:\n      - B\n    items:\n      - C\n'),
    place: '8:5',
    marked: 'tasks',
    says: 'mỗi mục chỉ có một danh sách',
  },
  {
    name: 'a budget that does not add up',
    plan: planWith(
      'budget:\n  - text: Kinh phí\n    amount: 36 triệu đồng\n    items:\n      - {text: Cây, amount: 20 triệu đồng}\n      - {text: Công, amount: 15 triệu đồng}\n',
    ),
    place: '8:13',
    marked: '36 triệu đồng',
    says: 'cộng lại là 35 triệu đồng',
    prints: true,
  },
  {
    name: 'a character that the font lacks',
    plan: planWith('text: Xong ☑ việc.\n'),
    place: '6:7',
    marked: 'Xong ☑ việc.',
    says: '(U+2611)',
  },
  {
    name: 'no field at all',
    plan: '# ghi sau\n',
    place: '1:1',
    marked: '#',
    says: 'không có trường nào',
  },
  {
    name: 'brackets 20,000 deep',
    plan: planWith(`text: ${'['.repeat(20_000)}\n`),
    place: '6:1',
    marked: `text: ${'['.repeat(93)}…`,
    says: 'lồng nhau quá nhiều bậc',
  },
];
