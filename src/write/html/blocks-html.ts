import type { Block } from '../../doc/document.js';
import { frameHtml } from './frame-html.js';
import { paragraphHtml } from './paragraph-html.js';
import { pictureHtml } from './picture-html.js';
import type { Place } from './place.js';
import { ruleHtml } from './rule-html.js';
import { tableHtml } from './table-html.js';

/** Blocks of a section or a cell, one to a line. */
export function blocksHtml(blocks: readonly Block[], place: Omit<Place, 'blocks'>): string {
  const inside: Place = { ...place, blocks: (inner) => blocksHtml(inner, place) };
  return blocks.map((block) => blockHtml(block, inside)).join('\n');
}

function blockHtml(block: Block, place: Place): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphHtml(block, place);
    case 'rule':
      return ruleHtml(block, place);
    case 'picture':
      return pictureHtml(block, place);
    case 'table': {
      const { role } = block;
      return role === 'data' ? tableHtml(block, place) : frameHtml({ ...block, role }, place);
    }
    default: {
      const unknown: never = block;
      throw new TypeError(`no such block: ${JSON.stringify(unknown)}`);
    }
  }
}
