/** The beginning of a text on one line, at most so many characters of it, cut between two words where it has any. */
export function beginning(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  if (characters.length <= most) return line;
  const space = characters.lastIndexOf(' ', most);
  return `${characters.slice(0, space > 0 ? space : most).join('')} …`;
}
