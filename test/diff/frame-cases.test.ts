import { describe, expect, it } from 'vitest';
import { office, officeWith } from '../support/compose-text.js';
import { told } from './told.js';

type Case = readonly [name: string, old: string, next: string, told: readonly string[]];

const body = 'text: Các đơn vị thực hiện công tác trẻ em theo Kế hoạch này.\n';
const plan = (fields: string) =>
  `documents:\n  ke-hoach:\n${fields.replace(/^/gm, '    ').trimEnd()}\n${body}`;
const cited = (citations: string, basis: readonly string[]) =>
  `citations:\n${citations.replace(/^/gm, '  ').trimEnd()}\nbasis:\n${basis.map((line) => `  - ${line}`).join('\n')}\n${body}`;

const yearly = (number: string, date: string) =>
  `kh-tinh: {type: Kế hoạch, number: ${number}, date: ${date}, issuer: Ủy ban nhân dân tỉnh Đồng Nai, subject: về công tác trẻ em}`;
const decree =
  'nd-a: {type: Nghị định, number: 56/2017/NĐ-CP, date: 09/5/2017, issuer: Chính phủ, subject: quy định chi tiết một số điều của Luật Trẻ em}';
const other =
  'qd-b: {type: Quyết định, number: 23/QĐ-TTg, date: 07/01/2021, issuer: Thủ tướng Chính phủ, subject: phê duyệt Chương trình hành động quốc gia vì trẻ em}';

const reporting = (report: string) => `
sections:
  - heading: Chế độ báo cáo
    reports:
      - text: Các đơn vị báo cáo kết quả thực hiện về Phòng Văn hóa - Xã hội.
        reports:
          - ${report}
`;

const funding = (...lines: string[]) => `
sections:
  - heading: Kinh phí
    budget:
${lines.map((line) => `      - ${line}`).join('\n')}
`;

const parts = (...headings: string[]) =>
  `sections:\n${headings
    .map(
      (heading) => `  - heading: ${heading}\n    text: Nội dung của phần ${heading.toLowerCase()} nêu ở đây.`,
    )
    .join('\n')}\n`;

const cases: readonly Case[] = [
  [
    'a recipient added, one dropped, the filing line changed',
    plan('recipients:\n  - Thường trực Đảng ủy xã\n  - Các trường học trên địa bàn xã\n  - "Lưu: VT, VHXH"'),
    plan('recipients:\n  - Thường trực Đảng ủy xã\n  - Trạm Y tế xã\n  - "Lưu: VT, KT"'),
    [
      'recipient-removed: Các trường học trên địa bàn xã — Bỏ nơi nhận: Các trường học trên địa bàn xã',
      'recipient-added: Trạm Y tế xã — Bổ sung nơi nhận: Trạm Y tế xã',
      'recipient-changed: Lưu: VT, KT — “Lưu: VT, VHXH” thành “Lưu: VT, KT”',
    ],
  ],
  [
    'another signer',
    plan('signature: {lines: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: Đặng Minh Phúc}'),
    plan('signature: {lines: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], name: Lê Thu Hà}'),
    [
      'signer-changed: TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Lê Thu Hà — “TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Đặng Minh Phúc” thành “TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Lê Thu Hà”',
    ],
  ],
  [
    'number and date of the document itself',
    plan('number: 15\ndate: 13/3/2027'),
    plan('number: 21\ndate: 18/3/2027'),
    ['issued-anew: 21 — số 15 → 21; ngày 13/3/2027 → 18/3/2027 (2)'],
  ],
  [
    'a yearly document under its id',
    cited(yearly('24/KH-UBND', '30/01/2026'), ['Thực hiện [@kh-tinh]']),
    cited(yearly('31/KH-UBND', '29/01/2027'), ['Thực hiện [@kh-tinh]']),
    [
      'basis-replaced: Kế hoạch số 31/KH-UBND — Cập nhật văn bản viện dẫn: Kế hoạch số 24/KH-UBND ngày 30/01/2026 → Kế hoạch số 31/KH-UBND ngày 29/01/2027',
    ],
  ],
  [
    'a basis dropped, another added, one typed instead of mentioned',
    cited(`${decree}\n${other}`, ['Căn cứ [@nd-a]', 'Thực hiện [@qd-b]']),
    cited(decree, [
      'Căn cứ Nghị định số 56/2017/NĐ-CP ngày 09/5/2017 của Chính phủ quy định chi tiết một số điều của Luật Trẻ em',
      'Căn cứ [@luat-tre-em]',
    ]),
    [
      'basis-removed: Quyết định số 23/QĐ-TTg — Bỏ căn cứ: Thực hiện Quyết định số 23/QĐ-TTg ngày 07/01/2021 của Thủ tướng Chính phủ phê duyệt Chương trình hành động quốc gia vì trẻ em',
      'basis-added: Luật Trẻ em — Bổ sung căn cứ: Căn cứ Luật Trẻ em ngày 05/4/2016',
    ],
  ],
  [
    'a report due earlier, to somebody else',
    reporting('{period: half-year, due: 20/6/2027, from: thon, to: vhxh}'),
    reporting('{period: half-year, due: 15/6/2027, from: thon, to: kinh-te}'),
    [
      'report-earlier: Các đơn vị báo cáo kết quả thực hiện về Phòng Văn hóa - Xã hội. — Báo cáo 6 tháng: thời hạn từ 20/6/2027 thành 15/6/2027',
      'report-changed: Các đơn vị báo cáo kết quả thực hiện về Phòng Văn hóa - Xã hội. — Báo cáo 6 tháng, nơi nhận báo cáo: thay Phòng Văn hóa - Xã hội bằng Phòng Kinh tế',
    ],
  ],
  [
    'sums of the budget',
    funding(
      '{text: Tập huấn cộng tác viên, amount: 30 triệu đồng}',
      '{text: Truyền thông, amount: 12 triệu đồng}',
    ),
    funding(
      '{text: Tập huấn cộng tác viên, amount: 46 triệu đồng}',
      '{text: Truyền thông, amount: 12 triệu đồng}',
      '{text: Quà tết Trung thu, amount: 18 triệu đồng}',
    ),
    [
      'amount-changed: Tập huấn cộng tác viên — Kinh phí tăng từ 30 triệu đồng thành 46 triệu đồng',
      'funding-added: Quà tết Trung thu — Bổ sung khoản kinh phí: Quà tết Trung thu: 18 triệu đồng.',
    ],
  ],
  [
    'a part added: the others are numbered anew',
    parts('Mục đích', 'Nhiệm vụ', 'Kinh phí'),
    parts('Mục đích', 'Yêu cầu', 'Nhiệm vụ', 'Kinh phí'),
    [
      'part-added: Yêu cầu — Bổ sung mục: Yêu cầu',
      'text-added: Nội dung của phần yêu cầu nêu ở đây. — Bổ sung nội dung: Nội dung của phần yêu cầu nêu ở đây.',
      'renumbered: Nhiệm vụ — Đánh số lại: II. → III., III. → IV. (2)',
    ],
  ],
  [
    'a part renamed',
    parts('Mục đích', 'Nhiệm vụ trọng tâm').replace('nhiệm vụ trọng tâm nêu', 'này nêu'),
    parts('Mục đích', 'Nhiệm vụ, giải pháp chủ yếu').replace('nhiệm vụ, giải pháp chủ yếu nêu', 'này nêu'),
    ['part-renamed: Nhiệm vụ, giải pháp chủ yếu — “Nhiệm vụ trọng tâm” thành “Nhiệm vụ, giải pháp chủ yếu”'],
  ],
  [
    'the title',
    body,
    `title: Thực hiện công tác trẻ em và phòng, chống đuối nước năm 2027\n${body}`,
    [
      'title-changed: Thực hiện công tác trẻ em và phòng, chống đuối nước năm 2027 — “Thực hiện công tác trẻ em năm 2027” thành “Thực hiện công tác trẻ em và phòng, chống đuối nước năm 2027”',
    ],
  ],
];

