/**
 * A paragraph that stays with the next is not split either: LibreOffice never splits one, so Word must not, and the
 * PDF follows both.
 */
export function keepTogether(keep: boolean): { keepNext?: true; keepLines?: true } {
  return keep ? { keepNext: true, keepLines: true } : {};
}
