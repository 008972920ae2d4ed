import { upperCase } from '../model/vietnamese.js';

/** One line of a signer's authority and post, taken apart: "KT. CHỦ TỊCH" signs for the post CHỦ TỊCH. */
export interface SigningLine {
  readonly form?: SigningForm;
  /** What stands after the form: an organ or a post. */
  readonly rest: string;
  /** The form as the decree writes it, with a full stop and a space (PL1 II.7b). */
  readonly wellWritten: boolean;
}

/** On behalf of a collective · for the head · by order · by authorisation · acting head (PL1 II.7b). */
export type SigningForm = 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q';

const pattern = /^\s*(TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L|TU\.Q)(?!\p{L})([.:]?\s*)(.*)$/su;

export function readSigningLine(text: string): SigningLine {
  const [, typed = '', mark, rest = ''] = pattern.exec(text) ?? [];
  if (typed === '') return { rest: text.trim(), wellWritten: true };
  const form = typed.replace(/[/.]/g, '') as SigningForm;
  return { form, rest: rest.trim(), wellWritten: text.startsWith(`${form}. `) && mark === '. ' };
}

const headPost =
  /^(?:CHỦ TỊCH|CHỦ NHIỆM|BÍ THƯ|(?:TỔNG )?GIÁM ĐỐC|BỘ TRƯỞNG|CHÁNH |TRƯỞNG |THỦ TRƯỞNG|\p{Lu}+ (?:\p{Lu}+ )?TRƯỞNG(?!\p{L}))/u;
const deputyPost = /^(?:PHÓ |THỨ TRƯỞNG|CHỈ HUY PHÓ)/u;

/** Whether it is the post of an organ's head. */
export function isHeadPost(words: string): boolean {
  return headPost.test(words) && !deputyPost.test(words);
}

export function isDeputyPost(words: string): boolean {
  return deputyPost.test(words);
}

/** Whether the deputy is one of that head: PHÓ CHỦ TỊCH of CHỦ TỊCH, THỨ TRƯỞNG of BỘ TRƯỞNG. */
export function isDeputyOf(deputy: string, head: string): boolean {
  if (/^(?:THỨ TRƯỞNG|CHỈ HUY PHÓ)/u.test(deputy)) return /^(?:BỘ|CHỈ HUY) TRƯỞNG/u.test(head);
  const [first, second] = upperCase(head).split(/\s+/u);
  return deputy.replace(/^PHÓ\s+/u, '').startsWith(`${first} ${second ?? ''}`.trim());
}
