import type { XmlElement, XmlNode } from './xml.js';

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

export function childrenOf(element: XmlElement | undefined): readonly XmlElement[] {
  return element ? element.children.filter(isElement) : [];
}

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => isElement(node) && node.name === name);
}

/** The children of a name. */
export function all(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return childrenOf(element).filter((each) => each.name === name);
}

/** `w:val` of a child. */
export function value(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** A whole number in an attribute, or undefined. */
export function integer(text: string | undefined): number | undefined {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
}

/** Whether an on/off child is on; undefined when it is not there. */
export function onOff(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  if (!found) return undefined;
  return !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '');
}

const unitPoints: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
  pi: 12,
};

/** A length in points: twips, or a number with its unit as strict files write it. */
export function points(text: string | undefined): number | undefined {
  const [, digits, unit] = /^\s*(-?\d+(?:\.\d+)?)(pt|in|cm|mm|pc|pi)?\s*$/.exec(text ?? '') ?? [];
  if (digits === undefined) return undefined;
  return Number(
    (unit === undefined ? Number(digits) / 20 : Number(digits) * (unitPoints[unit] ?? 1)).toFixed(2),
  );
}

/** All elements below that a test picks, outermost first; it is not looked further into those. */
export function below(element: XmlElement, picks: (each: XmlElement) => boolean): XmlElement[] {
  return childrenOf(element).flatMap((each) => (picks(each) ? [each] : below(each, picks)));
}

/** The words below, as they stand. */
export function textBelow(element: XmlElement): string {
  return element.children.map((node) => (isElement(node) ? textBelow(node) : node)).join('');
}

/** Elements that only wrap others: content controls, smart tags, accepted insertions. */
const wrappers = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:smartTag',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'w:dir',
  'w:bdo',
]);

/** The children with wrappers taken off, and of alternative content one branch only. */
export function unwrapped(element: XmlElement): readonly XmlElement[] {
  const children = childrenOf(element);
  if (!children.some(({ name }) => wrappers.has(name) || name === 'mc:AlternateContent')) return children;
  return children.flatMap((each) => {
    if (wrappers.has(each.name)) return unwrapped(each);
    return each.name === 'mc:AlternateContent' ? branch(each) : [each];
  });
}

/** What newer programs see of alternative content, or else what older ones do. */
export function branch(alternate: XmlElement): readonly XmlElement[] {
  const choice = all(alternate, 'mc:Choice').find((each) => each.children.length > 0);
  const taken = choice ?? child(alternate, 'mc:Fallback');
  return taken ? unwrapped(taken) : [];
}
