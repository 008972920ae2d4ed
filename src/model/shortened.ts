/** The first words of a text on one line, so many characters at most and "…" where some are left out. */
export function shortened(text: string, longest = 60): string {
  const level = text.replace(/\s+/g, ' ');
  return level.length <= longest ? level : `${level.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}
