import type { Finding } from '../model/finding.js';
import type { Terminal } from './terminal.js';
import { writeAtomically } from './write-file.js';

/** Prints a text, or writes it where it is to go and names the file; what keeps it from being written is returned. */
export async function tellText(
  text: string,
  out: { readonly path: string } | undefined,
  terminal: Terminal,
): Promise<Finding | undefined> {
  if (!out) {
    terminal.out(text);
    return undefined;
  }
  const failed = await writeAtomically(out.path, new TextEncoder().encode(text));
  if (!failed) terminal.out(`${out.path}\n`);
  return failed;
}
