/** `build --verify`: every plan built twice, in different orders and processes, gives the same bytes; and if not, it is told. */
import { describe, expect, it } from 'vitest';
import { buildAgain } from '../../src/cli/build-again.js';
import { randomPlan, wide } from '../import/round-trip/random-plan.js';
import { isCompiled, notCompiled } from '../support/bin.js';
import { office } from '../support/compose-text.js';
import { makeProject, sample } from '../support/project.js';
import fc from '../support/random.js';
import { plan, planWith } from '../support/sample.js';

/** VERIFY_RUNS asks for more random plans. */
const runs = Number(process.env.VERIFY_RUNS ?? 6);
const absent = isCompiled ? '' : ` (${notCompiled})`;
const options = { formats: ['docx', 'pdf'], choices: {} };

describe.skipIf(!isCompiled)(`build --verify${absent}`, () => {
  it('builds once more and says that nothing differs', async () => {
    const project = makeProject(sample);
    const { code, out, err } = await project.run('build', '--verify', '--draft=2', '--format', 'docx,pdf,md');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/Tạo lại lần thứ hai: 03 tệp, không khác một byte\.\n$/);
    expect(project.files('out')).toHaveLength(3);
  });

  it('leaves out what was not built, and does not go with --ready', async () => {
    const project = makeProject({ ...sample, 'plans/hong.yaml': planWith('nonsense: 1', 'hong') });
    const { code, out } = await project.run('build', '--verify');
    expect(code).toBe(1);
    expect(out).toContain('Tạo lại lần thứ hai: 02 tệp, không khác một byte.');
    expect((await project.run('build', '--verify', '--ready')).code).toBe(2);
  });

  it('names the file and the first place that differs', async () => {
    const project = makeProject(sample);
    await project.run('build');
    project.put('plans/trong-cay.yaml', plan.replace('1.200', '1.300'));
    const before = process.cwd();
    process.chdir(project.folder);
    const file = (format: string) => ({
      plan: 'plans/trong-cay.yaml',
      path: `out/trong-cay/ke-hoach.${format}`,
      below: `trong-cay/ke-hoach.${format}`,
    });
    const findings = await buildAgain(['docx', 'pdf', 'txt'].map(file), options).finally(() =>
      process.chdir(before),
    );
    expect(findings.map(({ code, file: path }) => [code, path])).toEqual([
      ['build-same', 'out/trong-cay/ke-hoach.docx'],
      ['build-same', 'out/trong-cay/ke-hoach.pdf'],
      ['build-same', 'out/trong-cay/ke-hoach.txt'],
    ]);
    expect(findings[0]?.message.vi).toMatch(
      /khác từ phần “docProps\/custom.xml”, byte thứ \d+: “.*” và “.*”\.$/,
    );
    expect(findings[1]?.message.vi).toMatch(/khác từ byte thứ \d+: /);
    expect(findings[2]?.message.vi).toBe('Lần tạo thứ hai không có tệp “out/trong-cay/ke-hoach.txt”.');
  });

  it(
    `finds no difference in ${runs} random plans`,
    async () => {
      const plans = fc
        .sample(randomPlan(wide), runs)
        .map((text, i) => text.replace('"ke-hoach-a"', `"k${i}"`));
      const files = plans.map((text, i) => [`plans/k${i}.yaml`, text] as const);
      const project = makeProject({ ...Object.fromEntries(files), 'plans/offices/xa.yaml': office });
      const { out, err } = await project.run('build', '--verify');
      expect(err).not.toContain('build-same');
      const documents = project.files('out').length;
      expect(out).toContain(
        `Tạo lại lần thứ hai: ${String(documents).padStart(2, '0')} tệp, không khác một byte.`,
      );
      process.stdout.write(`${runs} random plans, ${documents} files, built twice: no difference\n`);
    },
    30_000 + 5_000 * runs,
  );
});
