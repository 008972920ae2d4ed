import type { Files } from '../model/files.js';
import type { Finding } from '../model/finding.js';
import type { Document, Image, PlanFile, Section } from '../model/generated/schema-types.js';
import type { ImageFile } from '../model/image-file.js';
import { imageFinding } from './image/image-finding.js';
import { readImage } from './image/read-image.js';
import { unreadableFile } from './unreadable-file.js';

export interface LoadedImages {
  /** By the path that the plan writes. */
  readonly images: ReadonlyMap<string, ImageFile>;
  readonly findings: readonly Finding[];
}

/** Reads every picture that a plan names, each file once; what is wrong is told at the first place that names it. */
export async function loadImages(plan: PlanFile, planPath: string, files: Files): Promise<LoadedImages> {
  const places = new Map<string, string>();
  for (const { image, pointer } of imagesOf(plan))
    if (!places.has(image.file)) places.set(image.file, `${pointer}/file`);
  const images = new Map<string, ImageFile>();
  const findings: Finding[] = [];
  for (const [name, pointer] of places) {
    const named = { file: planPath, at: { pointer }, name };
    const path = files.resolve(planPath, name);
    const read = await files.readFile(path);
    if ('error' in read) {
      findings.push(unreadableFile(path, read.error, named, 'image'));
      continue;
    }
    const image = await readImage(read.bytes);
    if ('fault' in image) findings.push(imageFinding(image, read.bytes, named));
    else images.set(name, image);
  }
  return { images, findings };
}

interface ImagePlace {
  readonly image: Image;
  readonly pointer: string;
}

function* imagesOf(plan: PlanFile): Generator<ImagePlace> {
  yield* inHolder(plan, '');
  for (const [id, document] of Object.entries(plan.documents ?? {}))
    yield* inHolder(document, `/documents/${id}`);
  for (const [i, appendix] of (plan.appendices ?? []).entries())
    yield* inHolder(appendix, `/appendices/${i}`);
}

function* inHolder(
  { image, sections = [] }: Pick<PlanFile & Document & Section, 'image' | 'sections'>,
  pointer: string,
): Generator<ImagePlace> {
  if (image) yield { image, pointer: `${pointer}/image` };
  for (const [i, section] of sections.entries()) yield* inHolder(section, `${pointer}/sections/${i}`);
}
