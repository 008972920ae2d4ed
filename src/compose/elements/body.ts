import { withLeaders } from '../body/leaders.js';
import { renderEntries } from '../body/render-entries.js';
import type { Element } from './element.js';

/** The numbered content (PL1 II.6): the document's own, the plan's, or what the template holds inside. */
export const body: Element = {
  name: 'body',
  compose: (_element, context) =>
    withLeaders(renderEntries(context.outline.body, context, context.geometry), context.textWidth, context),
};
