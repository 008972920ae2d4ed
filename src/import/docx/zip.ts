/**
 * The entries of a ZIP archive, unpacked one by one and only as far as limits allow: declared sizes are looked at first,
 * and unpacking stops where a part turns out larger. Checksums are compared, so that a damaged word is never read as another.
 */
import { Inflate } from 'fflate';
import { crc32 } from '../../model/crc32.js';

/** Most a document of an office can ask; 400 pages of text are 10 MB unpacked. */
export const zipLimits = {
  entries: 5_000,
  /** Bytes of one unpacked part. */
  part: 64_000_000,
  /** Bytes unpacked from one file. */
  total: 160_000_000,
  /** How many times smaller packed than unpacked a part over `ratioFrom` bytes may be. */
  ratio: 250,
  ratioFrom: 8_000_000,
} as const;

export type ZipFault = 'damaged' | 'too-large' | 'locked';

export interface Zip {
  /** Names of the entries as stored, but with slashes. */
  readonly names: readonly string[];
  /** Unpacks an entry by its name in any case; undefined when there is none. */
  readonly read: (name: string) => Uint8Array | ZipFault | undefined;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly locked: boolean;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly offset: number;
}

/** Reads the table of contents. */
export function openZip(bytes: Uint8Array): Zip | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return 'damaged';
  const count = view.getUint16(end + 10, true);
  if (count > zipLimits.entries) return 'too-large';
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    const entry = entryAt(bytes, view, at);
    if (entry === undefined) return 'damaged';
    entries.set(entry.name.toLowerCase(), entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  let left: number = zipLimits.total;
  return {
    names: [...entries.values()].map(({ name }) => name),
    read: (name) => {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) return undefined;
      const part = unpack(bytes, view, entry, left);
      if (part instanceof Uint8Array) left -= part.length;
      return part;
    },
  };
}

/** The end record stands at the end, before a comment of at most 64 KB. */
function endRecord(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry | undefined {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return undefined;
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  return {
    name: new TextDecoder()
      .decode(bytes.subarray(at + 46, nameEnd))
      .replaceAll('\\', '/')
      .replace(/^\/+/, ''),
    method: view.getUint16(at + 10, true),
    locked: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, left: number): Uint8Array | ZipFault {
  const { packed, size, offset, method } = entry;
  if (entry.locked) return 'locked';
  if (size > Math.min(zipLimits.part, left)) return 'too-large';
  if (size > zipLimits.ratioFrom && size > packed * zipLimits.ratio) return 'too-large';
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== 0x04034b50) return 'damaged';
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(from, from + packed);
  if (data.length < packed || (method !== 0 && method !== 8)) return 'damaged';
  const part = method === 0 ? data : inflate(data, size);
  return part !== undefined && part.length === size && crc32(part) === entry.crc ? part : 'damaged';
}

/** Pushes the packed bytes through in pieces, so that a part larger than it says is noticed before it fills memory. */
function inflate(data: Uint8Array, size: number): Uint8Array | undefined {
  const whole = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new RangeError('larger than declared');
    whole.set(chunk, filled);
    filled += chunk.length;
  });
  const step = 16_384;
  try {
    for (let at = 0; at < data.length; at += step) {
      stream.push(data.subarray(at, at + step), at + step >= data.length);
    }
  } catch {
    return undefined;
  }
  return filled === size ? whole : undefined;
}
