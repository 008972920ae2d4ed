import type { Importer } from '../importer.js';
import { markdownBlocks } from '../text/markdown-blocks.js';
import { readBytes } from '../text/read-bytes.js';

/** Markdown of people, of text recognition, and of our own `--format md`. */
export const md: Importer = {
  format: 'md',
  extensions: ['md', 'markdown'],
  read: async ({ bytes, file }) => {
    const { text, findings } = readBytes(bytes, file);
    if (text === undefined) return { findings };
    return { value: { file, blocks: markdownBlocks(text), comments: [], losses: [] }, findings };
  },
};