describe('changes of the frame and of whole parts', () => {
  it.each(cases)('%s', (_name, old, later, expected) => {
    expect(told(old, later)).toEqual(expected);
  });

  it('call a renamed unit the same unit', () => {
    const tasks =
      'sections:\n  - heading: Nhiệm vụ\n    tasks:\n      - {text: Dạy bơi cho học sinh tiểu học của xã, lead: vhxh}\n';
    const renamed = office.replace('Phòng Văn hóa - Xã hội', 'Phòng Văn hóa và Xã hội');
    expect(told(tasks, tasks, { new: { office: renamed } })).toEqual([
      'unit-renamed: Phòng Văn hóa và Xã hội — Cập nhật tên cơ quan: Phòng Văn hóa - Xã hội → Phòng Văn hóa và Xã hội',
    ]);
  });

  it('do not drown in the names of another place', () => {
    const elsewhere = officeWith(
      'name: Ủy ban nhân dân phường Long Bình\nplace: Long Bình\nletterhead: {issuer: ["ỦY BAN NHÂN DÂN", "PHƯỜNG LONG BÌNH"]}\nunits:\n  cap: {name: Công an phường}\n  to: {name: Các tổ dân phố}\n',
    );
    const here = `sections:
  - heading: Nhiệm vụ
    tasks:
      - {text: Công an xã nắm tình hình trên địa bàn xã Minh Tâm trước ngày bầu cử., lead: cong-an}
      - {text: Các thôn niêm yết danh sách cử tri tại nhà văn hóa thôn., lead: thon}
      - {text: Trạm Y tế xã trực sơ cứu tại 05 khu vực bỏ phiếu của xã.}
`;
    const there = `sections:
  - heading: Nhiệm vụ
    tasks:
      - {text: Công an phường nắm tình hình trên địa bàn phường Long Bình trước ngày bầu cử., lead: cap}
      - {text: Các tổ dân phố niêm yết danh sách cử tri tại nhà văn hóa khu phố., lead: to}
      - {text: Trạm Y tế phường trực sơ cứu tại 07 khu vực bỏ phiếu của phường.}
`;
    const lines = told(here, there, { new: { office: elsewhere } });
    expect(lines.filter((line) => !line.startsWith('other-place'))).toEqual([
      'duty-reworded: Trạm Y tế phường trực sơ cứu tại 07 khu vực bỏ phiếu của phường. — “05” thành “07”',
    ]);
    expect(lines).toHaveLength(2);
  });
});
