import type { Finding, Place, Words } from '../../model/finding.js';
import { problem } from '../problem.js';
import type { ImageFault } from './image-read.js';
import { otherKind } from './other-kind.js';

/** Where a plan names a picture, and how. */
export interface NamedImage {
  /** The plan's file. */
  readonly file: string;
  readonly at: Place;
  /** The picture's path as the plan writes it. */
  readonly name: string;
}

const number = (value: number, mark: string) => String(value).replace(/\B(?=(\d{3})+$)/g, mark);

/** What is wrong with a picture's file, and what to do. */
export function imageFinding(fault: ImageFault, bytes: Uint8Array, { file, at, name }: NamedImage): Finding {
  const found = (code: string, message: Words, hint: Words) => problem(file, code, at, message, hint);
  switch (fault.fault) {
    case 'kind': {
      const is = otherKind(bytes);
      return found(
        'image-kind',
        {
          vi: `Tệp “${name}” không phải ảnh PNG hoặc JPEG${is ? `: đây là ${is.vi}` : ''}.`,
          en: `“${name}” is neither a PNG nor a JPEG picture${is ? `: it is ${is.en}` : ''}.`,
        },
        {
          vi: 'Mở tệp bằng chương trình xem ảnh rồi lưu thành ảnh PNG hoặc JPEG; chỉ đổi đuôi tên tệp thì không được.',
          en: 'Open it in a picture viewer and save it as PNG or JPEG; a new ending of its name alone does not do.',
        },
      );
    }
    case 'coding':
      return found(
        'image-kind',
        {
          vi: `Ảnh JPEG “${name}” thuộc loại ít gặp mà Word không đọc được.`,
          en: `“${name}” is a JPEG of a rare kind that Word cannot read.`,
        },
        {
          vi: 'Mở tệp bằng chương trình xem ảnh rồi lưu lại thành ảnh JPEG hoặc PNG.',
          en: 'Open it in a picture viewer and save it again as JPEG or PNG.',
        },
      );
    case 'colours':
      return found(
        'image-kind',
        {
          vi: `Ảnh JPEG “${name}” dùng hệ màu in ấn (CMYK), không lưu trữ được trong văn bản điện tử.`,
          en: `“${name}” is a JPEG in the colours of a printing press (CMYK), which the archive's PDF/A does not take.`,
        },
        {
          vi: 'Mở tệp bằng chương trình xử lý ảnh, đổi sang hệ màu RGB rồi lưu lại thành ảnh JPEG hoặc PNG.',
          en: 'Open it in a picture editor, change its colours to RGB and save it again as JPEG or PNG.',
        },
      );
    case 'damaged':
      return found(
        'image-whole',
        {
          vi: `Tệp ảnh “${name}” bị hỏng hoặc chép chưa hết.`,
          en: `The picture “${name}” is damaged or cut short.`,
        },
        {
          vi: 'Chép hoặc tải lại tệp; nếu vẫn xem được, mở ra rồi lưu thành tệp mới.',
          en: 'Copy or download it again; if it can be seen still, open it and save it anew.',
        },
      );
    case 'size': {
      const size = (mark: string) => `${number(fault.width, mark)} × ${number(fault.height, mark)}`;
      return found(
        'image-size',
        {
          vi: `Ảnh “${name}” có cỡ ${size('.')} điểm ảnh, lớn quá mức cho phép (50 triệu điểm ảnh, mỗi chiều 20.000).`,
          en: `The picture “${name}” claims ${size(',')} pixels; 50 million are allowed, 20,000 on a side.`,
        },
        {
          vi: 'Thu nhỏ ảnh: rộng khoảng 2.000 điểm ảnh là đủ rõ khi in trên khổ giấy A4.',
          en: 'Make it smaller: 2,000 pixels across are enough on A4 paper.',
        },
      );
    }
    case 'turned':
      return found(
        'image-upright',
        {
          vi: `Ảnh “${name}” lưu theo chiều máy chụp nằm ngang hoặc ngược, nên in ra sẽ bị xoay.`,
          en: `The picture “${name}” is stored lying on its side or upside down, and Word would print it so.`,
        },
        {
          vi: 'Mở ảnh bằng chương trình xem ảnh, xoay cho thẳng rồi lưu lại.',
          en: 'Open it in a picture viewer, turn it upright and save it.',
        },
      );
    case 'opaque':
      return found(
        'image-kind',
        {
          vi: `Ảnh chữ ký, con dấu “${name}” là ảnh JPEG, không có nền trong suốt (điểm d khoản 7, điểm a khoản 8 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP).`,
          en: `The picture of signature or seal “${name}” is a JPEG, which cannot be transparent.`,
        },
        {
          vi: 'Tách nền ảnh rồi lưu thành ảnh PNG nền trong suốt; chỉ đổi đuôi tên tệp thì không được.',
          en: 'Take the ground away and save it as a transparent PNG; a new ending of its name alone does not do.',
        },
      );
    default:
      throw new TypeError(`no such fault: ${JSON.stringify(fault satisfies never)}`);
  }
}
