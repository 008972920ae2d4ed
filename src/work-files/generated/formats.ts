/* Made by `npm run sync`; do not edit. */
import type { WorkFormat } from '../work-format.js';

export const workFormats: Readonly<Record<string, () => Promise<WorkFormat>>> = {
  'html': async () => (await import('../formats/html.js')).htmlFormat,
  'json': async () => (await import('../formats/json.js')).jsonFormat,
  'md': async () => (await import('../formats/md.js')).mdFormat,
};
