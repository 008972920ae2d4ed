import type { Match } from './matches-in.js';
import { outsideCitations } from './outside-citations.js';

/**
 * Of two ways of writing, the places of the one used less often; none where only one is used. Citations do not count: they
 * are written as the cited document is.
 */
export function lessUsed(one: readonly Match[], other: readonly Match[]): readonly Match[] {
  // Reading citations takes long, and most plans keep to one way.
  if (one.length === 0 || other.length === 0) return [];
  const [ours, others] = [outsideCitations(one), outsideCitations(other)];
  if (ours.length === 0 || others.length === 0) return [];
  return ours.length < others.length ? ours : others;
}
