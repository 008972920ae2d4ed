import type { Finding } from '../model/finding.js';
import { readPath } from './disk.js';
import { writeAtomically } from './write-file.js';

/** Writes a text file anew with the byte order mark and the encoding it had. */
export async function rewriteText(path: string, text: string): Promise<Finding | undefined> {
  const read = await readPath(path);
  return writeAtomically(path, encodedLike('bytes' in read ? read.bytes : new Uint8Array(), text));
}

function encodedLike([first, second, third]: Uint8Array, text: string): Uint8Array {
  const unmarked = text.replace(/^\ufeff/, '');
  const marked = `\ufeff${unmarked}`;
  if (first === 0xff && second === 0xfe) return Buffer.from(marked, 'utf16le');
  if (first === 0xfe && second === 0xff) return Buffer.from(marked, 'utf16le').swap16();
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  return Buffer.from(hasMark ? marked : unmarked, 'utf8');
}
