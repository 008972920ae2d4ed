import type { UnitForm } from '../../src/forms/unit-form.js';
import { parseDay } from '../../src/model/day.js';
import type { Work, WorkList } from '../../src/work-list/work.js';

const day = (text: string) => parseDay(text) ?? { year: 0, month: 1, day: 1 };

const plan: UnitForm['plan'] = {
  path: 'a.yaml',
  id: 'tre-em-2027',
  title: 'Thực hiện công tác trẻ em năm 2027',
  period: { start: day('01/01/2027'), end: day('31/12/2027') },
  office: 'Ủy ban nhân dân xã Minh Tâm',
  document: 'Kế hoạch số 12/KH-UBND ngày 03/3/2027',
  original: 'tre-em-2027',
  revision: 0,
};

const unit = { id: 'tram-y-te', name: 'Trạm Y tế xã', short: 'Trạm Y tế', known: true };

const report = { id: 'bc-6-thang', kind: 'report' } as unknown as Work;

export const sampleForm: UnitForm = {
  plan,
  unit,
  turn: {
    report,
    due: day('17/6/2027'),
    name: '6 tháng đầu năm 2027',
    next: '6 tháng cuối năm 2027',
    year: 2027,
    from: day('15/12/2026'),
    to: day('14/6/2027'),
  },
  receiver: 'Phòng Văn hóa - Xã hội',
  indicators: [
    {
      id: 'thap-coi',
      name: 'Tỷ lệ trẻ em dưới 5 tuổi thấp còi',
      terms: 'tử số: Số trẻ thấp còi; mẫu số: Số trẻ được đo',
      unit: '%',
      previous: '11,8%',
      target: 'dưới 11%',
      isRate: true,
    },
    {
      id: 'tu-vong',
      name: 'Số trẻ em tử vong do đuối nước',
      terms: '',
      unit: 'em',
      previous: '02 em',
      target: '0 em',
      isRate: false,
    },
  ],
  tasks: [
    { id: 'dinh-duong', name: 'Cân, đo, tư vấn dinh dưỡng', timing: 'Hằng quý' },
    { id: 'kham', name: 'Khám sức khỏe học sinh', timing: 'Chậm nhất 30/9/2027' },
  ],
  funding: [{ text: 'Mua cân', source: 'Ngân sách xã', planned: '20 triệu đồng' }],
};

/** Only what reading a form looks at. */
export const sampleList = {
  plan,
  units: [unit],
  works: [report],
  items: [],
  indicators: [],
} as unknown as WorkList;
