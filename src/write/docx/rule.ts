import { BorderStyle, LineRuleType, Paragraph as WordParagraph } from 'docx';
import { type Rule, ruleHeight, ruleOffset, strokeWidth } from '../../doc/document.js';
import { twips } from '../../doc/length.js';
import type { Place } from './place.js';

/**
 * A rule as an empty paragraph with a top border. Above the border lies space before, so that the stroke's centre is
 * `ruleOffset` below the top; border and an exact line fill the rest of `ruleHeight`. The indents leave exactly
 * `length` between them, the odd twip on the right.
 */
export function wordRule(rule: Rule, place: Place): WordParagraph {
  const column = twips(place.column);
  const length = Math.min(twips(rule.length), column);
  const left = Math.floor((column - length) / 2);
  const before = twips(ruleOffset - strokeWidth / 2);
  return new WordParagraph({
    keepNext: rule.keepWithNext === true || place.keepWithNext,
    indent: { left, right: column - length - left },
    spacing: {
      before,
      line: twips(ruleHeight - strokeWidth) - before,
      lineRule: LineRuleType.EXACT,
    },
    border: { top: { style: BorderStyle.SINGLE, size: strokeWidth * 8, space: 0, color: '000000' } },
    run: { size: 2 },
  });
}
