import { all, child, childrenOf, value } from '../import/docx/tree.js';
import type { XmlElement } from '../import/docx/xml.js';
import { changedProperties, changeOf, type Sides } from './changes.js';
import { mergeParagraph } from './merge-paragraph.js';
import { pairUnits, type Unit } from './pair-units.js';
import type { Story } from './story.js';
import { addressesIn, wordsIn } from './words-in.js';
import { element, printXml } from './xml.js';

/** Merges the blocks of a cell. */
type MergeBlocks = (old: readonly XmlElement[], next: readonly XmlElement[], story: Story) => XmlElement[];

/** Rows are short, and many share their unit and their dashes: a third of the words is much. */
const leastOfRows = 0.34;

/** A table of both documents, or of one, row by row. */
export function mergeTable(tables: Sides<XmlElement>, story: Story, mergeBlocks: MergeBlocks): XmlElement {
  const rows = pairUnits(all(tables.old, 'w:tr'), all(tables.next, 'w:tr'), unitOf, story.isSameAddress);
  const looks = [...part('w:tblPr', tables), ...part('w:tblGrid', tables)];
  if (looks.some((each) => isSeen(each, child(child(each, `${each.name}Change`), each.name))))
    story.looksChanged({ of: 'table', words: wordsIn(child(tables.next, 'w:tr') ?? element('w:tr')) });
  return element('w:tbl', [
    ...looks,
    ...rows.map(({ old, next }) =>
      old && next ? mergeRow(old, next, story, mergeBlocks) : changedRow({ old, next }, story),
    ),
  ]);
}

/** What is said of a table to whoever cannot see it. */
const unseen = new Set(['w:tblCaption', 'w:tblDescription']);

/** Whether properties differ from the former ones, if there are any, in more than words that nobody sees. */
function isSeen(now: XmlElement, former: XmlElement | undefined): boolean {
  const looks = (properties: XmlElement) =>
    childrenOf(properties)
      .filter(({ name }) => !unseen.has(name) && name !== `${now.name}Change`)
      .map(printXml)
      .join('');
  return former !== undefined && looks(now) !== looks(former);
}

/** A part with a record of what it was; in what one document alone has there is none. */
function part(name: string, { old, next }: Sides<XmlElement>): XmlElement[] {
  const parts = { old: child(old, name), next: child(next, name) };
  if (old && next) return changedProperties(name, parts);
  return [parts.old ?? parts.next ?? []].flat();
}

/** Rows are paired where they have the same cells, merged alike. */
function unitOf(row: XmlElement): Unit {
  const shape = all(row, 'w:tc').map((cell) => {
    const own = child(cell, 'w:tcPr');
    const down = child(own, 'w:vMerge');
    return `${value(own, 'w:gridSpan') ?? 1}${down ? (down.attributes['w:val'] ?? 'continue') : ''}`;
  });
  return {
    kind: shape.join(' '),
    text: wordsIn(row),
    form: '',
    addresses: addressesIn(row),
    least: leastOfRows,
  };
}

function mergeRow(old: XmlElement, next: XmlElement, story: Story, mergeBlocks: MergeBlocks): XmlElement {
  const before = all(old, 'w:tc');
  const cells = all(next, 'w:tc').map((cell, index) => {
    const former = before[index] ?? element('w:tc');
    return element('w:tc', [
      ...part('w:tcPr', { old: former, next: cell }),
      ...mergeBlocks(blocksIn(former), blocksIn(cell), story),
    ]);
  });
  return element('w:tr', [...part('w:trPr', { old, next }), ...cells]);
}

/** A row that one document alone has, with all that is in it. */
function changedRow(row: Sides<XmlElement>, story: Story): XmlElement {
  const { old, next } = row;
  const own = old ?? next;
  const properties = child(own, 'w:trPr')?.children ?? [];
  const cells = all(own, 'w:tc').map((cell) =>
    element('w:tc', [
      ...part('w:tcPr', { next: cell }),
      ...blocksIn(cell).map((paragraph) => {
        const alone = old ? { old: paragraph } : { next: paragraph };
        return mergeParagraph(alone, alone, story);
      }),
    ]),
  );
  return element('w:tr', [element('w:trPr', [...properties, element(changeOf(row))]), ...cells]);
}

function blocksIn(cell: XmlElement): XmlElement[] {
  return childrenOf(cell).filter(({ name }) => name !== 'w:tcPr');
}
