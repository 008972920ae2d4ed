import type { Block, Cell, Doc, Row, Table } from '../../src/doc/document.js';
import { mm } from '../../src/doc/length.js';
import { pageGeometry, textWidth } from '../../src/doc/page-geometry.js';
import { type StyleSheet, styleSheet } from '../../src/doc/styles.js';
import { cell, footnote, frame, lineBreak, paragraph, ruleUnder, text } from './doc-builders.js';

export { cell, footnote, frame, lineBreak, paragraph, sampleFonts, text } from './doc-builders.js';

const motto = 'Độc lập - Tự do - Hạnh phúc';
const subject = 'Thực hiện công tác trẻ em trên địa bàn xã Minh Tâm năm 2027';

/** A plan with everything a writer must be able to write: three or four pages and a landscape appendix. */
export function sampleDoc(styles: StyleSheet = styleSheet()): Doc {
  const portrait = pageGeometry('portrait');
  const landscape = pageGeometry('landscape');
  return {
    id: 'ke-hoach',
    title: `Kế hoạch ${subject}`,
    issuer: 'Ủy ban nhân dân xã Minh Tâm',
    date: '2027-02-22',
    styles,
    fontFamily: 'Times New Roman',
    sections: [
      {
        geometry: portrait,
        blocks: [...opening(styles), ...content(), ...closing(textWidth(portrait))],
        firstFooter: [
          paragraph('contact', 'Địa chỉ: Thôn 3, xã Minh Tâm, tỉnh Đồng Nai; điện thoại: 0251 3 888 999'),
          paragraph('contact', 'Thư điện tử: vanphong@minhtam.dongnai.gov.vn'),
        ],
      },
      { geometry: landscape, blocks: appendix(styles, textWidth(landscape)) },
    ],
  };
}

function opening(styles: StyleSheet): Block[] {
  return [
    frame(
      'letterhead',
      [mm(62), mm(98)],
      [
        [
          [
            paragraph('issuer', [text('ỦY BAN NHÂN DÂN'), lineBreak, text('XÃ MINH TÂM')]),
            ruleUnder('XÃ MINH TÂM', styles, 'issuer', 0.5),
          ],
          [
            paragraph('nation', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
            paragraph('motto', motto),
            ruleUnder(motto, styles, 'motto', 1),
          ],
        ],
        [
          [
            paragraph('number', 'Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/KH-UBND'),
            paragraph('draftMark', 'DỰ THẢO LẦN 2'),
            paragraph('urgency', 'HỎA TỐC'),
          ],
          [paragraph('placeDate', 'Minh Tâm, ngày\u00a0\u00a0\u00a0\u00a0\u00a0 tháng 02 năm 2027')],
        ],
      ],
    ),
    paragraph('typeName', 'KẾ HOẠCH', { format: { spaceBefore: 14 } }),
    paragraph('subject', [
      text('Thực hiện công tác trẻ em trên địa bàn xã Minh Tâm'),
      lineBreak,
      text('năm 2027'),
    ]),
    ruleUnder('Thực hiện công tác trẻ em trên địa bàn xã Minh Tâm', styles, 'subject', 0.4),
    paragraph('addressee', 'Kính gửi:', { format: { align: 'left', indentLeft: mm(35) } }),
    paragraph('addressees', '- Các Sở: Y tế, Nội vụ, Giáo dục và Đào tạo;', {
      format: { indentLeft: mm(48), indentFirst: -mm(3) },
    }),
    paragraph(
      'addressees',
      '- Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội của xã.',
      {
        format: { indentLeft: mm(48), indentFirst: -mm(3) },
      },
    ),
    paragraph('basis', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;', {
      format: { spaceBefore: 12 },
    }),
    paragraph('basis', 'Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;'),
    paragraph(
      'basis',
      'Căn cứ Quyết định số 121/QĐ-UBND ngày 12 tháng 01 năm 2027 của Ủy ban nhân dân tỉnh.',
    ),
    paragraph('body', [
      text(
        'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số 331/TTr-VHXH ngày 10/02/2027, Ủy ban nhân dân xã Minh Tâm ban hành Kế hoạch thực hiện công tác trẻ em năm 2027',
      ),
      footnote(1, 'Trẻ em là người dưới 16 tuổi theo Điều 1 Luật Trẻ em; số liệu chốt đến ngày 14/12/2026.'),
      text(' như sau:'),
    ]),
  ];
}

