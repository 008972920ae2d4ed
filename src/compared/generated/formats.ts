/* Made by `npm run sync`; do not edit. */
import type { Format } from '../format.js';

export const formats: Readonly<Record<string, () => Promise<Format>>> = {
  'csv': async () => (await import('../formats/csv.js')).csvFormat,
  'html': async () => (await import('../formats/html.js')).htmlFormat,
  'json': async () => (await import('../formats/json.js')).jsonFormat,
  'md': async () => (await import('../formats/md.js')).mdFormat,
  'text': async () => (await import('../formats/text.js')).textFormat,
};
