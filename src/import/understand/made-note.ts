import type { OfficeFile, TemplateHead } from '../../model/generated/schema-types.js';
import type { Frame } from './frame.js';
import { longerTypeName } from './titles.js';

/**
 * Whether the line under an appendix's title is the one that printing makes: "Kèm theo Kế hoạch số …/KH-UBND ngày … của …"
 * of this very document (PL1 III.1c). Then it is left to be made, and follows number and date when they are known.
 */
export function isMadeNote(
  note: string,
  { frame, kind: { name } }: { readonly frame: Frame; readonly kind: TemplateHead },
  office: OfficeFile,
): boolean {
  const { number = '', symbol, date } = frame;
  const typeName = longerTypeName(frame.typeName, name) ?? name;
  if (symbol === undefined || !date?.year) return false;
  const { day, month = '', year } = date;
  const two = (value: number, below: number) => (value < below ? `0${value}` : String(value));
  const dates = [
    `ngày${day === undefined ? '' : two(day, 10)}tháng${month === '' ? '' : two(month, 3)}năm${year}`,
  ];
  if (day !== undefined && month !== '') dates.push(`ngày${two(day, 10)}/${two(month, 3)}/${year}`);
  const said = note.replace(/\s+/g, '');
  return dates.some(
    (dated) =>
      said === `Kèm theo ${typeName} số ${number}/${symbol} ${dated} của ${office.name}`.replace(/\s+/g, ''),
  );
}
