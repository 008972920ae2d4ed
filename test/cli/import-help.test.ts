import { describe, expect, it } from 'vitest';
import { makeProject } from '../support/project.js';

describe('the command line', () => {
  const run = (...args: string[]) => makeProject({ 'cũ.docx': 'PK' }).run('import', ...args);

  it('wants documents and a place', async () => {
    const end = '\nXem hướng dẫn: kehoach --help\n';
    expect(await run()).toEqual({ code: 2, out: '', err: `Chưa ghi văn bản cần nhập.${end}` });
    expect((await run('cũ.docx')).err).toBe(
      `Chưa ghi “--out”: tệp kế hoạch (.yaml) hoặc thư mục để ghi.${end}`,
    );
    expect((await run('cũ.docx', '--out', 'a.yaml', '--revisions', 'x')).err).toBe(
      `“--revisions” không nhận “x”. Chọn trong: accept, reject.${end}`,
    );
  });

  it('has help in both languages', async () => {
    const help = await run('--help');
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toMatchInlineSnapshot(`
      "Cách dùng: kehoach import [tùy chọn] <văn bản...>

      Đọc văn bản cũ (.docx, .txt, .md), lập tệp kế hoạch và tệp cơ quan để in lại đúng văn bản
      ấy. Nội dung suy đoán có ghi chú “# kiểm tra:” trong tệp; nội dung chưa chuyển được thì
      nêu rõ từng chỗ. Nhiều văn bản với một tệp .yaml: chung một hồ sơ; với một thư mục: mỗi
      văn bản một kế hoạch.

      Tham số:
        văn bản                      tệp văn bản cũ, hoặc thư mục có các tệp ấy

      Tùy chọn:
        --lang <vi|en>               ngôn ngữ của thông báo: vi (tiếng Việt) hoặc en (tiếng
                                     Anh); mặc định: vi
        -o, --out <tệp>              tệp kế hoạch (.yaml) hoặc thư mục để ghi các kế hoạch
        --report <tệp>               ghi kết quả nhập vào tệp này, dạng JSON
        --revisions <accept|reject>  nội dung đang theo dõi sửa đổi trong Word: accept (lấy bản
                                     đã sửa) hoặc reject (lấy bản gốc)
        --force                      ghi đè tệp đã có
        --office <tệp>               tệp cơ quan đã có; không lập tệp mới
        --into <tệp>                 tiếp nhận chỉnh sửa: văn bản in từ kế hoạch này đã được sửa
                                     trong Word, đưa từng chỗ sửa vào kế hoạch; không cần --out
        --dry-run                    với --into: chỉ liệt kê các chỗ sửa, không ghi tệp
        -h, --help                   in hướng dẫn
      "
    `);
    const english = (await run('--help', '--lang', 'en')).out;
    expect(english).toContain('Usage: kehoach import [options] <documents...>');
    expect(english.replace('# kiểm tra:', '')).not.toMatch(/[à-ỹ]/u);
  });
});
