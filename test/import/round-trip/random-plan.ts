/**
 * Random dossiers as an office might have them: every numbering at every depth that a page can show, lists below lists,
 * prose, tables, appendices and frames. The words are those of plans, since importing reads words.
 */
import fc from 'fast-check';

type Fields = Record<string, unknown>;

const headings = fc.constantFrom(
  'Mục đích, yêu cầu',
  'Công tác tuyên truyền, vận động',
  'Nhiệm vụ trọng tâm',
  'Kinh phí thực hiện',
  'Tổ chức thực hiện',
  'Phòng, chống đuối nước cho trẻ em',
  'Chăm sóc sức khỏe ban đầu',
  'Các nhiệm vụ, giải pháp chủ yếu',
  'Công tác chỉ đạo, điều hành của Ủy ban nhân dân xã',
  'Thời gian, địa điểm',
  'Công tác phòng cháy, chữa cháy và cứu nạn, cứu hộ tại các khu dân cư, cơ sở giáo dục, chợ, trung tâm thương mại trên địa bàn xã',
  'Mục tiêu 1: Chăm sóc sức khỏe',
  'Các nội dung khác:',
  'Phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”',
);
const unitNames = fc.constantFrom(
  'Phòng Văn hóa - Xã hội',
  'Phòng Kinh tế',
  'Công an xã',
  'Trạm Y tế xã',
  'Đoàn Thanh niên xã',
);
const starts = fc.constantFrom(
  'Tổ chức truyền thông',
  'Rà soát, cập nhật danh sách',
  'Hướng dẫn các thôn thực hiện',
  'Phối hợp với Công an xã kiểm tra',
  'Xây dựng kế hoạch triển khai',
  'Bảo đảm an toàn cho học sinh',
  'Tỷ lệ trẻ em được tiêm chủng',
  'Tăng cường kiểm tra, giám sát',
);
const middles = fc.constantFrom(
  'tại các khu dân cư',
  'trên địa bàn toàn xã năm 2027',
  'cho trẻ em có hoàn cảnh đặc biệt',
  'về phòng cháy, chữa cháy và cứu nạn, cứu hộ',
  'đạt 98% trở lên',
  'xong trước ngày 15/4/2027',
  'theo Nghị định số 56/2017/NĐ-CP ngày 09/5/2017 của Chính phủ',
);
const words = fc.tuple(starts, middles).map((parts) => parts.join(' '));
const ended = fc.tuple(words, fc.constantFrom('.', '.', ';')).map((parts) => parts.join(''));
const dressed = fc
  .tuple(starts, middles, fc.constantFrom('bold', 'italic', 'note'))
  .map(([start, middle, look]) =>
    look === 'bold'
      ? `${start} **${middle}** theo quy định.`
      : look === 'italic'
        ? `${start} *${middle}* theo quy định.`
        : `${start} ${middle}^[Số liệu đến ngày 14/12/2026.].`,
  );
const odd = fc.constantFrom(
  'Thời gian: Quý II/2027',
  'Phòng Kinh tế: Tham mưu bố trí kinh phí.',
  '“Trẻ em hôm nay, thế giới ngày mai”;',
  '03 lớp dạy bơi cho học sinh tiểu học;',
  'Kích thước 5*3 m, tỷ lệ 1:25.000 [bản đồ số 2] và a | b.',
  'Từ 7:30 ngày 15/4/2027 tại Nhà văn hóa xã (thôn 3).',
  'Báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12 hằng năm.',
  'Căn cứ tình hình thực tế, các đơn vị chủ động thực hiện;',
  'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã phối hợp giám sát.',
  'Triển khai thực hiện các nội dung sau đây',
);
const sentence = fc.oneof(
  { weight: 6, arbitrary: ended },
  { weight: 1, arbitrary: dressed },
  { weight: 1, arbitrary: odd },
);
/** A sentence that says that a list follows. */
const announced = words.map((text) => `${text}, gồm:`);

