/* Made by `npm run sync`; do not edit. */
import type { WorkFormat } from '../work-format.js';

export const workFormats: Readonly<Record<string, () => Promise<WorkFormat>>> = {
  'ics': async () => (await import('../formats/ics.js')).icsFormat,
  'json': async () => (await import('../formats/json.js')).jsonFormat,
  'md': async () => (await import('../formats/md.js')).mdFormat,
};
