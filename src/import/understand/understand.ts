import type { Finding } from '../../model/finding.js';
import { inlineMarkdown } from '../markdown-words.js';
import type { Source, SourceBlock, SourceInline, SourceText } from '../source.js';
import { type Body, readBody } from './body.js';
import type { FrameAppendix } from './frame.js';
import { linesOf, opensLevel } from './lines.js';
import type { Understood } from './make-draft.js';
import { nest } from './nest.js';
import { type Kinds, otherKind } from './other-kinds.js';
import { fillPart, type Making } from './outline.js';
import { emptyPart, type Part } from './parts.js';
import { readFrame } from './read-frame.js';
import { splitDocuments } from './split-documents.js';
import { markUnitHeads } from './unit-heads.js';
import { withoutEndMark } from './without-end-mark.js';

export interface Understanding {
  readonly documents: readonly Understood[];
  /** Blocks of documents that are not imported; a finding says so of each document. */
  readonly refused: ReadonlySet<SourceBlock>;
  readonly findings: readonly Finding[];
}

/**
 * Says what a file holds: its documents, each with frame, text and appendices. Kinds that no template prints are refused.
 * @param kinds what the templates of product and office say of their kinds
 */
export function understand(source: Source, namesUnits: Making['namesUnits'], kinds: Kinds): Understanding {
  // Bold tells headings apart only where some numbered or styled line is wholly bold: a copied text has lost it.
  const dressed = linesOf(source.blocks).some(
    (line) => line.type === 'text' && line.bold && opensLevel(line),
  );
  const headings = source.blocks.filter((block) => block.type === 'paragraph' && block.heading !== undefined);
  // A word processor's heading that is not bold was made so.
  const dressedHeadings = headings.some((block) => isBold(block) || isStyled(block));
  const making: Making = { dressed, dressedHeadings, namesUnits };
  const documents: Understood[] = [];
  const refused = new Set<SourceBlock>();
  const findings: Finding[] = [];
  for (const { blocks } of splitDocuments(source)) {
    const frame = readFrame(blocks, source.file);
    const kind = kinds.get(frame.kind);
    if (!kind) {
      findings.push(otherKind(source.file, frame.kind, frame.place.line, kinds));
      for (const block of blocks) refused.add(block);
      continue;
    }
    const body = readBody(frame.body, making);
    documents.push({
      file: source.file,
      ...(source.sizes ? { sizes: source.sizes } : {}),
      frame,
      kind,
      body: kind.body === 'shared' ? body : withWordsOfItsOwn(body),
      appendices: frame.appendices.map((appendix) => appendixPart(appendix, making)),
    });
  }
  return { documents, refused, findings };
}

/** A Tờ trình or letter whose text is one sentence says it as its text: without any, its kind's usual text would be printed. */
function withWordsOfItsOwn(body: Body): Body {
  const { root, closing } = body;
  if (closing === 'none' || root.content.type !== 'none' || root.text.length + root.after.length > 0)
    return body;
  return {
    ...body,
    root: { ...root, content: { type: 'list', name: 'items', points: [closing] } },
    closing: 'none',
  };
}

function isStyled(block: SourceBlock): boolean {
  return block.type === 'paragraph' && block.style !== undefined;
}

/** Whether any of its words are bold. */
function isBold(block: SourceBlock): boolean {
  return (
    block.type === 'paragraph' &&
    block.inlines.some((inline) => inline.type === 'text' && inline.bold === true)
  );
}

function appendixPart(appendix: FrameAppendix, making: Making): Part {
  const lines = markUnitHeads(withoutEndMark(linesOf(appendix.blocks)), making.namesUnits);
  const part = fillPart(emptyPart(appendix.place), nest(lines), making);
  const title = titleMarkdown(appendix.title);
  if (title !== '') part.heading = title;
  part.print.label = appendix.label ?? '';
  if (appendix.landscape) part.print.landscape = true;
  part.data.note = appendix.note ?? 'none';
  return part;
}

/** The lines of a title, broken where its author broke them. */
function titleMarkdown(title: readonly SourceInline[]): string {
  const lines: SourceInline[][] = [[]];
  for (const inline of title) {
    if (inline.type === 'text' && inline.text === '\n') lines.push([]);
    else lines.at(-1)?.push(inline.type === 'text' ? withoutBold(inline) : inline);
  }
  return lines
    .map((line) => inlineMarkdown(line).trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A title is bold of itself. */
function withoutBold({ bold: _, ...inline }: SourceText): SourceText {
  return inline;
}
