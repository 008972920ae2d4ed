import { describe, expect, it } from 'vitest';
import { type PageRow, pageSections } from '../../../src/compared/html/page-sections.js';
import { added, change, row } from '../comparison.js';

const side = (text: string) => ({ spot: { pointer: `/${text}` }, label: '', text, details: [] });
const both = (text: string) => ({ old: side(text), new: side(text) });

const same = (text: string, more: Partial<PageRow> = {}) =>
  row([], { state: 'same', ...both(text), ...more });
const changed = (text: string, more: Partial<PageRow> = {}) =>
  row([change('text-edited')], { ...both(text), ...more });
const heading = (text: string, depth: number, more: Partial<PageRow> = {}) =>
  same(text, { family: 'part', depth, ...more });

/** Sections as lines: the heading, then groups with their headings, rows and folds. */
function drawn(rows: readonly PageRow[], isWhole = true): readonly string[] {
  return pageSections(rows, isWhole).flatMap(({ of, groups }) => [
    `# ${of.type === 'part' ? of.heading : of.type === 'document' ? of.id : of.type}`,
    ...groups.flatMap(({ headings, blocks }) => [
      ...(headings.length === 0 ? [] : [`## ${headings.join(' › ')}`]),
      ...blocks.map((block) =>
        block.type === 'row'
          ? `- ${(block.row.new ?? block.row.old)?.text}`
          : `${block.kind}: ${block.rows.map((each) => (each.new ?? each.old)?.text).join(', ')}`,
      ),
    ]),
  ]);
}

describe('rows on the page', () => {
  it('stand under their part, what is around the parts before and after them', () => {
    const rows = [changed('căn cứ', { part: '' }), changed('một'), changed('kết thúc', { part: '' })];
    expect(drawn(rows)).toEqual([
      '# opening',
      '- căn cứ',
      '# I. Mục đích',
      '- một',
      '# closing',
      '- kết thúc',
    ]);
  });

  it('fold what did not change between what did', () => {
    expect(drawn([same('a'), same('b'), changed('c'), same('d')])).toEqual([
      '# I. Mục đích',
      'same: a, b',
      '- c',
      'same: d',
    ]);
  });

  it('leave out the row of the heading that the section bears, unless it changed', () => {
    expect(drawn([heading('I', 0), changed('a')])).toEqual(['# I. Mục đích', '- a']);
    expect(drawn([changed('I', { family: 'part', depth: 0 }), changed('a')])).toEqual([
      '# I. Mục đích',
      '- I',
      '- a',
    ]);
  });

  it('show an unchanged heading above a change, and fold one that has none', () => {
    const rows = [
      ...[heading('I', 0), heading('1', 1), same('a'), heading('2', 1), same('b')],
      ...[heading('3', 1), heading('3.1', 2), changed('c'), same('d')],
    ];
    expect(drawn(rows)).toEqual(['# I. Mục đích', 'same: 1, a, 2, b, 3', '## 3 › 3.1', '- c', 'same: d']);
  });

  it('show a changed heading as a row under those above it', () => {
    const rows = [heading('1', 1), changed('1.1', { family: 'part', depth: 2 }), same('a')];
    expect(drawn(rows)).toEqual(['# I. Mục đích', 'same: 1', '## 1', '- 1.1', 'same: a']);
  });

  it('of one document are one section with its parts', () => {
    const of = (document: string) => ({ document, part: '' });
    const rows = [
      changed('số', of('ke-hoach')),
      row([], { ...of('to-trinh'), state: 'added', new: side('a') }),
      row([], { document: 'to-trinh', part: 'I', family: 'part', depth: 0, state: 'added', new: side('I') }),
      row([], { document: 'to-trinh', part: 'I', state: 'added', new: side('b') }),
    ];
    expect(drawn(rows)).toEqual(['# ke-hoach', '- số', '# to-trinh', 'withDocument: a, I, b']);
  });

  it('that came by a change told elsewhere stay open', () => {
    const rows = [row([], { state: 'added', new: side('nửa sau') })];
    expect(drawn(rows)).toEqual(['# I. Mục đích', '- nửa sau']);
  });

  it('with changes of levels that are not shown are folded and not called the same', () => {
    const rows = [row([], both('a')), row([], { state: 'removed', old: side('b') }), same('c')];
    expect(drawn(rows, false)).toEqual(['# I. Mục đích', 'lesser: a, b', 'same: c']);
  });

  it('without a word and without a change are left out', () => {
    expect(drawn([same('')])).toEqual([]);
    expect(drawn([row([added('part-added', '')], { new: side('') })])).toEqual(['# I. Mục đích', '- ']);
  });
});
