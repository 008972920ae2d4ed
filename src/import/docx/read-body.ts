import type { SourceBlock } from '../source.js';
import { noFields } from './fields.js';
import { type PageSection, pageSections, sectionEnd } from './page-sections.js';
import { readBlock, readBlocks } from './read-blocks.js';
import type { Position, Reading, Story } from './reading.js';
import { unwrapped } from './tree.js';
import type { XmlElement } from './xml.js';

/** A header or footer by its relationship in the main part. */
export type FurnitureOf = (id: string) => { readonly part: string; readonly root: XmlElement } | undefined;

/** The whole body with the headers before, and the footers behind, the sections that bring them. */
export function readBody(
  body: XmlElement,
  part: string,
  evenPages: boolean,
  reading: Reading,
  furnitureOf: FurnitureOf,
): SourceBlock[] {
  const sections = pageSections(body, evenPages);
  const at: Position = { line: 0, counts: true, section: 0, landscape: false, pageBreak: false };
  const story: Story = { reading, part, zone: 'body', at, fields: noFields(body) };
  const blocks: SourceBlock[] = [];
  const furniture = (zone: 'header' | 'footer') => {
    const key = zone === 'header' ? 'headers' : 'footers';
    const before = at.section === 0 ? [] : (sections[at.section - 1]?.[key] ?? []);
    for (const id of sections[at.section]?.[key] ?? []) {
      // What goes on from the section before is printed there already.
      if (!before.includes(id)) blocks.push(...readFurniture(id, zone, story, furnitureOf));
    }
  };
  const begin = ({ landscape, continuous }: PageSection) => {
    at.landscape = landscape;
    if (at.section > 0 && !continuous) at.pageBreak = true;
    furniture('header');
  };
  if (sections[0]) begin(sections[0]);
  for (const element of unwrapped(body)) {
    for (const block of readBlock(element, story)) blocks.push(block);
    if (!sectionEnd(element)) continue;
    furniture('footer');
    at.section++;
    const next = sections[at.section];
    if (next) begin(next);
  }
  if (sections[at.section]) furniture('footer');
  return blocks;
}

/** Blocks printed on every page, once; empty lines and bare page numbers are left out. */
function readFurniture(
  id: string,
  zone: 'header' | 'footer',
  { reading, at: body }: Story,
  furnitureOf: FurnitureOf,
): SourceBlock[] {
  const found = furnitureOf(id);
  if (!found) return [];
  const line = zone === 'header' ? body.line + 1 : body.line;
  const at: Position = { ...body, line, counts: false, pageBreak: false };
  const blocks = readBlocks(found.root, {
    reading,
    part: found.part,
    zone,
    at,
    fields: noFields(found.root),
  });
  return withoutPageNumbers(blocks);
}

function withoutPageNumbers(blocks: readonly SourceBlock[]): SourceBlock[] {
  return blocks.filter(hasWords).map((block) => {
    if (block.type !== 'table') return block;
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: withoutPageNumbers(cell.blocks) })),
    }));
    return { ...block, rows };
  });
}

/** "2", "- 2 -", "Trang 2/5", or what is left of them without their numbers. */
const pageNumber =
  /^[\s\-–—.|/\\]*(?:(?:trang|page|tr\.?)\s*)?\d{0,4}[\s\-–—.|/\\]*(?:of|trên)?[\s\d\-–—.|/\\]*$/i;

function hasWords(block: SourceBlock): boolean {
  if (block.type === 'picture') return true;
  if (block.type === 'table') {
    return block.rows.some(({ cells }) => cells.some(({ blocks }) => blocks.some(hasWords)));
  }
  const words = block.inlines.map((inline) => (inline.type === 'text' ? inline.text : '*')).join('');
  return !pageNumber.test(words) || block.label !== undefined;
}
