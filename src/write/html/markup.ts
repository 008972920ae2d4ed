import { escapeHtml } from './escape-html.js';

/** An element with its text escaped, or nothing where there is no text. */
export function element(tag: string, attributes: string, text: string): string {
  return text === ''
    ? ''
    : `<${tag}${attributes === '' ? '' : ` ${attributes}`}>${escapeHtml(text)}</${tag}>`;
}

/** Lines of markup, those without anything left out. */
export function lines(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
