import { expect } from 'vitest';
import type { Printed } from './compare-lines.js';

/** Fails unless our PDF and LibreOffice's print both have every line of the layout at its place, and nothing else. */
export function expectEqual({ ours, theirs }: Printed): void {
  for (const { pages, differences, strays } of [ours, theirs]) {
    expect(differences).toEqual([]);
    expect(strays).toEqual([]);
    expect(pages.theirs).toBe(pages.ours);
  }
}

/** The figures of a comparison in words. */
export function lineCount({ theirs: { lines, pages } }: Printed): string {
  return `${lines.equal} of ${lines.total} lines equal, ${pages.ours} of ${pages.theirs} pages`;
}
