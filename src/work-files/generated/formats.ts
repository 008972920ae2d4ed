/* Made by `npm run sync`; do not edit. */
import type { WorkFormat } from '../work-format.js';

export const workFormats: Readonly<Record<string, () => Promise<WorkFormat>>> = {
  'csv': async () => (await import('../formats/csv.js')).csvFormat,
  'html': async () => (await import('../formats/html.js')).htmlFormat,
  'ics': async () => (await import('../formats/ics.js')).icsFormat,
  'json': async () => (await import('../formats/json.js')).jsonFormat,
  'md': async () => (await import('../formats/md.js')).mdFormat,
  'xlsx': async () => (await import('../formats/xlsx.js')).xlsxFormat,
};
