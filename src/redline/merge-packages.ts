/**
 * Two Word files of our writer as one with tracked changes: accepting all of them gives the new file, rejecting all the
 * old one. Styles, settings and the file's own properties are those of the new one: no change can be recorded there.
 */
import { child, childrenOf } from '../import/docx/tree.js';
import type { XmlElement } from '../import/docx/xml.js';
import type { Sides } from './changes.js';
import { mergeBlocks } from './merge-blocks.js';
import { mergeNotes } from './merge-notes.js';
import { mergeSection } from './merge-section.js';
import { formerPictures, packMerged } from './pack-merged.js';
import { type Signature, signChanges } from './sign-changes.js';
import type { LooksChange, Story } from './story.js';
import { folder, openPackage, partNames, withRelationships } from './word-package.js';
import { element, without } from './xml.js';

export interface MergeOptions extends Signature {
  readonly isSameAddress: Story['isSameAddress'];
}

export interface Merged {
  /** They depend on the two files and the options alone. */
  readonly bytes: Uint8Array;
  readonly looks: readonly LooksChange[];
}

export function mergePackages(old: Uint8Array, next: Uint8Array, options: MergeOptions): Merged {
  const [before, after] = [openPackage(old), openPackage(next)];
  const pictures = formerPictures(before, after);
  const furniture = new Map<string, XmlElement>();
  const notes: Sides<string>[] = [];
  const looks: LooksChange[] = [];
  const story: Story = {
    isSameAddress: options.isSameAddress,
    looksChanged: (change) => looks.push(change),
    note: (ids) => String(notes.push(ids)),
    section: (ends) => mergeSection(ends, { old: before.furniture, next: after.furniture, add }, story),
  };
  const add = (kind: string, root: XmlElement) => {
    const target = `${kind}${furniture.size + 1}.xml`;
    furniture.set(target, root);
    return target;
  };
  const former = withRelationships(
    before.document,
    new Map(pictures.map(({ was, target }) => [was, target])),
  );
  const stories = new Map([
    [partNames.document, mergeBodies(former, after.document, story)],
    [partNames.footnotes, mergeNotes(before.footnotes, after.footnotes, notes, story)],
    ...[...furniture].map(([target, root]) => [folder + target, root] as const),
  ]);
  return { bytes: packMerged(after, signChanges(stories, options), pictures), looks };
}

function mergeBodies(old: XmlElement, next: XmlElement, story: Story): XmlElement {
  const blocks = mergeBlocks(bodyBlocks(old), bodyBlocks(next), story);
  return { ...next, children: [element('w:body', endBehind(blocks))] };
}

/** The blocks of the body, the last section's end in its last paragraph like those of the others. */
function bodyBlocks(document: XmlElement): XmlElement[] {
  const blocks = childrenOf(child(document, 'w:body'));
  const [end, last] = [blocks.at(-1), blocks.at(-2)];
  if (end?.name !== 'w:sectPr' || last?.name !== 'w:p') throw new TypeError('a body without its end');
  const properties = child(last, 'w:pPr') ?? element('w:pPr');
  const closed = { ...properties, children: [...properties.children, end] };
  return [...blocks.slice(0, -2), { ...last, children: [closed, ...without(last, 'w:pPr').children] }];
}

/** The blocks with the last section's end behind them, where a body has it. */
function endBehind(blocks: readonly XmlElement[]): XmlElement[] {
  const last = blocks.at(-1);
  const properties = child(last, 'w:pPr');
  const end = child(properties, 'w:sectPr');
  if (!last || !properties || !end) throw new TypeError('a body without its end');
  const open = without(properties, 'w:sectPr');
  return [...blocks.slice(0, -1), { ...last, children: [open, ...without(last, 'w:pPr').children] }, end];
}
