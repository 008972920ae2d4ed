/** Names of sheets that Excel takes: 31 characters, none of `[]:*?/\`, no apostrophe at an end, no two alike but for capitals. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set(['history']);
  return wanted.map((name) => {
    const legal = legalName(name);
    for (let count = 1; ; count += 1) {
      const made = count === 1 ? shortened(legal, longest) : numbered(legal, count);
      if (taken.has(made.toLowerCase())) continue;
      taken.add(made.toLowerCase());
      return made;
    }
  });
}

const longest = 31;

function legalName(name: string): string {
  const legal = name
    .normalize('NFC')
    .replace(/[[\]:*?/\\\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '');
  return legal === '' ? 'Trang tính' : legal;
}

function numbered(name: string, count: number): string {
  const end = ` (${count})`;
  return shortened(name, longest - end.length) + end;
}

/** Cut after a whole word where one ends in the second half. */
function shortened(name: string, length: number): string {
  if (name.length <= length) return name;
  const cut = [...name].reduce(
    (kept, letter) => (kept.length + letter.length < length ? kept + letter : kept),
    '',
  );
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s']+$/, '')}…`;
}
