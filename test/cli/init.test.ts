import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { init } from '../../src/cli/commands/init.js';
import type { Prompter } from '../../src/cli/init/prompter.js';
import { keeping } from '../support/keeping-terminal.js';
import { makeProject, type Project } from '../support/project.js';

const given = ['--yes', '--office', 'UBND xã Bình Minh', '--subject', 'Chuyển đổi số', '--year', '2027'];
const plan = 'plans/chuyen-doi-so-2027.yaml';
const office = 'plans/offices/xa-binh-minh.yaml';

/** Answers in the order asked; whoever has no more stops, as with Ctrl+C. */
function answering(...answers: readonly unknown[]): Prompter & { readonly asked: string[] } {
  const left = [...answers];
  const asked: string[] = [];
  const next = <T>(message: string): Promise<T | undefined> => {
    asked.push(message);
    return Promise.resolve(left.shift() as T | undefined);
  };
  return {
    asked,
    text: async ({ message, mistake }) => {
      const answer = await next<string>(message);
      if (answer !== undefined) expect(mistake(answer)).toBeUndefined();
      return answer;
    },
    choose: (message) => next(message),
    chooseSome: async (message, options) => {
      const answer = await next<readonly string[] | 'all'>(message);
      return answer === 'all' ? options : answer;
    },
    confirm: (message) => next(message),
  };
}

async function asked(project: Project, prompter: Prompter) {
  const { said, terminal } = keeping();
  const options = { folder: project.folder, yes: false, language: 'vi' as const, prompter };
  return { code: await init({}, options, terminal), ...said };
}

describe('init --yes', () => {
  it('writes an office, a plan and what an editor wants, in a folder that it makes', async () => {
    const project = makeProject({}, 'Nguyễn Văn A/Máy tính');
    const { code, out, err } = await project.run('init', 'Kế hoạch 2027', ...given);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`kehoach check ${plan}`);
    const files = project.files('Kế hoạch 2027').map((path) => path.replace('Kế hoạch 2027/', ''));
    expect(files).toEqual(
      expect.arrayContaining([plan, office, '.vscode/settings.json', 'schemas/plan.schema.json']),
    );
    const settings = JSON.parse(project.read('Kế hoạch 2027/.vscode/settings.json').toString());
    for (const schema of Object.keys(settings['yaml.schemas'])) expect(files).toContain(schema.slice(2));
    const { tasks } = JSON.parse(project.read('Kế hoạch 2027/.vscode/tasks.json').toString());
    for (const { command, args } of tasks) {
      expect(command).toBe(process.execPath);
      expect(isAbsolute(args[0])).toBe(true);
    }
  });

  it('the plan builds at once, and only what its author must say is in its way', async () => {
    const project = makeProject({});
    await project.run('init', ...given);
    const { out } = await project.run('check');
    const codes = [...out.matchAll(/\[([a-z-]+)\]$/gm)].map(([, code]) => code);
    expect(new Set(codes)).toEqual(new Set(['blanks-filled']));
    // Purpose, requirements, each of ten units, money.
    expect(codes).toHaveLength(13);
    const built = await project.run('build');
    expect(built.out).toContain('ke-hoach.pdf');
    expect(project.read(plan).toString()).toContain('Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã: [');
    expect(project.files('out')).toHaveLength(2);
  });

  it('overwrites nothing: a plan in the way is named, nothing else is written', async () => {
    const project = makeProject({ [plan]: 'của người khác' });
    const { code, err } = await project.run('init', ...given);
    expect(code).toBe(2);
    expect(err).toContain('Đã có tệp');
    expect(project.files()).toEqual([plan]);
    expect(project.read(plan).toString()).toBe('của người khác');
  });

  it('leaves settings that are there, and says so', async () => {
    const project = makeProject({ '.vscode/settings.json': '{"của": "tôi"}' });
    const { code, out } = await project.run('init', ...given);
    expect(code).toBe(0);
    expect(out).toContain('Đã có, giữ nguyên:\n  .vscode/settings.json');
    expect(project.read('.vscode/settings.json').toString()).toBe('{"của": "tôi"}');
  });

  it.each([
    [['--yes'], '--office, --subject, --place'],
    [['--yes', '--office', 'Sở Y tế', '--subject', 'A'], '--place'],
    [[], 'Không có cửa sổ để hỏi'],
    [['--year', '27'], '“27” không phải năm'],
    [['a', 'b'], 'Chỉ ghi một thư mục'],
    [['--from', 'a.docx', '--place', 'A'], '“--place” không dùng cùng “--from”'],
  ])('%j: what is missing is said', async (args, said) => {
    const project = makeProject({});
    const { code, err } = await project.run('init', ...args);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(project.files()).toEqual([]);
  });
});

