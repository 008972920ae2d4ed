import { closeSync, existsSync, openSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isCompiled, notCompiled, runBin } from '../support/bin.js';
import { makeProject } from '../support/project.js';

describe.skipIf(!isCompiled)(`the program itself${isCompiled ? '' : ` (${notCompiled})`}`, () => {
  it('ends with the code of the command, results on one stream, messages on the other', async () => {
    const cwd = makeProject().folder;
    const [good, bad, wrong] = await Promise.all([
      runBin(['check'], { cwd }),
      runBin(['check', 'a.yaml'], { cwd }),
      runBin(['biuld'], { cwd }),
    ]);
    expect(good).toEqual({
      code: 0,
      out: 'Kết luận: không có lỗi, không có nội dung cần xem lại.\n',
      err: '',
    });
    expect(bad).toMatchObject({ code: 2, out: expect.stringContaining('Lỗi a.yaml: '), err: '' });
    expect(wrong).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Không có lệnh “biuld”.') });
  });

  it('has no colours and no progress where no person reads', async () => {
    const cwd = makeProject().folder;
    const { out, err } = await runBin(['build', '--format', 'md', 'plans', 'a.yaml'], { cwd });
    expect(out + err).not.toContain('\u001b');
  });

  it.skipIf(!existsSync('/dev/full'))(
    'says so when its results find no room, without a stack trace',
    async () => {
      const stdout = openSync('/dev/full', 'w');
      const { code, err } = await runBin(['--help'], { cwd: makeProject().folder, stdout });
      closeSync(stdout);
      expect({ code, err }).toEqual({
        code: 2,
        err: 'Không ghi được kết quả ra màn hình hoặc tệp: ENOSPC.\n',
      });
    },
  );
});
