import { LineRuleType, Paragraph as WordParagraph } from 'docx';
import { twips } from '../../doc/length.js';

/** Height in points of the paragraph that Word needs between two tables and after a last one: one twip. */
export const separatorHeight = 1 / 20;

/** An empty paragraph exactly `height` points high. */
export function spacer(height: number, keepWithNext: boolean): WordParagraph {
  return new WordParagraph({
    ...(keepWithNext ? { keepNext: true } : {}),
    spacing: { before: 0, after: 0, line: Math.max(1, twips(height)), lineRule: LineRuleType.EXACT },
    // The mark's own size, else it would be taller than the line it stands in.
    run: { size: 2 },
  });
}
