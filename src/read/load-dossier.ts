import type { Files, ReadError } from '../model/files.js';
import type { Finding, Place, Words } from '../model/finding.js';
import type { OfficeFile, PlanFile } from '../model/generated/schema-types.js';
import type { SourceFile } from '../model/source-file.js';
import type { Template } from '../model/template.js';
import { problem, wholeFile } from './problem.js';
import { readOffice } from './read-office.js';
import { readPlan } from './read-plan.js';
import { readTemplate } from './read-template.js';

/** A plan with the files it names. */
export interface Loaded {
  readonly plan?: PlanFile;
  readonly office?: { readonly path: string; readonly value: OfficeFile };
  /** By kind; an office's template replaces the product's own. */
  readonly templates: ReadonlyMap<string, Template>;
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceFile[];
}

/** Reads a plan, its office file, and the templates of product and office. */
export async function loadDossier(planPath: string, files: Files): Promise<Loaded> {
  const findings: Finding[] = [];
  const sources: SourceFile[] = [];
  const keep = <T>(read: { value?: T; findings: readonly Finding[]; source?: SourceFile }): T | undefined => {
    findings.push(...read.findings);
    if (read.source) sources.push(read.source);
    return read.value;
  };
  const bytesOf = async (path: string, named: { readonly file: string; readonly at: Place }) => {
    const read = await files.readFile(path);
    if ('bytes' in read) return read.bytes;
    findings.push(unreadable(path, read.error, named));
    return undefined;
  };
  const templates = new Map<string, Template>();
  const addTemplate = (path: string, bytes: Uint8Array): string | undefined => {
    const template = keep(readTemplate(bytes, path));
    if (!template) return undefined;
    const bodyLine = sources.at(-1)?.text.slice(0, template.bodyOffset).split('\n').length ?? 1;
    templates.set(template.head.kind, { path, head: template.head, body: template.body, bodyLine });
    return template.head.kind;
  };
  for (const { path, bytes } of await files.templates()) addTemplate(path, bytes);

  const planBytes = await bytesOf(planPath, { file: planPath, at: wholeFile });
  const plan = planBytes && keep(readPlan(planBytes, planPath));
  if (!plan) return { templates, findings, sources };
  const officePath = files.resolve(planPath, plan.office);
  const officeBytes = await bytesOf(officePath, { file: planPath, at: { pointer: '/office' } });
  const office = officeBytes && keep(readOffice(officeBytes, officePath));
  if (!office) return { plan, templates, findings, sources };
  for (const [kind, path] of Object.entries(office.templates ?? {})) {
    const templatePath = files.resolve(officePath, path);
    const named = { file: officePath, at: { pointer: `/templates/${kind}` } };
    const bytes = await bytesOf(templatePath, named);
    const read = bytes && addTemplate(templatePath, bytes);
    if (read && read !== kind) findings.push(otherKind(read, kind, named));
  }
  return { plan, office: { path: officePath, value: office }, templates, findings, sources };
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

const reasons: Readonly<Record<ReadError, Words>> = {
  missing: { vi: 'không có tệp này', en: 'there is no such file' },
  directory: { vi: 'đây là thư mục, không phải tệp', en: 'it is a folder, not a file' },
  denied: { vi: 'không có quyền đọc tệp', en: 'reading it is not permitted' },
  outside: { vi: 'tệp nằm ngoài thư mục của kế hoạch', en: "it lies outside the plan's folder" },
  'too-large': { vi: 'tệp quá lớn', en: 'it is too large' },
  unreadable: { vi: 'máy báo lỗi khi đọc tệp', en: 'the machine failed to read it' },
};

const cures: Readonly<Record<ReadError, Words>> = {
  missing: {
    vi: 'Rà soát tên tệp và đường dẫn, kể cả dấu tiếng Việt và phần mở rộng .yaml.',
    en: 'Check the name and the path, diacritics and the ending .yaml included.',
  },
  directory: { vi: 'Ghi đường dẫn đến một tệp trong thư mục đó.', en: 'Name a file in that folder.' },
  denied: {
    vi: 'Xin cấp quyền đọc, hoặc chép tệp vào thư mục của mình.',
    en: 'Ask for the right to read it, or copy it.',
  },
  outside: {
    vi: 'Chép tệp vào trong thư mục của kế hoạch (thư mục gần nhất có tệp kehoach.yaml).',
    en: "Copy it into the plan's project (the nearest folder with a kehoach.yaml).",
  },
  'too-large': {
    vi: 'Một kế hoạch chỉ vài trăm kB: rà soát xem có đúng tệp không.',
    en: 'A plan takes some hundred kB: is it the right file?',
  },
  unreadable: {
    vi: 'Thử lại; nếu tệp ở ổ đĩa mạng, chép về máy rồi thực hiện lại.',
    en: 'Try again; copy it from the network drive first.',
  },
};

function unreadable(path: string, error: ReadError, { file, at }: { file: string; at: Place }): Finding {
  return problem(
    file,
    'file-readable',
    at,
    {
      vi: `Không đọc được tệp “${path}”: ${reasons[error].vi}.`,
      en: `“${path}” cannot be read: ${reasons[error].en}.`,
    },
    cures[error],
  );
}
