/** Two documents as offices have them, without ids: everything that was changed is told, and nothing else. */
import { describe, expect, it } from 'vitest';
import { diffPlans } from '../../src/diff-plans.js';
import { inMemory } from '../import/support/in-memory.js';
import { lineOf } from './told.js';

interface Inspection {
  readonly number: string;
  readonly day: string;
  readonly bases: readonly string[];
  readonly members: readonly string[];
  readonly contents: readonly string[];
  readonly times: readonly string[];
  readonly units: readonly string[];
  readonly filing: string;
}

const first: Inspection = {
  number: '41',
  day: 'ngày 12 tháng 01 năm 2026',
  bases: [
    'Căn cứ Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân ngày 25/6/2015;',
    'Thực hiện Kế hoạch số 12/KH-UBBC ngày 05/01/2026 của Ủy ban bầu cử tỉnh về kiểm tra, giám sát công tác bầu cử;',
  ],
  members: [
    'a) Trưởng đoàn: Chủ tịch Ủy ban bầu cử xã;',
    'b) Phó Trưởng đoàn: Phó Chủ tịch Ủy ban nhân dân xã;',
    'c) Các thành viên: Trưởng Công an xã, Chỉ huy trưởng Ban Chỉ huy Quân sự xã, Trưởng phòng Văn hóa - Xã hội;',
    'd) Thư ký đoàn: công chức Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã.',
  ],
  contents: [
    '1. Việc thành lập, hoạt động của Ban bầu cử và các Tổ bầu cử.',
    '2. Việc lập, niêm yết danh sách cử tri tại từng khu vực bỏ phiếu.',
    '3. Việc chuẩn bị hòm phiếu, con dấu, phiếu bầu và các điều kiện vật chất phục vụ ngày bầu cử.',
    '4. Công tác thông tin, tuyên truyền trên hệ thống truyền thanh cơ sở.',
    '5. Việc giải quyết khiếu nại, tố cáo về bầu cử.',
  ],
  times: [
    '1. Đợt 1: từ ngày 20/01/2026 đến ngày 30/01/2026, kiểm tra việc lập danh sách cử tri.',
    '2. Đợt 2: từ ngày 02/3/2026 đến ngày 06/3/2026, kiểm tra việc chuẩn bị ngày bầu cử.',
  ],
  units: [
    '1. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã',
    'Chuẩn bị tài liệu, phương tiện cho đoàn kiểm tra; tổng hợp kết quả, báo cáo Ủy ban bầu cử xã.',
    '2. Công an xã',
    'Bảo đảm an ninh, trật tự tại các khu vực bỏ phiếu trong suốt thời gian kiểm tra.',
    '3. Các Tổ bầu cử',
    'Chuẩn bị báo cáo bằng văn bản, gửi đoàn kiểm tra trước khi làm việc 02 ngày.',
  ],
  filing: '- Lưu: VT, UBBC.',
};

const second: Inspection = {
  ...first,
  members: [
    'a) Trưởng đoàn: Chủ tịch Ủy ban bầu cử xã;',
    'b) Các thành viên: Trưởng Công an xã, Chỉ huy trưởng Ban Chỉ huy Quân sự xã, Trưởng phòng Văn hóa - Xã hội;',
    'c) Thư ký đoàn: công chức Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã.',
  ],
  contents: [
    '1. Việc thành lập, hoạt động của Ban bầu cử và các Tổ bầu cử.',
    '2. Việc lập, niêm yết danh sách cử tri tại từng khu vực bỏ phiếu.',
    '3. Việc tiếp xúc cử tri, vận động bầu cử của những người ứng cử.',
    '4. Việc chuẩn bị hòm phiếu, con dấu, phiếu bầu và các điều kiện vật chất phục vụ ngày bầu cử.',
    '5. Công tác thông tin, tuyên truyền trên hệ thống truyền thanh cơ sở.',
    '6. Việc giải quyết khiếu nại, tố cáo về bầu cử.',
  ],
  times: [
    '1. Đợt 1: từ ngày 20/01/2026 đến ngày 30/01/2026, kiểm tra việc lập danh sách cử tri.',
    '2. Đợt 2: từ ngày 04/3/2026 đến ngày 09/3/2026, kiểm tra việc chuẩn bị ngày bầu cử.',
  ],
  filing: '- Lưu: VT, UBBC, VP.',
};

function textOf({ number, day, bases, members, contents, times, units, filing }: Inspection): string {
  return [
    'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'XÃ MINH TÂM\tĐộc lập - Tự do - Hạnh phúc',
    `Số: ${number}/KH-UBND\tMinh Tâm, ${day}`,
    'KẾ HOẠCH',
    'Kiểm tra công tác bầu cử trên địa bàn xã Minh Tâm',
    ...bases,
    'Ủy ban nhân dân xã Minh Tâm ban hành Kế hoạch kiểm tra công tác bầu cử như sau:',
    'I. THÀNH PHẦN ĐOÀN KIỂM TRA',
    ...members,
    'II. NỘI DUNG KIỂM TRA',
    ...contents,
    'III. THỜI GIAN KIỂM TRA',
    ...times,
    'IV. TỔ CHỨC THỰC HIỆN',
    ...units,
    'Trên đây là Kế hoạch kiểm tra công tác bầu cử trên địa bàn xã Minh Tâm./.',
    'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN',
    '- Ủy ban bầu cử tỉnh (b/c);\tCHỦ TỊCH',
    '- Thường trực Đảng ủy xã;',
    `${filing}\tĐặng Minh Phúc`,
  ].join('\n\n');
}

