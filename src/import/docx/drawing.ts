/** What stands in a drawing, a VML picture or an embedded object: text boxes, pictures, words drawn as art. */
import type { Words } from '../../model/finding.js';
import { branch, child, childrenOf, textBelow } from './tree.js';
import type { XmlElement } from './xml.js';

export type Drawn =
  | { readonly type: 'box'; readonly content: XmlElement }
  | { readonly type: 'picture'; readonly alt: string }
  | { readonly type: 'lost'; readonly text: string; readonly why: Words };

/** Everything in it, in the file's order. Lines and frames without words are drawn by our own documents too and are left out. */
export function drawnThings(element: XmlElement, alt = ''): Drawn[] {
  const inside = (given = alt) => childrenOf(element).flatMap((each) => drawnThings(each, given));
  const { name, attributes } = element;
  switch (name) {
    case 'mc:AlternateContent':
      return branch(element).flatMap((each) => drawnThings(each, alt));
    case 'w:txbxContent':
      return [{ type: 'box', content: element }];
    case 'wp:inline':
    case 'wp:anchor':
      return inside(altOf(child(element, 'wp:docPr')));
    case 'pic:pic':
      return [{ type: 'picture', alt: altOf(child(child(element, 'pic:nvPicPr'), 'pic:cNvPr')) || alt }];
    case 'v:imagedata':
      return [{ type: 'picture', alt: alt || (attributes['o:title'] ?? '') }];
    case 'v:textpath':
      return attributes.string ? [{ type: 'picture', alt: attributes.string }] : [];
    case 'v:shapetype':
    case 'v:line':
    case 'v:polyline':
      return [];
    case 'v:shape':
    case 'v:rect':
    case 'v:roundrect':
    case 'v:oval':
      return shape(inside(attributes.alt ?? ''), isVmlLine(element));
    case 'wps:wsp':
      return shape(inside(), isLine(element));
    case 'a:graphicData':
      return graphic(element, inside());
    case 'o:OLEObject':
      return [object(attributes.ProgID ?? '')];
    case 'a:t':
      return textBelow(element).trim() === '' ? [] : [lost(textBelow(element), drawnWords)];
    default:
      return inside();
  }
}

function altOf(properties: XmlElement | undefined): string {
  const { descr, title } = properties?.attributes ?? {};
  return (descr || title || '').normalize('NFC');
}

function shape(inside: readonly Drawn[], isPlainLine: boolean): Drawn[] {
  if (inside.length > 0 || isPlainLine) return [...inside];
  return [
    lost('', {
      vi: 'Hình vẽ không có chữ không được đưa sang.',
      en: 'A drawn shape without words is not carried over.',
    }),
  ];
}

function isLine(wsp: XmlElement): boolean {
  const preset = child(child(wsp, 'wps:spPr'), 'a:prstGeom')?.attributes.prst ?? '';
  return (
    child(wsp, 'wps:cNvCnPr') !== undefined || /^(line|straightConnector1|bentConnector\d)$/.test(preset)
  );
}

/** Shape type 32 is Word's straight connector, 20 its line; `o:hr` a rule across the page. */
function isVmlLine({ attributes }: XmlElement): boolean {
  return /_x0000_t(20|32)$/.test(attributes.type ?? '') || attributes['o:hr'] === 't';
}

const drawnWords: Words = {
  vi: 'Chữ trong hình vẽ không được đưa sang.',
  en: 'Words in a drawing are not carried over.',
};

function graphic(element: XmlElement, inside: readonly Drawn[]): Drawn[] {
  const uri = element.attributes.uri ?? '';
  const kind = /chart/.test(uri) ? 'biểu đồ' : /diagram/.test(uri) ? 'SmartArt' : undefined;
  if (kind === undefined) return [...inside];
  return [
    lost(kind, {
      vi: `Hình ${kind} không được đưa sang.`,
      en: `A ${kind === 'SmartArt' ? 'SmartArt graphic' : 'chart'} is not carried over.`,
    }),
  ];
}

function object(program: string): Drawn {
  const formula = /^Equation/i.test(program);
  return lost(program, {
    vi: formula
      ? 'Công thức dạng đối tượng nhúng không được đưa sang.'
      : 'Đối tượng nhúng chỉ được đưa sang như hình ảnh.',
    en: formula
      ? 'A formula kept as an embedded object is not carried over.'
      : 'An embedded object comes over as a picture only.',
  });
}

function lost(text: string, why: Words): Drawn {
  return { type: 'lost', text, why };
}
