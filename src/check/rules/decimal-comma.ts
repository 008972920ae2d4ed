import { matchesIn } from '../matches-in.js';
import type { Rule } from '../rule.js';

const before = String.raw`(?<![\d.,/:\p{L}-])`;
const unit = String.raw`%|‰|(?:triệu|tỷ|tỉ|nghìn|ngàn|ha|km|kg|lít|mét|lần|điểm phần trăm)(?!\p{L})`;
/** "98.5%", "1.25 tỷ đồng". Three digits after the point are thousands, unless a zero stands before. */
const pointed = new RegExp(String.raw`${before}(?:\d+\.\d{1,2}|0\.\d+)(?=\s*(?:${unit}))`, 'gu');
const counted = 'đồng|người|trẻ|hộ|em|cháu|lượt|học sinh|cuốn|tờ|suất';
/** "15,988 trẻ em", "1,250,000". A zero before the comma makes it a fraction. */
const commaed = new RegExp(
  String.raw`${before}[1-9]\d{0,2}(?:(?:,\d{3}){2,}(?![\d,.])|,\d{3}(?=\s+(?:${counted})(?!\p{L})))`,
  'gu',
);

/** Vietnamese figures have a comma before decimals and a point between thousands. */
export const decimalComma: Rule = {
  code: 'decimal-comma',
  severity: 'warning',
  title: {
    vi: 'Phần thập phân ghi sau dấu phẩy, hàng nghìn cách bằng dấu chấm.',
    en: 'Decimals follow a comma, thousands are parted by points.',
  },
  basis: 'convention',
  *check({ prose }) {
    for (const { pointer, span, found } of matchesIn(prose, pointed)) {
      const right = found[0].replace('.', ',');
      yield {
        pointer,
        span,
        message: {
          vi: `Số “${found[0]}” ghi phần thập phân sau dấu chấm; trong văn bản tiếng Việt là dấu phẩy.`,
          en: `The number “${found[0]}” has a decimal point; Vietnamese has a comma.`,
        },
        hint: { vi: `Sửa thành “${right}”.`, en: `Write “${right}”.` },
      };
    }
    for (const { pointer, span, found } of matchesIn(prose, commaed)) {
      const right = found[0].replaceAll(',', '.');
      yield {
        pointer,
        span,
        message: {
          vi: `Số “${found[0]}” cách hàng nghìn bằng dấu phẩy; trong văn bản tiếng Việt là dấu chấm.`,
          en: `The number “${found[0]}” parts thousands by commas; Vietnamese has points.`,
        },
        hint: {
          vi: `Sửa thành “${right}” nếu là hàng nghìn.`,
          en: `Write “${right}” if thousands are meant.`,
        },
      };
    }
  },
  good: [
    { plan: 'items: ["Đạt 98,5% và 1.250.000 đồng; 841,168 triệu đồng; 0,125 mức lương", "Mục 1.2. Tỷ lệ"]' },
    { plan: 'items: ["Ngày 7.12.2021, lúc 8.30, phiên bản 1.2", "Đạt 1.250%; 12,125 triệu đồng"]' },
    { plan: 'items: ["Các điểm 1,2,3 và năm 2025,2026", "Tăng từ 1,250 lên 2"]' },
  ],
  bad: [
    { plan: 'items: ["Đạt 98.5% trở lên, tăng 0.735 %", "B"]', at: ['/items/0 “98.5”', '/items/0 “0.735”'] },
    {
      plan: 'items: ["Kinh phí 1.25 tỷ đồng", "Có 15,988 trẻ em, chi 1,250,000 đồng"]',
      at: ['/items/0 “1.25”', '/items/1 “15,988”', '/items/1 “1,250,000”'],
    },
  ],
};
