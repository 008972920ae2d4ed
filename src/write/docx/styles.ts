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
import { boxBorder } from './box.js';
import { escapeXml } from './escape-xml.js';
import { keepTogether } from './keep-together.js';
import { ruleStyle } from './rule.js';
import { spacerStyle } from './spacer.js';
import { wordStyleId } from './word-style.js';

/** Single spacing in the units of `w:line` with `lineRule="auto"`: 240ths of a line. */
const singleLine = 240;

/**
 * The Word styles of a document: the document's defaults, Normal, one paragraph style per StyleName based on Normal,
 * the style of footnote marks. The library's own set (English headings in blue, TOC 1–9) is left out.
 */
export function wordStyles(doc: Doc): IStylesOptions {
  const { styles } = doc;
  const names = Object.keys(styles) as StyleName[];
  return {
    importedStyles: [
      ImportedXmlComponent.fromXmlString(documentDefaults(doc.fontFamily, styles.body.size)),
      ...fixedStyles.map((xml) => ImportedXmlComponent.fromXmlString(xml)),
      new StyleForParagraph({ id: 'Normal', name: 'Normal', quickFormat: true }),
      ...names.map((name, index) => new StyleForParagraph(paragraphStyle(styles, name, index))),
      new StyleForParagraph(ruleStyle),
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

/**
 * What every paragraph starts from: the font in all four slots and no theme font, Vietnamese for the spelling checker,
 * kerning and ligatures off, widow control on.
 */
function documentDefaults(family: string, size: number): string {
  const font = escapeXml(family);
  return [
    '<w:docDefaults><w:rPrDefault><w:rPr>',
    `<w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:cs="${font}"/>`,
    `<w:kern w:val="0"/><w:sz w:val="${halfPoints(size)}"/><w:szCs w:val="${halfPoints(size)}"/>`,
    '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="vi-VN"/><w14:ligatures w14:val="none"/>',
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>',
    `<w:spacing w:before="0" w:after="0" w:line="${singleLine}" w:lineRule="auto"/>`,
    '</w:pPr></w:pPrDefault></w:docDefaults>',
  ].join('');
}

/** Styles every Word file has, and the list's default: a built-in style that is not in use stays out of sight. */
const fixedStyles = [
  '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
];

function paragraphStyle(styles: StyleSheet, name: StyleName, index: number): IParagraphStyleOptions {
  const style: ParagraphStyle = styles[name];
  const outline = outlineLevel(style.role);
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

/** Word counts outline levels from 0. */
function outlineLevel(role: StructureRole): number | undefined {
  switch (role) {
    case 'H1':
      return 0;
    case 'H2':
      return 1;
    case 'H3':
      return 2;
    case 'H4':
      return 3;
    case 'P':
    case 'Title':
    case 'TH':
    case 'TD':
    case 'Note':
    case 'Artifact':
      return undefined;
    default: {
      const unknown: never = role;
      throw new TypeError(`no such role: ${unknown}`);
    }
  }
}
