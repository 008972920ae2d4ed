import type { Doc } from '../../doc/document.js';
import { htmlPage, type PageParts } from './html-page.js';

export interface HtmlParts extends Pick<PageParts, 'style' | 'body'> {
  readonly doc: Pick<Doc, 'title' | 'issuer'>;
}

/** A document as one HTML file in UTF-8, without a script. */
export async function htmlFile({ doc, style, body }: HtmlParts): Promise<Uint8Array> {
  const page = await htmlPage({ title: doc.title, author: doc.issuer, language: 'vi', style, body });
  return new TextEncoder().encode(page);
}
