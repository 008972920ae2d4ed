import { type Document, isScalar, type ParsedNode, parseDocument, visit } from 'yaml';
import type { Finding } from '../model/finding.js';
import type { Range } from '../model/source-file.js';
import { buildValue } from './build-value.js';
import { explainYamlError } from './explain-yaml-error.js';
import { lineStarts, positionIn } from './line-index.js';
import { moreFindings } from './more-findings.js';
import { problem } from './problem.js';
import { sourceFile } from './source-file.js';
import type { Tree } from './tree.js';

/** After one of these the parser sees the rest of the file in a wrong light: what it finds there is mostly not so. */
const structural = new Set([
  'yaml-bracket',
  'yaml-dash',
  'yaml-documents',
  'yaml-indent',
  'yaml-key-without-value',
  'yaml-quote-open',
  'yaml-syntax',
  'yaml-tab',
]);

/** More than this many faults of form in one file are counted, not listed. */
const listed = 50;

/**
 * Reads one YAML document out of `text` (or out of a part of it, as in the head of a template) into plain values with
 * their places. A text that breaks YAML's own rules gives findings in the office's words and no value.
 */
export function readYaml(text: string, path: string, part: Range = { offset: 0, end: text.length }): Tree {
  const document = parseDocument(text.slice(part.offset, part.end), {
    version: '1.2',
    schema: 'core',
    merge: false,
    // Repeated keys are found while building the value: the library compares every key with every other.
    uniqueKeys: false,
    resolveKnownTags: false,
    strict: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  const faults = [...directiveFindings(text, path, part), ...syntaxFindings(document, text, path, part)];
  if (faults.length > 0) {
    const source = sourceFile(path, text, new Map());
    return { value: undefined, source, typed: new Map(), findings: faults };
  }
  const { value, ranges, typed, findings } = buildValue(document, text, path, part.offset);
  return { value, source: sourceFile(path, text, ranges), typed, findings };
}

/** `%YAML 1.1` would change what words and numbers mean. */
function directiveFindings(text: string, path: string, part: Range): readonly Finding[] {
  const found = /^(?:[ \t]*(?:#.*)?\r?\n)*(%.*)/.exec(text.slice(part.offset, part.end));
  const line = found?.[1];
  if (!found || line === undefined) return [];
  const end = part.offset + found[0].length;
  return [
    problem(
      path,
      'yaml-directive',
      { offset: end - line.length, end },
      {
        vi: 'Dòng đầu tệp bắt đầu bằng “%”, là khai báo mà khuôn dạng không dùng.',
        en: 'The file begins with a “%” line, a declaration that is not used here.',
      },
      { vi: 'Bỏ dòng này.', en: 'Remove the line.' },
    ),
  ];
}

function syntaxFindings(
  document: Document.Parsed<ParsedNode>,
  text: string,
  path: string,
  part: Range,
): readonly Finding[] {
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (errors.length === 0) return [];
  const quoted = quotedRanges(document, part.offset);
  const findings: Finding[] = [];
  const starts = lineStarts(text);
  let lastLine = -1;
  let unlisted = 0;
  for (const { code, message, pos } of errors) {
    const range = { offset: pos[0] + part.offset, end: pos[1] + part.offset };
    if (findings.length >= listed) {
      unlisted++;
      continue;
    }
    // One slip makes the parser stumble again on the same line or the next: only the first is told.
    const { line } = positionIn(starts, range.offset);
    if (lastLine >= 0 && line <= lastLine + 1) continue;
    lastLine = line;
    const told = explainYamlError({ code, message, range }, text, part, quoted);
    findings.push(problem(path, told.code, told.at, told.message, told.hint));
    if (structural.has(told.code)) break;
  }
  return [...findings, ...moreFindings(path, unlisted)];
}

/** Where the values in quotation marks stand, in order: text after one, or a missing mark, is the commonest slip. */
function quotedRanges(document: Document.Parsed<ParsedNode>, base: number): readonly Range[] {
  const ranges: Range[] = [];
  visit(document, {
    Scalar: (_key, node) => {
      if (isScalar(node) && node.range && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) {
        ranges.push({ offset: node.range[0] + base, end: node.range[1] + base });
      }
    },
  });
  return ranges;
}
