/** Several texts in one cell: the first bare, each other on a line of its own behind its label. */

export interface LabelledText {
  readonly label: string;
  readonly text: string | undefined;
}

export function joinLabelled(main: string | undefined, rest: readonly LabelledText[]): string {
  const lines = rest.flatMap(({ label, text }) => (text === undefined ? [] : [`${label}: ${text}`]));
  return [...(main === undefined ? [] : [main]), ...lines].join('\n');
}

/** The texts by label, the first by ''; labels come in the given order. What is not there is missing. */
export function splitLabelled(cell: string, labels: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let rest = `\n${cell}`;
  for (const label of [...labels].reverse()) {
    const start = rest.lastIndexOf(`\n${label}: `);
    if (start < 0) continue;
    const text = rest.slice(start + label.length + 3).trim();
    if (text !== '') texts.set(label, text);
    rest = rest.slice(0, start);
  }
  const main = rest.trim();
  if (main !== '') texts.set('', main);
  return texts;
}
