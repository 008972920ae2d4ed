import { describe, expect, it } from 'vitest';
import {
  addAfter,
  type CameHome,
  chain,
  home,
  moveAfter,
  remove,
  retype,
  type Started,
  started,
  track,
} from './corrected.js';

const children = await started('tre-em-2027');
const tree = await started('ke-hoach-dau-tien');

/** Every change applied, and the plan prints the corrected file word for word. */
function expectHome(made: CameHome): void {
  expect(made.changes.filter(({ applied }) => !applied)).toEqual([]);
  expect(made.changes.length).toBeGreaterThan(0);
  expect(made.printed).toEqual(made.corrected);
}

/** Only these lines of the file differ: taken out, put in. */
function lineDiff(start: Started, { yaml }: CameHome): readonly [readonly string[], readonly string[]] {
  const [before, after] = [start.yaml.split('\n'), yaml.split('\n')];
  const rest = [...after];
  const gone = before.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return [gone.map((line) => line.trim()), rest.map((line) => line.trim())];
}

/** Whether the plan's file says it, however its lines are folded. */
function says({ yaml }: CameHome, words: string | RegExp): boolean {
  const text = yaml.replace(/\s+/g, ' ');
  return typeof words === 'string' ? text.includes(words) : words.test(text);
}

describe('words retyped', () => {
  it('a sentence of a point', async () => {
    const made = await home(children, 'ke-hoach', retype('không phô trương', 'không phô trương, hình thức'));
    expectHome(made);
    expect(made.changes[0]).toMatchObject({
      kind: 'text',
      where: 'Mục I.2, gạch đầu dòng thứ hai',
      tracked: false,
    });
    expect(lineDiff(children, made)).toEqual([['không phô trương.'], ['không phô trương, hình thức.']]);
  });

  it('a number with its datum', async () => {
    const made = await home(
      tree,
      'ke-hoach',
      retype('chậm nhất ngày 29/01/2027', 'chậm nhất ngày 05/02/2027'),
    );
    expectHome(made);
    expect(says(made, 'when: 05/02/2027')).toBe(true);
    expect(made.changes[0]?.also).toHaveLength(1);
  });

  it('a heading printed in capitals', async () => {
    const made = await home(tree, 'ke-hoach', retype('MỤC ĐÍCH', 'MỤC ĐÍCH, YÊU CẦU'));
    expectHome(made);
    expect(lineDiff(tree, made)).toEqual([['- heading: Mục đích'], ['- heading: Mục đích, yêu cầu']]);
  });

  it('a word in a paragraph of several, marks kept', async () => {
    const made = await home(
      children,
      'cong-van',
      retype('Tham mưu cấp kinh phí', 'Tham mưu cấp đủ kinh phí'),
    );
    expectHome(made);
    expect(says(made, 'Tham mưu cấp đủ kinh phí cho các đơn vị **trong tháng 4/2027**.')).toBe(true);
  });

  it('words beside a mention, which stays one', async () => {
    const made = await home(children, 'ke-hoach', retype('đã giao tại', 'đã được giao tại'));
    expectHome(made);
    expect(says(made, /đã được giao tại \[@nq-ngan-sach\]/)).toBe(true);
  });

  it('a heading made of a unit’s name', async () => {
    const made = await home(
      children,
      'ke-hoach',
      retype('7. Trạm Y tế xã', '7. Trạm Y tế và các cơ sở y tế'),
    );
    expectHome(made);
    expect(says(made, '- unit: tram-y-te heading: Trạm Y tế và các cơ sở y tế')).toBe(true);
  });

  it('the lead unit in the table of tasks, with a remark on the sentence', async () => {
    const made = await home(
      children,
      'ke-hoach',
      retype('Trạm Y tế; Công an xã; Các trường học; Các thôn', 'Trạm Y tế; Các trường học; Các thôn'),
    );
    expect(made.changes).toMatchObject([{ kind: 'cell', applied: true }]);
    expect(says(made, 'lead: [tram-y-te, truong-hoc, thon]')).toBe(true);
  });

  it('words that a mention prints are left', async () => {
    const made = await home(children, 'ke-hoach', retype('27/NQ-HĐND', '28/NQ-HĐND'));
    expect(made.changes).toMatchObject([{ applied: false }]);
    expect(made.plan).toBeUndefined();
  });

  it('a cell of a table', async () => {
    const made = await home(
      children,
      'ke-hoach',
      retype('Tập huấn, truyền thông', 'Tập huấn, truyền thông, in tài liệu'),
    );
    expectHome(made);
    expect(made.changes[0]?.kind).toBe('cell');
  });

  it('a target in a table', async () => {
    const made = await home(children, 'ke-hoach', retype('Trên 60%', 'Trên 65%'));
    expectHome(made);
    expect(lineDiff(children, made)).toEqual([['target: trên 60%'], ['target: trên 65%']]);
  });

  it('the closing sentence of the kind becomes the plan’s own', async () => {
    const made = await home(tree, 'ke-hoach', retype('kịp thời phản ánh', 'phản ánh ngay'));
    expectHome(made);
    expect(says(made, /closing: .*phản ánh ngay|closing: >-[\s\S]*phản ánh ngay/)).toBe(true);
  });

  it('number, date, subject', async () => {
    const made = await home(
      children,
      'ke-hoach',
      chain(
        (xml) =>
          xml.replace(/<w:t xml:space="preserve">Số:<\/w:t>/, '<w:t xml:space="preserve">Số: 15</w:t>'),
        retype('ngày', 'ngày 05'),
      ),
    );
    expect(made.changes.map(({ kind, applied }) => [kind, applied])).toEqual([
      ['frame', true],
      ['frame', true],
    ]);
    expect(says(made, 'number: "15"')).toBe(true);
    expect(says(made, 'date: 05/3/2027')).toBe(true);
  });

  it('a recipient, and a signer whose name stands in the office file', async () => {
    const made = await home(
      children,
      'ke-hoach',
      chain(
        retype('Trang thông tin điện tử xã', 'Cổng thông tin điện tử xã'),
        retype('Lê Thị Hòa', 'Đặng Minh Phúc'),
      ),
    );
    expect(made.changes.map(({ applied }) => applied)).toEqual([true, false]);
    expect(made.changes[1]?.reason?.vi).toContain('tệp cơ quan');
    expect(says(made, '- Cổng thông tin điện tử xã')).toBe(true);
  });
});