const paragraphs = fc.array(
  sentence.map((text) => text.replace(/;$/, '.')),
  { minLength: 1, maxLength: 2 },
);
const bullets = fc
  .array(fc.tuple(fc.boolean(), ended), { minLength: 2, maxLength: 4 })
  .map((lines) => lines.map(([below, text], i) => (below && i > 0 ? `  + ${text}` : `- ${text}`)).join('\n'));
const prose = fc.oneof(
  { weight: 4, arbitrary: paragraphs.map((all) => all.join('\n\n')) },
  { weight: 1, arbitrary: fc.tuple(announced, bullets).map((parts) => parts.join('\n\n')) },
);

/** The numberings of lists below a numbering, in the order in which pages nest them. */
const ladder = ['Phần {I}', 'upper', 'roman', 'number', 'decimal', 'letter', 'paren', 'dash', 'plus'];
const patterns = [
  '{1})',
  '{I}/',
  '- Chỉ tiêu {1}:',
  'Nhiệm vụ {1}.',
  '{01}.',
  'roman-paren',
  'star',
  'none',
  '{1}/',
];

const below = (numbering: string): string[] => ladder.slice(ladder.indexOf(numbering) + 1);

/** Points of a list; what stands below them is numbered lower. */
function items(numbering: string | undefined, depth: number): fc.Arbitrary<unknown[]> {
  const leaf: fc.Arbitrary<unknown> = sentence;
  const inner = numbering === 'plus' || numbering === undefined || depth <= 0;
  const branch = fc.record({ text: announced, items: fc.array(sentence, { minLength: 2, maxLength: 3 }) });
  const inline = fc.record({
    text: announced,
    items: fc.array(
      words.map((text) => `${text};`),
      { minLength: 2, maxLength: 3 },
    ),
    print: fc.constant({ as: 'inline', numbering: 'roman-paren' }),
  });
  const gap = fc.record({
    text: ended,
    print: fc.constant({ label: numbering === 'number' ? '12.' : numbering === 'letter' ? 'h)' : '-' }),
  });
  const data = fc.record(
    {
      text: ended,
      lead: fc.constantFrom<unknown>('vhxh', ['kinh-te', 'cong-an'], 'Các hộ kinh doanh'),
      partners: fc.constantFrom<unknown>('doan-tn', 'mttq'),
      when: fc.constantFrom<unknown>('Q2/2027', '30/6/2027', 'ongoing', { text: 'Ngay sau khi được giao' }),
      output: fc.constant('Báo cáo kết quả'),
    },
    { requiredKeys: ['text'] },
  );
  const one = inner
    ? fc.oneof({ weight: 8, arbitrary: leaf }, { weight: 1, arbitrary: data })
    : fc.oneof(
        { weight: 6, arbitrary: leaf },
        branch,
        inline,
        data,
        ...(depth > 0 && /number|letter/.test(numbering ?? '') ? [gap] : []),
      );
  return fc.array(one, { minLength: 1, maxLength: 4 });
}

function list(above: string, withPatterns: boolean): fc.Arbitrary<Fields> {
  const free = below(above).filter(
    (each) => !['Phần {I}', 'upper', 'roman'].includes(each) && (each !== 'decimal' || above === 'number'),
  );
  const own = withPatterns ? [...free, ...patterns] : free;
  return fc
    .tuple(
      fc.constantFrom('items', 'tasks', 'indicators', 'reports', 'items'),
      fc.option(fc.constantFrom(...(own.length > 0 ? own : ['dash'])), { nil: undefined, freq: 2 }),
    )
    .chain(([name, numbering]) =>
      items(
        numbering ?? 'dash',
        numbering === undefined || /dash|paren|letter|number/.test(numbering) ? 1 : 0,
      ).map((points) => ({
        ...(numbering === undefined ? {} : { print: { numbering } }),
        [name]: points,
      })),
    );
}

