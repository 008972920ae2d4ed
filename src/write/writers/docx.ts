import { Document, Packer } from 'docx';
import { addressesOf } from '../docx/addresses.js';
import { wordFootnotes } from '../docx/footnotes.js';
import { isUntouchedPackage } from '../docx/is-untouched.js';
import { normalisePackage } from '../docx/normalise-package.js';
import { packageParts } from '../docx/package-parts.js';
import { wordSection } from '../docx/section.js';
import { spacersBefore } from '../docx/spacers-before.js';
import { wordStyles } from '../docx/styles.js';
import { tableWordsOf } from '../docx/table-words.js';
import type { Writer } from '../writer.js';

/**
 * Writes a document as an Office Open XML file for Word: real styles, typed labels, real footnotes, one field (PAGE).
 * It decides nothing about lines and pages: Word does, by the same rules as `layout/`.
 */
export const docxWriter: Writer = {
  format: 'docx',
  paged: true,
  write: async ({ doc, fonts, pages }) => {
    const { styles, sections } = doc;
    const footers = sections.some(({ firstFooter = [] }) => firstFooter.length > 0);
    const placed = pages();
    const spacers = spacersBefore(doc, placed);
    const addresses = addressesOf(doc);
    const tables = tableWordsOf(doc);
    const document = new Document({
      styles: wordStyles(doc),
      footnotes: wordFootnotes(doc),
      sections: sections.map((section, index) =>
        wordSection(section, {
          ...{ styles, fonts, footers, addresses, tables },
          spacers: spacers[index] ?? new Map(),
        }),
      ),
    });
    return normalisePackage(
      new Uint8Array(await Packer.toArrayBuffer(document)),
      packageParts(doc, placed.length),
    );
  },
  isUntouched: isUntouchedPackage,
};
