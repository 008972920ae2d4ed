import type { FontSet } from '../doc/fonts.js';
import type { PageGeometry } from '../doc/page-geometry.js';
import type { StyleSheet } from '../doc/styles.js';
import type { DocumentNode, Dossier } from '../model/dossier.js';
import type { Named } from '../model/ids.js';
import type { Outline } from './outline/entry.js';
import type { ValueTokens } from './template/values.js';

/** What composing one document reads, and the few things it counts on the way. */
export interface Context {
  readonly dossier: Dossier;
  readonly document: DocumentNode;
  /** What every id of the dossier names. */
  readonly names: ReadonlyMap<string, Named>;
  readonly outline: Outline;
  /** Outlines of the dossier's other documents, for references to parts that this one does not print. */
  readonly outlineOf: (document: DocumentNode) => Outline;
  readonly styles: StyleSheet;
  readonly fonts: FontSet;
  /** The document's portrait pages. */
  readonly geometry: PageGeometry;
  /** Width between their margins, in points. */
  readonly textWidth: number;
  /** The template's values that stand in its sentences as tokens. */
  readonly values: ValueTokens;
  readonly state: State;
}

interface State {
  /** Citations already printed in full; later mentions are short (PL1 II.6b). */
  readonly cited: Set<string>;
  footnotes: number;
  /** Whether mentions count as first mentions: not in title, bracket line and subject. */
  counting: boolean;
}

export function newState(): State {
  return { cited: new Set(), footnotes: 0, counting: false };
}
