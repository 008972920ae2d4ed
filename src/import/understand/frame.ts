/**
 * The frame of an official document: everything of it but the text between the subject and the signature
 * (PL1 II of the decree: national header, organs, number, place and date, type and subject, addressees, recipients, signature).
 */
import type { Words } from '../../model/finding.js';
import type { SourceBlock, SourceInline, SourcePlace } from '../source.js';

export interface Frame {
  /** `ke-hoach`, `to-trinh`, `cong-van`; another kind by its name as an id (`quyet-dinh`), which the caller refuses. */
  readonly kind: string;
  /** Where the document begins. */
  readonly place: SourcePlace;
  /** Names of the organs above and of the issuer, a line each as printed; missing where the source has none. */
  readonly letterhead?: { readonly parent: readonly string[]; readonly issuer: readonly string[] };
  /** Digits before the slash; missing when blank. */
  readonly number?: string;
  /** "KH-UBND": what follows the slash. */
  readonly symbol?: string;
  readonly geography?: string;
  readonly date?: { readonly day?: number; readonly month?: number; readonly year?: number };
  /** Lines broken by sense are kept as "\n". */
  readonly subject?: string;
  /** The line in brackets under the subject, without its brackets. */
  readonly note?: string;
  readonly to: readonly FrameAddressee[];
  /** From the first basis to the last words before the recipients, as read. */
  readonly body: readonly SourceBlock[];
  /** As printed, without dash and closing mark; one entry a line of the list. */
  readonly recipients: readonly string[];
  readonly signatures: readonly FrameSignature[];
  readonly appendices: readonly FrameAppendix[];
  readonly contact?: string;
  readonly urgency?: 'khan' | 'thuong-khan' | 'hoa-toc';
  readonly draft?: { readonly round?: number; readonly date?: string };
  /** The text ended with "./." or "/.". */
  readonly endMark?: string;
  /** What was taken on probability, with the field it went into. */
  readonly doubts: readonly FrameDoubt[];
}

export interface FrameAddressee {
  readonly text: string;
  readonly items: readonly string[];
}

export interface FrameSignature {
  /** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", as printed. */
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
  readonly title: readonly SourceInline[];
  /** The line in brackets under the title, without its brackets. */
  readonly note?: string;
  readonly blocks: readonly SourceBlock[];
  readonly landscape: boolean;
}

export interface FrameDoubt {
  readonly field:
    | 'letterhead'
    | 'number'
    | 'date'
    | 'subject'
    | 'to'
    | 'recipients'
    | 'signatures'
    | 'appendices';
  readonly reason: Words;
  readonly confidence: number;
  readonly place?: SourcePlace;
}
