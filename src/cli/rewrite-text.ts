import type { Finding } from '../model/finding.js';
import { readPath } from './disk.js';
import { writeAtomically } from './write-file.js';

/** Writes a text file with the byte order mark and the encoding that it, or another one, has. */
export async function rewriteText(path: string, text: string, like = path): Promise<Finding | undefined> {
  return writeAtomically(path, await encodedAs(like, text));
}

/** A text with the byte order mark and the encoding that a file has. */
export async function encodedAs(like: string, text: string): Promise<Uint8Array> {
  const read = await readPath(like);
  return encodedLike('bytes' in read ? read.bytes : new Uint8Array(), text);
}

function encodedLike([first, second, third]: Uint8Array, text: string): Uint8Array {
  const unmarked = text.replace(/^\ufeff/, '');
  const marked = `\ufeff${unmarked}`;
  if (first === 0xff && second === 0xfe) return Buffer.from(marked, 'utf16le');
  if (first === 0xfe && second === 0xff) return Buffer.from(marked, 'utf16le').swap16();
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  return Buffer.from(hasMark ? marked : unmarked, 'utf8');
}
