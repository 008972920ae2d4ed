/** Stamps and marks that stand beside the letterhead: draft, urgency, secrecy, receipt, electronic signing. */

import type { Frame } from '../frame.js';
import { fold, trimmed } from './fold.js';

/** "DỰ THẢO", "(Dự thảo lần 2)", "DỰ THẢO LẦN 2 (15/01/2027)", "Dự thảo ngày 15/01/2027"; nothing else on the line. */
export function readDraftMark(text: string): Frame['draft'] {
  const match =
    /^[\s([*"“]*(?:ban\s+)?du\s*thao(?:\s*[:,-]?\s*(?:lan\s*(?:thu\s*)?)?(\d{1,2}(?!\d|\s*[/.-]\s*\d)|nhat|hai|ba|tu|nam))?[\s)\]:,.-]*(?:\(?\s*(?:ngay\s*)?(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})\s*\)?)?[\s)\]*"”.]*$/.exec(
      fold(text),
    );
  if (!match) return undefined;
  const [, round, date] = match;
  const words = ['nhat', 'hai', 'ba', 'tu', 'nam'];
  const counted = round === undefined ? 0 : Number(round) || words.indexOf(round) + 1;
  return {
    ...(counted > 0 && { round: counted }),
    ...(date !== undefined && { date: date.replace(/\s/g, '') }),
  };
}

/** "Lần 2" or a date alone under a draft's mark. */
export function readDraftRound(text: string): Frame['draft'] {
  return /^[\s(]*(?:lan\s|\(?\s*(?:ngay\s*)?\d{1,2}\s*[/.-])/.test(fold(text))
    ? readDraftMark(`Dự thảo ${text}`)
    : undefined;
}

/** PL1 III.2b: KHẨN, THƯỢNG KHẨN, HỎA TỐC (also with its hour). */
export function readUrgency(text: string): Frame['urgency'] {
  const levelled = trimmed(fold(text).replace(/[^\p{L}\s]/gu, ' '));
  if (levelled === 'khan') return 'khan';
  if (levelled === 'thuong khan') return 'thuong-khan';
  return /^hoa toc$/.test(levelled) ? 'hoa-toc' : undefined;
}

/** "MẬT", "TỐI MẬT", "TUYỆT MẬT": such a document may not be worked on here at all. */
export function isSecrecyMark(text: string): boolean {
  return /^(?:do\s*)?(?:tuyet\s+|toi\s+)?mat$/.test(trimmed(fold(text).replace(/[^\p{L}\s]/gu, ' ')));
}

/** Stamp of receipt, of copies, of circulation, or the words that electronic signing leaves. */
export function isStamp(text: string): boolean {
  return /^\W*(?:cong van den|so den|den\s*(?:so|ngay)?\s*:|den ngay|chuyen\s*:|luu hanh noi bo|xem xong tra lai|sao y|sao luc|trich sao|(?:nguoi |duoc )?ky (?:boi|so)\b|nguoi ky\s*:|(?:thoi gian|ngay|gio) ky\s*:|email\s*:|co quan\s*:|so ho so|signature|signed by|date\s*:|thong tin trich xuat|tu dong sinh)/.test(
    fold(text),
  );
}
