/**
 * Markdown that neither an author nor a template means: what would swallow lines, change marks or make links.
 * To the parser these constructs are plain text.
 */
export const plainConstructs = [
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'setextUnderline',
  'thematicBreak',
] as const;
