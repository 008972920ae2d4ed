import { latin1 } from './pdf-file.js';

/** What was appended to a PDF after it was built, by signing it or otherwise. */
export interface Appended {
  readonly bytes: number;
  /** How many signatures; whether they are valid is for the program that signs to judge. */
  readonly signatures: number;
  /** Bytes at the end of the file that no signature covers. */
  readonly uncovered: number;
}

/** Whether the file begins with these very bytes, and what follows them; undefined where it does not. */
export function appendedTo(built: Uint8Array, file: Uint8Array): Appended | undefined {
  if (file.length < built.length || !built.every((byte, i) => file[i] === byte)) return undefined;
  const rest = file.subarray(built.length);
  // ISO 32000-1, 12.8.1: what a signature covers, as pairs of offset and length.
  const ranges = [...latin1(rest).matchAll(/\/ByteRange\s*\[\s*\d+\s+\d+\s+(\d+)\s+(\d+)\s*\]/g)];
  const covered = Math.max(0, ...ranges.map(([, from, length]) => Number(from) + Number(length)));
  return {
    bytes: rest.length,
    signatures: ranges.length,
    uncovered: Math.max(0, file.length - Math.max(built.length, covered)),
  };
}
