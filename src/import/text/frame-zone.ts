import { frameLineOf, isCapitals, isPersonName, isSignatureLine } from './frame-lines.js';
import { labelOf } from './labels.js';
import type { Line } from './line.js';

/** A title has no more lines than this. */
const longestTitle = 7;
/** Lines of recipients and signature. */
const longestEnd = 45;

/**
 * The indexes of lines that follow another line of the same part of a frame: the title under the kind's name, the V/v lines,
 * the recipients and the signature. There lines are broken by sense.
 */
export function frameEnds(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach((line, i) => {
    const part = frameLineOf(line.text);
    if (part === 'kind' || part === 'about') for (let k = i + 1; k < titleEnd(lines, i); k++) found.add(k);
    if (part === 'recipients') for (let k = i + 1; k < signatureEnd(lines, i); k++) found.add(k);
    if (isSignatureLine(line.text) || isPersonName(line.text)) {
      if (isSignatureLine(line.text)) found.add(i + 1);
      if (isSignatureLine(line.text)) found.add(i);
    }
  });
  return found;
}

const basis =
  /^(?:Căn cứ|Xét|Theo đề nghị|Thực hiện (?:Kế hoạch|Nghị quyết|Quyết định|Chỉ thị|Công văn|Chương trình|Luật|Thông tư|Đề án) |Để |Nhằm )/;

/** The line after a title: a blank line, a label, a basis or a whole sentence ends it. */
function titleEnd(lines: readonly Line[], kind: number): number {
  let at = kind + 1;
  for (; at < Math.min(lines.length, kind + 1 + longestTitle); at++) {
    const line = lines[at] as Line;
    if (labelOf(line.text) || frameLineOf(line.text) === 'to') break;
    if (at > kind + 1 && (line.gap > 0 || basis.test(line.text) || beginsSentence(lines, at))) break;
  }
  return at;
}

/** Whether a line begins a sentence that ends some lines on: titles have no end mark. */
function beginsSentence(lines: readonly Line[], at: number): boolean {
  if (!/^\p{Lu}/u.test(lines[at]?.text ?? '')) return false;
  for (let i = at; i < Math.min(lines.length, at + longestTitle); i++) {
    const line = lines[i] as Line;
    if (i > at && (line.gap > 0 || labelOf(line.text) || basis.test(line.text))) return false;
    if (/[.:;]$/.test(line.text)) return true;
  }
  return false;
}

function signatureEnd(lines: readonly Line[], recipients: number): number {
  let at = recipients + 1;
  for (; at < Math.min(lines.length, recipients + longestEnd); at++) {
    const text = lines[at]?.text ?? '';
    const part = frameLineOf(text);
    if (
      part === 'kind' ||
      part === 'nation' ||
      part === 'number' ||
      /^(?:phụ lục|phụ biểu|biểu)/iu.test(text)
    )
      break;
    if (text.length > 110 || (isCapitals(text) && labelOf(text))) break;
  }
  return at;
}
