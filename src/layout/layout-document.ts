import type { Doc } from '../doc/document.js';
import type { FontSet } from '../doc/fonts.js';
import type { Page } from './page.js';
import { placeDrawing } from './place-drawing.js';
import { setSection } from './set-section.js';
import { startSetting } from './setting.js';

/**
 * Breaks a document into lines and pages as Word (compatibility mode 14) and LibreOffice 7.4 do, and places every line
 * and stroke. Pure; knows nothing about file formats. Text that the font cannot show is placed all the same:
 * see `missingGlyphs`.
 */
export function layoutDocument(doc: Doc, fonts: FontSet): Page[] {
  const setting = startSetting(doc.styles, fonts);
  return [
    ...doc.sections.flatMap((section, index) => setSection(section, index, setting)),
    ...(doc.drawings ?? []).map((drawing) => placeDrawing(drawing, doc.sections.length, fonts)),
  ];
}
