import { spawnSync } from 'node:child_process';

/** Whether poppler's pdftotext is on this machine; tests that need it are skipped where it is not. */
export const hasPdftotext = spawnSync('pdftotext', ['-v']).status === 0;

/** A PDF's text as pdftotext gives it, in reading order or as laid out. */
export function pdfText(pdf: Uint8Array, layout: boolean): Uint8Array {
  const { stdout, status } = spawnSync('pdftotext', [...(layout ? ['-layout'] : []), '-', '-'], {
    input: pdf,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error('pdftotext failed');
  return stdout;
}
