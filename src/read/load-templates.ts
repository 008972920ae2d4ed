import type { Files } from '../model/files.js';
import type { Finding, Place } from '../model/finding.js';
import type { OfficeFile } from '../model/generated/schema-types.js';
import type { SourceFile } from '../model/source-file.js';
import type { Template } from '../model/template.js';
import { problem } from './problem.js';
import { readTemplate } from './read-template.js';
import { unreadableFile } from './unreadable-file.js';

/** Templates by kind, with what was found while reading them. */
export interface LoadedTemplates {
  readonly templates: ReadonlyMap<string, Template>;
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceFile[];
}

/** The product's own templates, replaced and joined by those that the office file names. */
export async function loadTemplates(
  files: Files,
  office?: { readonly path: string; readonly value: OfficeFile },
): Promise<LoadedTemplates> {
  const templates = new Map<string, Template>();
  const findings: Finding[] = [];
  const sources: SourceFile[] = [];
  const add = (path: string, bytes: Uint8Array): string | undefined => {
    const { value, findings: found, source } = readTemplate(bytes, path);
    findings.push(...found);
    if (source) sources.push(source);
    if (!value) return undefined;
    const bodyLine = source?.text.slice(0, value.bodyOffset).split('\n').length ?? 1;
    templates.set(value.head.kind, { path, head: value.head, body: value.body, bodyLine });
    return value.head.kind;
  };
  for (const { path, bytes } of await files.templates()) add(path, bytes);
  for (const [kind, named] of Object.entries(office?.value.templates ?? {})) {
    if (!office) break;
    const path = files.resolve(office.path, named);
    const where = { file: office.path, at: { pointer: `/templates/${kind}` } };
    const file = await files.readFile(path);
    if (!('bytes' in file)) {
      findings.push(unreadableFile(path, file.error, where, 'template'));
      continue;
    }
    const read = add(path, file.bytes);
    if (read && read !== kind) findings.push(otherKind(read, kind, where));
  }
  return { templates, findings, sources };
}

/** The office file and the template must agree on the kind, or a plan would name one that does not exist. */
function otherKind(kind: string, key: string, { file, at }: { file: string; at: Place }): Finding {
  return problem(
    file,
    'template-kind',
    at,
    {
      vi: `Tệp cơ quan khai loại “${key}”, nhưng mẫu văn bản khai “kind” (mã loại) là “${kind}”.`,
      en: `The office file names the kind “${key}”, but the template's “kind” is “${kind}”.`,
    },
    { vi: 'Sửa một trong hai cho thống nhất.', en: 'Make them the same.' },
  );
}
