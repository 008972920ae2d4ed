/** Takes an indicator's sentence apart into clauses that each measure one thing. */
import { type Span, trimSpan } from './found.js';
import { matchAt, spaced } from './patterns.js';

const amount = String.raw`(?:(?:trên|dưới|ít nhất|tối thiểu|không quá|khoảng|hơn) )?\d[\d.,]*(?:\s*[-–]\s*\d[\d.,]*)?\s*%`;
const verbs = '(?:(?:phấn đấu|đảm bảo|bảo đảm|duy trì|giữ|nâng|tăng|giảm|hạ|đồng thời|tiếp tục) )*';
/** "…, tỷ suất dưới 9%": a rate's level, which names nothing else. */
const level = '(?:dưới|trên|còn|đạt|là|ở|ở mức|giảm|giảm còn|tăng|khoảng|ít nhất|tối thiểu|không quá) ?\\d';
/** "…, tỷ lệ …", "…, 100% trẻ em …": another thing is measured; "… và 90% vào năm 2030" goes on with the same. */
const another = spaced(
  `\\s*(?:,|và|, và|, trong đó|trong đó|, đồng thời|, còn)(?: có)? (?=${verbs}(?:(?:tỷ|tỉ) (?:lệ|suất|số) (?!${level})\\p{L}|số (?:vụ|người|ca|trẻ|hộ|lượng|xã|thôn|trường|doanh nghiệp)|${amount} (?!vào|năm|đến|trong(?! đó| (?:số|tổng))|đối với|ở|tại|so với|trở|và|tổng|của|trên|hằng|hàng|mỗi|dân số|số)\\p{L}))`,
  'iuy',
);
const sentenceEnd = /\.\s+(?=\p{Lu})/uy;

/** Spans of the clauses, without the marks between them. Brackets stay whole. */
export function splitClauses(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  let depth = 0;
  const cut = (to: number, next: number) => {
    const span = trimSpan(text, { from: start, to });
    if (span.to > span.from) spans.push(span);
    start = next;
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '(' || char === '“') depth += 1;
    if (char === ')' || char === '”') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (char === ';') cut(at, at + 1);
    const stop = char === '.' ? matchAt(sentenceEnd, text, at) : undefined;
    if (stop) cut(at, at + stop[0].length);
    if (char !== ',' && !/\s/u.test(char)) continue;
    const next = matchAt(another, text, at);
    // What stands before must measure something itself: "Tỷ lệ hộ nghèo và tỷ lệ hộ cận nghèo giảm 2%" is one.
    if (next && /\d/.test(text.slice(start, at).replace(/năm\s+\d{4}|\d+\s+tuổi/gu, ''))) {
      cut(at, at + next[0].length);
      at = start - 1;
    }
  }
  cut(text.length, text.length);
  return spans;
}
