import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/pipeline.js';
import { locate } from '../../src/read/locate.js';
import { inMemory } from '../import/support/in-memory.js';
import { office, planWith } from '../support/sample.js';

const path = 'plans/a.yaml';
const officePath = 'plans/offices/xa.yaml';

/** The rule whose findings the tests silence: labels typed before a heading. */
const code = 'label-not-typed';

/** What is found in a plan on 15/01/2027: `line code`, and what is silenced: `line code: reason`. */
async function check(rest: string, officeText = office) {
  const texts = { [path]: planWith(rest), [officePath]: officeText };
  const { findings, silenced, sources } = await checkPlan(path, inMemory(texts));
  const lineOf = (file: string) => sources.find((source) => source.path === file);
  const place = (finding: (typeof findings)[number]) =>
    `${locate(finding, lineOf(finding.file)).line} ${finding.code}`;
  const told = findings.filter((finding) =>
    /^silence-|^label-not-typed$|^yaml-comment-cut$/.test(finding.code),
  );
  return {
    found: told.map(place).sort(),
    silenced: silenced.map(({ finding, reason }) => `${place(finding)}: ${reason}`),
    words: told.map(({ message, hint }) => `${message.vi} ${hint?.vi}`),
  };
}

/** Three headings with typed labels, on the lines 7, 10 and 13, each below a line of its own. */
const plan = (first: string, second = '# -', third = '# -', end = '') => `sections:
  ${first}
  - heading: I. Một${end}
    text: A
  ${second}
  - heading: II. Hai
    text: B
  ${third}
  - heading: III. Ba
    text: C
`;
const silence = `# bỏ qua: ${code} (đánh số theo bản của tỉnh) đến 31/12/2027`;
const all = [`11 ${code}`, `14 ${code}`, `8 ${code}`];

describe('a comment that silences a rule', () => {
  it('above a node holds inside that node', async () => {
    const { found, silenced } = await check(plan(silence));
    expect(found).toEqual([`11 ${code}`, `14 ${code}`]);
    expect(silenced).toEqual([`8 ${code}: đánh số theo bản của tỉnh`]);
  });

  it('behind a value holds for its line and what stands deeper', async () => {
    expect((await check(plan('# -', '# -', '# -', ` ${silence}`))).found).toEqual(all.slice(0, 2));
    const key = plan('# -').replace('sections:', `sections: ${silence}`);
    expect((await check(key)).found).toEqual([]);
    expect((await check(key.replaceAll('\n  ', '\n'))).found).toEqual([]);
  });

  it('holds above other comments and empty lines, and in files with other line ends and letters', async () => {
    expect((await check(plan(`${silence}\n  # khác\n\n`))).found).toHaveLength(2);
    const odd = plan(silence.normalize('NFD')).replaceAll('\n', '\r\n');
    expect((await check(odd)).found).toHaveLength(2);
  });

  it.each(['đến 2027-12-31', 'đến hết ngày 31/12/2027.', 'đến 15/1/2027'])('holds %s', async (term) => {
    expect((await check(plan(`# Bỏ qua : ${code} (như cũ) ${term}`))).silenced).toEqual([
      `8 ${code}: như cũ`,
    ]);
  });

  it('may stand in the office file', async () => {
    const written = office.replace(
      'signers:',
      `# bỏ qua: unit-used (đến khi sắp xếp xong) đến 1/1/2028\nsigners:`,
    );
    expect((await check(plan('# -'), written)).found).toContain('12 silence-names-rule');
  });

  it('is no such comment inside a text', async () => {
    const { found, silenced } = await check(`items:\n  - |\n    ${silence}\n    a\n`);
    expect({ found, silenced }).toEqual({ found: [], silenced: [] });
  });

  it('is not told apart from what the office has switched off', async () => {
    const { found } = await check(plan(silence), `${office}check: {rules: {${code}: off}}\n`);
    expect(found).toEqual(['7 silence-needed']);
  });
});

describe('a comment that silences nothing says so', () => {
  it.each([
    ['# bỏ qua:', 'silence-names-rule', 'chưa ghi mã quy tắc'],
    ['# bỏ qua: label-not-type (a) đến 1/1/2028', 'silence-names-rule', 'Sửa thành “label-not-typed”.'],
    ['# bỏ qua: gì-đó (a) đến 1/1/2028', 'silence-names-rule', 'docs/rules.md'],
    [`# bỏ qua: ${code} đến 1/1/2028`, 'silence-says-why', 'chưa nêu lý do'],
    [`# bỏ qua: ${code} () đến 1/1/2028`, 'silence-says-why', 'chưa nêu lý do'],
    [`# bỏ qua: ${code} (a)`, 'silence-says-until', 'chưa có thời hạn'],
    [`# bỏ qua: ${code} (a) đến 31/6/2027`, 'silence-says-until', '“31/6/2027”'],
    [`# bỏ qua: ${code} (a) đến cuối năm`, 'silence-says-until', '“cuối năm”'],
    [`# bỏ qua: ${code} (a) đến 14/01/2027`, 'silence-in-force', 'đến hết ngày 14/01/2027'],
    ['# bỏ qua: id-unique (a) đến 1/1/2028', 'silence-allowed', 'không bỏ qua được'],
  ])('%s', async (comment, told, words) => {
    const { found, silenced, words: said } = await check(plan(comment));
    expect(found).toEqual([...all.slice(0, 2), `7 ${told}`, `8 ${code}`]);
    expect(silenced).toEqual([]);
    expect(said.join('\n')).toContain(words);
  });

  it('tells both of a missing reason and a missing day', async () => {
    const { found } = await check(plan(`# bỏ qua: ${code}`));
    expect(found.filter((each) => each.includes('silence'))).toEqual([
      '7 silence-says-until',
      '7 silence-says-why',
    ]);
  });

  it('where nothing is found any more, or nothing follows', async () => {
    expect((await check(`${plan('# -')}${silence}\n`)).found).toEqual([...all, '16 silence-needed'].sort());
    expect((await check(`text: A ${silence}\n`)).found).toEqual(['6 silence-needed']);
    const over = silence.replace('2027', '2026');
    expect((await check(`text: A ${over}\n`)).found).toEqual(['6 silence-needed']);
  });
});