/** The same plan in the words of another province's ward. */
function elsewhere(text: string): string {
  return text
    .replaceAll('MINH TÂM', 'LONG BÌNH')
    .replaceAll('Minh Tâm', 'Long Bình')
    .replaceAll(/(?<!\p{L})XÃ(?!\p{L}| HỘI)/gu, 'PHƯỜNG')
    .replaceAll(/(?<!\p{L})xã(?!\p{L}| hội)/gu, 'phường')
    .replaceAll('tỉnh', 'thành phố');
}

async function told(old: string, next: string): Promise<readonly string[]> {
  const resources = inMemory({ 'cu.md': old, 'moi.md': next });
  const { value, findings } = await diffPlans({ path: 'cu.md', resources }, { path: 'moi.md', resources });
  if (!value) throw new Error(findings.map(({ message }) => message.vi).join('\n'));
  return value.changes.map(lineOf);
}

describe('two documents without ids', () => {
  it('differ in what was changed and in nothing else', async () => {
    expect(await told(textOf(first), textOf(second))).toMatchInlineSnapshot(`
      [
        "text-removed: Phó Trưởng đoàn: Phó Chủ tịch Ủy ban nhân dân xã; — Bỏ nội dung: Phó Trưởng đoàn: Phó Chủ tịch Ủy ban nhân dân xã;",
        "renumbered: Các thành viên: Trưởng Công an xã, Chỉ huy trưởng Ban Chỉ huy Quân sự xã, Trưởng phòng… — Đánh số lại trong mục I “THÀNH PHẦN ĐOÀN KIỂM TRA”: c) → b), d) → c) (2)",
        "duty-added: Việc tiếp xúc cử tri, vận động bầu cử của những người ứng cử. — Bổ sung nhiệm vụ: Việc tiếp xúc cử tri, vận động bầu cử của những người ứng cử.",
        "renumbered: Việc chuẩn bị hòm phiếu, con dấu, phiếu bầu và các điều kiện vật chất phục vụ ngày bầu cử. — Đánh số lại trong mục II “NỘI DUNG KIỂM TRA”: 3. → 4., 4. → 5., 5. → 6. (3)",
        "time-changed: Đợt 2: từ ngày 04/3/2026 đến ngày 09/3/2026, kiểm tra việc chuẩn bị ngày bầu cử. — “02/3/2026” thành “04/3/2026”; “06/3/2026” thành “09/3/2026”",
        "recipient-changed: Lưu: VT, UBBC, VP — “Lưu: VT, UBBC” thành “Lưu: VT, UBBC, VP”",
      ]
    `);
  });

  it('of two provinces differ in what somebody decided', async () => {
    const lines = await told(textOf(first), elsewhere(textOf(second)));
    expect(lines).toMatchInlineSnapshot(`
      [
        "other-place: “xã” → “phường”, “xã Minh Tâm” → “phường Long Bình”, “tỉnh” → “thành phố” — Tên gọi của nơi ban hành (“xã” → “phường”, “xã Minh Tâm” → “phường Long Bình”, “tỉnh” → “thành phố”): 11 chỗ (11)",
        "text-removed: Phó Trưởng đoàn: Phó Chủ tịch Ủy ban nhân dân xã; — Bỏ nội dung: Phó Trưởng đoàn: Phó Chủ tịch Ủy ban nhân dân xã;",
        "renumbered: Các thành viên: Trưởng Công an phường, Chỉ huy trưởng Ban Chỉ huy Quân sự phường, Trưởng… — Đánh số lại trong mục I “THÀNH PHẦN ĐOÀN KIỂM TRA”: c) → b), d) → c) (2)",
        "duty-added: Việc tiếp xúc cử tri, vận động bầu cử của những người ứng cử. — Bổ sung nhiệm vụ: Việc tiếp xúc cử tri, vận động bầu cử của những người ứng cử.",
        "renumbered: Việc chuẩn bị hòm phiếu, con dấu, phiếu bầu và các điều kiện vật chất phục vụ ngày bầu cử. — Đánh số lại trong mục II “NỘI DUNG KIỂM TRA”: 3. → 4., 4. → 5., 5. → 6. (3)",
        "time-changed: Đợt 2: từ ngày 04/3/2026 đến ngày 09/3/2026, kiểm tra việc chuẩn bị ngày bầu cử. — “02/3/2026” thành “04/3/2026”; “06/3/2026” thành “09/3/2026”",
        "recipient-changed: Lưu: VT, UBBC, VP — “Lưu: VT, UBBC” thành “Lưu: VT, UBBC, VP”",
      ]
    `);
  });
});
