import { upperCase } from '../../model/vietnamese.js';
import { plain } from '../inlines.js';
import type { Element } from './element.js';

/** The document's type in capitals (PL1 II.5a). */
export const typeName: Element = {
  name: 'type-name',
  compose: (_element, { document }) => [
    { type: 'paragraph', style: 'typeName', inlines: [plain(upperCase(document.kind.name))] },
  ],
};
