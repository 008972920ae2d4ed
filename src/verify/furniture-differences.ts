import { openZip } from '../import/docx/zip.js';
import { levelled } from '../import/into/lines.js';
import type { Source, SourceBlock } from '../import/source.js';
import { crc32 } from '../model/crc32.js';
import type { Difference } from './difference.js';

interface WordFile {
  readonly source: Source;
  readonly bytes: Uint8Array;
}

/** What differs besides the lines of the text: words in the headers of pages, where a draft's mark stands, and pictures. */
export function furnitureDifferences(built: WordFile, found: WordFile): readonly Difference[] {
  const [plan, file] = [headers(built.source), headers(found.source)];
  const none = { pointer: '', page: 0, plan: '', file: '' };
  const told = [
    ...[...plan].filter((text) => !file.has(text)).map((text) => ({ kind: 'removed' as const, plan: text })),
    ...[...file].filter((text) => !plan.has(text)).map((text) => ({ kind: 'added' as const, file: text })),
    ...(pictures(built.bytes) === pictures(found.bytes) ? [] : [{ kind: 'picture' as const }]),
  ];
  return told.map((each) => ({ ...none, ...each }));
}

function headers({ blocks }: Source): ReadonlySet<string> {
  const texts = blocks.filter(({ zone }) => zone === 'header').flatMap(textsIn);
  return new Set(texts.map(levelled).filter((text) => text !== ''));
}

function textsIn(block: SourceBlock): string[] {
  switch (block.type) {
    case 'picture':
      return [];
    case 'paragraph':
      return [block.inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join('')];
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(textsIn)));
  }
}

/** The pictures of a package, whatever they are called. */
function pictures(bytes: Uint8Array): string {
  const zip = openZip(bytes);
  if (typeof zip === 'string') return '';
  const sums = zip.names
    .filter((name) => /^word\/media\//i.test(name))
    .map((name) => {
      const part = zip.read(name);
      return part instanceof Uint8Array ? crc32(part) : 0;
    });
  return [...new Set(sums)].sort((a, b) => a - b).join(' ');
}
