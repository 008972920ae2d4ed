import { tokens } from '../markdown/tokens.js';

/** A value that a template prints: the author's words and where they stand. */
export interface TemplateValue {
  readonly text: string;
  readonly source?: string;
}

/**
 * Values go through Handlebars and Markdown as opaque characters and come out as the words they stand for:
 * nothing to escape, nothing an author types can become markup of the template.
 */
export interface ValueTokens {
  readonly put: (value: TemplateValue) => string;
  readonly split: (text: string) => readonly (string | { readonly value: TemplateValue })[];
  /** The value behind a token, for helpers that change words. */
  readonly valueOf: (token: string) => TemplateValue;
}

export function valueTokens(): ValueTokens {
  const table = tokens<TemplateValue>();
  const split: ValueTokens['split'] = table.split;
  return {
    put: table.put,
    split,
    valueOf: (token) => {
      const [piece] = split(token);
      return piece === undefined || typeof piece === 'string' ? { text: token } : piece.value;
    },
  };
}
