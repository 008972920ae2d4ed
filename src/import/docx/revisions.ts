/**
 * Tracked changes, counted or settled on the tree, so that nothing after this knows of them. Settling keeps Word's rules:
 * a paragraph mark that goes joins its paragraph to the next, whose format the joined paragraph has.
 */
import { own } from '../../model/own.js';
import { child, childrenOf, isElement } from './tree.js';
import type { XmlElement, XmlNode } from './xml.js';

export interface RevisionCount {
  /** Words, paragraph marks, rows and cells put in, taken out, or moved. */
  readonly inserted: number;
  readonly deleted: number;
  readonly moved: number;
  /** Changes of look, of paragraphs, tables or pages. */
  readonly formatted: number;
}

const inserted = new Set(['w:ins', 'w:cellIns']);
const deleted = new Set(['w:del', 'w:cellDel']);
const moved = new Set(['w:moveFrom', 'w:moveTo']);
const formatted = new Set([
  ...['w:rPrChange', 'w:pPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:tblPrExChange', 'w:trPrChange'],
  ...['w:tcPrChange', 'w:tblGridChange', 'w:numberingChange', 'w:cellMerge'],
]);

/** Counts the changes nobody has settled. */
export function countRevisions(root: XmlElement): RevisionCount {
  const count = { inserted: 0, deleted: 0, moved: 0, formatted: 0 };
  const visit = (element: XmlElement) => {
    if (inserted.has(element.name)) count.inserted++;
    else if (deleted.has(element.name)) count.deleted++;
    // A move is told once, by where its words are now.
    else if (element.name === 'w:moveTo') count.moved++;
    else if (formatted.has(element.name)) count.formatted++;
    for (const each of element.children) if (isElement(each)) visit(each);
  };
  visit(root);
  return count;
}

export type Settling = 'accept' | 'reject';

/** The tree as it is when every change is accepted, or rejected. */
export function settleRevisions(root: XmlElement, how: Settling): XmlElement {
  const [made] = settled(root, how);
  return made && isElement(made) ? made : root;
}

/** Marks of a change that is undone: what it covers goes. */
function goes(name: string, how: Settling): boolean {
  return how === 'accept'
    ? name === 'w:del' || name === 'w:moveFrom' || name === 'w:cellDel'
    : name === 'w:ins' || name === 'w:moveTo' || name === 'w:cellIns';
}

const renamed: Readonly<Record<string, string>> = { 'w:delText': 'w:t', 'w:delInstrText': 'w:instrText' };

function settled(element: XmlElement, how: Settling): readonly XmlNode[] {
  const { name } = element;
  if (goes(name, how) || vanishes(element, how)) return [];
  if (inserted.has(name) || deleted.has(name) || moved.has(name)) return settledChildren(element, how);
  const before = formerProperties(element, how);
  if (before) return settled(before, how);
  if (formatted.has(name)) return [];
  const children = settledChildren(element, how);
  if (name === 'w:tbl' && !children.some((each) => isElement(each) && hasRow(each))) return [];
  return [{ ...element, name: own(renamed, name) ?? name, children }];
}

function settledChildren(element: XmlElement, how: Settling): readonly XmlNode[] {
  const made: XmlNode[] = [];
  /** Paragraphs whose mark goes, waiting for the one they join. */
  let joining: XmlElement[] = [];
  for (const each of element.children) {
    const markGoes = isElement(each) && each.name === 'w:p' && paragraphMarkGoes(each, how);
    const settledEach = isElement(each) ? settled(each, how) : [each];
    for (const node of settledEach) {
      if (!isElement(node) || !['w:p', 'w:tbl', 'w:sectPr', 'w:sdt'].includes(node.name)) made.push(node);
      else if (markGoes) joining.push(node);
      else {
        made.push(...joined(joining, node));
        joining = [];
      }
    }
  }
  return [...made, ...joined(joining, undefined)];
}

/** Puts the content of paragraphs without a mark before that of the next one; empty ones go where none follows. */
function joined(joining: readonly XmlElement[], next: XmlElement | undefined): readonly XmlElement[] {
  // Bookmarks alone are no content: they go with the words they stood before.
  const content = joining.map(contentOf).filter(isMoreThanBookmarks).flat();
  if (content.length === 0) return next ? [next] : [];
  if (next?.name === 'w:p') {
    const own = child(next, 'w:pPr');
    return [{ ...next, children: [...(own ? [own] : []), ...content, ...contentOf(next)] }];
  }
  const last = joining.at(-1);
  const own = child(last, 'w:pPr');
  const alone = last ? [{ ...last, children: [...(own ? [own] : []), ...content] }] : [];
  return next ? [...alone, next] : alone;
}

function contentOf(paragraph: XmlElement): XmlNode[] {
  return paragraph.children.filter((each) => !isElement(each) || each.name !== 'w:pPr');
}

function isMoreThanBookmarks(content: readonly XmlNode[]): boolean {
  return content.some((each) => !isElement(each) || !/^w:bookmark(Start|End)$/.test(each.name));
}

function paragraphMarkGoes(paragraph: XmlElement, how: Settling): boolean {
  const mark = child(child(paragraph, 'w:pPr'), 'w:rPr');
  return childrenOf(mark).some(({ name }) => goes(name, how));
}

/** Rows and cells whose properties say that they were put in or taken out. */
function vanishes(element: XmlElement, how: Settling): boolean {
  if (element.name !== 'w:tr' && element.name !== 'w:tc') return false;
  const own = child(element, element.name === 'w:tr' ? 'w:trPr' : 'w:tcPr');
  return childrenOf(own).some(({ name }) => goes(name, how));
}

/** A table that had rows and has none left is gone with them. */
function hasRow(element: XmlElement): boolean {
  return element.name === 'w:tr' || childrenOf(element).some((each) => each.name !== 'w:tc' && hasRow(each));
}

/** The properties before a change of look, where it is rejected: what the change does not speak of stays. */
function formerProperties(element: XmlElement, how: Settling): XmlElement | undefined {
  if (how === 'accept') return undefined;
  const change = child(element, `${element.name}Change`);
  const former = childrenOf(change).find(({ name }) => name === element.name);
  if (!former) return undefined;
  const kept = childrenOf(element).filter(({ name }) => keptBeside.has(name) && !child(former, name));
  return { ...former, children: [...former.children, ...kept] };
}

/** A paragraph's former properties leave out its mark and its page section; a row's and a cell's own changes stay beside. */
const keptBeside = new Set([
  ...['w:rPr', 'w:sectPr', 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:cellIns', 'w:cellDel'],
  ...['w:headerReference', 'w:footerReference'],
]);
