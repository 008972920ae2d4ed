import type { Block, Doc } from '../../src/doc/document.js';
import { twips } from '../../src/doc/length.js';
import { pageGeometry, textWidth } from '../../src/doc/page-geometry.js';
import { docxWriter } from '../../src/write/writers/docx.js';
import { readPackage } from './read-package.js';
import { sampleDoc, sampleFonts } from './sample-doc.js';

export const geometry = pageGeometry('portrait');
export const width = twips(textWidth(geometry));

export async function parts(doc: Doc): Promise<Map<string, string>> {
  return readPackage(await docxWriter.write({ doc, fonts: sampleFonts, pages: () => [] }));
}

export async function part(doc: Doc, name: string): Promise<string> {
  return (await parts(doc)).get(name) ?? '';
}

export function unescapeXml(xml: string): string {
  return xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** The body of a one-section document made of some blocks. */
export async function body(...blocks: Block[]): Promise<string> {
  return part({ ...sampleDoc(), sections: [{ geometry, blocks }] }, 'word/document.xml');
}
