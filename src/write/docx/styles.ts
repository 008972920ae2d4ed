import {
  ImportedXmlComponent,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  StyleForCharacter,
  StyleForParagraph,
} from 'docx';
import type { Doc } from '../../doc/document.js';
import { twips } from '../../doc/length.js';
import type { ParagraphStyle, StructureRole, StyleName, StyleSheet } from '../../doc/styles.js';
import { alignment } from './alignment.js';
import { baseStyles } from './base-styles.js';
import { boxBorder } from './box.js';
import { keepTogether } from './keep-together.js';
import { pictureStyle } from './picture.js';
import { ruleStyle } from './rule.js';
import { spacerStyle } from './spacer.js';
import { wordStyleId } from './word-style.js';

/** Single spacing in the units of `w:line` with `lineRule="auto"`: 240ths of a line. */
const singleLine = 240;

/** Word counts outline levels from 0. */
const outlineLevels: Partial<Record<StructureRole, number>> = { H1: 0, H2: 1, H3: 2, H4: 3 };

/**
 * The Word styles of a document: the document's defaults, Normal, one paragraph style per StyleName based on Normal,
 * the style of footnote marks. The library's own set (English headings in blue, TOC 1–9) is left out.
 */
export function wordStyles(doc: Doc): IStylesOptions {
  const { styles } = doc;
  const names = Object.keys(styles) as StyleName[];
  return {
    importedStyles: [
      ...baseStyles(doc).map((xml) => ImportedXmlComponent.fromXmlString(xml)),
      ...names.map((name, index) => new StyleForParagraph(paragraphStyle(styles, name, index))),
      new StyleForParagraph(ruleStyle),
      new StyleForParagraph(pictureStyle),
      new StyleForParagraph(spacerStyle),
      new StyleForCharacter({
        id: 'FootnoteReference',
        name: 'footnote reference',
        basedOn: 'DefaultParagraphFont',
        uiPriority: 99,
        run: { superScript: true },
      }),
    ],
  };
}

function paragraphStyle(styles: StyleSheet, name: StyleName, index: number): IParagraphStyleOptions {
  const style: ParagraphStyle = styles[name];
  const outline = outlineLevels[style.role];
  return {
    id: wordStyleId(styles, name),
    name: style.label,
    basedOn: 'Normal',
    // After a heading an officer types text; every other style goes on as itself.
    ...(outline === undefined ? {} : { next: wordStyleId(styles, 'body') }),
    // The order of the style list is the order of the parts on the page.
    uiPriority: index + 1,
    quickFormat: style.role !== 'Artifact' && style.role !== 'Note',
    paragraph: {
      alignment: alignment[style.align],
      spacing: {
        before: twips(style.spaceBefore),
        after: 0,
        line: Math.round(style.line * singleLine),
        lineRule: LineRuleType.AUTO,
      },
      ...(style.indentLeft === 0 && style.indentFirst === 0 ? {} : { indent: indents(style) }),
      ...keepTogether(style.keepWithNext),
      ...(outline === undefined ? {} : { outlineLevel: outline }),
      ...(style.box === undefined ? {} : { border: boxBorder(style.box.color) }),
    },
    run: {
      size: halfPoints(style.size),
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italics: true } : {}),
      ...(style.box === undefined ? {} : { color: style.box.color }),
    },
  };
}

function indents(style: ParagraphStyle) {
  const first = twips(style.indentFirst);
  return { left: twips(style.indentLeft), ...(first < 0 ? { hanging: -first } : { firstLine: first }) };
}

function halfPoints(size: number): number {
  return size * 2;
}
