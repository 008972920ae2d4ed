import type { Block, Doc, Inline, TextRun } from '../doc/document.js';
import { type Dossier, officePrefix } from '../model/dossier.js';
import type { Finding } from '../model/finding.js';
import { walkSections } from '../model/plan-tree.js';
import { mentionPattern, textsOf } from '../model/texts.js';
import { treesOf } from '../model/walk-dossier.js';

/** Takes note of something printed: of words, or of a picture, which has none. */
type See = (run: Pick<TextRun, 'text' | 'source'>) => void;

/**
 * Texts and pictures of the plan that no document prints, and references to parts that none prints:
 * nothing an author wrote may vanish unnoticed, no mark may reach the page.
 */
export function unprinted(dossier: Dossier, docs: readonly Doc[]): Finding[] {
  const printed = new Set<string>();
  const dangling = new Map<string, Finding>();
  const see: See = (run) => {
    if (run.source === undefined) return;
    printed.add(run.source);
    for (const [, id = ''] of run.text.matchAll(mentionPattern)) {
      dangling.set(`${run.source} ${id}`, danglingReference(id, run.source, dossier));
    }
  };
  for (const { sections } of docs) for (const { blocks } of sections) eachRun(blocks, see);
  const missing = [...textsOf(dossier), ...imagesOf(dossier)]
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
  return [...missing, ...dangling.values()];
}

function imagesOf(dossier: Dossier): { readonly pointer: string }[] {
  const sections = treesOf(dossier).flatMap((tree) => [...walkSections(tree)]);
  return sections.flatMap(({ content }) =>
    content.type === 'image' ? [{ pointer: `${content.pointer}/file` }] : [],
  );
}

function danglingReference(id: string, source: string, dossier: Dossier): Finding {
  const inOffice = source.startsWith(officePrefix);
  const pointer = inOffice ? source.slice(officePrefix.length) : source;
  return {
    code: 'reference-printed',
    severity: 'error',
    message: {
      vi: `Dẫn chiếu [@${id}] đến một phần không có trong văn bản nào của hồ sơ, nên không có số mục, khoản để ghi.`,
      en: `[@${id}] refers to a part that no document prints, so it has no number to name.`,
    },
    hint: {
      vi: 'Đưa phần đó vào một văn bản (include, appendices), hoặc bỏ dẫn chiếu.',
      en: 'Add the part to a document (include, appendices), or remove the reference.',
    },
    file: inOffice ? dossier.officePath : dossier.planPath,
    // A template's own sentence has no place in the plan.
    at: pointer.startsWith('/') ? { pointer } : { file: 'whole' },
  };
}

function eachRun(blocks: readonly Block[], see: See): void {
  for (const block of blocks) {
    if (block.type === 'paragraph') eachInline(block.inlines, see);
    if (block.type === 'picture') see({ text: '', ...block });
    if (block.type === 'table') {
      for (const row of block.rows) for (const cell of row.cells) eachRun(cell.blocks, see);
    }
  }
}

function eachInline(inlines: readonly Inline[], see: See): void {
  for (const inline of inlines) {
    if (inline.type === 'text' || inline.type === 'leader') see(inline);
    if (inline.type === 'footnote') eachInline(inline.inlines, see);
  }
}
