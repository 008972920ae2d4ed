/**
 * Of some known names the one that a later sentence of a paragraph begins with: "… trẻ em. UBND các xã, thị trấn rà soát …".
 * Undefined where none does, or more than one.
 */
export function laterSubject(text: string, names: readonly string[]): string | undefined {
  const [first = '', ...later] = text.replace(/\s+/gu, ' ').split(/(?<=[\p{Ll}\d)”"][.;]) (?=\p{Lu})/u);
  const begins = (sentence: string, name: string) =>
    sentence.startsWith(`${name} `) && /^\p{Ll}/u.test(sentence.slice(name.length + 1));
  const found = [...new Set(names)].filter((name) => later.some((sentence) => begins(sentence, name)));
  return found.length === 1 && !names.some((name) => begins(first, name)) ? found[0] : undefined;
}
