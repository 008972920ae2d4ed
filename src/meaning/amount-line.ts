/** A line of a budget: what is paid for, and how much money at its end. */
import { spaced } from './patterns.js';

const money = String.raw`(?<amount>\d{1,3}(?:\.\d{3})*(?:,\d+)? ?(?:nghìn|triệu|tỷ|tỉ)?(?: ?đồng| ?đ(?![\p{L}])|(?<=triệu|tỷ|tỉ)))`;
const atEnd = spaced(String.raw`(?:[:=]| là| số tiền) ${'?'}${money}[\s.;]*$`, 'iu');

/** "Nước uống: 1.600.000đ;" costs 1.600.000đ; undefined where the line does not end with one amount of money. */
export function amountOf(text: string): string | undefined {
  return atEnd.exec(text)?.groups?.amount?.replace(/\s+/gu, ' ').trim();
}
