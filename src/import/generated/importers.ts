/* Made by `npm run sync`; do not edit. */
import type { Importer } from '../importer.js';

export const importers: Readonly<Record<string, () => Promise<Importer>>> = {
  'md': async () => (await import('../importers/md.js')).md,
  'txt': async () => (await import('../importers/txt.js')).txt,
};
