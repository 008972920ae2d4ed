/** A number as CSS and SVG write it: three decimals, 1/1000 pt, are finer than any screen or printer. */
export function cssNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000 + 0);
}

/**
 * Points of the paper. `--pt` is 1 pt in print; on a screen it follows the reader's own text size. Indents use `--in`,
 * which shrinks where the screen is narrow.
 */
export function cssPoints(value: number, unit: '--pt' | '--in' = '--pt'): string {
  return value === 0 ? '0' : `calc(${cssNumber(value)} * var(${unit}))`;
}
