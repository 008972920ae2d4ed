import type { Doc } from '../../doc/document.js';
import { escapeXml } from '../escape-xml.js';

/** What a file claims to be: PDF/A-2 level A (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). */
const claims = [
  description('pdfaid', 'http://www.aiim.org/pdfa/ns/id/', [
    '<pdfaid:part>2</pdfaid:part>',
    '<pdfaid:conformance>A</pdfaid:conformance>',
  ]),
  description('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', ['<pdfuaid:part>1</pdfuaid:part>']),
];

/** A property outside the schemas that PDF/A knows; it must be described in the file (ISO 19005-2, 6.6.2.3). */
export interface ExtensionSchema {
  readonly name: string;
  readonly namespace: string;
  readonly prefix: string;
  readonly properties: readonly {
    readonly name: string;
    readonly type: 'Text' | 'Integer';
    readonly about: string;
  }[];
}

const universalAccess: ExtensionSchema = {
  name: 'PDF/UA Universal Accessibility Schema',
  namespace: 'http://www.aiim.org/pdfua/ns/id/',
  prefix: 'pdfuaid',
  properties: [{ name: 'part', type: 'Integer', about: 'Part of the PDF/UA standard' }],
};

/**
 * The file's metadata (XMP, ISO 16684-1) as one packet: the entries of the document information dictionary, word for word, what the file
 * claims to conform to, and the schemas of every property that PDF/A does not know.
 */
export function xmpPacket(doc: Pick<Doc, 'title' | 'issuer' | 'date'>): string {
  const date = `${doc.date}T00:00:00Z`;
  const [title, issuer] = [escapeXml(doc.title), escapeXml(doc.issuer)];
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    ...claims,
    description('xmp', 'http://ns.adobe.com/xap/1.0/', [
      `<xmp:CreateDate>${date}</xmp:CreateDate>`,
      `<xmp:ModifyDate>${date}</xmp:ModifyDate>`,
      `<xmp:CreatorTool>${issuer}</xmp:CreatorTool>`,
    ]),
    description('dc', 'http://purl.org/dc/elements/1.1/', [
      '<dc:format>application/pdf</dc:format>',
      `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>`,
      `<dc:creator><rdf:Seq><rdf:li>${issuer}</rdf:li></rdf:Seq></dc:creator>`,
      '<dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>',
    ]),
    description('pdf', 'http://ns.adobe.com/pdf/1.3/', [`<pdf:Producer>${producer}</pdf:Producer>`]),
    extensionSchemas([universalAccess]),
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}

/** The program named in every file; without a version, since the same plan gives the same bytes. */
export const producer = 'kehoach';

function description(prefix: string, namespace: string, properties: readonly string[]): string {
  return [
    `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">`,
    ...properties,
    '</rdf:Description>',
  ].join('\n');
}

function extensionSchemas(schemas: readonly ExtensionSchema[]): string {
  return [
    '<rdf:Description rdf:about=""',
    ' xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
    ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
    '<pdfaExtension:schemas><rdf:Bag>',
    ...schemas.map(extensionSchema),
    '</rdf:Bag></pdfaExtension:schemas>',
    '</rdf:Description>',
  ].join('\n');
}

function extensionSchema({ name, namespace, prefix, properties }: ExtensionSchema): string {
  return [
    '<rdf:li rdf:parseType="Resource">',
    `<pdfaSchema:schema>${name}</pdfaSchema:schema>`,
    `<pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI>`,
    `<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>`,
    '<pdfaSchema:property><rdf:Seq>',
    ...properties.map(
      (property) =>
        '<rdf:li rdf:parseType="Resource">' +
        `<pdfaProperty:name>${property.name}</pdfaProperty:name>` +
        `<pdfaProperty:valueType>${property.type}</pdfaProperty:valueType>` +
        '<pdfaProperty:category>internal</pdfaProperty:category>' +
        `<pdfaProperty:description>${property.about}</pdfaProperty:description>` +
        '</rdf:li>',
    ),
    '</rdf:Seq></pdfaSchema:property>',
    '</rdf:li>',
  ].join('\n');
}
