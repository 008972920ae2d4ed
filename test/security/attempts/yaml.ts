import { office, plan } from '../../support/sample.js';
import { byCommand, byPlan, type Group } from '../attempt.js';

const deep = { code: 1, says: 'nested too deeply' };
const unknown = (key: string) => ({ code: 1, says: `There is no field “${key}”` });
const bomb = (names: string) =>
  [...names.slice(1)]
    .map((name, i) => `  ${name}: &${name} [${Array(9).fill(`*${names[i]}`).join(', ')}]\n`)
    .join('');
const results = (rest: string) => `schema: 1\nplan: trong-cay\nreport: bc\nunits:\n${rest}`;

export const yaml: Group = {
  title: 'YAML',
  attempts: [
    byPlan(
      '`__proto__` as a field of a plan',
      unknown('__proto__'),
      '__proto__: {polluted: true}\ntext: A\n',
    ),
    byPlan(
      '`constructor` as a field of a plan',
      unknown('constructor'),
      'constructor: {prototype: {polluted: true}}\ntext: A\n',
    ),
    byPlan('`__proto__` inside a field', unknown('__proto__'), 'print: {__proto__: {size: 14}}\ntext: A\n'),
    byPlan(
      '`__proto__` as a document',
      { code: 1, says: 'may hold only small letters' },
      'documents:\n  __proto__: {}\ntext: A\n',
    ),
    byPlan(
      '`constructor` as a document',
      { code: 1, says: 'no template for the document kind' },
      'documents:\n  constructor: {}\ntext: A\n',
    ),
    byPlan(
      '`constructor` as a signer',
      { code: 1, says: '“constructor”' },
      'documents:\n  ke-hoach: {signature: constructor}\ntext: A\n',
    ),
    byPlan(
      '`constructor` as a unit',
      { code: 1, says: 'The unit “constructor”' },
      'sections:\n  - heading: A\n    tasks:\n      - {text: B, lead: constructor}\n',
    ),
    byPlan(
      '`[@constructor]` in a text',
      { code: 1, says: 'The id “constructor”' },
      'text: Theo [@constructor].\n',
    ),
    byPlan(
      '`constructor` as a numbering',
      { code: 1, says: 'not of the form' },
      'print: {sections: [constructor]}\ntext: A\n',
    ),
    byCommand('`__proto__` as a field of an office file', unknown('__proto__'), {
      files: { 'plans/offices/xa.yaml': `${office}__proto__: {a: b}\n` },
    }),
    byCommand(
      '`__proto__` as a unit of an office file',
      { code: 1, says: 'may hold only small letters' },
      {
        files: { 'plans/offices/xa.yaml': office.replace('vhxh:', '__proto__:') },
      },
    ),
    byCommand(
      '`constructor` as a unit of an office file, and cited',
      { code: 0 },
      {
        files: {
          'plans/offices/xa.yaml': office.replace('kinh-te:', 'constructor:'),
          'plans/a.yaml': plan.replace('lead: kinh-te', 'lead: constructor'),
        },
        args: ['tasks', 'plans/a.yaml'],
      },
    ),
    byCommand(
      '`constructor` as a template of an office file',
      { code: 2, says: 'there is no such file' },
      {
        files: { 'plans/offices/xa.yaml': `${office}templates:\n  constructor: b.md\n` },
      },
    ),
    byCommand(
      '`__proto__` as a unit of results',
      { code: 1, says: '__proto__' },
      {
        files: { 'kq.yaml': results('  __proto__: {tasks: {}}\n') },
        args: ['tasks', 'plans/a.yaml', '--results', 'kq.yaml'],
      },
    ),
    byPlan('a field twice', { code: 1, says: '“text” already stands' }, 'text: A\ntext: B\n'),
    byPlan(
      '`<<: *name`, which other programs merge',
      unknown('<<'),
      'print: &a {size: 14}\n<<: *a\ntext: A\n',
    ),
    byPlan(
      'a tag that makes an object elsewhere (`!!js/function`)',
      { code: 1, says: 'begins with “!”' },
      'text: !!js/function x\n',
    ),
    byPlan(
      'aliases that multiply (9¹⁰ values)',
      { code: 1, says: 'multiplies the content beyond the limit' },
      `text: A\nunits:\n  a: &a [x]\n${bomb('abcdefghijk')}`,
    ),
    byPlan(
      'an alias inside what it names',
      { code: 1, says: 'begins with “*”' },
      'sections: &s\n  - heading: A\n    sections: *s\n',
    ),
    byPlan(
      '100,000 names for aliases',
      { code: 1, says: 'no field “x”' },
      `text: A\nx:\n${Array.from({ length: 100_000 }, (_, i) => `  - &a${i} b\n`).join('')}`,
    ),
    byPlan('100,000 brackets, closed', deep, `text: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`),
    byPlan('100,000 braces, not closed', deep, `text: ${'{'.repeat(100_000)}\n`),
    byPlan('100,000 dashes on a line', deep, `items:\n  ${'- '.repeat(100_000)}a\n`),
    byPlan(
      '120 sections in each other',
      { code: 1, says: 'more than 100 levels deep' },
      `sections:\n${Array.from({ length: 120 }, (_, i) => `${'  '.repeat(i + 1)}- sections:\n`).join('')}`,
    ),
    byPlan(
      'a number of 100,000 digits',
      { code: 1, says: 'has no quotation marks' },
      `text: ${'9'.repeat(100_000)}\n`,
    ),
    byPlan(
      '`1e400`',
      { code: 1, says: 'taken for the number Infinity' },
      'documents:\n  ke-hoach: {number: 1e400}\ntext: A\n',
    ),
    byCommand(
      'a period of 10²⁰',
      { code: 1, says: 'from 1900 to 2200' },
      {
        files: { 'plans/a.yaml': plan.replace('period: 2027', 'period: 100000000000000000000') },
      },
    ),
    byPlan(
      'a text of 1,000,000 letters',
      { code: 1, says: 'it may have at most 20,000' },
      `text: ${'a'.repeat(1_000_000)}\n`,
    ),
    byPlan(
      '100,000 quotation marks',
      { code: 1, says: 'breaks off at the closing mark' },
      `text: ${'"'.repeat(100_000)}\n`,
    ),
    byPlan('1,000,000 number signs', { code: 0 }, `text: A\n${'#'.repeat(1_000_000)}\n`),
    byCommand(
      'a plan of 6 MB',
      { code: 1, says: 'at most 5 MB' },
      { files: { 'plans/a.yaml': 'a: b\n'.repeat(1_200_000) } },
    ),
    byCommand(
      'a plan of bytes that are no text',
      { code: 1, says: 'binary' },
      { files: { 'plans/a.yaml': 'schema: 1\n\0\0' } },
    ),
    byPlan('U+0007 in a text', { code: 1, says: 'control character U+0007' }, 'text: "A\\a"\n'),
    byPlan(
      'an escape of the terminal in a text',
      { code: 1, says: 'control character U+001B' },
      'text: "A\\e[2J"\n',
      {},
    ),
    byPlan('half of a surrogate pair', { code: 1, says: 'control character U+D800' }, 'text: "A\\ud800"\n'),
    byPlan(
      'a text of 10,000 brackets',
      { code: 0, says: 'is never closed' },
      `text: ${'('.repeat(10_000)}\n`,
      { args: ['check', 'plans/a.yaml'] },
    ),
    byCommand(
      'an empty template with a bomb of aliases',
      { code: 1, says: 'multiplies' },
      {
        files: {
          'plans/offices/xa.yaml': `${office}templates:\n  ke-hoach: kh.md\n`,
          'plans/offices/kh.md': `---\nkind: ke-hoach\nname: Kế hoạch\nform: named\nx:\n  a: &a [x]\n${bomb('abcdefghijk')}---\n`,
        },
      },
    ),
    byCommand(
      'a plan that is only one required field',
      { code: 1, says: '“id”' },
      { files: { 'plans/a.yaml': 'schema: 1\n' } },
    ),
  ],
};
