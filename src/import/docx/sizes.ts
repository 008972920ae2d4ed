import type { SourceSizes } from '../source.js';
import type { Piece } from './pieces.js';
import type { Reading, Story } from './reading.js';

const nation = /^\s*CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA/u;

/** Takes down how large the letters of a paragraph are: those of the running text, and those of the national header. */
export function takeDownSizes(pieces: readonly Piece[], { reading, zone, cell }: Story): void {
  if (zone !== 'body') return;
  const { sizes } = reading;
  const words = pieces.flatMap((piece) => (piece.type === 'text' ? [piece] : []));
  if (nation.test(words.map(({ text }) => text).join(''))) {
    const size = words.find(({ text }) => text.trim() !== '')?.look.size;
    if (size !== undefined) sizes.header ??= size;
    return;
  }
  if (cell !== undefined) return;
  for (const { text, look } of words) {
    if (look.size !== undefined) sizes.text.set(look.size, (sizes.text.get(look.size) ?? 0) + text.length);
  }
}

/** The size of the national header, and the one most of the running text has. */
export function sizesOf({ sizes }: Reading): SourceSizes {
  const [body] = [...sizes.text].sort(([, a], [, b]) => b - a)[0] ?? [];
  return {
    ...(sizes.header === undefined ? {} : { header: sizes.header }),
    ...(body === undefined ? {} : { body }),
  };
}
