import { Document, Packer } from 'docx';
import { coreProperties } from '../docx/core-properties.js';
import { wordFootnotes } from '../docx/footnotes.js';
import { normalisePackage } from '../docx/normalise-package.js';
import { wordSection } from '../docx/section.js';
import { settings } from '../docx/settings.js';
import { wordStyles } from '../docx/styles.js';
import type { Writer } from '../writer.js';

/**
 * Writes a document as an Office Open XML file for Word: real styles, typed labels, real footnotes, one field (PAGE).
 * It decides nothing about lines and pages: Word does, by the same rules as `layout/`.
 */
export const docxWriter: Writer = {
  format: 'docx',
  write: async ({ doc, fonts }) => {
    const document = new Document({
      styles: wordStyles(doc),
      footnotes: wordFootnotes(doc),
      sections: doc.sections.map((section) => wordSection(section, { styles: doc.styles, fonts })),
    });
    const packed = await Packer.toArrayBuffer(document);
    return normalisePackage(new Uint8Array(packed), {
      'docProps/core.xml': coreProperties(doc),
      'word/settings.xml': settings,
    });
  },
};
