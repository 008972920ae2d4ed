import type { Doc } from '../../doc/document.js';
import { paragraphsOf } from '../../doc/paragraphs-of.js';
import { escapeXml } from '../escape-xml.js';

/** The file's properties (docProps/core.xml): organ, title, subject and the document's own date; no person, no clock. */
export function coreProperties(doc: Doc): string {
  const day = `${doc.date}T00:00:00Z`;
  // The trích yếu, wherever it stands: under the type name or in the letterhead.
  const subject = paragraphsOf(doc.sections.flatMap(({ blocks }) => blocks))
    .find(({ style }) => style === 'subject' || style === 'letterSubject')
    ?.inlines.map((inline) => (inline.type === 'text' ? inline.text : ' '))
    .join('');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(doc.title)}</dc:title>`,
    `<dc:subject>${escapeXml(subject ?? doc.title)}</dc:subject>`,
    `<dc:creator>${escapeXml(doc.issuer)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeXml(doc.issuer)}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>`,
    '<dc:language>vi-VN</dc:language>',
    '</cp:coreProperties>',
  ].join('');
}
