import { type Rule, ruleHeight, ruleOffset, strokeWidth } from '../../doc/document.js';
import { cssPoints } from './css-length.js';
import type { Place } from './place.js';

/** A line as long as in the paper, in the middle of its column; nothing to read. */
export function ruleHtml(rule: Rule, place: Place): string {
  const own = [`width:${cssPoints(rule.length)}`, ...(rule.keepWithNext ? ['break-after:avoid'] : [])].join(
    ';',
  );
  return `<div class="rule ${place.classes.of(own)}" aria-hidden="true"></div>`;
}

/** The stroke's middle lies at `ruleOffset`; with what is under it a rule is `ruleHeight` high. */
export const ruleCss = [
  'box-sizing:border-box',
  'max-width:100%',
  `margin:${cssPoints(ruleOffset - strokeWidth / 2)} auto 0`,
  `height:${cssPoints(ruleHeight - ruleOffset + strokeWidth / 2)}`,
  `border-top:${cssPoints(strokeWidth)} solid`,
].join(';');
