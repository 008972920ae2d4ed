import { describe, expect, it } from 'vitest';
import { terminalOf } from '../../src/cli/terminal.js';
import { makeProject, type Ran } from '../support/project.js';

const run = (line: string): Promise<Ran> =>
  makeProject().run(...line.split(' ').filter((word) => word !== ''));

const help = `Cách dùng: kehoach [tùy chọn] [lệnh]

Lập Kế hoạch, Tờ trình, Công văn theo Nghị định số 30/2020/NĐ-CP từ tệp kế hoạch YAML.

Tùy chọn:
  -V, --version                          in số phiên bản
  --lang <vi|en>                         ngôn ngữ của thông báo: vi (tiếng Việt) hoặc en
                                         (tiếng Anh); mặc định: vi
  -h, --help                             in hướng dẫn

Các lệnh:
  init [tùy chọn] [thư mục]              lập thư mục làm việc: tệp cơ quan, kế hoạch đầu
                                         tiên
  build [tùy chọn] [kế hoạch...]         tạo văn bản của các kế hoạch
  check [tùy chọn] [kế hoạch...]         rà soát các kế hoạch, không tạo văn bản
  preview [tùy chọn] [kế hoạch]          xem trước văn bản trong khi soạn
  import [tùy chọn] <văn bản...>         nhập văn bản cũ thành tệp kế hoạch
  new-year [tùy chọn] <kế hoạch>         lập dự thảo kế hoạch năm sau từ kế hoạch năm nay
  diff [tùy chọn] <bản trước> <bản sau>  so sánh hai kế hoạch, ví dụ của hai năm
  tasks [tùy chọn] [kế hoạch...]         lập danh mục nhiệm vụ, lịch công việc của từng
                                         đơn vị
  report [tùy chọn] <kế hoạch>           lập báo cáo kết quả thực hiện kế hoạch
  issue [tùy chọn] <kế hoạch>            ghi nhận số, ngày ban hành của một văn bản
  register [tùy chọn] <sổ>               kết xuất sổ đăng ký văn bản đi ra tệp .xlsx
  verify [tùy chọn] <văn bản...>         kiểm chứng văn bản với kế hoạch đã tạo ra nó
  help [lệnh]                            in hướng dẫn của một lệnh
`;

