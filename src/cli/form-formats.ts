import { type PaperFormat, paperFormats } from './paper-formats.js';

/** The formats of forms: to be filled on the computer, in Word, by hand. */
export const formFormats = ['xlsx', ...paperFormats] as const;

export type FormFormat = (typeof formFormats)[number];

/** What units are sent where nothing is said. */
export const usualFormFormats = 'xlsx,docx';

export function isPaper(format: FormFormat): format is PaperFormat {
  return format !== 'xlsx';
}
