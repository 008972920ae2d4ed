import { fontFiles, productTemplates } from '../../../src/cli/product-files.js';
import type { Resources } from '../../../src/pipeline.js';

const fonts = new Map<string, ReturnType<typeof fontFiles>>();
const templates = productTemplates();

/** Resources over texts in memory. */
export function inMemory(texts: Readonly<Record<string, string>>): Resources {
  return {
    readFile: async (path) => {
      const text = texts[path];
      return text === undefined ? { error: 'missing' } : { bytes: new TextEncoder().encode(text) };
    },
    resolve: (from, path) => resolved(from.slice(0, from.lastIndexOf('/')), path),
    templates: () => templates,
    today: { year: 2027, month: 1, day: 15 },
    fonts: (choice) => {
      const found = fonts.get(choice) ?? fontFiles(choice);
      fonts.set(choice, found);
      return found;
    },
  };
}

function resolved(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
