import type { Paragraph } from '../../../doc/document.js';
import { contentOf, type ListNumbering, type Tag } from './tag.js';

/** The typed label at the start of a paragraph; none of one that has no label, or nothing else. */
export function labelOf({ inlines }: Paragraph): string | undefined {
  const [first] = inlines;
  return first?.type === 'text' && first.label && inlines.length > 1 ? first.text : undefined;
}

interface OpenList {
  readonly kind: string;
  readonly numbering: ListNumbering;
  readonly items: { readonly paragraph: Paragraph; readonly lists: Tag[] }[];
}

/**
 * Labelled paragraphs that follow one another, as nested lists. A label of another kind opens a list inside the item above; a kind that is
 * open already goes on with its list: `1.`, `a)`, `-`, `a)`, `2.` are three levels.
 */
export function listTags(paragraphs: readonly Paragraph[]): Tag[] {
  const done: Tag[] = [];
  const open: OpenList[] = [];
  const close = () => {
    const list = open.pop();
    if (list === undefined) return;
    const parent = open.at(-1)?.items.at(-1)?.lists ?? done;
    parent.push(listTag(list));
  };
  for (const paragraph of paragraphs) {
    const { kind, numbering } = kindOf(labelOf(paragraph) ?? '');
    if (open.some((list) => list.kind === kind)) while (open.at(-1)?.kind !== kind) close();
    else open.push({ kind, numbering, items: [] });
    open.at(-1)?.items.push({ paragraph, lists: [] });
  }
  while (open.length > 0) close();
  return done;
}

function listTag({ numbering, items }: OpenList): Tag {
  return {
    type: 'L',
    numbering,
    children: items.map(({ paragraph, lists }): Tag => {
      const label: Tag = { type: 'Lbl', children: [contentOf(paragraph, 'label')] };
      const body: Tag = { type: 'LBody', children: [contentOf(paragraph, 'words'), ...lists] };
      return { type: 'LI', children: [label, body] };
    }),
  };
}

/** `1.2.` and `3.4.` are of one kind, `1.` and `1)` are not; signs are each their own. */
function kindOf(label: string): { readonly kind: string; readonly numbering: ListNumbering } {
  const kind = label.replace(/\d+/g, '1').replace(/\p{L}+/gu, (letters) => letterKind(letters));
  if (/1/.test(kind)) return { kind, numbering: 'Decimal' };
  if (/I/.test(kind)) return { kind, numbering: 'UpperRoman' };
  if (/a/.test(kind)) return { kind, numbering: 'LowerAlpha' };
  return { kind, numbering: /^[-–•*+]$/.test(kind) ? 'Disc' : 'None' };
}

function letterKind(letters: string): string {
  if (/^[IVXLC]+$/.test(letters)) return 'I';
  return letters.length === 1 && letters === letters.toLowerCase() ? 'a' : letters;
}