describe('help', () => {
  it('is in Vietnamese', async () => {
    expect(await run('--help')).toEqual({ code: 0, out: help, err: '' });
    expect(await run('help')).toEqual({ code: 0, out: help, err: '' });
  });

  it('is what no command at all gets, as a mistake', async () => {
    expect(await run('')).toEqual({ code: 2, out: '', err: help });
  });

  it('is in English when asked for', async () => {
    expect((await run('--help --lang en')).out).toMatchInlineSnapshot(`
      "Usage: kehoach [options] [command]

      Make the Kế hoạch, Tờ trình and Công văn of a plan in YAML, in the format of Nghị định
      30/2020/NĐ-CP.

      Options:
        -V, --version                    print the version
        --lang <vi|en>                   language of messages: vi (Vietnamese) or en (English);
                                         default: vi
        -h, --help                       print help

      Commands:
        init [options] [folder]          make a working folder: office file, first plan
        build [options] [plans...]       make the documents of plans
        check [options] [plans...]       say what is wrong with plans, without making documents
        preview [options] [plan]         show the documents while the plan is written
        import [options] <documents...>  make plans of old documents
        new-year [options] <plan>        make next year’s draft of a plan
        diff [options] <older> <newer>   say what is different between two plans
        tasks [options] [plans...]       hand every unit its work list and calendar
        report [options] <plan>          make the report on how a plan was carried out
        issue [options] <plan>           record the number and day of issue of a document
        register [options] <register>    give a register of outgoing documents as .xlsx
        verify [options] <documents...>  hold a document against the plan it came from
        help [command]                   print help for a command
      "
    `);
    expect((await run('--lang=en help check')).out).toMatchInlineSnapshot(`
      "Usage: kehoach check [options] [plans...]

      Say what is wrong with plans, each thing with its line, its cause and its cure.

      Arguments:
        plans                                plan files or folders; nothing stands for the
                                             folder plans

      Options:
        --lang <vi|en>                       language of messages: vi (Vietnamese) or en
                                             (English); default: vi
        -f, --format <text|json|sarif|unix>  how to print findings: text (to read), unix (a line
                                             each), json or sarif (for other programs); default:
                                             text
        --level <level>                      the least severity that fails: error, warning,
                                             verify or info; default: error
        --fix                                repair what cannot change a meaning (spaces, marks
                                             at the end of a line) and name each place
        --ready                              answer one question: can the documents be submitted
                                             for signature, and what stands in the way
        --document <id>                      with --ready: ask about one document of the dossier
                                             only, ke-hoach for instance
        --sheet <file>                       write the findings as a form to print (.docx, in
                                             Vietnamese)
        --force                              with --sheet: overwrite what is there
        -h, --help                           print help
      "
    `);
  });

  it('of a command names its arguments and options', async () => {
    expect((await run('build --help')).out).toMatchInlineSnapshot(`
      "Cách dùng: kehoach build [tùy chọn] [kế hoạch...]

      Tạo mọi văn bản của các kế hoạch, mỗi kế hoạch một thư mục mang mã hồ sơ. Kế hoạch có lỗi
      về khuôn dạng, mã, dẫn chiếu thì không tạo văn bản; lỗi khác về nội dung, thể thức thì vẫn
      tạo và nêu rõ. Các kế hoạch khác vẫn được tạo.

      Tham số:
        kế hoạch                  tệp kế hoạch hoặc thư mục; bỏ trống: thư mục plans

      Tùy chọn:
        --lang <vi|en>            ngôn ngữ của thông báo: vi (tiếng Việt) hoặc en (tiếng Anh);
                                  mặc định: vi
        -o, --out <thư mục>       thư mục ghi văn bản; mặc định: out
        -f, --format <danh sách>  các định dạng, cách nhau bằng dấu phẩy: docx, html, md, pdf;
                                  mặc định: docx,pdf
        --draft [lần]             ghi DỰ THẢO, kèm lần dự thảo nếu có
        --fit                     thu gọn trong khoảng Nghị định cho phép khi chữ ký bị đẩy sang
                                  trang riêng
        --paged                   với định dạng html: in đúng từng trang như bản PDF
        --ready                   chỉ tạo văn bản khi đủ điều kiện trình ký; chưa đủ thì nêu
                                  từng nội dung còn thiếu
        --document <mã văn bản>   với --ready: chỉ xét một văn bản của hồ sơ, ví dụ ke-hoach
        --force                   ghi đè cả tệp đã được sửa trong Word hoặc đã ký số sau khi tạo
        --verify                  tạo lại lần thứ hai bằng một tiến trình khác, theo thứ tự
                                  khác, và so từng byte; có khác biệt thì nêu tệp và chỗ khác
                                  đầu tiên
        -h, --help                in hướng dẫn
      "
    `);
    expect(await run('help build')).toEqual(await run('build -h'));
  });

  it('leaves no English of the library in the Vietnamese text', async () => {
    for (const line of ['--help', 'build --help', 'check --help', 'diff --help']) {
      expect((await run(line)).out).not.toMatch(
        /Usage|Options|Commands|Arguments|default|\[options\]|\[command\]/,
      );
    }
  });
});

it('says its version', async () => {
  expect(await run('--version')).toEqual({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    err: '',
  });
});

