import { BorderStyle, type IParagraphStyleOptions, LineRuleType, Paragraph as WordParagraph } from 'docx';
import { type Rule, ruleHeight, ruleOffset, strokeWidth } from '../../doc/document.js';
import { twips } from '../../doc/length.js';
import { keepTogether } from './keep-together.js';
import type { Place } from './place.js';

const styleId = 'Rule';

/** From the rule's top to the upper edge of its stroke, in twips: the stroke's middle lies at `ruleOffset`. */
const before = twips(ruleOffset - strokeWidth / 2);

/**
 * The style of a rule: an empty paragraph with a top border. Space before, the border and an exact line under it add
 * up to `ruleHeight`.
 */
export const ruleStyle: IParagraphStyleOptions = {
  id: styleId,
  name: 'Đường kẻ',
  basedOn: 'Normal',
  uiPriority: 99,
  paragraph: {
    border: { top: { style: BorderStyle.SINGLE, size: strokeWidth * 8, space: 0, color: '000000' } },
    spacing: {
      before,
      after: 0,
      line: twips(ruleHeight - strokeWidth) - before,
      lineRule: LineRuleType.EXACT,
    },
  },
  run: { size: 2 },
};

/** A rule. The indents leave exactly `length` between them in the middle of the column, an odd twip on the right. */
export function wordRule(rule: Rule, place: Place): WordParagraph {
  const column = twips(place.column);
  const length = Math.min(twips(rule.length), column);
  const left = Math.floor((column - length) / 2);
  return new WordParagraph({
    style: styleId,
    ...keepTogether(rule.keepWithNext === true || place.keepWithNext),
    indent: { left, right: column - length - left },
  });
}
