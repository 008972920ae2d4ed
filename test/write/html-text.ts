import type { Doc } from '../../src/doc/document.js';
import { layoutDocument } from '../../src/layout/layout-document.js';
import { htmlWriter } from '../../src/write/writers/html.js';
import { pagedHtmlWriter } from '../../src/write/writers/paged-html.js';
import { sampleFonts } from './sample-doc.js';

export const htmlWriters = [htmlWriter, pagedHtmlWriter] as const;

const writer = { html: htmlWriter, paged: pagedHtmlWriter } as const;

/** A document in one of the two HTML formats. */
export async function htmlText(format: keyof typeof writer, doc: Doc): Promise<string> {
  const pages = () => layoutDocument(doc, sampleFonts);
  const bytes = await writer[format].write({ doc, fonts: sampleFonts, pages });
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

const references: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#13;': '\r',
};

/** The text between the tags, as a reader of HTML sees it. */
export function shownText(html: string): string {
  return html
    .replace(/<[^<>]*>/g, '')
    .replace(/&[^;]*;/g, (reference) => references[reference] ?? `unknown ${reference}`);
}

/** What stands between `<style>` and `</style>`. */
export function styleOf(html: string): string {
  return /<style>([^<]*)<\/style>/.exec(html)?.[1] ?? '';
}
