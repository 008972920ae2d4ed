/** An id made of words: small letters without marks, digits, hyphens; empty when nothing of the kind is left. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
