import type { Block } from '../../doc/document.js';
import { itemWords } from '../body/item-words.js';
import { renderProse } from '../body/render-entries.js';
import { plain, wordsToInlines } from '../inlines.js';
import { omits, templateWords } from './defaults.js';
import type { Element } from './element.js';

/** The last sentence, as typed or the kind's own, and the list of what is enclosed. */
export const closing: Element = {
  name: 'closing',
  compose: (element, context): Block[] => {
    const { document, dossier, textWidth } = context;
    const item = document.body.closing ?? (document.carriesSharedBody ? dossier.body.closing : undefined);
    const made = omits('closing', context) ? [] : templateWords(element, context);
    const words = item ? [itemWords(item, context)] : made;
    const blocks = words.flatMap((each) => renderProse(each, context, textWidth));
    const enclosures = document.fields.enclosures ?? [];
    if (enclosures.length === 0) return blocks;
    const at = document.pointerOf('enclosures');
    const list = enclosures.flatMap((text, i) => [
      plain(i === 0 ? '(Gửi kèm theo: ' : '; '),
      ...wordsToInlines({ text: text.replace(/[.;]$/, ''), pointer: `${at}/${i}` }, context),
    ]);
    return [...blocks, { type: 'paragraph', style: 'body', inlines: [...list, plain(').')] }];
  },
};
