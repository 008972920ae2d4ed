/** Office documents write counts under ten with a zero. */
export function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
