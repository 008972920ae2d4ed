/** A PDF as bytes: its revisions, its metadata and its objects, as far as they stand in the file without object streams. */
import { Unzlib } from 'fflate';

/** Unpacked, a page or a packet of metadata is far below this. */
const largest = 32_000_000;

/** Each byte as one character. */
export function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

export function isPdf(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** The file as it was before anything was appended to it (ISO 32000-1, 7.5.6); undefined where it has no end. */
export function firstRevision(bytes: Uint8Array): Uint8Array | undefined {
  const [end] = latin1(bytes).matchAll(/%%EOF(?:\r\n|\r|\n)?/g);
  return end && bytes.subarray(0, end.index + end[0].length);
}

/** A stream unpacked by the filter its dictionary names; undefined where it cannot be. */
export function unpacked(dictionary: string, data: Uint8Array): Uint8Array | undefined {
  if (!dictionary.includes('/Filter')) return data;
  if (!/\/Filter\s*\[?\s*\/FlateDecode\s*\]?/.test(dictionary)) return undefined;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Unzlib((chunk) => {
    length += chunk.length;
    if (length > largest) throw new RangeError('too large');
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < data.length; at += 16_384)
      stream.push(data.subarray(at, at + 16_384), at + 16_384 >= data.length);
  } catch {
    return undefined;
  }
  const whole = new Uint8Array(length);
  let filled = 0;
  for (const chunk of chunks) {
    whole.set(chunk, filled);
    filled += chunk.length;
  }
  return whole;
}

/** The metadata packets of the file (XMP), those that were written first before others. */
export function* metadataPackets(bytes: Uint8Array): Generator<string> {
  const text = latin1(bytes);
  for (const { 0: head, 1: dictionary = '', index } of text.matchAll(
    /<<([^<>]*\/Metadata\b[^<>]*)>>\s*stream\r?\n/g,
  )) {
    const from = index + head.length;
    const to = text.indexOf('endstream', from);
    if (to < 0) return;
    const packet = unpacked(dictionary, bytes.subarray(from, to));
    if (packet) yield new TextDecoder().decode(packet);
  }
}

export interface PdfObject {
  readonly dictionary: string;
  /** Unpacked. */
  readonly stream?: Uint8Array;
}

/** Looks objects up by the table at the file's end; undefined where it has none of the plain kind. */
export function pdfObjects(bytes: Uint8Array): ((id: number) => PdfObject | undefined) | undefined {
  const text = latin1(bytes);
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? -1);
  const head = /^xref\s+0 (\d+)\s+/.exec(text.slice(start, start + 40));
  if (start < 0 || !head) return undefined;
  const first = start + head[0].length;
  return (id) => {
    if (id >= Number(head[1])) return undefined;
    const at = Number(text.slice(first + id * 20, first + id * 20 + 10));
    const begin = new RegExp(`^${id} 0 obj\\s`).exec(text.slice(at, at + 24));
    return begin ? objectAt(text, bytes, at + begin[0].length) : undefined;
  };
}

function objectAt(text: string, bytes: Uint8Array, at: number): PdfObject {
  const [end, stream] = [text.indexOf('endobj', at), text.indexOf('stream\n', at)];
  if (stream < 0 || stream > end) return { dictionary: text.slice(at, end) };
  const dictionary = text.slice(at, stream);
  const from = stream + 'stream\n'.length;
  const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
  const data = unpacked(dictionary, bytes.subarray(from, from + length));
  return { dictionary, ...(data ? { stream: data } : {}) };
}
