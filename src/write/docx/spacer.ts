import { type IParagraphStyleOptions, LineRuleType, Paragraph as WordParagraph } from 'docx';
import { twips } from '../../doc/length.js';
import { keepTogether } from './keep-together.js';

/** Height in points of the paragraph that Word needs between two tables and after a last one: one twip. */
export const separatorHeight = 1 / 20;

const styleId = 'Spacer';

/** The style of an empty paragraph: its mark is 1 pt, since it would not fit in a low line otherwise. */
export const spacerStyle: IParagraphStyleOptions = {
  id: styleId,
  name: 'Khoảng trống',
  basedOn: 'Normal',
  uiPriority: 99,
  paragraph: { spacing: exactly(separatorHeight) },
  run: { size: 2 },
};

/** An empty paragraph exactly `height` points high. */
export function spacer(height: number, keepWithNext: boolean): WordParagraph {
  return new WordParagraph({
    style: styleId,
    ...keepTogether(keepWithNext),
    ...(height === separatorHeight ? {} : { spacing: exactly(height) }),
  });
}

function exactly(height: number) {
  return { before: 0, after: 0, line: Math.max(1, twips(height)), lineRule: LineRuleType.EXACT };
}
