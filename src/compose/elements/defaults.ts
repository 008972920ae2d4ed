import type { Words } from '../../model/plan-tree.js';
import type { Context } from '../context.js';
import type { TemplateElement } from './element.js';

/** The sentences a template holds inside an element, as words with their line in the template. */
export function templateWords(element: TemplateElement, context: Context): Words[] {
  return element.children.flatMap((child) =>
    child.type === 'prose' ? [{ text: child.text, pointer: templatePointer(context, child.line) }] : [],
  );
}

/** Whether the author said `none` where the kind has a sentence of its own. */
export function omits(sentence: 'opening' | 'closing', { document, dossier }: Context): boolean {
  const { body } = document;
  if (body[sentence] !== undefined) return false;
  return (
    body.omits.includes(sentence) || (document.carriesSharedBody && dossier.body.omits.includes(sentence))
  );
}

/** Origin of a template's words: "template:cong-van:12". */
export function templatePointer({ document }: Context, line: number): string {
  return `template:${document.kind.kind}:${line}`;
}

/** The nested element of that name, if the template gives one. */
export function child(element: TemplateElement, name: string): TemplateElement | undefined {
  return element.children.find(
    (each): each is TemplateElement => each.type === 'element' && each.name === name,
  );
}
