import { damaged, type ImageRead, sensible, sizeFault } from './image-read.js';

export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/** A stretch of the file with a mark of its own (ITU-T T.81, annex B). */
interface Segment {
  readonly marker: number;
  readonly data: DataView;
}

const startOfScan = 0xda;
/** Baseline, extended and progressive, packed by Huffman's way: what everything reads. */
const usualFrames = [0xc0, 0xc1, 0xc2];
/** Every start of a frame: C4, C8 and CC mean something else. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Size first, then whether the file goes on to its end mark. */
export function readJpeg(bytes: Uint8Array): ImageRead {
  const { segments, scan } = segmentsOf(bytes);
  const frame = segments.find(({ marker }) => isFrame(marker));
  if (!frame || scan === undefined) return damaged;
  const { data, marker } = frame;
  const [bits, height, width, parts] = [
    data.getUint8(0),
    data.getUint16(1),
    data.getUint16(3),
    data.getUint8(5),
  ];
  const size = sizeFault(width, height);
  if (size) return size;
  if (!usualFrames.includes(marker) || bits !== 8 || ![1, 3, 4].includes(parts)) return { fault: 'coding' };
  if (parts === 4) return { fault: 'colours' };
  if (!endsAfter(bytes, scan)) return damaged;
  if (segments.some((segment) => turned(segment))) return { fault: 'turned' };
  return { bytes, format: 'jpeg', width, height, ...resolutionOf(segments) };
}

/** The segments before the pixels, and where these begin. Throws a RangeError where the file is cut short. */
function segmentsOf(bytes: Uint8Array): { segments: Segment[]; scan?: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const segments: Segment[] = [];
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return { segments };
    const marker = view.getUint8(at + 1);
    // Marks may be filled up with FF, and some stand alone.
    if (marker === 0xff || marker === 0x01) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (length < 2) return { segments };
    if (marker === startOfScan) return { segments, scan: at };
    segments.push({ marker, data: new DataView(bytes.buffer, bytes.byteOffset + at + 4, length - 2) });
    at += 2 + length;
  }
  return { segments };
}

function endsAfter(bytes: Uint8Array, scan: number): boolean {
  for (let at = bytes.length - 2; at > scan; at--)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}

const startsWith = ({ data }: Segment, words: string) =>
  data.byteLength >= words.length &&
  [...words].every((character, index) => data.getUint8(index) === character.charCodeAt(0));

/** JFIF's density, per inch or per centimetre. */
function resolutionOf(segments: readonly Segment[]): { readonly resolution?: number } {
  const jfif = segments.find((segment) => segment.marker === 0xe0 && startsWith(segment, 'JFIF\0'));
  if (!jfif || jfif.data.byteLength < 12) return {};
  const [unit, density] = [jfif.data.getUint8(7), jfif.data.getUint16(8)];
  if (unit === 1) return sensible(density);
  return unit === 2 ? sensible(Math.round(density * 2.54)) : {};
}

/** Whether Exif says that the picture is to be turned or mirrored (tag 0112 in its first directory). */
function turned(segment: Segment): boolean {
  if (segment.marker !== 0xe1 || !startsWith(segment, 'Exif\0\0')) return false;
  const { data } = segment;
  const tiff = 6;
  // What Exif says wrong of itself is no fault of the picture.
  if (data.byteLength < tiff + 8) return false;
  const little = data.getUint16(tiff) === 0x4949;
  const directory = tiff + data.getUint32(tiff + 4, little);
  if (directory + 2 > data.byteLength) return false;
  const count = data.getUint16(directory, little);
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + 12 * index;
    if (entry + 12 > data.byteLength) return false;
    if (data.getUint16(entry, little) !== 0x0112) continue;
    const value = data.getUint16(entry + 8, little);
    return value >= 2 && value <= 8;
  }
  return false;
}