describe('init --from', () => {
  it('takes plan and office out of last year’s document', async () => {
    const project = makeProject({});
    await project.run('init', 'cu', ...given);
    await project.run('build', `cu/${plan}`);
    const [docx = ''] = project.files('out').filter((path) => path.endsWith('.docx'));
    const { code, out } = await project.run('init', 'moi', '--from', docx);
    expect(code).toBe(0);
    expect(out).toContain('kehoach check plans/ke-hoach.yaml');
    expect(out).toContain('soát các dòng “# kiểm tra:”');
    const files = project.files('moi');
    expect(files).toEqual(
      expect.arrayContaining([
        'moi/plans/ke-hoach.yaml',
        'moi/schemas/plan.schema.json',
        'moi/.vscode/tasks.json',
      ]),
    );
    expect(project.read('moi/plans/ke-hoach.yaml').toString()).toContain('Chuyển đổi số năm 2027');
  });
});

describe('init asks', () => {
  it('what it needs, and writes what was answered', async () => {
    const project = makeProject({});
    const answers = [
      'UBND xã Minh Tâm',
      'Minh Tâm',
      1,
      '',
      ['Phòng Kinh tế'],
      'Hạt Kiểm lâm; ',
      'Trồng cây',
      '2028',
      true,
    ];
    const prompter = answering(...answers);
    const { code } = await asked(project, prompter);
    expect(code).toBe(0);
    expect(prompter.asked).toHaveLength(answers.length);
    const text = readFileSync(join(project.folder, 'plans/offices/xa-minh-tam.yaml'), 'utf8');
    expect(text).toMatch(/TM\. ỦY BAN NHÂN DÂN.*KT\. CHỦ TỊCH.*PHÓ CHỦ TỊCH/);
    expect(text).toContain('phong-kinh-te: {name: Phòng Kinh tế}');
    expect(text).toContain('hat-kiem-lam: {name: Hạt Kiểm lâm}');
    expect(text).toContain('Chủ tịch, các Phó Chủ tịch UBND xã');
    expect(readFileSync(join(project.folder, 'plans/trong-cay-2028.yaml'), 'utf8')).toContain(
      'Trồng cây năm 2028',
    );
  });

  it('asks an office that is no People’s Committee for the organ above it', async () => {
    const project = makeProject({});
    const answers = [
      'Sở Y tế',
      'Ủy ban nhân dân tỉnh Đồng Nai',
      'Đồng Nai',
      0,
      '',
      'Phòng Nghiệp vụ Y',
      'Tiêm chủng',
      '2027',
      true,
    ];
    expect((await asked(project, answering(...answers))).code).toBe(0);
    expect(project.read('plans/offices/so-y-te.yaml').toString()).toContain('ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI');
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])(
    'nothing is written where somebody stops after %i answers',
    async (count) => {
      const project = makeProject({});
      const answers = ['UBND xã Minh Tâm', 'Minh Tâm', 1, '', 'all', '', 'Trồng cây', '2028', true];
      const { code, err } = await asked(project, answering(...answers.slice(0, count)));
      expect({ code, err }).toEqual({ code: 1, err: 'Đã dừng; chưa ghi tệp nào.\n' });
      expect(project.files()).toEqual([]);
    },
  );
});
