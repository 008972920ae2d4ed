import type { Block, Doc, Inline } from '../doc/document.js';
import type { Dossier } from '../model/dossier.js';
import type { Finding } from '../model/finding.js';
import { textsOf } from '../model/texts.js';

/** Texts of the plan that no document prints: nothing an author wrote may vanish unnoticed. */
export function unprinted(dossier: Dossier, docs: readonly Doc[]): Finding[] {
  const printed = new Set<string>();
  for (const { sections } of docs) for (const { blocks } of sections) collect(blocks, printed);
  return [...textsOf(dossier)]
    .filter(({ pointer }) => pointer.startsWith('/') && pointer !== '/title' && !printed.has(pointer))
    .map(
      ({ pointer }): Finding => ({
        code: 'text-printed',
        severity: 'warning',
        message: {
          vi: 'Nội dung này không có trong văn bản nào của hồ sơ.',
          en: 'No document of the dossier prints this text.',
        },
        hint: {
          vi: 'Rà soát: bổ sung vào một văn bản (include, appendices), hoặc bỏ nếu không dùng.',
          en: 'Add it to a document (include, appendices), or remove it.',
        },
        file: dossier.planPath,
        at: { pointer },
      }),
    );
}

function collect(blocks: readonly Block[], printed: Set<string>): void {
  for (const block of blocks) {
    if (block.type === 'paragraph') collectInlines(block.inlines, printed);
    if (block.type === 'table') {
      for (const row of block.rows) for (const cell of row.cells) collect(cell.blocks, printed);
    }
  }
}

function collectInlines(inlines: readonly Inline[], printed: Set<string>): void {
  for (const inline of inlines) {
    if (inline.type === 'text' && inline.source !== undefined) printed.add(inline.source);
    if (inline.type === 'footnote') collectInlines(inline.inlines, printed);
  }
}
