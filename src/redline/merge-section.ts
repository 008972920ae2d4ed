import { child, childrenOf } from '../import/docx/tree.js';
import type { XmlElement } from '../import/docx/xml.js';
import { changedProperties, type Sides } from './changes.js';
import { mergeBlocks } from './merge-blocks.js';
import type { Story } from './story.js';
import { element } from './xml.js';

/** Finds and keeps headers and footers by their targets. */
export interface Furniture {
  readonly old: (target: string) => XmlElement;
  readonly next: (target: string) => XmlElement;
  /** Adds a part; its target. */
  readonly add: (kind: 'header' | 'footer', root: XmlElement) => string;
}

const kinds = { 'w:headerReference': 'header', 'w:footerReference': 'footer' } as const;

/** The `w:sectPr` where a page section of both documents ends, or of one; headers and footers are merged like the text. */
export function mergeSection(ends: Sides<XmlElement>, furniture: Furniture, story: Story): XmlElement {
  const [before, after] = [referencesIn(ends.old), referencesIn(ends.next)];
  const references = [...new Set([...after.keys(), ...before.keys()])].map((key) => {
    const [old, next] = [before.get(key), after.get(key)];
    const own = next ?? old;
    if (own === undefined) throw new TypeError(`no such reference: ${key}`);
    const roots = { old: old && furniture.old(target(old)), next: next && furniture.next(target(next)) };
    const id = furniture.add(kinds[own.name as keyof typeof kinds], mergeRoots(roots, ends, story));
    return { ...own, attributes: { ...own.attributes, 'r:id': id } };
  });
  const plain = {
    old: ends.old && withoutReferences(ends.old),
    next: ends.next && withoutReferences(ends.next),
  };
  const own = plain.next ?? plain.old;
  const [properties] = plain.old && plain.next ? changedProperties('w:sectPr', plain) : [own];
  if (child(properties, 'w:sectPrChange')) story.looksChanged({ of: 'pages' });
  return element('w:sectPr', [...references, ...(properties?.children ?? [])], own?.attributes);
}

function referencesIn(end: XmlElement | undefined): ReadonlyMap<string, XmlElement> {
  return new Map(
    childrenOf(end)
      .filter(({ name }) => Object.hasOwn(kinds, name))
      .map((each) => [`${each.name} ${each.attributes['w:type']}`, each]),
  );
}

function withoutReferences(end: XmlElement): XmlElement {
  return { ...end, children: childrenOf(end).filter(({ name }) => !Object.hasOwn(kinds, name)) };
}

function target({ attributes }: XmlElement): string {
  return attributes['r:id'] ?? '';
}

/** A header or footer: where the pages are of one document alone, it comes and goes with them. */
function mergeRoots(roots: Sides<XmlElement>, ends: Sides<unknown>, story: Story): XmlElement {
  const root = roots.next ?? roots.old;
  if (!root) throw new TypeError('a header of neither side');
  if (!ends.old || !ends.next) return root;
  const blocks = (own: XmlElement | undefined) => (own ? childrenOf(own) : [emptyLike(root)]);
  return { ...root, children: mergeBlocks(blocks(roots.old), blocks(roots.next), story) };
}

/** An empty header or footer prints the same as none. */
function emptyLike(root: XmlElement): XmlElement {
  const style = child(child(childrenOf(root)[0], 'w:pPr'), 'w:pStyle');
  return element('w:p', style ? [element('w:pPr', [style])] : []);
}
