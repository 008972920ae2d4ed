/** Properties outside the schemas that PDF/A knows; they must be described in the file (ISO 19005-2, 6.6.2.3). */
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

/** Properties of one namespace; each a whole element. */
export function xmpDescription(
  { prefix, namespace }: Pick<ExtensionSchema, 'prefix' | 'namespace'>,
  properties: readonly string[],
): string {
  return [
    `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">`,
    ...properties,
    '</rdf:Description>',
  ].join('\n');
}

/** The description of all schemas: a packet may hold one. */
export function extensionSchemas(schemas: readonly ExtensionSchema[]): string {
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
