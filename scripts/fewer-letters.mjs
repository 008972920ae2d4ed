/**
 * Letters, digits and marks of all scripts make a pattern ten times as slow to compile, and a check compiles hundreds of
 * patterns for one run. The bundled program therefore tells them apart in three alphabets only, and takes blocks of other scripts for letters.
 */
/** Latin with Vietnamese; Greek and Russian, whose letters get among them unseen. */
const alphabets = [
  [0, 0x24f],
  [0x370, 0x3ce],
  [0x400, 0x45f],
  [0x1e00, 0x1eff],
];
/** Letters of other scripts, with the marks and digits among them. */
const others = String.raw`\u03cf-\u03ff\u0460-\u1dff\u1f00-\u1fff\u2c00-\u2dff\u3005-\u3007\u3031-\ud7ff\uf900-\ufdff\ufe70-\uffdc`;

const classes = {
  L: within('L') + others,
  Lu: within('Lu'),
  Ll: within('Ll'),
  N: within('N'),
  M: String.raw`\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f`,
};

/** The characters of the alphabets that have a property, as ranges to stand between brackets. */
function within(property) {
  const pattern = new RegExp(`\\p{${property}}`, 'u');
  const ranges = [];
  for (const [first, last] of alphabets) {
    for (let code = first; code <= last; code++) {
      const character = String.fromCharCode(code);
      if (!pattern.test(character)) continue;
      const range = ranges.at(-1);
      if (range?.code === code - 1) Object.assign(range, { code, to: `-${character}` });
      else ranges.push({ from: character, to: '', code });
    }
  }
  return ranges.map(({ from, to }) => from + to).join('');
}

/** A piece of a pattern as written in the source, and whether it ends within brackets as `starts` says it starts. */
export function withFewerLetters(text, starts) {
  let inClass = starts;
  const made = text.replace(/\\{1,2}p\{(Lu|Ll|L|N|M)\}|\\{1,2}[^\\]|[[\]]/gu, (found, property) => {
    if (found === '[') inClass = true;
    if (found === ']') inClass = false;
    if (property === undefined) return found;
    return inClass ? classes[property] : `[${classes[property]}]`;
  });
  return [made, inClass];
}
