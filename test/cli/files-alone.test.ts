import { describe, expect, it } from 'vitest';
import { makeProject, sample } from '../support/project.js';
import { office, plan } from '../support/sample.js';

const folder = 'Nguyễn Văn A/Máy tính (1) & khác';

describe('files alone, as dropped on the program', () => {
  it('a plan is built beside itself, wherever one stands', async () => {
    const project = makeProject({ 'đây/Kế hoạch.yaml': plan, 'đây/offices/xa.yaml': office }, folder);
    const { code, err } = await project.run('đây/Kế hoạch.yaml');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(project.files('đây/out').map((path) => path.replace(/.*\./, ''))).toEqual(['docx', 'pdf']);
  });

  it('two plans are compared, the earlier name first, and what is there is not overwritten', async () => {
    const plans = { 'plans/trong-cay-2028.yaml': plan, 'plans/trong-cay-2027.yaml': plan };
    const project = makeProject({ ...sample, ...plans }, folder);
    const compared = 'plans/so-sanh-trong-cay-2027-trong-cay-2028.docx';
    expect((await project.run('plans/trong-cay-2028.yaml', 'plans/trong-cay-2027.yaml')).code).toBe(0);
    expect(project.files('plans')).toContain(compared);
    project.put(compared, 'của người khác');
    const again = await project.run('plans/trong-cay-2027.yaml', 'plans/trong-cay-2028.yaml');
    expect(again.code).toBe(2);
    expect(again.out + again.err).toContain('Đã có tệp');
    expect(project.read(compared).toString()).toBe('của người khác');
  });

  it('a document becomes a plan beside it, once', async () => {
    const project = makeProject(sample, folder);
    await project.run('plans/trong-cay.yaml');
    const [docx = ''] = project.files('plans/out').filter((path) => path.endsWith('.docx'));
    const { code } = await project.run(docx);
    expect(code).toBe(0);
    const made = docx.replace(/docx$/, 'yaml');
    expect(project.files('plans/out')).toContain(made);
    project.put(made, 'của người khác');
    expect((await project.run(docx)).code).toBe(2);
    expect(project.read(made).toString()).toBe('của người khác');
  });

  it.each([
    [['a.yaml', 'b.docx'], 'cùng một lượt'],
    [['a.docx', 'b.docx'], 'Nhiều văn bản cùng một lượt'],
  ])('%j: what is meant is asked', async (files, asked) => {
    const { code, out, err } = await makeProject().run(...files);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(asked);
  });

  it('a mistyped command stays one', async () => {
    expect((await makeProject().run('biuld', 'plans/trong-cay.yaml')).err).toContain('Không có lệnh “biuld”');
  });

  it('a file that is not there is named', async () => {
    const { code, out, err } = await makeProject().run('khong-co.yaml');
    expect(code).toBe(2);
    expect(out + err).toContain('khong-co.yaml');
  });
});
