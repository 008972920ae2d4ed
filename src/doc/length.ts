/** Millimetres as points, rounded to whole twips (1/20 pt), the unit in which Word stores lengths. */
export function mm(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4) / 20;
}

/** Points as whole twips. */
export function twips(points: number): number {
  return Math.round(points * 20);
}
