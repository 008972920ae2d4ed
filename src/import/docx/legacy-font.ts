/** A font of before Unicode, in which Vietnamese is typed with the codes of other letters. */
export interface LegacyFont {
  readonly kind: 'tcvn3' | 'vni';
  /** The font draws small letters as capitals (.VnTimeH). */
  readonly capitals: boolean;
}

/** Knows such fonts by their names: `.VnTime`, `.VnArialH`, `VNI-Times`. */
export function legacyFont(name: string): LegacyFont | undefined {
  if (/^\.vn/i.test(name)) return { kind: 'tcvn3', capitals: /H$/.test(name.trim()) };
  return /^vni[- ]/i.test(name) ? { kind: 'vni', capitals: false } : undefined;
}
