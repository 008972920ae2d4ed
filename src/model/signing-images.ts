import { officePrefix } from './dossier.js';
import type { Document, Seal, SignatureBlock } from './generated/schema-types.js';
import { writtenSignatures } from './signatures.js';

/** What a plan or an office file may say of signatures and seals. */
interface Signing {
  readonly seal?: Seal;
  readonly units?: Readonly<Record<string, { readonly seal?: Seal }>>;
  readonly signers?: Readonly<Record<string, SignatureBlock>>;
  readonly documents?: Readonly<Record<string, Document>>;
}

/** A picture of a signature or a seal, as a plan or an office file names it. */
export interface SigningImage {
  readonly file: string;
  /** JSON pointer of the path within its file. */
  readonly pointer: string;
}

/** The pictures of signatures and seals that a plan or an office file names. */
export function signingImagesOf({ seal, units = {}, signers = {}, documents = {} }: Signing): SigningImage[] {
  const named = (image: { readonly file?: string } | undefined, at: string): SigningImage[] =>
    image?.file === undefined ? [] : [{ file: image.file, pointer: `${at}/file` }];
  return [
    ...named(seal, '/seal'),
    ...Object.entries(units).flatMap(([id, unit]) => named(unit.seal, `/units/${id}/seal`)),
    ...Object.entries(signers).flatMap(([id, { image }]) => named(image, `/signers/${id}/image`)),
    ...Object.entries(documents).flatMap(([id, { signature }]) =>
      writtenSignatures(signature, `/documents/${id}/signature`).flatMap(({ block, pointer }) =>
        named(block.image, `${pointer}/image`),
      ),
    ),
  ];
}

/** What a picture is known by among those of a dossier: paths count from the file that names them, at this pointer. */
export function imageKey(file: string, pointer: string): string {
  return pointer.startsWith(officePrefix) ? `${officePrefix}${file}` : file;
}

/** The path in a picture's key, and whether it counts from the office file. */
export function imagePath(key: string): { readonly file: string; readonly inOffice: boolean } {
  const inOffice = key.startsWith(officePrefix);
  return { file: inOffice ? key.slice(officePrefix.length) : key, inOffice };
}
