/** Order and headings of the reference page: every schema and every shared definition stands in one group. */

/** Fields of a section that the plan's root and a document have too, with the same meaning. */
export const contentFields = [
  'text',
  'sections',
  'items',
  'tasks',
  'indicators',
  'reports',
  'budget',
  'table',
  'image',
  'include',
  'after',
];

export const groups = [
  {
    heading: 'Cách ghi giá trị',
    intro:
      'Các trường dưới đây nhận một trong những loại giá trị này. Sau dấu hai chấm của tên trường luôn có một dấu cách; câu có dấu hai chấm, dấu # hoặc bắt đầu bằng dấu ngoặc thì đặt trong dấu ngoặc kép, hoặc ghi ở dòng dưới sau dấu `|-`.',
    members: ['id', 'text', 'prose'],
  },
  {
    heading: 'Tệp kế hoạch',
    intro: 'Gồm phần khai báo, các văn bản của hồ sơ và nội dung chung. Kế hoạch in nội dung chung này.',
    schema: 'plan',
    members: ['event', 'confirmations', 'confirmation'],
  },
  {
    heading: 'Văn bản',
    intro:
      'Ghi tại `documents` của tệp kế hoạch; phần dùng thường xuyên ghi tại `documents` của tệp cơ quan.',
    members: [
      'document',
      'letterhead',
      'letterheads',
      'addressee',
      'signature',
      'signatureBlock',
      'signatureImage',
      'seal',
    ],
  },
  {
    heading: 'Mục',
    intro:
      'Ghi tại `sections`, `appendices`. Mỗi mục có một danh sách nội dung: chọn một trong các trường `sections`, `items`, `tasks`, `indicators`, `reports`, `budget`, `table`, `image`, `include`.',
    members: ['section', 'role', 'include'],
  },
  {
    heading: 'Ý',
    intro: 'Ghi tại `items`, `tasks`, `indicators`, `reports`, `budget`, `opening`, `closing`.',
    members: ['item'],
  },
  { heading: 'Thời gian', members: ['when', 'day', 'point', 'within'] },
  { heading: 'Con số', members: ['quantity', 'targets', 'measure'] },
  { heading: 'Báo cáo', intro: 'Ghi tại `reports` của một ý.', members: ['report'] },
  {
    heading: 'Viện dẫn',
    intro:
      'Khai tại `citations`, dùng trong câu bằng `[@mã]`. `[@mã:full]` luôn in đầy đủ, `[@mã:short]` luôn in gọn.',
    members: ['citation'],
  },
  { heading: 'Đơn vị', members: ['unitRefs', 'unit'] },
  { heading: 'Bảng và hình', members: ['table', 'image'] },
  {
    heading: 'Cách in',
    intro:
      'Phần lớn văn bản không cần ghi. Cách in ghi ở văn bản thay cách in của kế hoạch, rồi đến tệp cơ quan, rồi đến mẫu.',
    members: ['print', 'documentPrint', 'numbering'],
  },
  {
    heading: 'Tệp cơ quan',
    intro: 'Kế hoạch trỏ đến tệp này tại `office`.',
    schema: 'office',
    members: ['officeNumbering'],
  },
  {
    heading: 'Mẫu văn bản',
    intro: 'Phần khai báo ở đầu một tệp mẫu; cách viết mẫu ở trang [Mẫu văn bản riêng](mau-van-ban.md).',
    schema: 'template',
    members: [],
  },
  {
    heading: 'Tệp kết quả',
    intro:
      'Số liệu các đơn vị gửi về trong một kỳ báo cáo, để lập Báo cáo. Biểu mẫu .xlsx đã điền cho cùng những dữ liệu này.',
    schema: 'results',
    members: ['unitResults', 'indicatorResult', 'taskResult', 'fundingResult', 'figure'],
  },
  {
    heading: 'Sổ đăng ký văn bản đi',
    intro:
      'Đặt trong thư mục `so-van-ban-di` cạnh tệp cơ quan, mỗi năm một tệp; xem [Ghi nhận số, ngày ban hành](ban-hanh.md).',
    schema: 'register',
    members: ['registerEntry'],
  },
];
