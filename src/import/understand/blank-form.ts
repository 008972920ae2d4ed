import type { Part } from './parts.js';

/**
 * Whether an appendix is a form that somebody fills in by hand: rows of dots stand for words that nobody knows yet.
 * "Chủ trì: ………" names no unit, and "Điều 1." of a decision to be written is no task of the plan.
 */
export function isBlankForm(part: Part): boolean {
  return formLabel.test(part.print.label ?? '') || holdsDots(part);
}

const formLabel = /^(?:Mẫu|Biểu mẫu|Phiếu)(?!\p{L})/iu;
const dots = /…{2,}|\.{6,}|(?:…\.*){2,}/;

function holdsDots({ heading = '', text, after, content }: Part): boolean {
  if ([heading, ...text, ...after].some((words) => dots.test(words))) return true;
  if (content.type === 'parts') return content.parts.some(holdsDots);
  return content.type === 'list' && content.points.some(({ plain }) => dots.test(plain));
}
