/** Of two ways of writing, the places of the one used less often; none where only one is used. */
export function lessUsed<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  if (one.length === 0 || other.length === 0) return [];
  return one.length < other.length ? one : other;
}