describe('a mistake in the command line ends with 2 and says what it is:', () => {
  it.each([
    ['biuld', 'Không có lệnh “biuld”. Tên gần giống: build.', 'There is no command “biuld”. Similar: build.'],
    ['xyz', 'Không có lệnh “xyz”.', 'There is no command “xyz”.'],
    ['help xyz', 'Không có lệnh “xyz”.', 'There is no command “xyz”.'],
    ['--xyz', 'Không có tùy chọn “--xyz”.', 'There is no option “--xyz”.'],
    [
      'build --formt pdf',
      'Không có tùy chọn “--formt”. Tên gần giống: --format.',
      'There is no option “--formt”. Similar: --format.',
    ],
    ['check -x', 'Không có tùy chọn “-x”.', 'There is no option “-x”.'],
    ['build --out', 'Thiếu nội dung sau “--out”.', 'Something is missing after “--out”.'],
    [
      'build --format xls',
      '“--format” không nhận “xls”. Chọn trong: docx, html, md, pdf.',
      '“--format” does not take “xls”. Known: docx, html, md, pdf.',
    ],
    [
      'build --format docx,,pdf',
      '“--format” không nhận “”. Chọn trong: docx, html, md, pdf.',
      '“--format” does not take “”. Known: docx, html, md, pdf.',
    ],
    [
      'check --format pdf',
      '“--format” không nhận “pdf”. Chọn trong: text, json, sarif, unix.',
      '“--format” does not take “pdf”. Known: text, json, sarif, unix.',
    ],
    [
      'check --level high',
      '“--level” không nhận “high”. Chọn trong: error, warning, verify, info.',
      '“--level” does not take “high”. Known: error, warning, verify, info.',
    ],
    [
      'build --draft 200',
      '“--draft” không nhận “200”. Lần dự thảo là số từ 1 đến 99.',
      '“--draft” does not take “200”. Rounds are numbers from 1 to 99.',
    ],
    [
      'build --paged',
      '“--paged” chỉ dùng cùng “--format html”.',
      '“--paged” is of use with “--format html” only.',
    ],
    [
      'import a.docx --out b.yaml --dry-run',
      '“--dry-run” chỉ dùng cùng “--into”.',
      '“--dry-run” is of use with “--into” only.',
    ],
    [
      'import a.docx --into b.yaml --out c.yaml',
      '“--out” không dùng cùng “--into”.',
      '“--out” is of no use with “--into”.',
    ],
    [
      'import a.docx --into b.yaml --office c.yaml',
      '“--office” không dùng cùng “--into”.',
      '“--office” is of no use with “--into”.',
    ],
    [
      'import a.docx --into b.yaml --force',
      '“--force” không dùng cùng “--into”.',
      '“--force” is of no use with “--into”.',
    ],
  ])('%s', async (line, vi, en) => {
    expect(await run(line)).toEqual({ code: 2, out: '', err: `${vi}\nXem hướng dẫn: kehoach --help\n` });
    const english = await run(`--lang en ${line}`);
    expect(english).toEqual({ code: 2, out: '', err: `${en}\nSee kehoach --lang en --help\n` });
  });

  it('an unknown language', async () => {
    const err = '“--lang” không nhận “fr”. Chọn trong: vi, en.\nXem hướng dẫn: kehoach --help\n';
    expect(await run('check --lang fr')).toEqual({ code: 2, out: '', err });
    expect(await run('--lang=fr check')).toEqual({ code: 2, out: '', err });
  });

  it('a language and nothing else', async () => {
    expect((await run('--lang vi')).err).toBe(
      'Chưa ghi lệnh cần thực hiện.\nXem hướng dẫn: kehoach --help\n',
    );
    expect((await run('check --lang')).err).toBe(
      'Thiếu nội dung sau “--lang”.\nXem hướng dẫn: kehoach --help\n',
    );
  });
});

describe('a terminal', () => {
  const stream = (isTTY: boolean) => ({ write: () => true, isTTY });
  const person = { stdout: stream(true), stderr: stream(true) };

  it('has colours where a person reads', () => {
    expect(terminalOf(person, {}).colour).toEqual({ out: true, err: true });
    expect(terminalOf({ stdout: stream(true), stderr: stream(false) }, {})).toMatchObject({
      colour: { out: true, err: false },
      interactive: false,
    });
    expect(terminalOf({ stdout: stream(false), stderr: stream(true) }, {})).toMatchObject({
      colour: { out: false, err: true },
      interactive: true,
    });
  });

  it.each([{ NO_COLOR: '1' }, { NO_COLOR: 'false' }, { TERM: 'dumb' }])('has none with %o', (env) => {
    expect(terminalOf(person, env).colour).toEqual({ out: false, err: false });
  });

  it('has them with an empty NO_COLOR, as no-color.org says', () => {
    expect(terminalOf(person, { NO_COLOR: '' }).colour.out).toBe(true);
  });
});
