import { crc32 } from '../../model/crc32.js';
import { pngPasses } from '../../model/png-passes.js';
import { damaged, type ImageRead, sensible, sizeFault } from './image-read.js';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** By the first half of the signature: the second half tells whether the file was changed on its way. */
export function isPng(bytes: Uint8Array): boolean {
  return signature.slice(0, 4).every((byte, index) => bytes[index] === byte);
}

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** Samples of a pixel, and the bits a sample may have, by colour type (PNG specification 11.2.1). */
const colors: Readonly<Record<number, { samples: number; depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};

const metresPerInch = 0.0254;

/** Header first; then every check sum, and that the pixels unpack to what the header promises and no more. */
export async function readPng(bytes: Uint8Array): Promise<ImageRead> {
  if (!signature.every((byte, index) => bytes[index] === byte)) return damaged;
  const head = new DataView(bytes.buffer, bytes.byteOffset + 16, 13);
  const [width, height] = [head.getUint32(0), head.getUint32(4)];
  const size = sizeFault(width, height);
  if (size) return size;
  const [depth, color, packing, filter, interlace] = [8, 9, 10, 11, 12].map((at) => head.getUint8(at));
  const kind = colors[color ?? -1];
  const isKnown = kind?.depths.includes(depth ?? 0) && packing === 0 && filter === 0 && (interlace ?? 2) < 2;
  const chunks = soundChunks(bytes);
  if (!kind || !isKnown || !chunks) return damaged;
  const dataOf = (type: string) => chunks.filter((chunk) => chunk.type === type).map(({ data }) => data);
  if (color === 3 && dataOf('PLTE').length === 0) return damaged;
  const promised = packedSize(width, height, kind.samples * (depth ?? 8), interlace === 1);
  if ((await unpackedSize(dataOf('IDAT'), promised)) !== promised) return damaged;
  const [density] = dataOf('pHYs');
  return { bytes, format: 'png', width, height, ...(density ? densityOf(density) : {}) };
}

/** The chunks up to the end mark; undefined where one is cut short, out of place or has a wrong check sum. */
function soundChunks(bytes: Uint8Array): Chunk[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end))
      return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (chunks.length === 0 && type !== 'IHDR') return undefined;
    if (type === 'IEND') return chunks;
    chunks.push({ type, data: bytes.slice(at + 8, end) });
    at = end + 4;
  }
  return undefined;
}

/** The bytes of all rows, each with its filter byte; of an interlaced picture those of its seven passes (8.2). */
function packedSize(width: number, height: number, bits: number, interlaced: boolean): number {
  const part = (columns: number, rows: number) =>
    columns <= 0 || rows <= 0 ? 0 : rows * (1 + Math.ceil((columns * bits) / 8));
  if (!interlaced) return part(width, height);
  return pngPasses.reduce(
    (sum, [x, y, dx, dy]) => sum + part(Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)),
    0,
  );
}

/** How much packed data unpack to, before they end or turn out not to be packed; stops as soon as it is more than `most`. */
async function unpackedSize(parts: readonly Uint8Array<ArrayBuffer>[], most: number): Promise<number> {
  const unpacked = new Blob([...parts]).stream().pipeThrough(new DecompressionStream('deflate'));
  const reader = unpacked.getReader();
  let size = 0;
  try {
    while (size <= most) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
    }
    if (size > most) await reader.cancel();
  } catch {
    // What came before the fault counts.
  }
  return size;
}

function densityOf(data: Uint8Array): { readonly resolution?: number } {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  return view.getUint8(8) === 1 ? sensible(Math.round(view.getUint32(0) * metresPerInch)) : {};
}
