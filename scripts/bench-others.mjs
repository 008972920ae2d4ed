/**
 * Pandoc (Markdown to .docx) and Typst (to .pdf) on the words of the plan's largest document, with `kehoach build` on the
 * whole plan measured in turn with them. Typst comes from the npm registry into a temporary folder; what is not to be had
 * is left out with a word.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { diskFiles } from '../dist/cli/disk.js';
import { fontFiles } from '../dist/cli/product-files.js';
import { composePlan } from '../dist/pipeline.js';
import { mdWriter } from '../dist/write/writers/md.js';
import { alternate, root, runChild } from './bench-run.mjs';

/** Debian's package. */
const pandocProgram = 'pandoc';
const typstPackage = '@myriaddreamin/typst-ts-node-compiler';
const typstVersion = '0.7.0';

export async function benchOthers(plan, folder) {
  const path = join(root, plan);
  const { docs, fonts } = await composePlan(path, { ...(await diskFiles(path)), fonts: fontFiles });
  const size = (doc) => JSON.stringify(doc).length;
  const doc = docs.reduce((a, b) => (size(b) > size(a) ? b : a));
  const markdown = join(folder, 'words.md');
  writeFileSync(markdown, await mdWriter.write({ doc, fonts, pages: () => [] }));
  const source = join(folder, 'words.typ');
  writeFileSync(source, typstSource(doc));

  const pandoc = spawnSync(pandocProgram, ['--version'], { encoding: 'utf8' });
  const typst = installTypst(folder, source);
  const build = (format) => () =>
    runChild(process.execPath, [
      join(root, 'dist/cli/bin.js'),
      'build',
      plan,
      '--format',
      format,
      '--out',
      join(folder, 'out'),
    ]);
  const results = alternate(5, {
    'node -e 0': () => runChild(process.execPath, ['-e', '0']),
    [`kehoach build, all ${docs.length} documents, to .docx`]: build('docx'),
    ...(pandoc.status === 0
      ? {
          [pandoc.stdout.split('\n')[0]]: () =>
            runChild(pandocProgram, [markdown, '-o', join(folder, 'words.docx')]),
        }
      : {}),
    [`kehoach build, all ${docs.length} documents, to .pdf`]: build('pdf'),
    ...(typst.script
      ? { [`Typst (${typstVersion} of its Node package)`]: () => runChild(process.execPath, [typst.script]) }
      : {}),
  });
  return [
    ...results.slice(1),
    ...(pandoc.status === 0 ? [] : [['pandoc', 'not installed']]),
    ...(typst.script ? [] : [['Typst', typst.missing]]),
  ];
}

/** A script that compiles the source to a PDF, or why there is none. */
function installTypst(folder, source) {
  const home = join(tmpdir(), `kehoach-bench-typst-${typstVersion}`);
  mkdirSync(home, { recursive: true });
  const installed = join(home, 'node_modules', typstPackage);
  if (!existsSync(installed)) {
    const { status } = spawnSync(
      'npm',
      ['install', '--prefix', home, '--no-save', `${typstPackage}@${typstVersion}`],
      {
        stdio: 'ignore',
        timeout: 120_000,
      },
    );
    if (status !== 0) return { missing: 'not to be had from the npm registry here' };
  }
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
  const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((face) =>
    join(fonts, face),
  );
  const script = join(home, 'compile.cjs');
  writeFileSync(
    script,
    `const { NodeCompiler } = require(${JSON.stringify(installed)});
     const { readFileSync, writeFileSync } = require('node:fs');
     const compiler = NodeCompiler.create({ workspace: ${JSON.stringify(folder)}, fontArgs: [{ fontPaths: ${JSON.stringify(faces)} }] });
     writeFileSync(${JSON.stringify(join(folder, 'words.pdf'))}, compiler.pdf({ mainFileContent: readFileSync(${JSON.stringify(source)}, 'utf8') }));`,
  );
  const trial = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  return trial.status === 0 ? { script } : { missing: `does not run here: ${trial.stderr.slice(0, 200)}` };
}

/** The document's words for Typst: paragraphs and tables in the same font, size and width. */
function typstSource({ sections, styles }) {
  const text = (words) => `#${JSON.stringify(words)}`;
  const inlines = (list) =>
    list
      .map((inline) => (inline.type === 'text' ? text(inline.text) : inline.type === 'break' ? '\\ ' : ''))
      .join('');
  const block = (each) => {
    if (each.type === 'rule') return '#line(length: 30%)';
    if (each.type === 'table') {
      const cells = each.rows.flatMap((row) =>
        row.cells.map(
          (cell) =>
            `table.cell(colspan: ${cell.columnSpan ?? 1}, rowspan: ${cell.rowSpan ?? 1})[${cell.blocks.map(block).join('\n\n')}]`,
        ),
      );
      return `#table(columns: (${each.columns.map((width) => `${width}pt`).join(', ')},), ${cells.join(', ')})`;
    }
    const { bold, italic, size } = styles[each.style];
    return `#text(size: ${size}pt, weight: "${bold ? 'bold' : 'regular'}", style: "${italic ? 'italic' : 'normal'}")[${inlines(each.inlines)}]`;
  };
  return [
    '#set page(paper: "a4", margin: (left: 30mm, right: 20mm, y: 20mm))',
    '#set text(font: "Tinos", size: 14pt, lang: "vi", hyphenate: false)',
    '#set par(justify: true, first-line-indent: 12.7mm)',
    ...sections.map(({ blocks }) => blocks.map(block).join('\n\n')),
  ].join('\n\n');
}
