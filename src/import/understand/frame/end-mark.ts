/** The mark that closes the text ("./.", "/.", "./", "/./."), as printed; undefined where it ends otherwise. */
export function readEndMark(text: string): string | undefined {
  return /(?:\.?\s?\/\s?\.{1,2}|\.\s?\/)(?=[\s*_”")]*$)/.exec(text.trimEnd())?.[0].replace(/\s/g, '');
}
