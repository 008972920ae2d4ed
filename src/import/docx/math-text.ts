import { all, child, childrenOf, textBelow } from './tree.js';
import type { XmlElement } from './xml.js';

/** A formula (ECMA-376 22.1) as one line of text: fractions with a slash, roots and powers with their signs. */
export function mathText(element: XmlElement): string {
  const part = (name: string) => {
    const found = child(element, name);
    return found ? mathText(found) : '';
  };
  switch (element.name) {
    case 'm:t':
      return textBelow(element);
    case 'm:ctrlPr':
      return '';
    case 'm:f':
      return `${grouped(part('m:num'))}/${grouped(part('m:den'))}`;
    case 'm:rad':
      return `√${grouped(part('m:e'))}`;
    case 'm:sSup':
      return `${part('m:e')}^${grouped(part('m:sup'))}`;
    case 'm:sSub':
      return `${part('m:e')}_${grouped(part('m:sub'))}`;
    case 'm:d': {
      const { 'm:val': open = '(' } = child(child(element, 'm:dPr'), 'm:begChr')?.attributes ?? {};
      const { 'm:val': close = ')' } = child(child(element, 'm:dPr'), 'm:endChr')?.attributes ?? {};
      return `${open}${all(element, 'm:e').map(mathText).join('; ')}${close}`;
    }
    case 'm:nary': {
      const sign = child(child(element, 'm:naryPr'), 'm:chr')?.attributes['m:val'] ?? '∫';
      return `${sign}${part('m:e')}`;
    }
    default:
      return childrenOf(element).map(mathText).join('');
  }
}

function grouped(text: string): string {
  return /^[\p{L}\p{N}.,%]*$/u.test(text) ? text : `(${text})`;
}