const cell = fc.constantFrom('Xã An Bình', '12', '3,5', 'Chưa thực hiện', '98%', 'Quý II/2027', '');
const table = fc
  .record({
    titles: fc.uniqueArray(
      fc.constantFrom('TT', 'Tên đơn vị', 'Số lượng', 'Kết quả', 'Ghi chú', 'Đơn vị tính'),
      {
        minLength: 2,
        maxLength: 5,
      },
    ),
    rows: fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
    grouped: fc.boolean(),
    blank: fc.constantFrom(0, 0, 2),
    numbers: fc.boolean(),
    centred: fc.boolean(),
  })
  .map(({ titles, rows, grouped, blank, numbers, centred }) => {
    const columns: unknown[] = titles.map((title, i) =>
      centred && i === 1 ? { title, align: 'center' } : title,
    );
    const count = titles.length + (grouped ? 1 : 0);
    if (grouped) columns[columns.length - 1] = { title: titles.at(-1), columns: ['Năm 2026', 'Năm 2027'] };
    const lines = rows.map((row) => {
      const cells = row.slice(0, count).map((text, i) => (i === 0 && text === '' ? '1' : text));
      return `| ${[...cells, ...Array.from({ length: count - cells.length }, () => 'x')].join(' | ')} |`;
    });
    return {
      columns,
      rows: lines.join('\n'),
      ...(blank ? { blank } : {}),
      ...(numbers ? { columnNumbers: true } : {}),
    };
  });

