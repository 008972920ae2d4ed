import { officePrefix } from '../model/dossier.js';
import type { Words } from '../model/plan-tree.js';
import { pointer as step } from '../model/source-file.js';
import type { Subject } from './subject.js';

/** Every text of plan and office file that is no prose: names of organs, units and signers, numbers, symbols, quantities, paths. */
export function* otherTexts({ plan, office, prose }: Subject): Generator<Words> {
  const known = new Set(prose.map(({ pointer }) => pointer));
  for (const words of [...textsIn(plan, ''), ...textsIn(office, officePrefix)])
    if (!known.has(words.pointer)) yield words;
}

function* textsIn(value: unknown, pointer: string): Generator<Words> {
  if (typeof value === 'string') yield { text: value, pointer };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* textsIn(part, step(pointer, key));
}
