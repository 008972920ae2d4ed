/**
 * Whether the words before a place belong to the same sentence for sure: a word or a comma stands there. After a colon, a quote,
 * a bracket or a dash a capital may be right, so that these do not count.
 */
export function isMidSentence(words: string, at: number): boolean {
  return /[\p{L},]\s+$/u.test(words.slice(Math.max(0, at - 3), at));
}

/** Whether it is typed in capitals, where small and capital letters say nothing. */
export function isInCapitals(words: string): boolean {
  return words === words.toLocaleUpperCase('vi');
}
