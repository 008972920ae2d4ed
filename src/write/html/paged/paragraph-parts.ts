import type { PlacedLine } from '../../../layout/page.js';

/** Lines that follow one another on a page and belong to one paragraph. */
export interface ParagraphPart {
  readonly role: PlacedLine['role'];
  readonly lines: readonly PlacedLine[];
}

export function paragraphParts(lines: readonly PlacedLine[]): ParagraphPart[] {
  const parts: { role: PlacedLine['role']; paragraph: number; lines: PlacedLine[] }[] = [];
  for (const line of lines) {
    const open = parts.at(-1);
    if (open?.paragraph === line.paragraph && open.role === line.role) open.lines.push(line);
    else parts.push({ role: line.role, paragraph: line.paragraph, lines: [line] });
  }
  return parts;
}
