/** Why a change is left to a person, and what that person can do. */
import type { Words } from '../../model/finding.js';

export const reasons = {
  mention: {
    vi: 'chữ này in từ mã viện dẫn [@…]; sửa ở nơi khai văn bản, đơn vị hoặc đề mục ấy, hoặc thay mã bằng chữ',
    en: 'these words are printed for a mention [@…]: change what it names, or put words in its place',
  },
  template: {
    vi: 'chữ này là lời của mẫu văn bản; ghi phần nội dung riêng cho văn bản này rồi sửa ở đó',
    en: 'these words are the template’s: give the document a body of its own and change them there',
  },
  office: {
    vi: 'chữ này lấy từ tệp cơ quan; sửa ở tệp cơ quan, hoặc ghi riêng trong phần “documents” của kế hoạch',
    en: 'these words come from the office file: change them there, or write the document’s own under “documents”',
  },
  unit: {
    vi: 'tên đơn vị in từ danh mục đơn vị; sửa mã đơn vị trong kế hoạch, hoặc khai thêm đơn vị',
    en: 'unit names are printed from the list of units: change the id in the plan, or register the unit',
  },
  made: {
    vi: 'chữ này do chương trình lập từ số liệu; sửa số liệu trong kế hoạch',
    en: 'these words are made from data: change the data in the plan',
  },
  elsewhere: {
    vi: 'câu này còn in ở chỗ khác, chỗ ấy không sửa; thống nhất hai chỗ rồi thực hiện lại',
    en: 'the sentence is printed elsewhere too and not changed there: settle which is right',
  },
  several: {
    vi: 'chỗ sửa gồm chữ lấy từ nhiều nơi trong kế hoạch; sửa tay trong kế hoạch',
    en: 'the change covers words from several places of the plan: make it there by hand',
  },
  place: {
    vi: 'chưa rõ nội dung thêm vào thuộc mục nào; thêm tay vào kế hoạch',
    en: 'where in the plan the new words belong is not clear: add them by hand',
  },
  children: {
    vi: 'xóa ý này nhưng các ý con còn lại; sắp xếp lại trong kế hoạch',
    en: 'the point was deleted but the points below it stay: rearrange them in the plan',
  },
  referred: {
    vi: 'phần này có mã đang được nhắc ở chỗ khác trong kế hoạch; bỏ chỗ nhắc trước khi xóa',
    en: 'its id is mentioned elsewhere in the plan: take the mention away before deleting it',
  },
  note: {
    vi: 'chú thích cuối trang thêm hoặc bỏ trong Word; ghi ^[…] vào câu trong kế hoạch',
    en: 'a footnote added or removed in Word: write ^[…] into the sentence in the plan',
  },
  form: {
    vi: 'đây là biểu để trống; chữ điền vào biểu không thuộc kế hoạch',
    en: 'this is a form to fill in: what is filled in is no part of the plan',
  },
  move: {
    vi: 'chuyển vị trí nhưng chỗ mới không thuộc cùng loại danh sách; sắp xếp lại trong kế hoạch',
    en: 'moved to where no list of its kind is: rearrange it in the plan',
  },
  differs: {
    vi: 'in lại từ kế hoạch không ra đúng câu đã sửa; sửa tay trong kế hoạch',
    en: 'printing the plan again does not give the corrected words: change the plan by hand',
  },
  splice: {
    vi: 'tệp kế hoạch không có chỗ chắc chắn để ghi; sửa tay trong kế hoạch',
    en: 'the plan’s file has no sure place for it: change it by hand',
  },
} satisfies Record<string, Words>;
