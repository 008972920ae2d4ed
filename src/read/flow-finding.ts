import { isScalar, type Node } from 'yaml';
import type { Finding } from '../model/finding.js';
import type { Range } from '../model/source-file.js';
import { problem } from './problem.js';

/**
 * In `[ ]` only words without a space may go without quotation marks: a sentence is cut at its commas in silence, and the
 * pieces pass every other check. One finding for a list.
 */
export function flowFinding(
  path: string,
  items: readonly Node[],
  rangeOf: (node: Node) => Range,
): readonly Finding[] {
  const bare = items.filter((item) => isScalar(item) && item.type === 'PLAIN');
  const sentences = bare.filter((item) => isScalar(item) && /\s/.test(String(item.value)));
  const first = sentences[0];
  const last = bare.at(-1);
  if (!first || !last) return [];
  const pieces = bare.map((item) => `“${isScalar(item) ? String(item.value) : ''}”`).join(', ');
  const cut = bare.length > 1;
  return [
    problem(
      path,
      'yaml-flow-sentence',
      { offset: rangeOf(first).offset, end: rangeOf(cut ? last : first).end },
      cut
        ? {
            vi: `Nội dung trong dấu [ ] thiếu dấu ngoặc kép nên bị tách tại dấu phẩy thành ${pieces}.`,
            en: `Without quotation marks the words in [ ] are cut at their commas, into ${pieces}.`,
          }
        : {
            vi: `Nội dung có dấu cách trong dấu [ ] thiếu dấu ngoặc kép: ${pieces}.`,
            en: `Words with spaces in [ ] need quotation marks: ${pieces}.`,
          },
      {
        vi: 'Đặt từng nội dung trong dấu ngoặc kép, hoặc viết mỗi nội dung trên một dòng sau dấu “- ”.',
        en: 'Put each in quotation marks, or on a line of its own after “- ”.',
      },
    ),
  ];
}
