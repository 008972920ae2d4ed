/* Made by `npm run sync`; do not edit. */
import type { Importer } from '../importer.js';

export const importers: Readonly<Record<string, () => Promise<Importer>>> = {
  'docx': async () => (await import('../importers/docx.js')).docx,
};
