/**
 * Parts of Word files that our own writer made, as trees that print again as they were: every attribute and prefix stays.
 * Nothing is bounded here; files from outside are read by import/docx.
 */
import sax from 'sax';
import { isElement } from '../import/docx/tree.js';
import type { XmlElement, XmlNode } from '../import/docx/xml.js';
import { escapeXml } from '../write/escape-xml.js';

/** The root element of a part. Throws when the text is no XML. */
export function parsePart(text: string): XmlElement {
  const top: XmlNode[] = [];
  const open: XmlNode[][] = [top];
  const parser = sax.parser(true, { position: false });
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const children: XmlNode[] = [];
    open.at(-1)?.push({ name, attributes: attributes as Record<string, string>, children });
    open.push(children);
  };
  parser.ontext = (words) => open.at(-1)?.push(words);
  parser.onclosetag = () => open.pop();
  parser.write(text).close();
  const root = top.find(isElement);
  if (!root) throw new TypeError('a part without an element');
  return root;
}

/** The text of a part. */
export function printPart(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${printXml(root)}`;
}

export function printXml(node: XmlNode): string {
  if (!isElement(node)) return escapeXml(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const head = `${node.name}${attributes.join('')}`;
  return node.children.length === 0
    ? `<${head}/>`
    : `<${head}>${node.children.map(printXml).join('')}</${node.name}>`;
}

export function element(
  name: string,
  children: readonly XmlNode[] = [],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  return { name, attributes, children };
}

/** The element without its children of a name. */
export function without(parent: XmlElement, name: string): XmlElement {
  return { ...parent, children: parent.children.filter((each) => !isElement(each) || each.name !== name) };
}

/** The tree with every element below it as `change` gives it, innermost first. */
export function mapElements(root: XmlElement, change: (each: XmlElement) => XmlElement): XmlElement {
  return change({
    ...root,
    children: root.children.map((each) => (isElement(each) ? mapElements(each, change) : each)),
  });
}

/** The element and all below it, outermost first. */
export function everyElement(root: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (each: XmlElement) => {
    found.push(each);
    for (const node of each.children) if (isElement(node)) visit(node);
  };
  visit(root);
  return found;
}
