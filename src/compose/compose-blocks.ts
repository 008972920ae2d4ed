import type { Block } from '../doc/document.js';
import { renderProse } from './body/render-entries.js';
import type { Context } from './context.js';
import { templatePointer } from './elements/defaults.js';
import { withEndMark } from './end-mark.js';
import { elements } from './generated/elements.js';
import type { TemplateBlock } from './template/template-blocks.js';

const byName = new Map(elements.map((element) => [element.name, element]));

/** Names that the composition itself understands. */
export const structuralElements: readonly string[] = ['appendices', 'text', 'include'];

/** Names of all elements a template may call. */
export function elementNames(): readonly string[] {
  return [...byName.keys(), ...structuralElements];
}

/** Elements whose mentions of a citation are not its first: title and subject do not count. */
const beforeBody = new Set(['letterhead', 'type-name', 'subject', 'addressees']);

/** The blocks of the document proper, the end mark after its last words, the last words kept with the signature. */
export function composeBlocks(blocks: readonly TemplateBlock[], context: Context): Block[] {
  const text: Block[] = [];
  const signature: Block[] = [];
  const head: Block[] = [];
  for (const block of blocks) {
    if (block.type !== 'element') {
      const words = { text: block.text, pointer: templatePointer(context, block.line) };
      text.push(...renderProse(words, context, context.textWidth));
      continue;
    }
    const element = byName.get(block.name);
    if (!element) continue;
    context.state.counting = !beforeBody.has(block.name);
    const made = element.compose(block, context);
    const target = block.name === 'signature' ? signature : beforeBody.has(block.name) ? head : text;
    target.push(...made);
  }
  const ended = keptTogether(withEndMark(text), signature);
  const addressed = (context.document.fields.to ?? []).length > 0;
  return [...head, ...(addressed ? spaced(ended) : ended), ...signature];
}

/** A free line between the addressees and the text, as in the decree's sample (PL3 1.5). */
const spaceAfterAddressees = 12;

function spaced([first, ...rest]: readonly Block[]): Block[] {
  if (first?.type !== 'paragraph') return first ? [first, ...rest] : [];
  return [{ ...first, format: { ...first.format, spaceBefore: spaceAfterAddressees } }, ...rest];
}

/** The signature never stands alone: at least the last lines of the text are on its page (practice). */
function keptTogether(text: readonly Block[], signature: readonly Block[]): Block[] {
  const last = text.at(-1);
  if (signature.length === 0 || !last) return [...text];
  switch (last.type) {
    case 'paragraph':
      return [...text.slice(0, -1), { ...last, keepWithNext: true }];
    case 'rule':
    case 'picture':
      return [...text.slice(0, -1), { ...last, keepWithNext: true }];
    case 'table': {
      const rows = last.rows.map((row, i) =>
        i >= last.rows.length - 2 ? { ...row, keepWithNext: true } : row,
      );
      return [...text.slice(0, -1), { ...last, rows }];
    }
  }
}