function content(): Block[] {
  const sentence =
    'Tăng cường sự lãnh đạo của cấp ủy, quản lý của chính quyền và trách nhiệm của gia đình, nhà trường, xã hội trong việc bảo vệ, chăm sóc và giáo dục trẻ em; bảo đảm mọi trẻ em đều được sống trong môi trường an toàn, lành mạnh, được phát triển toàn diện về thể chất, trí tuệ và tinh thần.';
  return [
    paragraph('heading1', 'I. MỤC ĐÍCH, YÊU CẦU'),
    paragraph('heading2', '1. Mục đích'),
    paragraph('body', sentence),
    paragraph('body', sentence),
    paragraph('heading2', '2. Yêu cầu'),
    paragraph('body', [
      text('a) Các đơn vị nêu tại '),
      text('mục III', { bold: true }),
      text(' bố trí người, thời gian và kinh phí; báo cáo '),
      text('trước ngày 10/12/2027', { italic: true }),
      text('.'),
    ]),
    paragraph('body', `b) ${sentence}`),
    paragraph('body', `- ${sentence}`, { format: { indentLeft: mm(5), indentFirst: mm(7.7) } }),
    paragraph('body', `+ ${sentence}`),
    paragraph('heading1', 'II. CHỈ TIÊU'),
    paragraph('body', 'Các chỉ tiêu chủ yếu của năm 2027 được giao như sau:', { keepWithNext: true }),
    paragraph('tableUnit', 'Đơn vị tính: %'),
    indicatorTable(),
    paragraph('heading1', 'III. TỔ CHỨC THỰC HIỆN'),
    paragraph('partHeading', 'Phần thứ nhất'),
    paragraph('heading2', '1. Phòng Văn hóa - Xã hội'),
    paragraph('heading3', 'a) Công tác tham mưu'),
    paragraph('heading4', 'Kế hoạch chi tiết'),
    ...Array.from({ length: 9 }, () => paragraph('body', sentence)),
    paragraph(
      'body',
      'Yêu cầu các đơn vị, cá nhân có liên quan nghiêm túc triển khai, thực hiện Kế hoạch này./.',
      {
        keepWithNext: true,
      },
    ),
  ];
}

function indicatorTable(): Table {
  const row = (...words: string[]): Row => ({
    cells: words.map((word, index) => ({
      ...cell('tableCell', word),
      blocks: [paragraph('tableCell', word, { format: { align: index === 1 ? 'left' : 'center' } })],
      verticalAlign: 'center' as const,
    })),
  });
  const head = (words: string, rest: Omit<Cell, 'blocks'> = {}) =>
    cell('tableHead', words, { verticalAlign: 'center', ...rest });
  return {
    type: 'table',
    role: 'data',
    columns: [mm(12), mm(78), mm(23), mm(23), mm(24)],
    borders: 'all',
    padding: { horizontal: mm(1.9), vertical: 1 },
    headerRows: 2,
    spaceBefore: 3,
    rows: [
      {
        cells: [
          head('TT', { rowSpan: 2 }),
          head('Chỉ tiêu', { rowSpan: 2 }),
          head('Thực hiện năm 2026', { rowSpan: 2 }),
          head('Kế hoạch', { columnSpan: 2 }),
        ],
      },
      { cells: [head('2027'), head('2030')] },
      {
        keepWithNext: true,
        cells: [
          cell('tableHead', 'I'),
          { blocks: [paragraph('tableCell', [text('Chăm sóc sức khỏe', { bold: true })])], columnSpan: 4 },
        ],
      },
      row('1', 'Trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi', '16,8', '16,2', '15,0'),
      row('2', 'Trẻ em dưới 1 tuổi được tiêm chủng đầy đủ các loại vắc-xin', '96,4', '97,0', '98,0'),
      {
        cells: [
          ...row('3', 'Trạm Y tế có người làm công tác trẻ em', '100').cells,
          { blocks: [] },
          cell('tableCell', ''),
        ],
      },
      {
        keepWithNext: true,
        cells: [
          cell('tableHead', 'II'),
          { blocks: [paragraph('tableCell', [text('Bảo vệ trẻ em', { bold: true })])], columnSpan: 4 },
        ],
      },
      row('4', 'Trẻ em có hoàn cảnh đặc biệt được trợ giúp', '90,2', '92,0', '95,0'),
      row('5', 'Số vụ xâm hại trẻ em được phát hiện và xử lý theo quy định', '100', '100', '100'),
      row('6', 'Thôn đạt tiêu chuẩn phù hợp với trẻ em', '66,7', '83,3', '100'),
    ],
  };
}

