import type { Importer } from '../importer.js';
import type { SourceBlock } from '../source.js';
import { columnBlocks } from '../text/columns.js';
import { dropFurniture } from '../text/furniture.js';
import { joinLines } from '../text/join-lines.js';
import { splitLines } from '../text/line.js';
import { readMarks } from '../text/marks.js';
import { dropPageHead } from '../text/page-head.js';
import { readBytes } from '../text/read-bytes.js';
import { joinTornBlanks } from '../text/torn-blanks.js';

/** Plain text as it is copied from a PDF, given by text recognition, or saved by a word processor. */
export const txt: Importer = {
  format: 'txt',
  extensions: ['txt', 'text'],
  read: async ({ bytes, file }) => {
    const { text, findings } = readBytes(bytes, file);
    if (text === undefined) return { findings };
    const { lines, losses } = dropPageHead(dropFurniture(splitLines(text)));
    const blocks = columnBlocks(joinTornBlanks(readMarks(lines))).flatMap((part): SourceBlock[] =>
      part.type === 'lines' ? joinLines(part.lines) : [part],
    );
    return { value: { file, blocks, comments: [], losses }, findings };
  },
};
