import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { htmlFormat } from '../../../src/compared/formats/html.js';
import { added, change, comparisonOf, row, told } from '../comparison.js';

type Options = Parameters<typeof told>[1];

async function page(rows: Parameters<typeof comparisonOf>[0], options?: Options): Promise<string> {
  return htmlFormat.write(told(comparisonOf(rows), options));
}

const sides = (old: string, next: string) => ({
  old: { spot: { pointer: '/a' }, label: '-', text: old, details: [] },
  new: { spot: { pointer: '/a' }, label: '-', text: next, details: [] },
});

describe('the comparison as a page', () => {
  it('lays both plans side by side with what changed', async () => {
    const edited = change('target-raised', { message: { vi: 'từ 1 lên 2', en: 'from 1 to 2' } });
    const html = await page([row([edited], sides('Trồng 1 cây', 'Trồng 2 cây'))]);
    const rows = html.slice(html.indexOf('class="row'));
    expect(rows).toContain('<b class="label">-</b> Trồng <del>1</del> cây');
    expect(rows).toContain('<b class="label">-</b> Trồng <ins>2</ins> cây');
    expect(rows).toContain(
      '<span class="level major">Quan trọng</span> <span>Điều chỉnh tăng: từ 1 lên 2</span>',
    );
  });

  it('marks other values of one detail only', async () => {
    const detail = (vi: string, value: string) => ({ name: { vi, en: vi }, value });
    const { old, new: next } = sides('a', 'a');
    const html = await page([
      row([change('time-later')], {
        old: { ...old, details: [detail('Thời hạn', 'Tháng 4')] },
        new: { ...next, details: [detail('Thời hạn', 'Tháng 5'), detail('Chủ trì', 'Trạm Y tế')] },
      }),
    ]);
    expect(html).toContain('<dt>Thời hạn:</dt> <dd>Tháng <ins>5</ins></dd>');
    expect(html).toContain('<dt>Chủ trì:</dt> <dd>Trạm Y tế</dd>');
  });

  it('says of what came its kind alone beside its words', async () => {
    const html = await page([
      row([added('duty-added', 'Trồng cây.')], { state: 'added', new: sides('', 'Trồng cây.').new }),
    ]);
    expect(html.match(/<span>Bổ sung nhiệm vụ<\/span>/g)).toHaveLength(2);
    expect(html).toContain('<p class="none">Không có</p>');
  });

  it('speaks English when asked, and says what it does not show', async () => {
    const rows = [row([change('target-raised')]), row([change('text-edited')])];
    const html = await page(rows, { language: 'en', least: 'major' });
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<summary>Major (1)</summary>');
    expect(html).toContain('Not shown, being of lesser levels: 1 wording.');
    expect(html).not.toMatch(/Quan trọng|Bản trước|giữ nguyên/);
  });

  it('of two plans that are the same lists nothing', async () => {
    const html = await page([row([], { state: 'same', ...sides('a', 'a') })]);
    expect(html).toContain('<p>Không có thay đổi nào.</p>');
    expect(html).toContain('<summary>01 ý giữ nguyên</summary>');
    expect(html).not.toMatch(/<form|id="changes"/);
  });

  it('allows its own script and style and nothing else', async () => {
    const html = await page([row([change('text-edited')])]);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'");
    for (const tag of ['style', 'script']) {
      const inline = new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(html)?.[1] ?? '';
      const hash = createHash('sha256').update(inline).digest('base64');
      expect(policy).toContain(`${tag}-src 'sha256-${hash}';`);
    }
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toContain('unsafe');
    expect(html).not.toMatch(/ style=| on\w+=/);
  });
});
