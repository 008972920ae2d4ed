import { isInCapitals } from '../../meaning/name-case.js';
import { isMark, rank } from './label.js';
import type { Node } from './nest.js';
import type { Making } from './outline.js';

/** Whether a labelled line heads a part, or is a sentence of a list. */
export function isHeaded(node: Node, { namesUnits, dressed }: Making): boolean {
  const { line, children } = node;
  if (line.heading !== undefined || (line.headsUnit && !/:\s/.test(line.text))) return true;
  const numbering = node.label?.numbering ?? 'none';
  if (isMark(numbering)) return headsPoints(node, namesUnits);
  // Where headings are bold, a line that is not, with nothing under it, is a sentence.
  if (dressed && !line.bold && children.length === 0 && !isInCapitals(line.text)) return false;
  if (rank(numbering) <= rank('roman')) return children.length > 0 || !isSentence(line.text);
  if (line.bold && line.text.length <= 200) return true;
  if (children.length === 0) return false;
  if (namesUnits(line.text.replace(/:$/, ''))) return true;
  if (/[.;,]$/.test(line.text) || (!line.bold && /,\s*(?:bao )?gồm:$/iu.test(line.text))) return false;
  const words = line.text.split(' ').length;
  return /:$/.test(line.text) ? words <= 12 : words <= 40;
}

/** "* **Tình huống 1**", "- Ban Giám hiệu:" with points below: a heading, though only a mark stands before it. */
function headsPoints({ line, label, children }: Node, namesUnits: Making['namesUnits']): boolean {
  if (!children.some((child) => child.type === 'node')) return false;
  if (label?.numbering === 'star' && (line.bold || line.italic)) return true;
  return /:$/.test(line.text) && namesUnits(line.text.replace(/:$/, ''));
}

/** What holds a table is a section: an item is a sentence. */
export function holdsTable({ children }: Node): boolean {
  return children.some((child) => child.type === 'table' || (child.type === 'node' && holdsTable(child)));
}

function isSentence(text: string): boolean {
  return text.endsWith(';') || (text.endsWith('.') && text.split(' ').length > 12);
}
