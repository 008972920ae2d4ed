/** The marks of tracked changes (ECMA-376 17.13.5). Number, author and date are written last, by `sign-changes.ts`. */

import { isElement } from '../import/docx/tree.js';
import type { XmlElement, XmlNode } from '../import/docx/xml.js';
import { own } from '../model/own.js';
import { element, printXml } from './xml.js';

export type Change = 'w:ins' | 'w:del';

/** What is known of one thing in the old document, in the new one, or in both. */
export interface Sides<T> {
  readonly old?: T | undefined;
  readonly next?: T | undefined;
}

/** What becomes of a thing that one side alone has. */
export function changeOf({ old }: Sides<unknown>): Change {
  return old === undefined ? 'w:ins' : 'w:del';
}

const inDeletions: Readonly<Record<string, string>> = { 'w:t': 'w:delText', 'w:instrText': 'w:delInstrText' };

/** Runs put in or taken out. */
export function changedRuns(change: Change, runs: readonly XmlElement[]): XmlElement[] {
  if (runs.length === 0) return [];
  if (change === 'w:ins') return [element(change, runs)];
  const renamed = (node: XmlNode) =>
    isElement(node) ? { ...node, name: own(inDeletions, node.name) ?? node.name } : node;
  return [
    element(
      change,
      runs.map((run) => ({ ...run, children: run.children.map(renamed) })),
    ),
  ];
}

/**
 * Properties as they are now, with a record of the former ones where they differ; `behind` is what the schema has between
 * the two. Nothing where neither side has any.
 */
export function changedProperties(
  name: string,
  { old, next }: Sides<XmlElement>,
  behind: readonly XmlElement[] = [],
): XmlElement[] {
  const [before, after] = [old ?? element(name), next ?? element(name)];
  const record = printXml(before) === printXml(after) ? [] : [element(`${name}Change`, [before])];
  const children = [...after.children, ...behind, ...record];
  return children.length === 0 ? [] : [{ ...after, children }];
}
