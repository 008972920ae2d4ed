/* Made by `npm run sync`; do not edit. */
import type { Importer } from '../importer.js';

export const importers: Readonly<Record<string, () => Promise<Importer>>> = {
};
