/** What somebody made of our files since: corrected in Word, signed. Building again leaves it alone. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeProject } from '../support/project.js';

const docx = 'out/trong-cay/ke-hoach.docx';
const pdf = 'out/trong-cay/ke-hoach.pdf';

/** As another program saves a Word file: the same parts, its own times. */
function saved(file: Uint8Array, mtime: Date): Uint8Array {
  const parts = unzipSync(file);
  const body = new TextDecoder().decode(parts['word/document.xml']).replace('Trồng', 'Chăm sóc');
  return zipSync({ ...parts, 'word/document.xml': strToU8(body) }, { mtime });
}

describe('building over a file', () => {
  it('replaces what was built before', async () => {
    const project = makeProject();
    await project.run('build');
    expect(await project.run('build', '--draft')).toMatchObject({ code: 0, err: '' });
  });

  it.each([
    ['Word', new Date(1980, 0, 1, 0)],
    ['another program', new Date(2027, 1, 22, 9, 30)],
  ])('leaves a Word file alone that %s has saved since, and says what to do', async (_name, mtime) => {
    const project = makeProject();
    await project.run('build');
    const corrected = saved(project.read(docx), mtime);
    project.put(docx, corrected);
    const { code, out, err } = await project.run('build');
    expect(code).toBe(2);
    expect(out).toBe(`plans/trong-cay.yaml\n  ${pdf} (01 trang)\n`);
    expect(err).toBe(`Kết luận: chưa ghi được tệp (01 lỗi).

Lỗi ${docx}: Tệp “${docx}” đã được lưu lại bằng chương trình khác sau khi tạo, có thể đã có chỗ sửa; bản hiện có được giữ nguyên.
  Tiếp nhận chỗ sửa bằng “kehoach import ${docx} --into plans/trong-cay.yaml”, hoặc thêm “--force” để ghi đè.
`);
    expect(project.read(docx).equals(corrected)).toBe(true);
    expect(await project.run('build', '--force')).toMatchObject({ code: 0, err: '' });
    expect(project.read(docx).equals(corrected)).toBe(false);
  });

  it('leaves a signed PDF alone', async () => {
    const project = makeProject();
    await project.run('build');
    const signature = '9 0 obj\n<</Type /Sig /ByteRange [0 10 20 30]>>\nendobj\nstartxref\n9\n%%EOF\n';
    const signed = Buffer.concat([project.read(pdf), Buffer.from(signature)]);
    project.put(pdf, signed);
    const { code, err } = await project.run('build');
    expect(code).toBe(2);
    expect(err).toContain(`Tệp “${pdf}” đã được ký số hoặc sửa sau khi tạo; bản hiện có được giữ nguyên.`);
    expect(err).toContain('chọn thư mục khác bằng “--out”, hoặc thêm “--force” để ghi đè');
    expect(project.read(pdf).equals(signed)).toBe(true);
  });

  it('leaves a file alone that it never wrote', async () => {
    const project = makeProject();
    project.put(docx, 'của tôi');
    expect((await project.run('build')).code).toBe(2);
    expect(project.read(docx).toString()).toBe('của tôi');
  });
});
