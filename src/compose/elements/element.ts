import type { Block } from '../../doc/document.js';
import type { Context } from '../context.js';
import type { TemplateBlock } from '../template/template-blocks.js';

export type TemplateElement = Extract<TemplateBlock, { type: 'element' }>;

/** A formal element of a document (ô số of PL1 IV), called by its directive in a template. One file exports one. */
export interface Element {
  /** The directive's name: `::letterhead`. */
  readonly name: string;
  readonly compose: (element: TemplateElement, context: Context) => readonly Block[];
}
