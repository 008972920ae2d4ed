import type { Block, Inline, PageSection } from '../../doc/document.js';
import { mm } from '../../doc/length.js';
import { defaultMargins, type PageGeometry, pageGeometry, textWidth } from '../../doc/page-geometry.js';
import type { StyleName } from '../../doc/styles.js';
import { noSentence } from '../../model/plan-tree.js';
import { withBlankRuns } from '../blanks.js';
import { withLeaders } from '../body/leaders.js';
import { renderEntries } from '../body/render-entries.js';
import type { Context } from '../context.js';
import { draftMark } from '../draft-mark.js';
import { withEndMark } from '../end-mark.js';
import { plain, plainText } from '../inlines.js';
import type { AppendixEntry } from '../outline/entry.js';
import { documentReference, referenceForm } from '../reference-words.js';
import { lastLine, ruleShare, styledWidth, titleInlines } from '../titles.js';
import { bracketed } from './subject.js';

/**
 * Each appendix is a page section with its own numbering (PL1 III.1đ), landscape where asked (PL1 I.2). A draft says so on
 * each, in the top margin, where it moves nothing (practice).
 */
export function appendixSections(context: Context): PageSection[] {
  const mark = draftMark(context.document);
  const draft: Partial<PageSection> = mark ? { firstHeader: [{ ...mark, format: { align: 'left' } }] } : {};
  return context.outline.appendices.map((appendix) => {
    const margins = { ...defaultMargins, ...context.document.print.margins };
    const geometry = pageGeometry(appendix.node.print.landscape ? 'landscape' : 'portrait', margins);
    return { geometry, blocks: appendixBlocks(appendix, context, geometry), ...draft };
  });
}

/** Label, title in capitals, the line that names the document, a short rule, the text (PL1 III.1, PL3 2.1). */
function appendixBlocks({ node, label, body }: AppendixEntry, context: Context, page: PageGeometry): Block[] {
  const width = textWidth(page);
  const { styles } = context;
  const { document, dossier } = context;
  const named = documentReference(document, dossier, { ...referenceForm(context, true), formal: true });
  const line = node.note
    ? { ...node.note, text: bracketed(node.note.text) }
    : { text: `(Kèm theo ${named})`, pointer: document.pointerOf('appendices') };
  const reference =
    node.note?.text === noSentence ? [] : titleInlines(line, styles.appendixNote, width, context);
  const fillable = node.note ? reference : withBlankRuns(reference, document);
  const title: Block[] = node.heading
    ? [
        {
          type: 'paragraph',
          style: 'appendixTitle',
          inlines: titleInlines(node.heading, styles.appendixTitle, width - mm(16), context, true),
        },
      ]
    : [];
  const length = styledWidth(lastLine(reference), styles.appendixNote, context) * ruleShare;
  const content = withLeaders(renderEntries(body, context, page), width, context);
  return [
    ...(label === '' ? [] : [paragraph('appendixLabel', [plain(label)])]),
    ...title,
    ...(reference.length === 0
      ? []
      : [paragraph('appendixNote', fillable), { type: 'rule' as const, length, keepWithNext: true }]),
    // No end mark under a blank form, a table or a picture (practice).
    ...(endsInText(content) && !isForm(content) ? withEndMark(content) : content),
  ];
}

function paragraph(style: StyleName, inlines: readonly Inline[]): Block {
  return { type: 'paragraph', style, inlines };
}

function endsInText(blocks: readonly Block[]): boolean {
  const last = blocks.at(-1);
  return last?.type === 'paragraph' && last.style !== 'caption';
}

/** A form to fill in by hand: it has a table with empty rows or dotted lines. */
function isForm(blocks: readonly Block[]): boolean {
  return blocks.some(
    (block) =>
      (block.type === 'paragraph' && /…{2,}|\.{6,}/.test(plainText(block.inlines))) ||
      (block.type === 'table' &&
        block.rows
          .slice(block.headerRows)
          .some(({ cells }) =>
            cells.every((cell) =>
              cell.blocks.every((each) => each.type === 'paragraph' && plainText(each.inlines) === ''),
            ),
          )),
  );
}
