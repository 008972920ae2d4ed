/** An id made of words: small letters without marks, digits, hyphens; empty when nothing of the kind is left. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[đĐðÐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The first of `id`, `id-2`, `id-3` … that is not taken. */
export function freeId(id: string, taken: (id: string) => boolean): string {
  if (!taken(id)) return id;
  for (let n = 2; ; n += 1) {
    if (!taken(`${id}-${n}`)) return `${id}-${n}`;
  }
}
