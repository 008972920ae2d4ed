import type { DocumentNode, Dossier } from '../../model/dossier.js';
import type { Named } from '../../model/ids.js';
import type { SectionNode } from '../../model/plan-tree.js';
import { defaultBody } from './default-body.js';
import { elementNamed, type FilledTemplate } from './fill-for.js';

/** What a document prints between opening and closing: its own content, the dossier's, or its template's. */
export function bodyOf(
  document: DocumentNode,
  dossier: Dossier,
  template: FilledTemplate | undefined,
  names: ReadonlyMap<string, Named>,
): SectionNode {
  const own = document.body.main;
  if (own.content.type !== 'none' || own.after) return own;
  if (document.carriesSharedBody) {
    const shared = dossier.body.main;
    return own.text ? { ...shared, text: own.text } : shared;
  }
  const children = elementNamed(template?.blocks ?? [], 'body')?.children ?? [];
  // A text is the reason that the template asks for (`::text`), or all that the document says.
  const isWhole = own.text !== undefined && elementNamed(children, 'text') === undefined;
  return children.length > 0 && !isWhole ? defaultBody(children, document, names) : own;
}
