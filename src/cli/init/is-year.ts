/** Four digits in the years that plans may have. */
export function isYear(typed: string): boolean {
  return /^\d{4}$/.test(typed) && Number(typed) >= 1900 && Number(typed) <= 2200;
}
