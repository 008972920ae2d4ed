import type { Finding, Result } from '../model/finding.js';
import type { SourceFile } from '../model/source-file.js';
import { decodeText } from './decode-text.js';
import { decomposedLetters } from './decomposed-letters.js';
import { fileKindFinding } from './file-kind.js';
import { problem } from './problem.js';
import { readYaml } from './read-yaml.js';
import type { SchemaName } from './schema-node.js';
import { validate } from './validate.js';

/** What was read, with its source whenever the bytes are text at all. */
export interface ReadResult<T> extends Result<T> {
  readonly source?: SourceFile;
}

/** Bytes → text → YAML → schema; each step's findings end the way when nothing useful is left for the next. */
export function readData<T>(bytes: Uint8Array, path: string, schema: SchemaName): ReadResult<T> {
  const text = decodeText(bytes, path);
  if (text.value === undefined) return { findings: text.findings };
  const tree = readYaml(text.value, path);
  const findings = [...decomposedLetters(text.value, path), ...tree.findings];
  const { source, value } = tree;
  if (value === undefined) return { source, findings };
  const shape = fileKindFinding(value, path, schema) ?? notFields(value, path);
  if (shape) return { source, findings: [...findings, shape] };
  const checked = validate<T>(schema, tree);
  return { ...checked, source, findings: [...findings, ...checked.findings] };
}

function notFields(value: unknown, path: string): Finding | undefined {
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return undefined;
  return problem(
    path,
    'file-fields',
    { pointer: '', key: true },
    value === null
      ? { vi: 'Tệp không có trường nào.', en: 'The file has no fields.' }
      : {
          vi: `Tệp ${Array.isArray(value) ? 'là một danh sách' : 'chỉ có chữ'}, không có các trường dạng “tên: nội dung”.`,
          en: `The file is ${Array.isArray(value) ? 'a list' : 'plain text'}, not fields of the form “name: value”.`,
        },
    {
      vi: 'Ghi mỗi trường trên một dòng: tên trường, dấu hai chấm, dấu cách, nội dung. Nếu là phần chữ của văn bản cũ thì lưu thành tệp .txt rồi đưa vào bằng lệnh import.',
      en: 'Write each field on a line: name, colon, space, value. The text of an old document is saved as .txt and taken in with the import command.',
    },
  );
}
