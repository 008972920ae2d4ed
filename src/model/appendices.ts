import type { DocumentNode, Dossier } from './dossier.js';
import type { SectionNode } from './plan-tree.js';
import { roman } from './vietnamese.js';

export interface PrintedAppendix {
  readonly node: SectionNode;
  /** "Phụ lục II". */
  readonly label: string;
}

/** The appendices a document prints, numbered in Roman when there are several (PL1 III.1a). */
export function appendicesOf(
  { fields, kind }: DocumentNode,
  { appendices, documents }: Pick<Dossier, 'appendices' | 'documents'>,
): readonly PrintedAppendix[] {
  const all = kind.appendices === 'all' || documents.length === 1 ? appendices : [];
  const nodes = fields.appendices?.flatMap((id) => appendices.filter((each) => each.id === id)) ?? all;
  return nodes.map((node, i) => ({
    node,
    label: node.print.label ?? (nodes.length > 1 ? `Phụ lục ${roman(i + 1)}` : 'Phụ lục'),
  }));
}
