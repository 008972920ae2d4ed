/** Millimetres as points, rounded to whole twips (1/20 pt), the unit in which Word stores lengths. */
export function mm(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4) / 20;
}

/** Points rounded to whole twips, so that every format stores the same length. */
export function wholeTwips(points: number): number {
  return twips(points) / 20;
}

/** Points as a number of whole twips. */
export function twips(points: number): number {
  return Math.round(points * 20);
}
