import type { Block } from '../../doc/document.js';
import { isBasisList } from '../../model/plan-tree.js';
import { itemWords } from '../body/item-words.js';
import { renderProse } from '../body/render-entries.js';
import type { Context } from '../context.js';
import { basisOf } from './basis.js';
import { omits, templateWords } from './defaults.js';
import type { Element } from './element.js';

/** The sentence before the body: as typed, else the kind's own; none after bases in prose, which often end with it. */
export const opening: Element = {
  name: 'opening',
  compose: (element, context): Block[] => {
    const { document, dossier } = context;
    if (omits('opening', context)) return [];
    const item = document.body.opening ?? (document.carriesSharedBody ? dossier.body.opening : undefined);
    if (item) return renderProse(itemWords(item, context), context, context.textWidth);
    // A body that begins with text of the author's opens itself.
    return proseBasis(context) || context.outline.body[0]?.type === 'prose'
      ? []
      : templateWords(element, context).flatMap((words) => renderProse(words, context, context.textWidth));
  },
};

function proseBasis(context: Context): boolean {
  const basis = basisOf(context);
  return basis !== undefined && !isBasisList(basis);
}
