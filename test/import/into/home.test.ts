import { describe, expect, it } from 'vitest';
import { home, type Started, started } from './corrected.js';

const names = ['tre-em-2027', 'ke-hoach-dau-tien', 'tam-duong-2024', 'binh-long-2022'] as const;
const all = new Map<string, Started>();
for (const name of names) all.set(name, await started(name));

describe('a file that nobody changed', () => {
  for (const [name, start] of all) {
    for (const document of start.files.keys()) {
      it(`${name}/${document} changes nothing`, async () => {
        const { changes, plan, findings } = await home(start, document, (xml) => xml);
        expect(findings).toEqual([]);
        expect(changes).toEqual([]);
        expect(plan).toBeUndefined();
      });
    }
  }
});
