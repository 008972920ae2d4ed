import type { TemplateHead } from './generated/schema-types.js';

/** A template as read: what its front matter says, and its body with the place it starts at. */
export interface Template {
  readonly path: string;
  readonly head: TemplateHead;
  readonly body: string;
  /** Line of the file, from 1, on which the body starts. */
  readonly bodyLine: number;
}
