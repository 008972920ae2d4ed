import { describe, expect, it } from 'vitest';
import { buildDocx, type Given, linesOf, p, r, readBytes, tbl, tc, tr } from './build-docx.js';

const by = 'w:id="1" w:author="A" w:date="2027-01-01T00:00:00Z"';
const ins = (content: string) => `<w:ins ${by}>${content}</w:ins>`;
const del = (text: string) =>
  `<w:del ${by}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const mark = (kind: string) => `<w:rPr><w:${kind} ${by}/></w:rPr>`;

async function both(given: Given | string): Promise<{ accepted: string[]; rejected: string[] }> {
  return { accepted: await linesOf(given, 'accept'), rejected: await linesOf(given, 'reject') };
}

describe('tracked changes', () => {
  it('that nobody has settled are counted and refused', async () => {
    const body = `${p(`${r('đạt ')}${del('90%')}${ins(r('95%'))}`)}${p(r('x', `<w:b/><w:rPrChange ${by}><w:rPr/></w:rPrChange>`))}`;
    const { value, findings } = await readBytes(buildDocx({ body }));
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'docx-revisions', severity: 'error' }]);
    expect(findings[0]?.message.vi).toContain('01 chỗ thêm, 01 chỗ xóa, 01 chỗ đổi định dạng');
    expect(findings[0]?.hint?.vi).toMatch(/--revisions accept.*--revisions reject/);
  });

  it('are seen in notes and headers too, and not where there are none', async () => {
    const body = p('a');
    const footnotes = `<w:footnote w:id="2">${p(ins(r('x')))}</w:footnote>`;
    expect((await readBytes(buildDocx({ body, footnotes }))).value).toBeUndefined();
    const furniture = { h1: p(del('x')) };
    expect((await readBytes(buildDocx({ body, furniture }))).value).toBeUndefined();
    expect((await readBytes(buildDocx({ body }))).findings).toEqual([]);
  });

  it('of words', async () => {
    const body = p(`${r('đạt ')}${del('90')}${ins(r('95', '<w:b/>'))}${r('%')}${ins(del('cũ'))}`);
    expect(await both(body)).toEqual({ accepted: ['đạt *95*%'], rejected: ['đạt 90%'] });
  });

  it('of moved words', async () => {
    const body = `${p(`<w:moveFromRangeStart w:id="1" w:name="m"/><w:moveFrom ${by}>${r('dời ')}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>${r('a')}`)}${p(`<w:moveTo ${by}>${r('dời ')}</w:moveTo>${r('b')}`)}`;
    expect(await both(body)).toEqual({ accepted: ['a', 'dời b'], rejected: ['dời a', 'b'] });
  });

  it('of paragraph marks join paragraphs, which look as the last of them', async () => {
    const body = [
      p(r('một '), `<w:jc w:val="center"/>${mark('del')}`),
      p(r('hai '), mark('ins')),
      p(r('ba'), '<w:jc w:val="right"/>'),
    ].join('');
    expect(await both(body)).toEqual({ accepted: ['một hai ', 'ba'], rejected: ['một ', 'hai ba'] });
    const { value } = await readBytes(buildDocx({ body }), 'reject');
    expect(value?.blocks).toMatchObject([{ align: 'center' }, { align: 'right' }]);
  });

  it('of whole paragraphs leave no empty one', async () => {
    const body = [
      p('một'),
      p(del('bỏ'), mark('del')),
      p(ins(r('thêm')), mark('ins')),
      p(del('bỏ nữa'), mark('del')),
      tbl([tr(['x'])]),
      p('hai'),
    ].join('');
    expect(await both(body)).toEqual({
      accepted: ['một', 'thêm', 'x', 'hai'],
      rejected: ['một', 'bỏ', 'bỏ nữa', 'x', 'hai'],
    });
  });

  it('of whole paragraphs take their bookmarks along', async () => {
    const bookmark = (name: string) =>
      `<w:bookmarkStart w:id="${name}" w:name="_kh_${name}"/><w:bookmarkEnd w:id="${name}"/>`;
    const body = [
      p(`${bookmark('s1')}${del('bỏ')}`, mark('del')),
      tbl([tr(['x'])]),
      p(`${bookmark('s2')}${del('bỏ nữa')}`, mark('del')),
      p(`${bookmark('s3')}${r('hai')}`),
    ].join('');
    expect(await linesOf(body, 'accept')).toEqual(['x', 'hai']);
    const { value } = await readBytes(buildDocx({ body }), 'accept');
    expect(value?.blocks.at(-1)).toMatchObject({ mark: 's3' });
  });

  it('of rows, cells and tables', async () => {
    const body = `${tbl([tr(['a', 'b']), tr(['c', 'd'], `<w:del ${by}/>`), tr(['e', 'f'], `<w:ins ${by}/>`)])}${tbl([tr([tc(p(ins(r('g'))))], `<w:ins ${by}/>`)])}${p('z')}`;
    expect(await both(body)).toEqual({
      accepted: ['a | b ‖ e | f', 'g', 'z'],
      rejected: ['a | b ‖ c | d', 'z'],
    });
  });

  it('of look go back to what it was', async () => {
    const body = p(
      r('x', `<w:b/><w:rPrChange ${by}><w:rPr><w:i/></w:rPr></w:rPrChange>`),
      `<w:jc w:val="center"/><w:pPrChange ${by}><w:pPr><w:jc w:val="right"/></w:pPr></w:pPrChange>`,
    );
    expect(await both(body)).toEqual({ accepted: ['*x*'], rejected: ['/x/'] });
    const align = async (how: 'accept' | 'reject') =>
      (await readBytes(buildDocx({ body }), how)).value?.blocks.map(
        (block) => block.type === 'paragraph' && block.align,
      );
    expect([await align('accept'), await align('reject')]).toEqual([['center'], ['right']]);
  });
});