describe('lines put in, taken out, moved', () => {
  it('a bullet among bullets', async () => {
    const made = await home(
      children,
      'ke-hoach',
      addAfter('không phô trương', '- Phân công rõ người, rõ việc.'),
    );
    expectHome(made);
    expect(lineDiff(children, made)).toEqual([[], ['- Phân công rõ người, rõ việc.']]);
  });

  it('a recipient', async () => {
    const made = await home(children, 'ke-hoach', addAfter('Trang thông tin điện tử', '- Báo Đồng Nai;'));
    expectHome(made);
    expect(lineDiff(children, made)).toEqual([[], ['- Báo Đồng Nai']]);
  });

  it('a basis', async () => {
    const made = await home(
      children,
      'ke-hoach',
      addAfter('Thực hiện Quyết định', 'Thực hiện Nghị quyết số 05-NQ/ĐU ngày 10/01/2027 của Đảng ủy xã;'),
    );
    expectHome(made);
  });

  it('a paragraph between others', async () => {
    const made = await home(
      tree,
      'ke-hoach',
      addAfter('Từ ngân sách xã năm 2027', 'Các thôn vận động thêm.'),
    );
    expectHome(made);
  });

  it('a paragraph without a label between two points', async () => {
    const made = await home(
      children,
      'ke-hoach',
      addAfter('Việc nào cũng bảo đảm', 'Cán bộ phụ trách ghi sổ theo dõi.'),
    );
    expectHome(made);
  });

  it('the usual closing sentence taken out', async () => {
    const made = await home(tree, 'ke-hoach', remove('kịp thời phản ánh'));
    expect(made.changes).toMatchObject([{ kind: 'deleted', applied: true }]);
    expect(says(made, 'closing: none')).toBe(true);
  });

  it('a part of its own with its points', async () => {
    const made = await home(
      tree,
      'ke-hoach',
      chain(
        addAfter('Từ ngân sách xã năm 2027', 'IV. GIẢI PHÁP'),
        addAfter('IV. GIẢI PHÁP', '- Giao từng hộ chăm sóc cây.'),
        addAfter('- Giao từng hộ', '- Kiểm tra hằng tháng.'),
        retype('IV. CHẾ ĐỘ', 'V. CHẾ ĐỘ'),
      ),
    );
    expectHome(made);
    expect(says(made, '- heading: Giải pháp')).toBe(true);
  });

  it('a bullet taken out', async () => {
    const made = await home(children, 'ke-hoach', remove('không phô trương'));
    expectHome(made);
    expect(made.changes).toMatchObject([{ kind: 'deleted' }]);
  });

  it('a point whose id is mentioned elsewhere stays', async () => {
    const made = await home(children, 'ke-hoach', remove('Mở 12 lớp dạy bơi miễn phí'));
    expect(made.changes).toMatchObject([{ kind: 'deleted', applied: false }]);
    expect(made.plan).toBeUndefined();
  });

  it('a bullet moved within its list', async () => {
    const made = await home(children, 'ke-hoach', moveAfter('Việc nào cũng bảo đảm', 'không phô trương'));
    expectHome(made);
    expect(made.changes).toMatchObject([{ kind: 'moved' }]);
  });

  it('a row of a table put in and one taken out', async () => {
    const row = (xml: string, words: string) =>
      (xml.match(/<w:tr>(?:(?!<\/w:tr>)[\s\S])*<\/w:tr>/g) ?? []).find((each) => each.includes(words)) ?? '';
    const made = await home(children, 'ke-hoach', (xml) =>
      xml.replace(row(xml, 'Tết Trung thu') || row(xml, 'tết Trung thu'), ''),
    );
    expect(made.changes.length).toBeGreaterThan(0);
  });
});

describe('tracked changes', () => {
  it('are taken as done, and said', async () => {
    const correct = track('không phô trương', 'tránh phô trương');
    const made = await home(children, 'ke-hoach', correct);
    expectHome(made);
    expect(made.changes).toMatchObject([{ tracked: true }]);
    const back = await home(children, 'ke-hoach', correct, 'reject');
    expect(back.changes).toEqual([]);
  });
});
