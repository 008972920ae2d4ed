/** What is told of a form that came back, beyond its figures. */
import type { Finding, Words } from '../model/finding.js';
import { formatNumber } from '../model/quantity.js';
import { statusNames } from '../work-list/statuses.js';
import { type CellPlace, cellFinding } from '../workbook/workbook-findings.js';
import { assessments } from './form-columns.js';

function ofFile(
  file: string,
  code: string,
  severity: Finding['severity'],
  message: Words,
  hint: Words,
  where?: string,
): Finding {
  return {
    code,
    severity,
    message,
    hint,
    ...(where === undefined ? {} : { where }),
    file,
    at: { file: 'whole' },
    prints: true,
  };
}

function ofCell(
  place: CellPlace,
  code: string,
  severity: Finding['severity'],
  message: Words,
  hint: Words,
): Finding {
  return { ...cellFinding(place, { code, severity, message, hint }), prints: true };
}

function sheetWords(sheet: string): string {
  return `Trang tính “${sheet}”`;
}

export function notAForm(file: string): Finding {
  return ofFile(
    file,
    'form-known',
    'error',
    {
      vi: 'Bảng tính không phải biểu mẫu do kehoach lập, hoặc trang tính ẩn ghi mã đã bị xóa; chưa lấy số liệu của tệp.',
      en: 'The workbook is none of our forms, or its hidden sheet was deleted; nothing of it is taken.',
    },
    {
      vi: 'Đề nghị đơn vị điền vào đúng tệp biểu mẫu đã gửi, hoặc ghi số liệu vào tệp kết quả (.yaml).',
      en: 'Ask the unit to fill the very file it was sent, or write the figures into a file of results (.yaml).',
    },
  );
}

export function missingSheet(file: string, name: string): Finding {
  return ofFile(
    file,
    'form-sheet',
    'warning',
    { vi: `Không có trang tính “${name}”.`, en: `The sheet “${name}” is missing.` },
    {
      vi: 'Đề nghị đơn vị gửi đủ các biểu; biểu không có số liệu thì để trống, không xóa.',
      en: 'Ask the unit for all forms; one without figures is left empty, not deleted.',
    },
  );
}

export function missingHead(file: string, sheet: string): Finding {
  return ofFile(
    file,
    'form-head',
    'error',
    {
      vi: 'Không còn dòng ký hiệu cột (A), (B), (1), (2) … dưới tên cột, nên chưa đọc được biểu.',
      en: 'The row of marks (A), (B), (1), (2) … under the heads is gone, so that the form cannot be read.',
    },
    {
      vi: 'Khôi phục dòng ký hiệu cột như biểu mẫu đã gửi.',
      en: 'Put the row of marks back as it was sent.',
    },
    sheetWords(sheet),
  );
}

export function missingColumn(file: string, sheet: string, title: string): Finding {
  return ofFile(
    file,
    'form-head',
    'error',
    { vi: `Không còn cột “${title}”.`, en: `The column “${title}” is gone.` },
    {
      vi: 'Khôi phục cột và ký hiệu của cột như biểu mẫu đã gửi.',
      en: 'Put the column and its mark back as they were sent.',
    },
    sheetWords(sheet),
  );
}

export function missingRow(file: string, sheet: string, name: string): Finding {
  return ofFile(
    file,
    'form-row',
    'warning',
    { vi: `Không còn dòng “${name}”.`, en: `The row “${name}” is gone.` },
    {
      vi: 'Đề nghị đơn vị báo cáo đủ các dòng đã giao.',
      en: 'Ask the unit to report on every row it was given.',
    },
    sheetWords(sheet),
  );
}

export function changedRow(place: CellPlace, was: string, now: string): Finding {
  return ofCell(
    place,
    'form-row',
    'warning',
    {
      vi: `Nội dung đã giao “${was}” bị sửa thành “${now}”; vẫn tính cho nội dung đã giao.`,
      en: `What was given, “${was}”, was changed to “${now}”; it is counted as what was given.`,
    },
    {
      vi: 'Đề nghị đơn vị xác nhận; nội dung khác thì ghi ở dòng trống cuối biểu.',
      en: 'Ask the unit; something else belongs into the empty rows at the end.',
    },
  );
}

export function otherUnit(
  place: CellPlace,
  typed: string,
  was: string,
  meant: { readonly name: string } | undefined,
): Finding {
  return ofCell(
    place,
    'form-unit',
    'error',
    {
      vi: `Biểu mẫu giao “${was}” ghi đơn vị báo cáo “${typed}”; số liệu tính cho “${was}”.`,
      en: `The form was given to “${was}” and says “${typed}”; its figures are counted for “${was}”.`,
    },
    meant
      ? {
          vi: `Đề nghị “${meant.name}” điền vào biểu mẫu của mình.`,
          en: `Ask “${meant.name}” to fill the form that is its own.`,
        }
      : { vi: 'Đối chiếu với đơn vị gửi.', en: 'Ask whoever sent it.' },
  );
}

export function noDay(place: CellPlace, typed: string): Finding {
  return ofCell(
    place,
    'form-day',
    'warning',
    {
      vi: `Ngày báo cáo ghi “${typed}”, không phải một ngày.`,
      en: `The day of the report is “${typed}”, which is no day.`,
    },
    { vi: 'Ghi ngày/tháng/năm, ví dụ: 16/6/2027.', en: 'Write day/month/year, such as 16/6/2027.' },
  );
}

export function unknownStatus(place: CellPlace, typed: string): Finding {
  const names = Object.values(statusNames).join('; ');
  return ofCell(
    place,
    'form-status',
    'warning',
    {
      vi: `Mức độ hoàn thành ghi “${typed}”, không có trong danh sách; ghi kèm kết quả thực hiện.`,
      en: `The state “${typed}” is none of the list; it is kept with the result.`,
    },
    { vi: `Chọn trong danh sách: ${names}.`, en: `Choose one of: ${names}.` },
  );
}

export function unknownAssessment(place: CellPlace, typed: string): Finding {
  return ofCell(
    place,
    'form-assessment',
    'info',
    {
      vi: `Đánh giá ghi “${typed}”, không có trong danh sách; giữ nguyên như đã ghi.`,
      en: `The judgement “${typed}” is none of the list; it is kept as typed.`,
    },
    { vi: `Chọn: ${assessments.join(' hoặc ')}.`, en: `Choose ${assessments.join(' or ')}.` },
  );
}

/** `share`: what it is, in %. */
export function otherShare(place: CellPlace, typed: string, share?: number): Finding {
  const right = share === undefined ? '' : formatNumber(Math.round(share * 10) / 10);
  return ofCell(
    place,
    'form-share',
    share === undefined ? 'warning' : 'verify',
    share === undefined
      ? {
          vi: `Tỷ lệ ghi “${typed}”, không đọc được thành con số.`,
          en: `The share “${typed}” cannot be read as a number.`,
        }
      : {
          vi: `Tỷ lệ ghi “${typed}”, trong khi số đã thực hiện chia dự toán được ${right}%.`,
          en: `The share is “${typed}”, and what was spent divided by what was planned is ${right}%.`,
        },
    {
      vi: 'Đối chiếu dự toán, số đã thực hiện; khi tổng hợp, tỷ lệ được tính lại.',
      en: 'Look at both sums: shares are computed again.',
    },
  );
}
