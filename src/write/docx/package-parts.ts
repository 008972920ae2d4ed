import type { Doc } from '../../doc/document.js';
import { coreProperties } from './core-properties.js';
import type { PartEdits } from './normalise-package.js';
import { settings } from './settings.js';
import { isBuiltInStyle } from './word-style.js';

/** What is put right in the library's package: parts written anew, mended or left out. */
export function packageParts(doc: Doc): PartEdits {
  return {
    'docProps/core.xml': () => coreProperties(doc),
    'docProps/custom.xml': 'drop',
    'word/settings.xml': () => settings,
    'word/styles.xml': markCustomStyles,
    'word/footnotes.xml': unmarkSeparators,
    // Labels are typed (15 of 18 office files do so): no list definitions, and no endnotes.
    'word/numbering.xml': 'drop',
    'word/endnotes.xml': 'drop',
  };
}

/** Word shows styles marked as custom under the name given here, not under one of its own. */
function markCustomStyles(xml: string): string {
  return xml.replace(/<w:style w:type="paragraph" w:styleId="([^"]+)">/g, (all, id: string) =>
    isBuiltInStyle(id) ? all : all.replace(' w:styleId', ' w:customStyle="1" w:styleId'),
  );
}

/** The library puts a footnote's mark before the separator line as well. */
function unmarkSeparators(xml: string): string {
  return xml.replace(
    /<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteRef\/><\/w:r>(?=<w:r><w:(?:separator|continuationSeparator)\/>)/g,
    '',
  );
}
