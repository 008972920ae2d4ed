import { openZip } from '../import/docx/zip.js';

/** Where two files first differ. */
export interface FirstDifference {
  /** The part of a package that differs; missing for files that are none. */
  readonly part?: string;
  /** Offset in the file, or in the unpacked part, from 0. */
  readonly offset: number;
  /** What stands there in each, a few bytes as text. */
  readonly one: string;
  readonly other: string;
}

/** Undefined for equal files. Of packages the parts are compared: an offset into packed bytes says nothing. */
export function firstDifference(one: Uint8Array, other: Uint8Array): FirstDifference | undefined {
  const offset = firstUnequal(one, other);
  if (offset < 0) return undefined;
  return inParts(one, other) ?? { offset, one: around(one, offset), other: around(other, offset) };
}

function inParts(one: Uint8Array, other: Uint8Array): FirstDifference | undefined {
  if (one[0] !== 0x50 || one[1] !== 0x4b) return undefined;
  const [left, right] = [openZip(one), openZip(other)];
  if (typeof left === 'string' || typeof right === 'string') return undefined;
  for (const part of new Set([...left.names, ...right.names])) {
    const [ours, theirs] = [bytesOf(left.read(part)), bytesOf(right.read(part))];
    const offset = firstUnequal(ours, theirs);
    if (offset >= 0) return { part, offset, one: around(ours, offset), other: around(theirs, offset) };
  }
  return undefined;
}

function bytesOf(part: Uint8Array | string | undefined): Uint8Array {
  return part instanceof Uint8Array ? part : new Uint8Array();
}

/** -1 where they are equal. */
function firstUnequal(one: Uint8Array, other: Uint8Array): number {
  const shorter = Math.min(one.length, other.length);
  for (let at = 0; at < shorter; at++) if (one[at] !== other[at]) return at;
  return one.length === other.length ? -1 : shorter;
}

function around(bytes: Uint8Array, offset: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, offset - 10), offset + 30));
}
