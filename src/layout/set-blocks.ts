import { type Block, type Rule, ruleHeight, ruleOffset, strokeWidth } from '../doc/document.js';
import { isKept } from '../doc/is-kept.js';
import type { Slice } from './box.js';
import type { Column } from './set-line.js';
import { setParagraph } from './set-paragraph.js';
import { setPicture } from './set-picture.js';
import { setTable } from './set-table.js';
import type { Setting } from './setting.js';

/** Sets blocks under one another in a column; what is kept with the next block allows no page break after it. */
export function setBlocks(blocks: readonly Block[], column: Column, setting: Setting): Slice[] {
  const slices: Slice[] = [];
  let kept = false;
  for (const [index, block] of blocks.entries()) {
    const [first, ...rest] = setBlock(block, column, setting);
    if (first === undefined) continue;
    slices.push({ ...first, begins: index, ...(kept ? { breakBefore: false } : {}) }, ...rest);
    kept = isKept(block, setting.styles);
  }
  return slices;
}

function setBlock(block: Block, column: Column, setting: Setting): Slice[] {
  switch (block.type) {
    case 'paragraph':
      return setParagraph(block, column, setting);
    case 'rule':
      return [setRule(block, column)];
    case 'picture':
      return [setPicture(block, column, setting)];
    case 'table':
      return setTable(block, column, setting);
    default:
      throw new Error(`unknown block: ${JSON.stringify(block satisfies never)}`);
  }
}

function setRule(rule: Rule, column: Column): Slice {
  const length = Math.min(rule.length, column.width);
  const x1 = column.x + (column.width - length) / 2;
  // What is above the stroke is space before the Word file's paragraph, and goes where a page begins with it (measured).
  const y = strokeWidth / 2;
  const spaceBefore = ruleOffset - y;
  return {
    height: ruleHeight - spaceBefore,
    lines: [],
    strokes: [{ x1, y1: y, x2: x1 + length, y2: y, width: strokeWidth }],
    notes: [],
    spaceBefore,
    breakBefore: true,
  };
}
