/** Random frames and appendices. */
import fc from '../../support/random.js';
import { list, sections, type Wide } from './random-body.js';
import { table, taskTable } from './random-tables.js';
import { type Fields, prose } from './random-words.js';

const basisLines = fc.uniqueArray(
  fc.constantFrom(
    'Căn cứ Luật Trẻ em ngày 05/4/2016',
    'Căn cứ Nghị định số 56/2017/NĐ-CP ngày 09/5/2017 của Chính phủ',
    'Thực hiện Kế hoạch số 31/KH-UBND ngày 29/01/2027 của Ủy ban nhân dân tỉnh Đồng Nai về công tác trẻ em năm 2027',
    'Theo đề nghị của Phòng Văn hóa - Xã hội',
  ),
  { minLength: 1, maxLength: 4 },
);
export const basis = fc.oneof(
  basisLines,
  fc.constant(
    'Thực hiện Kế hoạch số 31/KH-UBND ngày 29/01/2027 của Ủy ban nhân dân tỉnh về công tác trẻ em, Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
  ),
);
export const opening = fc.constantFrom(
  'none',
  'Ủy ban nhân dân xã Minh Tâm ban hành Kế hoạch với các nội dung sau:',
);
export const closing = fc.constantFrom<unknown>(
  'none',
  'Trên đây là Kế hoạch của Ủy ban nhân dân xã Minh Tâm; yêu cầu các đơn vị nghiêm túc thực hiện.',
  {
    text: 'Yêu cầu các đơn vị triển khai thực hiện, báo cáo kết quả trước ngày 20/11/2027.',
    reports: [{ period: 'year', due: '20/11/2027' }],
  },
);

const signers = fc.constantFrom<unknown>(
  { lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Đặng Minh Phúc' },
  { lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Lê Thị Hòa' },
  { lines: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] },
  { lines: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'], name: 'Ngô Thu Lan' },
  [
    { lines: ['BÍ THƯ ĐOÀN THANH NIÊN'], name: 'Trần Văn An' },
    { lines: ['TRƯỞNG CÔNG AN XÃ'], name: 'Phạm Quốc Bảo' },
  ],
);
const recipients = fc.uniqueArray(
  fc.constantFrom(
    'Sở Y tế (b/c)',
    'Thường trực Đảng ủy, Thường trực HĐND xã (b/c)',
    'Chủ tịch, các Phó Chủ tịch UBND xã',
    'Các phòng, đơn vị, trường học, các thôn (t/h)',
    'Lưu: VT, VHXH',
  ),
  { minLength: 1, maxLength: 5 },
);
const addressees = fc.oneof(
  fc.constantFrom<unknown[]>(['Ủy ban nhân dân xã Minh Tâm'], ['Sở Y tế tỉnh Đồng Nai']),
  fc.constant<unknown[]>(['Sở Y tế', 'Công an tỉnh Đồng Nai', 'Các thôn trên địa bàn xã']),
  fc.constant<unknown[]>([
    { text: 'UBND các xã', items: ['An Bình', 'Hòa Lạc'] },
    'Các hợp tác xã trên địa bàn',
  ]),
);

export const frame = (kind: string, how: Wide): fc.Arbitrary<Fields> =>
  fc
    .record(
      {
        number: fc.constantFrom(5, 127, '09'),
        date: fc.constantFrom('22/02/2027', '3/2027', 2027),
        draft: fc.constantFrom<unknown>(true, 2, { round: 2, date: '15/02/2027' }),
        urgency: fc.constantFrom('khan', 'thuong-khan', 'hoa-toc'),
        enclosures: fc.constant(['01 dự thảo Kế hoạch', '20 văn bản góp ý']),
        contact: fc.constant('Địa chỉ: Thôn 3, xã Minh Tâm, tỉnh Đồng Nai; điện thoại: 0251 3 888 999'),
        note: fc.constant('Kèm theo Tờ trình số 12/TTr-VHXH ngày 20/02/2027 của Phòng Văn hóa - Xã hội'),
        recipients,
        print: fc.constant({ recipients: 'typed' }),
      },
      { requiredKeys: how.frames ? [] : ['recipients'] },
    )
    .chain((fields) =>
      fc
        .tuple(
          how.frames
            ? signers
            : fc.constant({ lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Đặng Minh Phúc' }),
          addressees,
        )
        .map(([signature, to]): Fields => {
          const { number, date, draft, urgency, contact, enclosures, note, recipients: list, print } = fields;
          const base = {
            signature,
            ...(list ? { recipients: list } : {}),
            ...(kind === 'ke-hoach' ? {} : { to }),
          };
          if (!how.frames) return base;
          return {
            ...base,
            ...(number === undefined ? {} : { number }),
            ...(date === undefined ? {} : { date }),
            ...(draft === undefined ? {} : { draft }),
            ...(urgency === undefined ? {} : { urgency }),
            ...(enclosures === undefined ? {} : { enclosures }),
            ...(contact === undefined ? {} : { contact }),
            ...(note === undefined || kind === 'cong-van' ? {} : { note }),
            ...(print === undefined ? {} : { print }),
          };
        }),
    );

const form = fc.constant({
  heading: 'Mẫu báo cáo kết quả thực hiện',
  print: { label: 'Mẫu số 02' },
  text: 'Đơn vị báo cáo: …………………\n\nKỳ báo cáo: …………………',
  table: { columns: ['TT', 'Nội dung', 'Kết quả'], blank: 3 },
});
export const appendix = (how: Wide): fc.Arbitrary<Fields> =>
  fc
    .tuple(
      fc.constantFrom('Danh mục nhiệm vụ', 'Phân công chuẩn bị các điều kiện bảo đảm an toàn cho trẻ em'),
      fc.boolean(),
      fc.oneof(
        table.map((own) => ({ table: own })),
        form,
        prose.map((text) => ({ text })),
        list('roman', false),
        sections('upper', 1, { ...how, looks: false }),
        taskTable,
      ),
      fc.constantFrom<unknown>(
        undefined,
        undefined,
        'none',
        'Ban hành kèm theo Kế hoạch của Ủy ban nhân dân xã',
      ),
      fc.constantFrom(undefined, undefined, undefined, 'Biểu số 01', 'Phụ lục số 1'),
    )
    .map(([heading, landscape, own, note, label]) => {
      const { print: inner, ...rest } = own as Fields;
      const print = { ...(label === undefined ? {} : { label }), ...(inner as Fields) };
      return {
        heading,
        ...(note === undefined ? {} : { note }),
        ...rest,
        print: { ...print, ...(landscape ? { landscape: true } : {}) },
      };
    });
