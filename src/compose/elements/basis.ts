import type { Block, Inline } from '../../doc/document.js';
import type { BodyNode, Words } from '../../model/plan-tree.js';
import { isBasisList } from '../../model/plan-tree.js';
import { renderProse } from '../body/render-entries.js';
import type { Context } from '../context.js';
import { plain, wordsToInlines } from '../inlines.js';
import { templateWords } from './defaults.js';
import type { Element, TemplateElement } from './element.js';

/** Legal bases: each an italic line ending in a semicolon, the last in a full stop (PL1 II.6a); or prose as typed. */
export const basis: Element = {
  name: 'basis',
  compose: (element, context): Block[] => {
    const written = basisOf(context) ?? sharedBasis(element, context) ?? templateWords(element, context);
    if (!isBasisList(written)) return written ? renderProse(written, context, context.textWidth) : [];
    return written.map((line, i): Block => {
      const inlines = wordsToInlines(line, context, { inBasis: true });
      return {
        type: 'paragraph',
        style: 'basis',
        inlines: ended(inlines, i === written.length - 1 ? '.' : ';'),
      };
    });
  },
};

/** `::basis{shared="yes"}`: the plan's own list, without the lines that speak of this very document. */
function sharedBasis(
  { attributes }: TemplateElement,
  { document, dossier }: Context,
): readonly Words[] | undefined {
  const { basis: shared } = dossier.body;
  if (attributes.shared === undefined || !isBasisList(shared)) return undefined;
  return shared.filter(({ text }) => !text.includes(`[@${document.id}`));
}

/** The document's own bases, or the shared ones where it carries the plan. */
export function basisOf({ document, dossier }: Context): BodyNode['basis'] {
  return document.body.basis ?? (document.carriesSharedBody ? dossier.body.basis : undefined);
}

function ended(inlines: readonly Inline[], mark: string): Inline[] {
  const last = inlines.at(-1);
  if (last?.type !== 'text') return [...inlines, plain(mark)];
  return [...inlines.slice(0, -1), { ...last, text: last.text.replace(/[\s,.;]+$/, '') }, plain(mark)];
}
