import { officePrefix } from '../model/dossier.js';
import type { Files } from '../model/files.js';
import type { Finding } from '../model/finding.js';
import type { Document, OfficeFile, PlanFile, Section } from '../model/generated/schema-types.js';
import type { ImageFile } from '../model/image-file.js';
import { imageKey, signingImagesOf } from '../model/signing-images.js';
import { imageFinding } from './image/image-finding.js';
import { readImage } from './image/read-image.js';
import { unreadableFile } from './unreadable-file.js';

export interface LoadedImages {
  /** By `imageKey`: the path that the plan writes, or the office file. */
  readonly images: ReadonlyMap<string, ImageFile>;
  readonly findings: readonly Finding[];
}

/** Reads every picture that a plan names. */
export function loadImages(plan: PlanFile, planPath: string, files: Files): Promise<LoadedImages> {
  return readImages([...imagesOf(plan), ...signingImages(plan, '')], planPath, files);
}

/** Reads the pictures of signatures and seals that an office file names. */
export function loadOfficeImages(
  office: OfficeFile,
  officePath: string,
  files: Files,
): Promise<LoadedImages> {
  return readImages(signingImages(office, officePrefix), officePath, files);
}

function signingImages(file: PlanFile | OfficeFile, prefix: string): ImagePlace[] {
  return signingImagesOf(file).map(({ file: name, pointer }) => ({
    name,
    pointer,
    key: imageKey(name, prefix + pointer),
    signing: true,
  }));
}

/** Each file once; what is wrong is told at the first place that names it. */
async function readImages(places: readonly ImagePlace[], from: string, files: Files): Promise<LoadedImages> {
  const images = new Map<string, ImageFile>();
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const { name, key, pointer, signing } of places) {
    const named = { file: from, at: { pointer }, name };
    if (!seen.has(key)) {
      seen.add(key);
      const path = files.resolve(from, name);
      const read = await files.readFile(path);
      if ('error' in read) {
        findings.push(unreadableFile(path, read.error, named, 'image'));
        continue;
      }
      const image = await readImage(read.bytes);
      if ('fault' in image) findings.push(imageFinding(image, read.bytes, named));
      else images.set(key, image);
    }
    if (signing && images.get(key)?.format === 'jpeg')
      findings.push(imageFinding({ fault: 'opaque' }, new Uint8Array(), named));
  }
  return { images, findings };
}

interface ImagePlace {
  /** The path as written. */
  readonly name: string;
  readonly key: string;
  readonly pointer: string;
  /** A signature or a seal: PNG only (PL1 II.7d, II.8a). */
  readonly signing?: boolean;
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
  if (image) yield { name: image.file, key: image.file, pointer: `${pointer}/image/file` };
  for (const [i, section] of sections.entries()) yield* inHolder(section, `${pointer}/sections/${i}`);
}
