import type { Picture } from '../../doc/picture.js';
import { escapeMarkdown } from './inline-markdown.js';

/** A picture by the name its plan gives it: the words are what this format is for, the bytes would bury them. */
export function pictureMarkdown({ alt, file }: Picture): string {
  const words = escapeMarkdown(alt).replace(/\s+/g, ' ').trim();
  // Between angle brackets a path may hold spaces and brackets of its own.
  const path = /[\s()<>\\]/.test(file.name) ? `<${file.name.replace(/[<>\\]/g, '\\$&')}>` : file.name;
  return `![${words}](${path})`;
}
