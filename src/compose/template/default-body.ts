import type { DocumentNode } from '../../model/dossier.js';
import type { Include, Print } from '../../model/generated/schema-types.js';
import type { Named } from '../../model/ids.js';
import type { Content, SectionNode, Words } from '../../model/plan-tree.js';
import type { TemplateBlock } from './template-blocks.js';

type Element = Extract<TemplateBlock, { type: 'element' }>;

/**
 * The body that a template holds for documents that say nothing of their own: headings become sections,
 * sentences their text, `::text` the document's own text, `::include` what is printed again.
 * A section for which the plan has nothing is left out.
 */
export function defaultBody(
  blocks: readonly TemplateBlock[],
  document: DocumentNode,
  names: ReadonlyMap<string, Named>,
): SectionNode {
  const making = { document, names };
  return section(undefined, blocks, 1, making) ?? { ...bare(document), content: { type: 'none' } };
}

interface Making {
  readonly document: DocumentNode;
  readonly names: ReadonlyMap<string, Named>;
}

function section(
  heading: Words | undefined,
  blocks: readonly TemplateBlock[],
  depth: number,
  making: Making,
): SectionNode | undefined {
  const first = blocks.findIndex((block) => block.type === 'heading' && block.depth <= depth);
  const own = first === -1 ? blocks : blocks.slice(0, first);
  const children = first === -1 ? [] : subsections(blocks.slice(first), depth, making);
  const texts = own.flatMap((block) => sentence(block, making));
  const parts = own.flatMap((block): SectionNode[] => {
    const included =
      block.type === 'element' && block.name === 'include' ? include(block, making) : undefined;
    return included ? [included] : [];
  });
  const [only, ...more] = parts;
  // The author's text beside the template's own sentences: each keeps its origin as a group of its own.
  const mixed = new Set(texts.map(({ pointer }) => pointer.startsWith('template:'))).size > 1;
  const said = mixed
    ? texts.map((text): SectionNode => ({ ...bare(making.document), text, content: { type: 'none' } }))
    : [];
  const content: Content =
    mixed || children.length > 0 || more.length > 0
      ? { type: 'sections', sections: [...said, ...parts, ...children] }
      : (only?.content ?? { type: 'none' });
  if (texts.length === 0 && content.type === 'none') return undefined;
  return {
    ...bare(making.document),
    ...(heading ? { heading } : {}),
    ...(texts.length > 0 && !mixed ? { text: merged(texts) } : {}),
    content,
    print: content === only?.content ? only.print : {},
  };
}

/** Runs of blocks that start with a heading of this depth (or a higher one). */
function subsections(blocks: readonly TemplateBlock[], depth: number, making: Making): SectionNode[] {
  const starts = blocks.flatMap((block, i) => (block.type === 'heading' && block.depth <= depth ? [i] : []));
  return starts.flatMap((start, i) => {
    const head = blocks[start];
    if (head?.type !== 'heading') return [];
    const heading = { text: head.text, pointer: pointerOf(making, head.line) };
    const made = section(heading, blocks.slice(start + 1, starts[i + 1]), head.depth + 1, making);
    return made ? [made] : [];
  });
}

function sentence(block: TemplateBlock, making: Making): Words[] {
  if (block.type === 'prose') return [{ text: block.text, pointer: pointerOf(making, block.line) }];
  if (block.type === 'element' && block.name === 'text') {
    const { text } = making.document.body.main;
    return text ? [text] : [];
  }
  return [];
}

function merged(texts: readonly Words[]): Words {
  return { text: texts.map(({ text }) => text).join('\n\n'), pointer: texts[0]?.pointer ?? '' };
}

/** `::include{part="objectives tasks" depth="1"}`, `::include{of="tasks" by="unit" details="brackets"}`. */
function include({ attributes, line }: Element, making: Making): SectionNode | undefined {
  const { part, of, by, depth, details, as } = attributes;
  const ids = (part ?? '').split(/\s+/).filter((id) => id !== '' && making.names.has(id));
  const [only, ...more] = ids;
  const selection = selectionOf(of, by);
  const included: Include | undefined = selection ?? (more.length > 0 ? ids : only);
  if (included === undefined) return undefined;
  const print: Print = {
    ...(depth === undefined ? {} : { depth: Number(depth) }),
    ...(details === 'lines' || details === 'brackets' ? { details } : {}),
    ...(as === 'table' ? { as } : {}),
  };
  return {
    ...bare(making.document),
    content: { type: 'include', include: included, pointer: pointerOf(making, line) },
    print,
  };
}

function selectionOf(
  of: string | undefined,
  by: string | undefined,
): Exclude<Include, string | string[]> | undefined {
  if (of !== 'tasks' && of !== 'indicators' && of !== 'reports' && of !== 'budget') return undefined;
  return { of, ...(by === 'unit' || by === 'section' || by === 'time' ? { by } : {}) };
}

function bare({ pointerOf: at }: DocumentNode): Omit<SectionNode, 'content'> {
  return {
    type: 'section',
    pointer: at('sections'),
    units: [],
    role: 'other',
    print: {},
    own: { lead: [], partners: [], supervisor: [] },
  };
}

function pointerOf({ document }: Making, line: number): string {
  return `template:${document.kind.kind}:${line}`;
}
