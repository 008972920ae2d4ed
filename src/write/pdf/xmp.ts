import type { Doc } from '../../doc/document.js';
import { escapeXml } from '../escape-xml.js';
import { stampSchema, stampXmp } from './stamp-xmp.js';
import { type ExtensionSchema, extensionSchemas, xmpDescription } from './xmp-schema.js';

/** What a file claims to be: PDF/A-2 level A (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). */
const claims = [
  xmpDescription({ prefix: 'pdfaid', namespace: 'http://www.aiim.org/pdfa/ns/id/' }, [
    '<pdfaid:part>2</pdfaid:part>',
    '<pdfaid:conformance>A</pdfaid:conformance>',
  ]),
  xmpDescription({ prefix: 'pdfuaid', namespace: 'http://www.aiim.org/pdfua/ns/id/' }, [
    '<pdfuaid:part>1</pdfuaid:part>',
  ]),
];

const universalAccess: ExtensionSchema = {
  name: 'PDF/UA Universal Accessibility Schema',
  namespace: 'http://www.aiim.org/pdfua/ns/id/',
  prefix: 'pdfuaid',
  properties: [{ name: 'part', type: 'Integer', about: 'Part of the PDF/UA standard' }],
};

/**
 * The file's metadata (XMP, ISO 16684-1) as one packet: the entries of the document information dictionary, word for word, what the file
 * claims to conform to, its stamp, and the schemas of every property that PDF/A does not know.
 */
export function xmpPacket(doc: Pick<Doc, 'title' | 'issuer' | 'date' | 'stamp'>, pages: number): string {
  const date = `${doc.date}T00:00:00Z`;
  const [title, issuer] = [escapeXml(doc.title), escapeXml(doc.issuer)];
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    ...claims,
    xmpDescription({ prefix: 'xmp', namespace: 'http://ns.adobe.com/xap/1.0/' }, [
      `<xmp:CreateDate>${date}</xmp:CreateDate>`,
      `<xmp:ModifyDate>${date}</xmp:ModifyDate>`,
      `<xmp:CreatorTool>${issuer}</xmp:CreatorTool>`,
    ]),
    xmpDescription({ prefix: 'dc', namespace: 'http://purl.org/dc/elements/1.1/' }, [
      '<dc:format>application/pdf</dc:format>',
      `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>`,
      `<dc:creator><rdf:Seq><rdf:li>${issuer}</rdf:li></rdf:Seq></dc:creator>`,
      '<dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>',
    ]),
    xmpDescription({ prefix: 'pdf', namespace: 'http://ns.adobe.com/pdf/1.3/' }, [
      `<pdf:Producer>${producer}</pdf:Producer>`,
    ]),
    ...(doc.stamp ? [stampXmp(doc.stamp, pages)] : []),
    extensionSchemas([universalAccess, ...(doc.stamp ? [stampSchema] : [])]),
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}

/** The program named in every file; without a version, since the same plan gives the same bytes. */
export const producer = 'kehoach';
