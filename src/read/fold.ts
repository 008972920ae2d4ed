/** Letters without marks, lower case, nothing else: for comparing what was typed with names, never for showing. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}
