import { type Stamp, stampEntries } from '../../doc/stamp.js';
import { escapeXml } from '../escape-xml.js';

/** The format id that all properties of a person's own have (ECMA-376 part 1, 22.3.2.2). */
const formatId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** What stands before the names of our own properties, so that no other program's have them. */
const ownPrefix = 'kehoach.';

/** The stamp as properties that Word shows under File > Info > Properties > Custom (docProps/custom.xml); numbers from 2 on. */
export function customProperties(stamp: Stamp, pages: number): string {
  const properties = stampEntries(stamp, pages).map(([name, value], i) => {
    const shown = /^[a-z]/.test(name) ? `${ownPrefix}${name}` : name;
    return `<property fmtid="${formatId}" pid="${i + 2}" name="${shown}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"',
    ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">',
    ...properties,
    '</Properties>',
  ].join('');
}
