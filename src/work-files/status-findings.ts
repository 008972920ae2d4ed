/** What is said of a filled work list. */
import type { Finding } from '../model/finding.js';
import { enumerate } from '../model/vietnamese.js';
import { statusNames, workStatuses } from '../work-list/statuses.js';
import type { WorkItem, WorkList } from '../work-list/work.js';
import { columnLetters } from '../workbook/address.js';
import { type CellPlace, cellFinding } from '../workbook/workbook-findings.js';
import { heads } from './tracking-columns.js';

/** What is filled in. */
export type Field = 'status' | 'result' | 'person' | 'note';

/** What a cell says, and where. */
export interface Said {
  readonly text: string;
  readonly place: CellPlace;
}

export function contradiction(field: Field, { work, unit }: WorkItem, first: Said, other: Said): Finding {
  const { sheet, row } = first.place;
  const task = `“${work.name ?? work.text}”${unit ? ` (${unit.short})` : ''}`;
  return cellFinding(other.place, {
    code: 'status-contradiction',
    severity: 'error',
    message: {
      vi: `${heads[field]} của ${task} ghi không thống nhất: “${other.text}” ở đây, “${first.text}” tại trang tính “${sheet}”, dòng ${row}.`,
      en: `${task} is said to be “${other.text}” here and “${first.text}” on sheet “${sheet}”, row ${row}.`,
    },
    hint: {
      vi: 'Xác nhận nội dung đúng với đơn vị, ghi thống nhất ở cả hai chỗ hoặc để trống một chỗ.',
      en: 'Ask the unit which is right; write that at both places, or leave one empty.',
    },
  });
}

export function unknownStatus(place: CellPlace, text: string): Finding {
  const names = workStatuses.map((status) => statusNames[status]);
  return cellFinding(place, {
    code: 'status-unknown',
    severity: 'error',
    message: { vi: `Tình trạng “${text}” không có trong danh sách.`, en: `“${text}” is no status.` },
    hint: { vi: `Chọn một trong: ${names.join('; ')}.`, en: `Choose one of: ${enumerate(names, 'and')}.` },
  });
}

export function unknownRow(place: CellPlace, id: string): Finding {
  return cellFinding(place, {
    code: 'status-row-unknown',
    severity: 'error',
    message:
      id === ''
        ? {
            vi: 'Dòng đã điền nhưng không còn mã nhiệm vụ, nên không biết thuộc nhiệm vụ nào.',
            en: 'The row is filled in, but has lost the id of its work.',
          }
        : {
            vi: `Mã nhiệm vụ “${id}” không có trong danh mục nhiệm vụ của kế hoạch.`,
            en: `The work list of the plan has no “${id}”.`,
          },
    hint: {
      vi: `Chép nội dung đã điền sang dòng của nhiệm vụ trong bảng theo dõi lập mới; không sửa cột mã (cột ẩn ${columnLetters(place.column ?? 1)}).`,
      en: `Copy what was filled in to the row of the work in a new list; leave the ids (hidden column ${columnLetters(place.column ?? 1)}) as they are.`,
    },
  });
}

export function errorCell(place: CellPlace, text: string): Finding {
  return cellFinding(place, {
    code: 'cell-error',
    severity: 'error',
    message: { vi: `Ô ghi lỗi của Excel (${text}).`, en: `The cell holds an error of Excel (${text}).` },
    hint: { vi: 'Ghi lại nội dung của ô bằng chữ.', en: 'Type what it is to say.' },
  });
}

export function idColumnLost(place: CellPlace): Finding {
  return cellFinding(place, {
    code: 'status-ids-lost',
    severity: 'error',
    message: {
      vi: 'Bảng theo dõi không còn cột mã nhiệm vụ (cột ẩn cuối bảng), nên không biết các dòng thuộc nhiệm vụ nào.',
      en: 'The list has lost its hidden column of ids: what its rows are about is not known.',
    },
    hint: {
      vi: 'Lập lại bảng theo dõi từ kế hoạch, chép các cột đã điền sang, giữ nguyên cột ẩn.',
      en: 'Make the list anew from the plan and copy what was filled in.',
    },
  });
}

export function statusColumnLost(place: CellPlace): Finding {
  return cellFinding(place, {
    code: 'status-column-lost',
    severity: 'error',
    message: {
      vi: `Bảng theo dõi không có cột “${heads.status}”.`,
      en: `The list has no column “${heads.status}”.`,
    },
    hint: {
      vi: `Ghi lại tên cột “${heads.status}” ở dòng tiêu đề của bảng.`,
      en: `Write the head “${heads.status}” again.`,
    },
  });
}

export function otherPlan(place: CellPlace, id: string, { plan }: WorkList): Finding {
  return cellFinding(place, {
    code: 'status-other-plan',
    severity: 'error',
    message: {
      vi: `Bảng theo dõi là của kế hoạch có mã “${id}”, không phải “${plan.id}”.`,
      en: `The list is of the plan “${id}”, not of “${plan.id}”.`,
    },
    hint: { vi: 'Chọn đúng tệp của kế hoạch này.', en: 'Give the file of this plan.' },
  });
}
