/** Pictures of a plan on the disk: from the file to every format, and what is said when something is wrong with it. */
import { describe, expect, it } from 'vitest';
import { jpeg, png } from '../support/pictures.js';
import { type Contents, makeProject } from '../support/project.js';
import { readReport } from '../support/read-report.js';
import { office, planWith } from '../support/sample.js';

const plan = (image: string) =>
  planWith(`sections:
  - heading: Sơ đồ
    image: ${image}
`);

const project = (image: string, files: Contents) =>
  makeProject({ 'plans/a.yaml': plan(image), 'plans/offices/xa.yaml': office, ...files });

const sound = png({ width: 40, height: 30, color: 6 });

describe('a picture', () => {
  it('comes into every format, the same bytes each time', async () => {
    const files = { 'plans/hình/sơ đồ.png': sound, 'plans/b.jpg': jpeg };
    const made = project('{file: hình/sơ đồ.png, alt: Các đường, caption: Hình 1, width: 80}', files);
    const build = (out: string) => made.run('build', '--format', 'docx,pdf,md,html', '--out', out);
    expect(await build('mot')).toMatchObject({ code: 0, err: '' });
    expect(await build('hai')).toMatchObject({ code: 0 });
    const built = made.files('mot');
    expect(built).toHaveLength(4);
    for (const path of built)
      expect(made.read(path).equals(made.read(path.replace('mot', 'hai')))).toBe(true);
    const md = made.read('mot/trong-cay/ke-hoach.md').toString();
    expect(md).toContain('![Các đường](<hình/sơ đồ.png>)\n\n*Hình 1*');
    const html = made.read('mot/trong-cay/ke-hoach.html').toString();
    expect(html).toContain(`data:image/png;base64,${sound.toString('base64')}`);
  });

  it('is told by its content, not by its name', async () => {
    const made = project('{file: a.png, alt: A}', { 'plans/a.png': jpeg });
    expect(await made.run('build', '--format', 'docx')).toMatchObject({ code: 0, err: '' });
    expect(made.read('out/trong-cay/ke-hoach.docx').includes('word/media/image1.jpg')).toBe(true);
  });
});

describe('a picture that is wrong', () => {
  const wide = png({ width: 60_000, height: 60_000, data: Buffer.from([0]) });
  const turned = Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from('ffe100224578696600004d4d002a00000008000101120003000000010006000000000000', 'hex'),
    jpeg.subarray(2),
  ]);
  it.each<[string, string, Uint8Array | undefined, number, string, string]>([
    ['missing', 'khong-co.png', undefined, 2, 'không có tệp này', 'phần mở rộng (.png, .jpg, .jpeg)'],
    ['outside', '../a.png', sound, 2, 'nằm ngoài thư mục của kế hoạch', 'Chép tệp vào trong thư mục'],
    ['a folder', 'offices', undefined, 2, 'đây là thư mục', 'Ghi đường dẫn đến một tệp'],
    [
      'a PDF',
      'a.png',
      Buffer.from('%PDF-1.7'),
      1,
      'không phải ảnh PNG hoặc JPEG: đây là tệp PDF',
      'chỉ đổi đuôi',
    ],
    ['a GIF', 'a.png', Buffer.from('GIF89a'), 1, 'đây là ảnh GIF', 'lưu thành ảnh PNG hoặc JPEG'],
    ['unknown', 'a.png', Buffer.from('xin chào'), 1, 'không phải ảnh PNG hoặc JPEG.', 'Mở tệp bằng'],
    ['cut short', 'a.png', sound.subarray(0, 60), 1, 'bị hỏng hoặc chép chưa hết', 'Chép hoặc tải lại'],
    ['a bomb', 'a.png', wide, 1, 'có cỡ 60.000 × 60.000 điểm ảnh', 'Thu nhỏ ảnh'],
    ['lying down', 'a.png', turned, 1, 'in ra sẽ bị xoay', 'xoay cho thẳng rồi lưu lại'],
  ])(
    '%s: is told at its name, with a cure, and nothing is built',
    async (_, name, bytes, code, says, cure) => {
      const files: Contents = { ...(bytes ? { [`plans/${name}`]: bytes } : {}) };
      const made = project(`{file: ${name}, alt: A}`, files);
      const ran = await made.run('build', '--format', 'md');
      expect(ran).toMatchObject({ code, out: '' });
      const [found, ...more] = readReport(ran.err);
      expect(more).toEqual([]);
      expect(found).toMatchObject({ label: 'Lỗi', place: 'plans/a.yaml:8:19' });
      expect(found?.marked).toBe(name);
      expect(found?.message).toContain(says);
      expect(found?.cure).toContain(cure);
      const [english] = readReport((await made.run('check', '--lang', 'en')).out);
      expect(english?.label).toBe('Error');
      expect(english?.cure).toMatch(/[a-z] [a-z]/);
      expect(made.files('out')).toEqual([]);
    },
  );

  it('twice is told once', async () => {
    const twice = `sections:
  - {heading: A, image: {file: a.png, alt: B}}
  - {heading: C, image: {file: a.png, alt: D}}
`;
    const made = makeProject({ 'plans/a.yaml': planWith(twice), 'plans/offices/xa.yaml': office });
    expect(readReport((await made.run('check')).out)).toHaveLength(1);
  });

  it('in no document is told', async () => {
    const unused = `documents:
  ke-hoach: {appendices: [b]}
  cong-van: {to: ["Các thôn"], subject: A, text: B, signature: pct, appendices: [b]}
text: C
appendices:
  - {id: b, heading: D, text: E}
  - {id: f, heading: G, image: {file: a.png, alt: H}}
`;
    const made = makeProject({
      'plans/a.yaml': planWith(unused),
      'plans/offices/xa.yaml': office,
      'plans/a.png': sound,
    });
    const { err } = await made.run('build', '--format', 'md');
    expect(readReport(err).map(({ message, marked }) => [message, marked])).toContainEqual([
      'Nội dung này không có trong văn bản nào của hồ sơ.',
      'a.png',
    ]);
  });
});
