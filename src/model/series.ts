/** The id without its years: what the plans of several years have in common. */
export function seriesOf(id: string): string {
  return id.replace(/-(?:19|20)\d{2}(?:-(?:19|20)\d{2})?$/, '');
}
