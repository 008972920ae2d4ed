import { type TypeSettings, defaultTypeSettings as usual } from '../doc/styles.js';
import type { DocumentPrint } from '../model/generated/schema-types.js';

/** The sizes and spacing of a document: as office and plan choose within the decree's ranges. */
export function typeSettings(print: DocumentPrint): TypeSettings {
  return {
    header: print.header ?? usual.header,
    body: print.size ?? usual.body,
    indent: print.indent ?? usual.indent,
    spacing: print.spacing ?? usual.spacing,
    line: print.line ?? usual.line,
    signatureRoom: print.signatureRoom ?? usual.signatureRoom,
  };
}
