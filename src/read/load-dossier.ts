import type { Files } from '../model/files.js';
import type { Finding, Place } from '../model/finding.js';
import type { OfficeFile, PlanFile } from '../model/generated/schema-types.js';
import type { ImageFile } from '../model/image-file.js';
import type { SourceFile } from '../model/source-file.js';
import type { Template } from '../model/template.js';
import { loadImages, loadOfficeImages } from './load-images.js';
import { loadTemplates } from './load-templates.js';
import { wholeFile } from './problem.js';
import { readOffice } from './read-office.js';
import { readPlan } from './read-plan.js';
import { unreadableFile } from './unreadable-file.js';

/** A plan with the files it names. */
export interface Loaded {
  readonly plan?: PlanFile;
  readonly office?: { readonly path: string; readonly value: OfficeFile };
  /** By kind; an office's template replaces the product's own. */
  readonly templates: ReadonlyMap<string, Template>;
  /** The pictures that plan and office file name, by `imageKey`. */
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
  const planBytes = await bytesOf(planPath, { file: planPath, at: wholeFile });
  const plan = planBytes && keep(readPlan(planBytes, planPath));
  const shelf = async (office?: Parameters<typeof loadTemplates>[1]) => {
    const loaded = await loadTemplates(files, office);
    findings.push(...loaded.findings);
    sources.push(...loaded.sources);
    return loaded.templates;
  };
  if (!plan) return { templates: await shelf(), images: new Map(), findings, sources };
  const { images, findings: imageFindings } = await loadImages(plan, planPath, files);
  findings.push(...imageFindings);
  const officePath = files.resolve(planPath, plan.office);
  const officeBytes = await bytesOf(officePath, { file: planPath, at: { pointer: '/office' } });
  const office = officeBytes && keep(readOffice(officeBytes, officePath));
  if (!office) return { plan, templates: await shelf(), images, findings, sources };
  const found = { path: officePath, value: office };
  const own = await loadOfficeImages(office, officePath, files);
  findings.push(...own.findings);
  const all = new Map([...images, ...own.images]);
  return { plan, office: found, templates: await shelf(found), images: all, findings, sources };
}
