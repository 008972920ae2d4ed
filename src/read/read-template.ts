import type { Finding, Result } from '../model/finding.js';
import type { TemplateHead } from '../model/generated/schema-types.js';
import type { Range, SourceFile } from '../model/source-file.js';
import { decodeText } from './decode-text.js';
import { problem } from './problem.js';
import { readYaml } from './read-yaml.js';
import { validate } from './validate.js';

/** A template file: what its head declares, and the Handlebars text below it, untouched. */
export interface TemplateFile {
  readonly head: TemplateHead;
  /** As in the file, so that offsets stay true; mistakes in it are found by `compose/`. */
  readonly body: string;
  /** Where the body begins in the file's text. */
  readonly bodyOffset: number;
}

/** Reads a template (mẫu văn bản): a YAML head between two lines of `---`, then the body. */
export function readTemplate(
  bytes: Uint8Array,
  path: string,
): Result<TemplateFile> & { readonly source?: SourceFile } {
  const decoded = decodeText(bytes, path);
  if (decoded.value === undefined) return { findings: decoded.findings };
  const text = decoded.value;
  const parts = splitHead(text);
  if ('missing' in parts) {
    const source: SourceFile = { path, text, rangeOf: () => parts.at };
    return { source, findings: [headFinding(path, parts)] };
  }
  const tree = readYaml(text, path, parts.head);
  const { source } = tree;
  if (tree.value === undefined) return { source, findings: tree.findings };
  // An empty head is a head in which every required field is missing.
  const checked = validate<TemplateHead>('template', { ...tree, value: tree.value ?? {} });
  const findings = [...tree.findings, ...checked.findings];
  if (!checked.value) return { source, findings };
  const { bodyOffset } = parts;
  return { value: { head: checked.value, body: text.slice(bodyOffset), bodyOffset }, source, findings };
}

type Parts =
  | { readonly head: Range; readonly bodyOffset: number }
  | { readonly missing: 'head' | 'end'; readonly at: Range };

function splitHead(text: string): Parts {
  const opening = /^---[ \t]*(?:\r?\n|$)/.exec(text);
  const firstLine = { offset: 0, end: (/^[^\r\n]*/.exec(text)?.[0] ?? '').length };
  if (!opening) return { missing: 'head', at: firstLine };
  const start = opening[0].length;
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(text.slice(start));
  if (!closing) return { missing: 'end', at: firstLine };
  const end = start + closing.index;
  return { head: { offset: start, end }, bodyOffset: end + closing[0].length };
}

function headFinding(
  path: string,
  { missing, at }: { readonly missing: 'head' | 'end'; readonly at: Range },
): Finding {
  const hint = {
    vi: 'Ghi phần khai báo ở đầu tệp, giữa hai dòng “---”: “kind” (mã loại), “name” (tên loại), “form” (hình thức).',
    en: 'Begin the file with a head between two lines of “---”: “kind”, “name”, “form”.',
  };
  return missing === 'head'
    ? problem(
        path,
        'template-head',
        at,
        { vi: 'Mẫu văn bản không có phần khai báo ở đầu tệp.', en: 'The template has no head.' },
        hint,
      )
    : problem(
        path,
        'template-head',
        at,
        {
          vi: 'Phần khai báo ở đầu mẫu văn bản không có dòng “---” kết thúc.',
          en: 'The head of the template has no closing line of “---”.',
        },
        {
          vi: 'Thêm một dòng “---” giữa phần khai báo và nội dung mẫu.',
          en: 'Put a line of “---” between the head and the body.',
        },
      );
}
