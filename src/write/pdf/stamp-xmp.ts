import {
  type MetadataName,
  metadataNames,
  type OwnName,
  ownNames,
  type Stamp,
  stampEntries,
} from '../../doc/stamp.js';
import { escapeXml } from '../escape-xml.js';
import { type ExtensionSchema, xmpDescription } from './xmp-schema.js';

/** The namespace of the stamp's properties; it names them and leads nowhere. */
const namespace = 'urn:kehoach:stamp:1.0/';
const prefix = 'kehoach';

const abouts: Readonly<Record<OwnName | MetadataName, string>> = {
  plan: 'Id of the plan that the document was made from',
  revision: 'How many times the plan was amended',
  document: 'Id of the document in its plan',
  content: 'SHA-256 of what the plan says, in hexadecimal digits',
  draft: 'Marked as a draft, with its round where one is known',
  fitted: 'Set more tightly than the plan says',
  TypeName: 'Kind of document (Decree 30/2020/ND-CP, Appendix VI)',
  CodeNumber: 'Number of the document',
  CodeNotation: 'Symbol of the document',
  IssuedDate: 'Day of issue',
  OrganName: 'Issuing organ',
  Subject: 'What the document is about',
  Language: 'Language',
  PageAmount: 'Number of pages',
  Position: 'Post of the person who signs',
  FullName: 'Name of the person who signs',
  To: 'Receivers',
  Priority: 'Urgency',
};

/** The schema of the stamp, which a PDF/A file describes in itself (ISO 19005-2, 6.6.2.3). */
export const stampSchema: ExtensionSchema = {
  name: 'Stamp of a document made from a plan',
  namespace,
  prefix,
  properties: [...ownNames, ...metadataNames].map((name) => ({
    name,
    type: 'Text',
    about: abouts[name],
  })),
};

/** The stamp's properties as they stand in the file's XMP metadata. */
export function stampXmp(stamp: Stamp, pages: number): string {
  return xmpDescription(
    stampSchema,
    stampEntries(stamp, pages).map(
      ([name, value]) => `<${prefix}:${name}>${escapeXml(value)}</${prefix}:${name}>`,
    ),
  );
}
