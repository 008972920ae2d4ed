import { readFile } from 'node:fs/promises';
import { decodeText } from '../read/decode-text.js';
import { readPlan } from '../read/read-plan.js';
import { plansIn } from './find-plans.js';
import { isFolder } from './is-folder.js';

/** Finds plans by their id: in the folder `plans` where there is one, else in the current folder. Every file is read once. */
export function plansWithId(): (id: string) => Promise<readonly string[]> {
  let known: Promise<readonly PlanText[]> | undefined;
  return async (id) => {
    known ??= planTexts();
    // To look for the letters first is many times as fast as to read every plan.
    return (await known).flatMap(({ path, bytes, text }) =>
      text.includes(id) && idOf(path, bytes, text) === id ? [path] : [],
    );
  };
}

interface PlanText {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

async function planTexts(): Promise<readonly PlanText[]> {
  const paths = await plansIn((await isFolder('plans')) ? 'plans' : '.');
  const texts: PlanText[] = [];
  for (const path of paths) {
    const bytes = await readFile(path).catch(() => new Uint8Array());
    texts.push({ path, bytes, text: decodeText(bytes, path).value ?? '' });
  }
  return texts;
}

/** A plan with mistakes still has the id it was made with. */
function idOf(path: string, bytes: Uint8Array, text: string): string | undefined {
  return readPlan(bytes, path).value?.id ?? /^id:\s*["']?([^\s"'#]+)/m.exec(text)?.[1];
}
