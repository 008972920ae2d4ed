/** Where a footnote's mark stands in the text. */
export const noteMarkId = (number: number): string => `dau-chu-thich-${number}`;

/** Where its text stands. */
export const noteTextId = (number: number): string => `chu-thich-${number}`;
