/** The words around the tables of a form (biểu). */
import { shortDay } from '../model/day.js';
import { dataWords } from '../results/asked-turn.js';
import type { FormName } from './form-columns.js';
import type { UnitForm } from './unit-form.js';

export const unitLabel = 'Đơn vị báo cáo:';
export const dateLabel = 'Ngày báo cáo:';
/** Over the hidden column that holds the ids. */
export const idMark = '(mã)';

export const maker = { title: 'NGƯỜI LẬP BIỂU', hint: '(Ký, ghi rõ họ tên)' } as const;
export const head = { title: 'THỦ TRƯỞNG ĐƠN VỊ', hint: '(Ký, đóng dấu)' } as const;

/** "Kỳ báo cáo: 6 tháng đầu năm 2027 (số liệu tính từ 15/12/2026 đến 14/6/2027)". */
export function turnLine({ turn }: Pick<UnitForm, 'turn'>): string {
  const said = turn.name === '' ? `năm ${turn.year}` : turn.name;
  return `Kỳ báo cáo: ${said} (${dataWords(turn)})`;
}

/** "(theo Kế hoạch số 12/KH-UBND ngày 03/3/2027 của UBND xã)". */
export function planLine({ plan }: Pick<UnitForm, 'plan'>): string {
  return `(theo ${plan.document} của ${plan.office})`;
}

/** "Gửi Phòng Văn hóa - Xã hội chậm nhất ngày 17/6/2027." */
export function sendingLine({ receiver, turn: { due } }: Pick<UnitForm, 'receiver' | 'turn'>): string {
  const day = due ? ` chậm nhất ngày ${shortDay(due)}` : '';
  if (receiver !== '') return `Gửi ${receiver}${day}.`;
  return day === '' ? '' : `Hoàn thành${day}.`;
}

/** How each form is filled, in one line under its title. */
export const fillingHints: Readonly<Record<FormName, string>> = {
  indicators:
    'Điền các ô nền vàng. Tỷ lệ: ghi tử số và mẫu số, tỷ lệ được tính tự động khi tổng hợp. Chưa có số liệu: để trống, ghi lý do ở cột (8).',
  tasks: 'Điền các ô nền vàng; mức độ hoàn thành chọn trong danh sách. Số, ngày văn bản ghi ở cột (1).',
  funding: 'Điền các ô nền vàng; số tiền ghi kèm đơn vị tính, ví dụ: 45 triệu đồng.',
};
