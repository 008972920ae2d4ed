import type { Block } from '../../doc/document.js';
import { mm } from '../../doc/length.js';
import type { Words } from '../../model/plan-tree.js';
import type { Context } from '../context.js';
import { lastLine, ruleShare, styledWidth, titleInlines } from '../titles.js';
import { templateWords } from './defaults.js';
import type { Element, TemplateElement } from './element.js';

/** The subject under the type name, with the rule a third to a half of its line (PL1 II.5b). */
export const subject: Element = {
  name: 'subject',
  compose: (element, context): Block[] => {
    const words = subjectWords(element, context);
    const { styles } = context;
    const inlines = titleInlines(words, styles.subject, context.textWidth - mm(16), context);
    const length = styledWidth(lastLine(inlines), styles.subject, context) * ruleShare;
    const note = context.document.fields.note;
    const source: Block[] =
      note === undefined
        ? []
        : [
            {
              type: 'paragraph',
              style: 'sourceNote',
              inlines: titleInlines(
                { text: bracketed(note), pointer: context.document.pointerOf('note') },
                styles.sourceNote,
                context.textWidth,
                context,
              ),
            },
          ];
    return [
      { type: 'paragraph', style: 'subject', inlines },
      ...source,
      { type: 'rule', length, keepWithNext: true },
    ];
  },
};

/** The subject as typed; the plan's title where the document carries the plan; else the template's. */
export function subjectWords(element: TemplateElement | undefined, context: Context): Words {
  const { document, dossier } = context;
  if (document.fields.subject !== undefined) {
    return { text: document.fields.subject, pointer: document.pointerOf('subject') };
  }
  const usual = element && templateWords(element, context)[0];
  return usual ?? { text: dossier.plan.title, pointer: '/title' };
}

export function bracketed(text: string): string {
  return /^\(.*\)$/s.test(text.trim()) ? text.trim() : `(${text.trim()})`;
}
