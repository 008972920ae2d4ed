import type { Files } from '../model/files.js';
import type { Finding, Place } from '../model/finding.js';
import type { OfficeFile, PlanFile } from '../model/generated/schema-types.js';
import type { ImageFile } from '../model/image-file.js';
import type { SourceFile } from '../model/source-file.js';
import type { Template } from '../model/template.js';
import { loadImages } from './load-images.js';
import { problem, wholeFile } from './problem.js';
import { readOffice } from './read-office.js';
import { readPlan } from './read-plan.js';
import { readTemplate } from './read-template.js';
import { unreadableFile } from './unreadable-file.js';

/** A plan with the files it names. */
export interface Loaded {
  readonly plan?: PlanFile;
  readonly office?: { readonly path: string; readonly value: OfficeFile };
  /** By kind; an office's template replaces the product's own. */
  readonly templates: ReadonlyMap<string, Template>;
  /** The pictures that the plan names, by the path it writes. */
  readonly images: ReadonlyMap<string, ImageFile>;
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceFile[];
}

/** Reads a plan, its office file and its pictures, and the templates of product and office. */
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
    findings.push(unreadableFile(path, read.error, named));
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
  if (!plan) return { templates, images: new Map(), findings, sources };
  const { images, findings: imageFindings } = await loadImages(plan, planPath, files);
  findings.push(...imageFindings);
  const officePath = files.resolve(planPath, plan.office);
  const officeBytes = await bytesOf(officePath, { file: planPath, at: { pointer: '/office' } });
  const office = officeBytes && keep(readOffice(officeBytes, officePath));
  if (!office) return { plan, templates, images, findings, sources };
  for (const [kind, path] of Object.entries(office.templates ?? {})) {
    const templatePath = files.resolve(officePath, path);
    const named = { file: officePath, at: { pointer: `/templates/${kind}` } };
    const bytes = await bytesOf(templatePath, named);
    const read = bytes && addTemplate(templatePath, bytes);
    if (read && read !== kind) findings.push(otherKind(read, kind, named));
  }
  return { plan, office: { path: officePath, value: office }, templates, images, findings, sources };
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
