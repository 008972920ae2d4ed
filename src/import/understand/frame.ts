/**
 * The frame of an official document: everything of it but the text between the subject and the signature
 * (PL1 II of the decree: national header, organs, number, place and date, type and subject, addressees, recipients, signature).
 * Every word of the source is in exactly one field, in the body, in an appendix or in `aside`; only the national header,
 * the set words ("Số", "ngày", "Kính gửi", "Nơi nhận"), page numbers and drawn lines are dropped.
 */
import type { Words } from '../../model/finding.js';
import type { SourceBlock, SourceInline, SourcePlace } from '../source.js';

export interface Frame {
  readonly file: string;
  /**
   * `ke-hoach`, `to-trinh`, `cong-van`; another kind by its name as an id (`quyet-dinh`), `van-ban-dang` for a document of
   * the Party, `khong-ro` where nothing says: the caller refuses these or imports them as best it can.
   */
  readonly kind: string;
  /** The type name as printed ("KẾ HOẠCH LIÊN TỊCH"); missing for a letter. */
  readonly typeName?: string;
  /** Where the document begins. */
  readonly place: SourcePlace;
  /** Names of the organs above and of the issuer, a line each as printed; missing where the source has none. */
  readonly letterhead?: FrameLetterhead;
  /** What stands before the slash ("87", "26/2021"); missing when blank. */
  readonly number?: string;
  /** "KH-UBND": what follows the slash. */
  readonly symbol?: string;
  readonly geography?: string;
  readonly date?: { readonly day?: number; readonly month?: number; readonly year?: number };
  /** Lines broken by sense are kept as "\n". A letter's without its "V/v". */
  readonly subject?: string;
  /** The line in brackets under the subject, without its brackets. */
  readonly note?: string;
  readonly to: readonly FrameAddressee[];
  /** From the first basis to the last words before the recipients, as read: the same blocks but where one had to be cut. */
  readonly body: readonly SourceBlock[];
  /** As printed, without dash and closing mark; one entry a line of the list. */
  readonly recipients: readonly string[];
  readonly signatures: readonly FrameSignature[];
  readonly appendices: readonly FrameAppendix[];
  readonly contact?: string;
  readonly urgency?: 'khan' | 'thuong-khan' | 'hoa-toc';
  /** `date` as printed in the mark. */
  readonly draft?: { readonly round?: number; readonly date?: string };
  /** The text ended with "./." or "/.", as printed; the body still has it. */
  readonly endMark?: string;
  /** Words at the edge that a plan has no field for; a caller names them as not carried over. */
  readonly aside: readonly FrameAside[];
  /** What was taken on probability, with the field it went into. */
  readonly doubts: readonly FrameDoubt[];
}

export interface FrameLetterhead {
  readonly parent: readonly string[];
  readonly issuer: readonly string[];
  /** The lines of each issuer, where several issue together. */
  readonly joint?: readonly (readonly string[])[];
}

export interface FrameAddressee {
  readonly text: string;
  readonly items: readonly string[];
}

export interface FrameSignature {
  /** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "(Đã ký)", as printed. */
  readonly lines: readonly string[];
  /** A post printed between the lines and the name ("Phó Trưởng ban Chỉ đạo"). */
  readonly above?: string;
  readonly name?: string;
  readonly below?: string;
}

export interface FrameAppendix {
  readonly place: SourcePlace;
  /** "Phụ lục II", "Biểu số 01", as printed; missing when only a title stands there. */
  readonly label?: string;
  /** Lines broken by sense are parted by a text "\n". */
  readonly title: readonly SourceInline[];
  /** The line in brackets under the title, without its brackets. */
  readonly note?: string;
  readonly blocks: readonly SourceBlock[];
  readonly landscape: boolean;
}

/** A running header or footer, a stamp, a mark of secrecy, a picture, a footnote in the frame. */
export interface FrameAside {
  readonly what: 'header' | 'footer' | 'stamp' | 'secrecy' | 'picture' | 'note';
  readonly text: string;
  readonly place: SourcePlace;
}

export interface FrameDoubt {
  readonly field:
    | 'kind'
    | 'letterhead'
    | 'number'
    | 'date'
    | 'subject'
    | 'to'
    | 'body'
    | 'recipients'
    | 'signatures'
    | 'appendices';
  readonly reason: Words;
  readonly confidence: number;
  readonly place?: SourcePlace;
}