const taskTable: fc.Arbitrary<Fields> = fc
  .array(
    fc.record({
      text: words,
      lead: fc.constantFrom<unknown>('vhxh', 'kinh-te'),
      when: fc.constantFrom('Q2/2027', '6/2027'),
      output: fc.constantFrom('Báo cáo', 'Kế hoạch'),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((tasks) => ({ tasks, print: { as: 'table' } }));
const budget: fc.Arbitrary<Fields> = fc.constantFrom<Fields>(
  {
    budget: [
      { text: 'Ngân sách xã', amount: '490 triệu đồng' },
      { text: 'Xã hội hóa', amount: '150 triệu đồng' },
    ],
  },
  {
    budget: [
      { text: 'Ngân sách xã', amount: '490 triệu đồng' },
      { text: 'Xã hội hóa', amount: '150 triệu đồng' },
    ],
    print: { as: 'table', total: true },
  },
);

/** What a section holds besides its heading. */
function content(above: string, depth: number, wide: Wide): fc.Arbitrary<Fields> {
  const options: fc.Arbitrary<Fields>[] = [
    prose.map((text) => ({ text })),
    list(above, wide.patterns),
    fc.tuple(announced, list(above, false)).map(([text, points]) => ({ text, ...points })),
  ];
  if (wide.tables) {
    options.push(
      fc
        .tuple(
          fc.option(
            sentence.map((text) => text.replace(/;$/, '.')),
            { nil: undefined },
          ),
          table,
        )
        .map(([text, own]) => ({ ...(text === undefined ? {} : { text }), table: own })),
    );
  }
  if (wide.groups) {
    options.push(
      fc
        .tuple(list(above, false), announced, list(above, false))
        .map(([first, text, second]) => ({ sections: [first, { text, ...second }] })),
    );
  }
  if (depth > 1 && below(above).length > 3)
    options.push(sections(above, depth - 1, wide), sections(above, depth - 1, wide));
  return fc.oneof(...options);
}

function sections(above: string, depth: number, wide: Wide): fc.Arbitrary<Fields> {
  const usual = { roman: 'number', upper: 'roman', number: 'letter', 'Phần {I}': 'roman' }[above];
  const free = below(above).filter(
    (each) => !['dash', 'plus'].includes(each) && (each !== 'decimal' || above === 'number'),
  );
  return fc.tuple(fc.option(fc.constantFrom(...free), { nil: undefined, freq: 2 })).chain(([asked]) => {
    const numbering = asked ?? usual ?? free[0] ?? 'letter';
    return fc
      .array(section(numbering, depth, wide), { minLength: 2, maxLength: 3 })
      .map((all) => ({ print: { numbering }, sections: all }));
  });
}

function section(numbering: string, depth: number, wide: Wide): fc.Arbitrary<Fields> {
  const heading = fc.oneof({ weight: 4, arbitrary: headings }, { weight: 1, arbitrary: unitNames });
  const plainOne = fc
    .tuple(heading, content(numbering, depth, wide))
    .map(([text, rest]) => ({ heading: text, ...rest }));
  if (!wide.looks) return plainOne;
  const runIn = fc
    .tuple(headings, sentence)
    .map(([text, words]) => ({ heading: text, text: words, print: { heading: 'run-in' } }));
  const looked = fc
    .tuple(headings, prose, fc.constantFrom('italic', 'plain', 'bold'))
    .map(([text, words, look]) => ({ heading: text, text: words, print: { heading: look } }));
  const mislabelled = fc.tuple(headings, prose).map(([text, words]) => ({
    heading: text,
    text: words,
    print: { label: numbering === 'roman' ? 'VII.' : numbering === 'number' ? '9.' : '' },
  }));
  const closed = fc
    .tuple(heading, content(numbering, 0, wide), paragraphs)
    .map(([text, rest, after]) => ({ heading: text, ...rest, after: after.join('\n\n') }));
  const details = fc
    .tuple(heading, list(numbering, false), fc.constantFrom('lines', 'brackets'))
    .map(([text, rest, how]) => ({
      heading: text,
      ...rest,
      print: { ...(rest.print as Fields), details: how },
    }));
  const asTable = fc.tuple(heading, taskTable).map(([text, rest]) => ({ heading: text, ...rest }));
  const ofUnit = fc
    .tuple(fc.constantFrom<unknown>('vhxh', 'mttq', ['cong-an', 'kinh-te']), list(numbering, false))
    .map(([unit, { print, items: a, tasks: b, indicators: c, reports: d }]) => ({
      unit,
      ...(print ? { print } : {}),
      tasks: a ?? b ?? c ?? d,
    }));
  const money = fc.tuple(heading, budget).map(([text, rest]) => ({ heading: text, ...rest }));
  return fc.oneof(
    { weight: 8, arbitrary: plainOne },
    runIn,
    looked,
    mislabelled,
    closed,
    details,
    asTable,
    ofUnit,
    money,
  );
}

/** How much of the model a run tries. */
export interface Wide {
  readonly patterns: boolean;
  readonly tables: boolean;
  readonly groups: boolean;
  readonly looks: boolean;
  readonly frames: boolean;
  readonly appendices: boolean;
  readonly several: boolean;
}

export const narrow: Wide = {
  patterns: false,
  tables: false,
  groups: false,
  looks: false,
  frames: false,
  appendices: false,
  several: false,
};
export const wide: Wide = {
  patterns: true,
  tables: true,
  groups: true,
  looks: true,
  frames: true,
  appendices: true,
  several: true,
};

function body(depth: number, how: Wide): fc.Arbitrary<Fields> {
  const tops = how.patterns
    ? ['roman', 'roman', 'upper', 'number', 'Phần {I}']
    : ['roman', 'roman', 'upper', 'number'];
  return fc
    .constantFrom(...tops)
    .chain((top) =>
      fc
        .array(section(top, depth, how), { minLength: 2, maxLength: 4 })
        .map((all) => ({ numbering: top, sections: all })),
    );
}

const basisLines = fc.uniqueArray(
  fc.constantFrom(
    'Căn cứ Luật Trẻ em ngày 05/4/2016',
    'Căn cứ Nghị định số 56/2017/NĐ-CP ngày 09/5/2017 của Chính phủ',
    'Thực hiện Kế hoạch số 31/KH-UBND ngày 29/01/2027 của Ủy ban nhân dân tỉnh Đồng Nai về công tác trẻ em năm 2027',
    'Theo đề nghị của Phòng Văn hóa - Xã hội',
  ),
  { minLength: 1, maxLength: 4 },
);
const basis = fc.oneof(
  basisLines,
  fc.constant(
    'Thực hiện Kế hoạch số 31/KH-UBND ngày 29/01/2027 của Ủy ban nhân dân tỉnh về công tác trẻ em, Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
  ),
);
const opening = fc.constantFrom(
  'none',
  'Ủy ban nhân dân xã Minh Tâm ban hành Kế hoạch với các nội dung sau:',
);
const closing = fc.constantFrom(
  'none',
  'Trên đây là Kế hoạch của Ủy ban nhân dân xã Minh Tâm; yêu cầu các đơn vị nghiêm túc thực hiện.',
  'Yêu cầu các đơn vị triển khai thực hiện, báo cáo kết quả trước ngày 20/11/2027.',
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

const frame = (kind: string, how: Wide): fc.Arbitrary<Fields> =>
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
  text: 'Đơn vị báo cáo: …………………\n\nKỳ báo cáo: …………………',
  table: { columns: ['TT', 'Nội dung', 'Kết quả'], blank: 3 },
});
const appendix = (how: Wide): fc.Arbitrary<Fields> =>
  fc
    .tuple(
      fc.constantFrom(
        'Danh mục nhiệm vụ',
        'Mẫu báo cáo kết quả thực hiện',
        'Phân công chuẩn bị các điều kiện bảo đảm an toàn cho trẻ em',
      ),
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
      fc.constantFrom(undefined, undefined, undefined, 'Biểu số 01', 'Mẫu số 02', 'Phụ lục số 1'),
    )
    .map(([heading, landscape, own, note, label]) => {
      const { print: inner, ...rest } = own as Fields;
      const print = { ...(inner as Fields), ...(label === undefined ? {} : { label }) };
      return {
        heading,
        ...(note === undefined ? {} : { note }),
        ...rest,
        print: { ...print, ...(landscape ? { landscape: true } : {}) },
      };
    });

/** A dossier as the text of its plan. */
export function randomPlan(how: Wide = wide, depth = 3): fc.Arbitrary<string> {
  const kinds: fc.Arbitrary<string[]> = how.several
    ? fc.constantFrom(
        ['ke-hoach'],
        ['ke-hoach'],
        ['to-trinh', 'ke-hoach'],
        ['cong-van'],
        ['to-trinh', 'ke-hoach', 'cong-van'],
      )
    : fc.constant(['ke-hoach']);
  return kinds.chain((all) =>
    fc
      .tuple(
        body(depth, how),
        fc.record({ basis, opening, closing }, { requiredKeys: [] }),
        fc.tuple(...all.map((kind) => frame(kind, how))),
        fc.tuple(...all.map(() => body(1, { ...how, looks: false, groups: false }))),
        how.appendices ? fc.array(appendix(how), { maxLength: 2 }) : fc.constant([]),
        fc.boolean(),
      )
      .map(([main, sentences, frames, others, appendices, caps]) => {
        const { numbering, ...shared } = main as { numbering: string };
        const documents = Object.fromEntries(
          all.map((kind, i): [string, Fields] => {
            const own = frames[i] as Fields;
            const usual = kind === 'cong-van' ? 'number' : 'roman';
            const isMain = kind === (all.includes('ke-hoach') ? 'ke-hoach' : all[0]);
            const { numbering: top, ...text } = isMain ? { numbering } : (others[i] as { numbering: string });
            const sectionsPrint =
              top === usual
                ? {}
                : {
                    sections:
                      top === 'number'
                        ? ['number', 'letter']
                        : [
                            top,
                            ...ladder
                              .slice(ladder.indexOf(top) + 1)
                              .filter((each) => ['roman', 'number', 'letter'].includes(each)),
                          ],
                  };
            const print = {
              ...(own.print as Fields),
              ...sectionsPrint,
              ...(caps || top === 'number' ? {} : { caps: false }),
            };
            return [kind, { ...own, print, ...(isMain ? {} : text) }];
          }),
        );
        return JSON.stringify({
          schema: 1,
          id: 'ke-hoach-a',
          period: 2027,
          office: 'offices/xa.yaml',
          title: 'Thực hiện công tác trẻ em năm 2027',
          documents,
          ...sentences,
          ...shared,
          ...(appendices.length > 0 ? { appendices } : {}),
        });
      }),
  );
}
