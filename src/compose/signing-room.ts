import { mm, wholeTwips } from '../doc/length.js';
import type { Overlay } from '../doc/overlay.js';
import type { PictureFile } from '../doc/picture.js';
import type { Dossier } from '../model/dossier.js';
import type { ImageFile } from '../model/image-file.js';
import { isDraft } from '../model/is-draft.js';
import { isSealed, type PlacedSignature, sealOf } from '../model/signatures.js';
import { imageKey } from '../model/signing-images.js';
import { usualResolution } from './body/image.js';
import type { Context } from './context.js';

/** As wide as a signature on paper is, and never the whole column (our choice). */
const signatureWidth = mm(60);
const shareOfColumn = 2 / 3;
/** So much of the signature lies under the seal, from its left (PL1 II.8a). */
const coveredBySeal = 1 / 3;
/** Where nothing is said of the seal: those of organs are 30 to 42 mm wide (our choice). */
const usualSealWidth = mm(36);

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The room between the last title and the name of one signer. */
export interface SigningRoom {
  readonly signer: PlacedSignature;
  /** All who sign the document, and which of them this is. */
  readonly signers: readonly PlacedSignature[];
  readonly index: number;
  /** Width of the signer's column. */
  readonly column: number;
}

/**
 * Places for the signature, in the middle between title and name (PL1 II.7d), and over its left third for the organ's
 * seal (II.8a), with their pictures where they are given; none in a draft, which nobody signs.
 */
export function signingOverlays(room: SigningRoom, context: Context): readonly Overlay[] {
  const { document, styles } = context;
  if (isDraft(document.fields)) return [];
  const height = styles.signatureName.spaceBefore;
  const signature = signatureOverlay(room, height, context);
  return isSealed(document, room.signers, room.index)
    ? [signature, sealOverlay(signature, room, height, context)]
    : [signature];
}

function signatureOverlay(room: SigningRoom, height: number, { dossier }: Context): Overlay {
  const { block, pointer } = room.signer;
  const picture = inkFile(block.image?.file, pointer, dossier);
  const read = picture?.read;
  // A picture keeps its shape; without one the signing program has the room in its whole height.
  const size = read
    ? fitted(pictureSize(read, block.image?.width), { width: room.column, height })
    : { width: wholeTwips(Math.min(signatureWidth, room.column * shareOfColumn)), height };
  const who = [block.lines.at(-1), block.name].filter(Boolean).join(' ');
  return {
    ...size,
    x: -size.width / 2,
    y: (height - size.height) / 2,
    ...(picture && { picture: { file: picture.file, alt: `Chữ ký: ${who}` } }),
    signing: { by: 'signer', who, index: room.index + 1, alone: room.signers.length === 1 },
  };
}

function sealOverlay(
  signature: Overlay,
  room: SigningRoom,
  height: number,
  { document, dossier }: Context,
): Overlay {
  const { seal, pointer } = sealOf(document, dossier);
  const picture = inkFile(seal.file, pointer, dossier);
  const read = picture?.read;
  const width = seal.width === undefined ? usualSealWidth : mm(seal.width);
  const size = read ? pictureSize(read, seal.width) : { width, height: width };
  const overThird = signature.x + signature.width * coveredBySeal - size.width;
  // Beyond the column it may reach over the neighbour's free edge, not over his signature.
  const leftmost = -room.column / 2 - (room.column - signature.width) / 2;
  const who = document.issuer.name;
  const sealed = room.signers.flatMap((_, at) => (isSealed(document, room.signers, at) ? [at] : []));
  return {
    ...size,
    x: wholeTwips(Math.max(overThird, leftmost)),
    y: (height - size.height) / 2,
    ...(picture && { picture: { file: picture.file, alt: `Con dấu: ${who}` } }),
    signing: { by: 'organ', who, index: sealed.indexOf(room.index) + 1, alone: sealed.length === 1 },
  };
}

/** As wide as asked, in millimetres, or as the file has it. */
function pictureSize({ width, height, resolution = usualResolution }: ImageFile, asked?: number): Size {
  const drawn = asked === undefined ? wholeTwips((width * 72) / resolution) : mm(asked);
  return { width: drawn, height: wholeTwips((drawn * height) / width) };
}

function fitted({ width, height }: Size, room: Size): Size {
  const scale = Math.min(1, room.width / width, room.height / height);
  return { width: wholeTwips(width * scale), height: wholeTwips(height * scale) };
}

/** The picture as it was read and as the document holds it, named by its key in the dossier. */
function inkFile(
  file: string | undefined,
  pointer: string,
  { images }: Dossier,
): { readonly read: ImageFile; readonly file: PictureFile } | undefined {
  if (file === undefined) return undefined;
  const name = imageKey(file, pointer);
  const read = images.get(name);
  return read && { read, file: { bytes: read.bytes, format: read.format, name } };
}
