/** The three forms (biểu) as offices lay them out: their columns, in order, with the marks under the heads. */
import type { FundingResult, IndicatorResult, TaskResult } from '../model/generated/schema-types.js';
import type { Span } from '../work-list/schedule.js';

export type IndicatorKey =
  | 'order'
  | 'name'
  | 'unit'
  | 'target'
  | 'remarks'
  | Exclude<keyof IndicatorResult, 'cause' | 'note'>;
export type TaskKey = 'order' | 'name' | 'timing' | Exclude<keyof TaskResult, 'document' | 'person'>;
export type FundingKey = 'order' | 'share' | keyof FundingResult;

export interface FormColumn<Key extends string = string> {
  readonly key: Key;
  readonly title: string;
  /** What stands under the title, by which a form that comes back is read: letters for what is given, numbers for what is told. */
  readonly mark: string;
  /** Millimetres of a landscape page's 247. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  /** For the unit to fill. */
  readonly open?: true;
}

export const formNames = {
  indicators: 'Biểu số 01',
  tasks: 'Biểu số 02',
  funding: 'Biểu số 03',
} as const;

export type FormName = keyof typeof formNames;

export const formTitles: Readonly<Record<FormName, string>> = {
  indicators: 'KẾT QUẢ THỰC HIỆN CHỈ TIÊU',
  tasks: 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ',
  funding: 'KẾT QUẢ THỰC HIỆN KINH PHÍ',
};

export interface FormColumns {
  readonly indicators: readonly FormColumn<IndicatorKey>[];
  readonly tasks: readonly FormColumn<TaskKey>[];
  readonly funding: readonly FormColumn<FundingKey>[];
}

/** `year`: of the turn; `period`: of the plan. */
export function formColumns(year: number, period: Span): FormColumns {
  const [first, last] = [period.start.year, period.end.year];
  const planned = first === last ? `năm ${year}` : `giai đoạn ${first} - ${last}`;
  const order = { key: 'order', title: 'TT', mark: '(A)', width: 10, align: 'center' } as const;
  const [left, center, right] = [{ align: 'left' }, { align: 'center' }, { align: 'right' }] as const;
  const open = { open: true } as const;
  return {
    indicators: [
      order,
      { key: 'name', title: 'Chỉ tiêu', mark: '(B)', width: 54, ...left },
      { key: 'unit', title: 'Đơn vị tính', mark: '(C)', width: 15, ...center },
      { key: 'previous', title: `Thực hiện năm ${year - 1}`, mark: '(1)', width: 18, ...right, ...open },
      { key: 'target', title: `Kế hoạch ${planned}`, mark: '(2)', width: 22, ...right },
      { key: 'numerator', title: 'Tử số', mark: '(3)', width: 17, ...right, ...open },
      { key: 'denominator', title: 'Mẫu số', mark: '(4)', width: 17, ...right, ...open },
      { key: 'result', title: 'Kết quả kỳ báo cáo', mark: '(5)=(3)/(4)', width: 20, ...right, ...open },
      { key: 'estimate', title: 'Ước thực hiện cả năm', mark: '(6)', width: 18, ...right, ...open },
      { key: 'assessment', title: 'Đánh giá (Đạt/Không đạt)', mark: '(7)', width: 19, ...center, ...open },
      { key: 'remarks', title: 'Nguyên nhân, ghi chú', mark: '(8)', width: 37, ...left, ...open },
    ],
    tasks: [
      order,
      { key: 'name', title: 'Nhiệm vụ được giao', mark: '(B)', width: 75, ...left },
      { key: 'timing', title: 'Thời hạn', mark: '(C)', width: 26, ...center },
      { key: 'result', title: 'Kết quả thực hiện', mark: '(1)', width: 46, ...left, ...open },
      { key: 'status', title: 'Mức độ hoàn thành', mark: '(2)', width: 28, ...center, ...open },
      { key: 'difficulty', title: 'Khó khăn, vướng mắc', mark: '(3)', width: 32, ...left, ...open },
      { key: 'proposal', title: 'Đề xuất', mark: '(4)', width: 30, ...left, ...open },
    ],
    funding: [
      order,
      { key: 'text', title: 'Nội dung', mark: '(B)', width: 78, ...left, ...open },
      { key: 'source', title: 'Nguồn', mark: '(C)', width: 40, ...left, ...open },
      { key: 'planned', title: 'Dự toán', mark: '(1)', width: 30, ...right, ...open },
      { key: 'spent', title: 'Đã thực hiện', mark: '(2)', width: 30, ...right, ...open },
      { key: 'share', title: 'Tỷ lệ (%)', mark: '(3)=(2)/(1)', width: 22, ...right, ...open },
      { key: 'note', title: 'Ghi chú', mark: '(4)', width: 37, ...left, ...open },
    ],
  };
}

/** Stands in cells that are not to be filled, as in statistical forms. */
export const notApplicable = 'x';

/** What an indicator's unit may say of itself. */
export const assessments = ['Đạt', 'Không đạt'] as const;
