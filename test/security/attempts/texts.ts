import { unzipSync } from 'fflate';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect } from 'vitest';
import { makeProject } from '../../support/project.js';
import { type Attempt, byPlan, expectCalm, type Group } from '../attempt.js';
import { hostileFiles, hostilePlan } from '../hostile.js';

/** Hostile words in every field, one command, and what is in the file that it wrote. */
function written(
  input: string,
  args: readonly string[],
  path: string,
  look: (bytes: Buffer) => string,
  title?: string,
): Attempt {
  return {
    input,
    run: async () => {
      const project = makeProject({
        ...hostileFiles,
        ...(title ? { 'plans/a.yaml': hostilePlan(title) } : {}),
      });
      expectCalm(await project.run(...args, '--lang', 'en'));
      return look(project.read(path));
    },
  };
}

const build = (format: string) => ['build', 'plans/a.yaml', '--format', format];
const tasks = (format: string) => [
  'tasks',
  'plans/a.yaml',
  '--as-of',
  '1/2/2027',
  '--format',
  format,
  '--out',
  'giao',
];
const diff = (path: string) => ['diff', 'plans/b.yaml', 'plans/a.yaml', '--out', path];

/** Tags and attributes that a page of ours may have; the words of authors stand between tags, escaped. */
function html(scripts: number) {
  return (bytes: Buffer): string => {
    const page = bytes.toString();
    const tags = page.match(/<[a-z][^>]*>/gi) ?? [];
    expect(tags.filter((tag) => /^<script/i.test(tag))).toHaveLength(scripts);
    // Quoted attributes taken away, no handler and no address may be left, and none but an anchor in a link.
    expect(tags.filter((tag) => /\son\w+=/i.test(tag.replace(/"[^"]*"/g, '""')))).toEqual([]);
    expect(tags.filter((tag) => /\s(?:href|src|action)="(?!#|data:)/i.test(tag))).toEqual([]);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/
      .exec(page)?.[1]
      ?.replaceAll('&#39;', "'");
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toContain('unsafe');
    const allowed = scripts === 0 ? 'no script' : 'one script, ours, allowed by its hash';
    return `as typed; ${allowed}, no handler, no address; the policy begins ${policy?.split(';')[0]}`;
  };
}

function markdown(bytes: Buffer): string {
  const tree = unified()
    .use(remarkParse)
    .data('micromarkExtensions', [gfmTable()])
    .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
    .parse(bytes.toString());
  const kinds = new Set<string>();
  const visit = (node: {
    readonly type: string;
    readonly value?: string;
    readonly children?: readonly never[];
  }) => {
    // A line break within a cell is ours.
    if (node.value !== '<br>') kinds.add(node.type);
    node.children?.forEach(visit);
  };
  visit(tree as never);
  expect([...kinds].filter((kind) => /html|link|image|code|definition/i.test(kind))).toEqual([]);
  return 'as typed; read back it holds no HTML, link, picture or code';
}

function docx(bytes: Buffer): string {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => ({
    name,
    xml: Buffer.from(part).toString(),
  }));
  expect(parts.filter(({ xml }) => xml.includes('TargetMode="External"'))).toEqual([]);
  expect(
    parts.filter(({ xml }) =>
      /<(?:script|img|svg)\b|<!DOCTYPE|w:hyperlink|w:instrText[^>]*>\s*(?:DDE|HYPERLINK|INCLUDE)/i.test(xml),
    ),
  ).toEqual([]);
  return 'as typed; no relationship leads outside, no field but the page number';
}

function pdf(bytes: Buffer): string {
  const file = bytes.toString('latin1').replace(/stream\r?\n[\s\S]*?endstream/g, '');
  // Literal strings taken away, what is left are names and numbers.
  const names = file.replace(/\((?:\\[\s\S]|[^\\()])*\)/g, '');
  expect(names).not.toMatch(/\/(?:JS|JavaScript|URI|Launch|OpenAction|AA|EmbeddedFiles|GoToR|SubmitForm)\b/);
  expect(names).not.toContain('app.alert');
  return 'as typed; no action, script, address or enclosed file';
}

function csv(bytes: Buffer): string {
  const rows = bytes.toString().replace(/^\ufeff/, '');
  const cells =
    rows.match(/(?:^|;|\n)(?:"(?:[^"]|"")*"|[^";\n]*)/g)?.map((each) => each.replace(/^[;\n]?"?/, '')) ?? [];
  expect(cells.length).toBeGreaterThan(10);
  expect(cells.filter((each) => /^[=+\-@\t\r]/.test(each) && !/^-?\d/.test(each))).toEqual([]);
  return 'no cell begins with = + - @ or a tab';
}

function xlsx(bytes: Buffer): string {
  const parts = Object.entries(unzipSync(bytes)).map(
    ([name, part]) => [name, Buffer.from(part).toString()] as const,
  );
  const sheets = parts.filter(([name]) => name.startsWith('xl/worksheets/'));
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.filter(([, xml]) => /<f[ >]|<hyperlink/.test(xml))).toEqual([]);
  expect(parts.filter(([name]) => /externalLink|vbaProject|connections/.test(name))).toEqual([]);
  return 'text in text cells; no formula, link, macro or connection';
}

function ics(bytes: Buffer): string {
  const lines = bytes
    .toString()
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
  expect(bytes.toString()).not.toMatch(/(?<!\r)\n/);
  expect(lines.filter((line) => line !== '' && !/^[A-Z-]+[;:]/.test(line))).toEqual([]);
  expect(lines.filter((line) => /^(?:ATTACH|URL|X-INJECTED|ATTENDEE)/.test(line))).toEqual([]);
  return 'line breaks and marks escaped; no line of the author’s own';
}

const left = { code: 1, says: 'The placeholder “' };
const typed = (words: string) => `text: '${words.replaceAll("'", "''")}'\n`;
const inMarkdown =
  (words: string) =>
  ({ read }: { read: (path: string) => Buffer }) =>
    expect(read('out/trong-cay/ke-hoach.md').toString()).toContain(words);

export const texts: Group = {
  title: 'Template text and markup in data',
  attempts: [
    ...[
      '{{title}}',
      '{{{title}}}',
      '{{> letterhead}}',
      '{{lookup this "constructor"}}',
      '{{constructor.name}}',
      '{{__proto__}}',
      '{{#each this}}',
    ].map((words) => byPlan(`\`${words}\` in a text`, left, typed(`A ${words}.`))),
    byPlan('`::letterhead` in a text', { code: 0 }, typed('::letterhead'), {
      after: inMarkdown('::letterhead'),
    }),
    byPlan('`[@__proto__]` in a text', { code: 1, says: 'not well-formed' }, typed('Theo [@__proto__].')),
    written(
      'HTML, Markdown and script in every field, as .html',
      build('html'),
      'out/trong-cay/ke-hoach.html',
      html(0),
    ),
    written('the same, as .md', build('md'), 'out/trong-cay/ke-hoach.md', markdown),
    written('the same, as .docx', build('docx'), 'out/trong-cay/ke-hoach.docx', docx),
    written('the same, as .pdf', build('pdf'), 'out/trong-cay/ke-hoach.pdf', pdf),
    written(
      '`) /JS (app.alert(1)) /X (` as a title, as .pdf',
      build('pdf'),
      'out/trong-cay/ke-hoach.pdf',
      pdf,
      '") /JS (app.alert(1)) /X ("',
    ),
    written(
      'the same words, as the page of the year',
      tasks('html'),
      'giao/trong-cay/nhiem-vu.html',
      html(1),
    ),
    written('the same, as a comparison (.html)', diff('so-sanh.html'), 'so-sanh.html', html(1)),
    written('the same, as a comparison (.csv)', diff('so-sanh.csv'), 'so-sanh.csv', csv),
    written(
      'formulas in names and results, as a work list (.csv)',
      tasks('csv'),
      'giao/trong-cay/nhiem-vu.csv',
      csv,
    ),
    written('the same, as a workbook (.xlsx)', tasks('xlsx'), 'giao/trong-cay/nhiem-vu.xlsx', xlsx),
    written(
      'line breaks and calendar lines in texts (.ics)',
      tasks('ics'),
      'giao/trong-cay/nhiem-vu.ics',
      ics,
    ),
  ],
};
