import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeProject, type Project } from '../support/project.js';
import { office, plan, planWith } from '../support/sample.js';

const bad = planWith(
  `documents:
  ke-hoach: {date: 22/02/2027}
sections:
  - heading: Nhiệm vụ
    lead: kinh-tee
    text: B
`,
);

function wordsOf(project: Project, path = 'phieu.docx'): { xml: string; text: string } {
  const parts = unzipSync(new Uint8Array(project.read(path)));
  const xml = new TextDecoder().decode(parts['word/document.xml']);
  const text = xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/\n{2,}/g, '\n');
  return { xml, text };
}

const made = (text = bad) => makeProject({ 'plans/a.yaml': text, 'plans/offices/xa.yaml': office });

describe('check --sheet', () => {
  it('prints the findings as a form: what was looked at, verdict, table, two places to sign', async () => {
    const project = made();
    const { code, out, err } = await project.run('check', '--sheet', 'phieu.docx', '--lang', 'en');
    expect({ code, err }).toEqual({ code: 1, err: 'phieu.docx\n' });
    expect(out).toMatch(/^Verdict: not ready/);
    const { text } = wordsOf(project);
    expect(text.split('\n').map((line) => line.trim())).toEqual(
      expect.arrayContaining([
        'PHIẾU RÀ SOÁT',
        'Tổ chức Tết trồng cây năm 2027',
        'Số liệu theo tệp: plans/a.yaml; ngày ban hành ghi trong tệp: Kế hoạch: 22/02/2027.',
        'Kết luận: chưa đủ điều kiện trình ký (01 lỗi).',
        ...['TT', 'Mức', 'Vị trí', 'Nội dung hiện tại', 'Vấn đề', 'Đề xuất sửa'],
        ...['1', 'Lỗi', 'Mục I (dòng 10)', 'kinh-tee'],
        'Đơn vị “kinh-tee” không có trong danh mục đơn vị của cơ quan và của kế hoạch.',
        'Sửa thành “kinh-te” (Phòng Kinh tế).',
        ...['NGƯỜI RÀ SOÁT', 'NGƯỜI SOẠN THẢO'],
      ]),
    );
  });

  it('lies on its side and repeats the head of its table', async () => {
    const project = made();
    await project.run('check', '--sheet', 'phieu.docx');
    const { xml } = wordsOf(project);
    expect(xml).toContain('w:orient="landscape"');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  it('shows the words themselves where a finding is about a sentence or a comment', async () => {
    const project = made(planWith('text: Trồng cây # bóng mát\n'));
    await project.run('check', '--sheet', 'phieu.docx');
    expect(wordsOf(project).text).toContain('text: Trồng cây # bóng mát');
    const money = planWith(
      'budget:\n  - text: Kinh phí\n    amount: 36 triệu đồng\n    items:\n      - {text: Cây, amount: 20 triệu đồng}\n',
    );
    project.put('plans/a.yaml', money);
    await project.run('check', '--sheet', 'phieu.docx', '--force');
    expect(wordsOf(project).text).toContain('\n36 triệu đồng\n');
  });

  it('gives every plan its part, those that cannot be read too, and says when there is nothing', async () => {
    const project = made();
    project.put('plans/b.yaml', plan.replace('trong-cay', 'b'));
    project.put('plans/c.yaml', 'text: A: B\n');
    expect((await project.run('check', '--sheet', 'phieu.docx')).code).toBe(1);
    const { text } = wordsOf(project);
    expect(text.match(/PHIẾU RÀ SOÁT/g)).toHaveLength(3);
    expect(text).toContain('Không có nội dung cần xem lại.');
    expect(text).toContain('\nplans/c.yaml\n');
  });

  it('holds what stands in the way of a signature when that is asked', async () => {
    const project = made(plan);
    await project.run('check', '--ready', '--sheet', 'phieu.docx');
    const { text } = wordsOf(project);
    expect(text).toContain('Kết luận: chưa đủ điều kiện trình ký: còn 02 nội dung chưa xác nhận.');
    expect(text).toContain('Toàn bộ tệp');
  });

  it('is the same for the same plan, and never overwrites unasked', async () => {
    const project = made();
    await project.run('check', '--sheet', 'phieu.docx');
    const first = project.read('phieu.docx');
    const again = await project.run('check', '--sheet', 'phieu.docx', '--format', 'json');
    expect(again.code).toBe(2);
    expect(JSON.parse(again.out)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'file-free', hint: expect.stringContaining('“--sheet”') }),
      ]),
    );
    expect((await project.run('check', '--sheet', 'phieu.docx', '--force')).code).toBe(1);
    expect(project.read('phieu.docx').equals(first)).toBe(true);
  });

  it('takes no other kind of file, nor --force alone', async () => {
    const project = made();
    expect(await project.run('check', '--sheet', 'phieu.pdf')).toMatchObject({ code: 2, out: '' });
    expect((await project.run('check', '--force')).err).toContain('“--force” chỉ dùng cùng “--sheet”');
  });
});
