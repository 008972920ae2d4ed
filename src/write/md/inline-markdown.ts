import type { Inline } from '../../doc/document.js';

/** Inlines as Markdown. What Markdown would read as markup is escaped; breaks become `<br>`. */
export function inlineMarkdown(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'break':
          return '<br>';
        case 'leader':
          return escapeMarkdown(inline.text);
        case 'footnote':
          return `[^${inline.number}]`;
        case 'text':
          return marked(escapeMarkdown(inline.text), [
            inline.bold ? '**' : '',
            inline.italic ? '*' : '',
            inline.struck ? '~~' : '',
          ]);
      }
    })
    .join('');
}

/** Marks must touch the words: spaces at the ends stay outside. */
function marked(text: string, marks: readonly string[]): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (words === '') return text;
  return `${before}${marks.join('')}${words}${marks.toReversed().join('')}${after}`;
}

/** Text that comes back as itself; room for the clerk (no-break spaces) is kept. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/&(?=#?\w+;)/g, '&amp;');
}

/** Escapes what only means something at the start of a line: headings, lists, rules. */
export function escapeLineStart(line: string): string {
  return line.replace(/^(\s*)([#+-]|=+|\d+(?=[.)]))/, (_, space: string, mark: string) =>
    /^\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  );
}