function closing(width: number): Block[] {
  const recipients = [
    'Sở Y tế (b/c);',
    'Thường trực Đảng ủy, Thường trực HĐND xã (b/c);',
    'Ủy ban MTTQ Việt Nam xã (p/h);',
    'Chủ tịch, các Phó Chủ tịch UBND xã;',
    'Các phòng, ban, đơn vị nêu tại mục III (t/h);',
    'Lưu: VT, VHXH.',
  ];
  return [
    frame(
      'signature',
      [mm(75), width - mm(75)],
      [
        [
          [
            paragraph('recipientsLabel', 'Nơi nhận:'),
            ...recipients.map((line) => paragraph('recipients', `- ${line}`)),
          ],
          [
            paragraph('signatureTitle', 'TM. ỦY BAN NHÂN DÂN'),
            paragraph('signatureTitle', 'KT. CHỦ TỊCH'),
            paragraph('signatureTitle', 'PHÓ CHỦ TỊCH'),
            paragraph('signatureName', 'Nguyễn Thị Minh Khai'),
          ],
        ],
      ],
      { spaceBefore: 12 },
    ),
  ];
}

function appendix(styles: StyleSheet, width: number): Block[] {
  const note =
    '(Kèm theo Kế hoạch số\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/KH-UBND ngày\u00a0\u00a0\u00a0\u00a0 tháng 02 năm 2027 của Ủy ban nhân dân xã Minh Tâm)';
  const columns = [mm(12), mm(90), mm(45), mm(45), width - mm(192)];
  return [
    paragraph('appendixLabel', 'Phụ lục'),
    paragraph('appendixTitle', 'DANH MỤC NHIỆM VỤ NĂM 2027'),
    paragraph('appendixNote', note),
    ruleUnder('DANH MỤC NHIỆM VỤ NĂM 2027', styles, 'appendixTitle', 0.4),
    {
      type: 'table',
      role: 'data',
      columns,
      borders: 'all',
      padding: { horizontal: mm(1.9), vertical: 1 },
      headerRows: 1,
      spaceBefore: 6,
      rows: [
        {
          cells: ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian'].map((words) =>
            cell('tableHeadSmall', words, { verticalAlign: 'center' }),
          ),
        },
        ...Array.from({ length: 24 }, (_, index) => ({
          cells: [
            { blocks: [paragraph('tableCellSmall', String(index + 1), { format: { align: 'center' } })] },
            cell(
              'tableCellSmall',
              'Rà soát, lập danh sách trẻ em có hoàn cảnh đặc biệt và trẻ em có nguy cơ rơi vào hoàn cảnh đặc biệt',
            ),
            cell('tableCellSmall', 'Phòng Văn hóa - Xã hội'),
            cell('tableCellSmall', 'Các thôn; Trạm Y tế xã'),
            cell('tableCellSmall', 'Trước ngày 10/5/2027'),
          ],
        })),
      ],
    },
  ];
}
