import { expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.js';
import { makeProject, sample } from '../support/project.js';
import { plan } from '../support/sample.js';

/** A bug in the core, met with the plan whose name says so. */
vi.mock('../../src/pipeline.js', async (original) => {
  const pipeline: typeof import('../../src/pipeline.js') = await original();
  const failing =
    <Rest extends readonly unknown[], R>(real: (path: string, ...rest: Rest) => Promise<R>) =>
    async (path: string, ...rest: Rest) => {
      if (path.includes('nổ')) throw new TypeError("Cannot read properties of undefined (reading 'x')");
      return real(path, ...rest);
    };
  return { ...pipeline, buildPlan: failing(pipeline.buildPlan), composePlan: failing(pipeline.composePlan) };
});

const project = () => makeProject({ ...sample, 'plans/nổ.yaml': plan });

it('a bug met with one plan is told without a stack trace, and the other plans are built', async () => {
  const ran = await project().run('build', '--format', 'md');
  expect(ran).toEqual({
    code: 2,
    out: 'plans/trong-cay.yaml\n  out/trong-cay/ke-hoach.md\n',
    err: `Kết luận: chưa thực hiện được (01 lỗi).

Lỗi plans/nổ.yaml: Chương trình gặp lỗi ngoài dự kiến khi xử lý tệp này (TypeError: Cannot read properties of undefined (reading 'x')).
  Tệp không bị thay đổi. Đề nghị gửi tệp này kèm dòng trên cho người hỗ trợ.
`,
  });
});

it('a bug met with one plan is a finding of a check', async () => {
  const { code, out, err } = await project().run('check', '--format', 'json', '--lang', 'en');
  expect({ code, err }).toEqual({ code: 2, err: '' });
  expect(JSON.parse(out)).toMatchObject([
    { code: 'program-works', severity: 'error', file: 'plans/nổ.yaml', line: 1 },
  ]);
});

it('a bug of the command line itself is told without a stack trace', async () => {
  let told = '';
  const code = await run(['--help'], {
    out: () => {
      throw new RangeError('no such column');
    },
    err: (text) => {
      told += text;
    },
    colour: { out: false, err: false },
    interactive: false,
  });
  expect({ code, told }).toEqual({
    code: 2,
    told: 'Chương trình gặp lỗi ngoài dự kiến; các tệp hiện có được giữ nguyên. Đề nghị báo lại cho người hỗ trợ kèm tệp kế hoạch và dòng sau:\nRangeError: no such column\n',
  });
});
