import type { Doc } from '../../doc/document.js';
import { escapeXml } from '../escape-xml.js';

/**
 * What every style starts from, as XML: the document's defaults, the rule for built-in styles that are not in use (out
 * of sight), and the four default styles a Word file has. The font stands in all four slots, so no theme font applies;
 * Vietnamese is there for the spelling checker; ligatures are off and widow control is on. Kerning is off where nothing is
 * said of it: `w:kern` with 0 would turn it on at every size (ECMA-376 17.3.2.19).
 */
export function baseStyles({ fontFamily, styles }: Doc): string[] {
  const font = escapeXml(fontFamily);
  const size = styles.body.size * 2;
  const defaults = [
    '<w:docDefaults><w:rPrDefault><w:rPr>',
    `<w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:cs="${font}"/>`,
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="vi-VN"/><w14:ligatures w14:val="none"/>',
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>',
    '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>',
    '</w:pPr></w:pPrDefault></w:docDefaults>',
  ];
  return [defaults.join(''), ...fixed];
}

const margin = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`;
const unseen = '<w:semiHidden/><w:unhideWhenUsed/>';

const fixed = [
  '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/>${unseen}</w:style>`,
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>${unseen}<w:tblPr>${margin('tblInd', 0)}<w:tblCellMar>${margin('top', 0)}${margin('left', 108)}${margin('bottom', 0)}${margin('right', 108)}</w:tblCellMar></w:tblPr></w:style>`,
  `<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/>${unseen}</w:style>`,
];
