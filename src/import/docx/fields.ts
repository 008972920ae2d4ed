/** Fields: of an instruction and its result only the result is printed, and that of page numbers not where they repeat. */
import { all, below, child, integer, onOff, value } from './tree.js';
import type { XmlElement } from './xml.js';

export interface Fields {
  /** Begun and not yet ended, outermost first. */
  readonly open: Field[];
  /** Beginnings and ends do not match: then everything that is no instruction is shown, lest words vanish. */
  readonly broken: boolean;
}

export interface Field {
  instruction: string;
  inResult: boolean;
  /** What a form field shows without a result. */
  readonly shows?: string;
}

/** The fields of one story, none begun. */
export function noFields(root: XmlElement): Fields {
  let depth = 0;
  let broken = false;
  for (const mark of below(root, ({ name }) => name === 'w:fldChar')) {
    const type = mark.attributes['w:fldCharType'];
    if (type === 'begin') depth++;
    if (type === 'end') depth--;
    if (depth < 0) broken = true;
  }
  return { open: [], broken: broken || depth !== 0 };
}

/** Whether words that stand here are printed. `repeats` in headers and footers, where page numbers are left out. */
export function isShown({ open, broken }: Fields, repeats: boolean): boolean {
  return broken || open.every((field) => field.inResult && !(repeats && isPageNumber(field.instruction)));
}

/** Whether a field counts pages. */
export function isPageNumber(instruction: string): boolean {
  return /^\s*(PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(instruction);
}

/** Fields that print something and keep no result in the file. */
export function printsWithoutResult(instruction: string): boolean {
  return /^\s*(EQ|SYMBOL|AUTONUM|AUTONUMLGL|AUTONUMOUT|LISTNUM|INCLUDEPICTURE|INCLUDETEXT|=)(\s|$)/i.test(
    instruction,
  );
}

/** Takes up a `w:fldChar`; the field it ends, if it ends one. */
export function turnField({ open }: Fields, mark: XmlElement): Field | undefined {
  const type = mark.attributes['w:fldCharType'];
  const last = open.at(-1);
  if (type === 'begin') {
    const shows = formValue(child(mark, 'w:ffData'));
    open.push({ instruction: '', inResult: false, ...(shows === undefined ? {} : { shows }) });
  } else if (type === 'separate' && last) last.inResult = true;
  else if (type === 'end') return open.pop();
  return undefined;
}

/** A tick box or a chosen entry of a form. */
function formValue(data: XmlElement | undefined): string | undefined {
  const box = child(data, 'w:checkBox');
  if (box) return (onOff(box, 'w:checked') ?? onOff(box, 'w:default')) ? '☑' : '☐';
  const list = child(data, 'w:ddList');
  if (!list) return undefined;
  const chosen = integer(value(list, 'w:result')) ?? integer(value(list, 'w:default')) ?? 0;
  return all(list, 'w:listEntry')[chosen]?.attributes['w:val'];
}
