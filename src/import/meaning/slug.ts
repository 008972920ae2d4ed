/** Letters without marks, in small letters, joined by hyphens: `Phòng Tư pháp` → `phong-tu-phap`. Empty when nothing is left. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The first of `id`, `id-2`, `id-3` … that is not taken. */
export function freeId(id: string, taken: (id: string) => boolean): string {
  if (!taken(id)) return id;
  for (let n = 2; ; n += 1) {
    if (!taken(`${id}-${n}`)) return `${id}-${n}`;
  }
}
