/** Columns that a text takes on a terminal: none for marks that stand on the letter before, two for wide letters. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Unicode UAX #11: the blocks that hold East Asian wide letters, and pictures. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const nothing = /[\p{Mn}\p{Me}\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/u;

export function characterWidth(character: string): number {
  if (nothing.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/**
 * A text from a file or a message as it may go to a terminal, on one line: control characters could move the cursor or change
 * colours, and marks of writing direction could turn a line around.
 */
export function printable(text: string): string {
  return text
    .replaceAll(/[\t\n\r]+/g, ' ')
    .replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu, '\ufffd');
}
