import type { BlankName, SigningPlace } from '../../../doc/overlay.js';
import type { BlankPlace } from '../../../layout/form-places.js';

/** A field's name, by which programs find it, and what is said of it to whoever signs or fills it in. */
export interface FieldWords {
  /** ASCII, the same for every document of a kind. */
  readonly name: string;
  readonly tip: string;
}

const parts: Readonly<Record<BlankName, FieldWords>> = {
  number: { name: 'so', tip: 'Số văn bản' },
  day: { name: 'ngay', tip: 'Ngày ban hành' },
  month: { name: 'thang', tip: 'Tháng ban hành' },
};

/**
 * `so`, `ngay`, `thang`; in the first appendix `so-phu-luc-1` … One field for all places would be filled in once, but
 * not everyone who checks signatures knows such fields to be what they are (pyHanko 0.38 takes them for tampering).
 */
export function blankWords({ blank, section }: Pick<BlankPlace, 'blank' | 'section'>): FieldWords {
  const { name, tip } = parts[blank];
  return section === 0
    ? { name, tip: `${tip}, do văn thư ghi` }
    : {
        name: `${name}-phu-luc-${section}`,
        tip: `${tip}, ghi tại dòng “Kèm theo” của phụ lục thứ ${section}`,
      };
}

/** `nguoi-ky-1`, `nguoi-ky-2` … for signers; `co-quan` for the organ, numbered where there are several. */
export function signingWords({ by, index, alone, who }: SigningPlace): FieldWords {
  return by === 'signer'
    ? { name: `nguoi-ky-${index}`, tip: `Chữ ký số của người ký: ${who}` }
    : { name: alone ? 'co-quan' : `co-quan-${index}`, tip: `Chữ ký số của cơ quan: ${who}` };
}
