import { zlibSync } from 'fflate';

/** Fixed parts of a WOFF 1.0 file and of the TrueType file in it (W3C WOFF 1.0, 3 and 4). */
const size = { header: 44, entry: 20, fontHeader: 12, fontEntry: 16 } as const;

/** A WOFF 1.0 file of TrueType tables: each compressed where that makes it smaller. The same tables give the same bytes. */
export function writeWoff(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([tag, data]) => {
    const packed = zlibSync(data, { level: 9 });
    return { tag, data, stored: packed.length < data.length ? packed : data };
  });
  const directory = size.header + size.entry * entries.length;
  const length = total(entries.map(({ stored }) => padded(stored.length))) + directory;
  const fontLength = total(entries.map(({ data }) => size.fontEntry + padded(data.length))) + size.fontHeader;
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x774f4646); // "wOFF"
  view.setUint32(4, 0x00010000);
  view.setUint32(8, length);
  view.setUint16(12, entries.length);
  view.setUint32(16, fontLength);
  view.setUint16(20, 1);
  let offset = directory;
  entries.forEach(({ tag, data, stored }, index) => {
    const entry = size.header + size.entry * index;
    file.set(new TextEncoder().encode(tag), entry);
    view.setUint32(entry + 4, offset);
    view.setUint32(entry + 8, stored.length);
    view.setUint32(entry + 12, data.length);
    view.setUint32(entry + 16, checksum(data));
    file.set(stored, offset);
    offset += padded(stored.length);
  });
  return file;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

/** The sum of a table's 32-bit words (ISO/IEC 14496-22, 4.3). */
function checksum(data: Uint8Array): number {
  const words = new Uint8Array(padded(data.length));
  words.set(data);
  const view = new DataView(words.buffer);
  let sum = 0;
  for (let at = 0; at < words.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
