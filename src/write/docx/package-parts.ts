import { type Doc, noteSeparator } from '../../doc/document.js';
import { twips } from '../../doc/length.js';
import { coreProperties } from './core-properties.js';
import { customProperties } from './custom-properties.js';
import type { PartEdits } from './normalise-package.js';
import { settings } from './settings.js';
import { isBuiltInStyle } from './word-style.js';

/** What is put right in the library's package of so many pages: parts written anew, mended or left out. */
export function packageParts(doc: Doc, pages: number): PartEdits {
  const { stamp } = doc;
  return {
    'docProps/core.xml': () => coreProperties(doc),
    'docProps/custom.xml': stamp ? () => customProperties(stamp, pages) : 'drop',
    'word/settings.xml': () => settings,
    'word/styles.xml': markCustomStyles,
    'word/footnotes.xml': lowerSeparators,
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

/**
 * The line over the footnotes: a paragraph of exactly the height LibreOffice gives it whatever the file says, so that
 * Word's pages hold as much. The library puts a footnote's mark before it, which goes.
 */
function lowerSeparators(xml: string): string {
  const spacing = `<w:spacing w:before="0" w:after="0" w:line="${twips(noteSeparator.height)}" w:lineRule="exact"/>`;
  const size = '<w:rPr><w:sz w:val="8"/><w:szCs w:val="8"/></w:rPr>';
  return xml.replace(
    /<w:p>(?:(?!<\/w:p>).)*<w:(separator|continuationSeparator)\/><\/w:r><\/w:p>/g,
    `<w:p><w:pPr>${spacing}${size}</w:pPr><w:r>${size}<w:$1/></w:r></w:p>`,
  );
}
