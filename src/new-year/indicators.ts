/** Indicators of the new year: what was aimed at last year stands where the results stood, until somebody writes them in. */
import { everyMeasure } from '../meaning/measure-facts.js';
import type { Dossier } from '../model/dossier.js';
import type { Measure, Quantity } from '../model/generated/schema-types.js';
import type { ItemNode, MeasureNode } from '../model/plan-tree.js';
import { parseQuantity } from '../model/quantity.js';
import type { Splice } from '../model/splice.js';
import { joined, type Moves, noMoves } from './moves.js';
import { type Question, type QuestionKind, timeSlots } from './questions.js';
import { newFirst, type Shift } from './shift.js';

export function moveIndicators(dossier: Dossier, shift: Shift): Moves {
  return joined(
    [...everyMeasure(dossier)]
      .filter(({ measure }) => measure.pointer.startsWith('/'))
      .map(({ item, measure }) => movedMeasure(item, measure, shift)),
  );
}

function movedMeasure(item: ItemNode, { fields, pointer }: MeasureNode, shift: Shift): Moves {
  const { baseline } = fields;
  if (baseline === undefined) return noMoves;
  const at = `${pointer}/baseline`;
  const aim = aimOf(fields, newFirst(shift) - 1);
  const ask = (kind: QuestionKind, place: string): Question => ({
    kind,
    pointer: place,
    slots: timeSlots(shift),
  });
  const worded = item.text && tells(item.text.text, baseline) ? [ask('last-year', item.text.pointer)] : [];
  if (aim === undefined) return { ...noMoves, questions: [ask('result', at), ...worded] };
  return {
    ...noMoves,
    splices: rolled(baseline, aim, at, shift),
    questions: [ask('baseline', at), ...worded],
  };
}

/** What was aimed at in a year: its milestone, else the plan's target; a change ("tăng 5%") is no level. */
function aimOf({ target, targets }: Measure, year: number): Quantity | undefined {
  const aim = targets?.[year] ?? target;
  const direction = aim === undefined ? undefined : parseQuantity(aim)?.direction;
  return direction === 'increase' || direction === 'decrease' ? undefined : aim;
}

/**
 * The latest year becomes the year before the new plan, with its aim. Earlier years that the plan tells move along where the year after
 * them is told too; a year of origin stays.
 */
function rolled(
  baseline: Readonly<Record<string, Quantity>>,
  aim: Quantity,
  at: string,
  shift: Shift,
): readonly Splice[] {
  const latest = Object.keys(baseline).sort().at(-1);
  return Object.keys(baseline).flatMap((year): readonly Splice[] => {
    const to = year === latest ? newFirst(shift) - 1 : Number(year) + shift.by;
    const value = year === latest ? aim : baseline[to];
    if (value === undefined) return [];
    const pointer = `${at}/${year}`;
    return [
      { type: 'rename', pointer, key: String(to) },
      { type: 'set', pointer, text: String(value) },
    ];
  });
}

/** Whether a sentence says one of the numbers, with its unit. */
function tells(text: string, baseline: Readonly<Record<string, Quantity>>): boolean {
  const words = text.replace(/\s+/g, ' ');
  return Object.values(baseline).some((quantity) => {
    const { digits = '', unit = '' } = parseQuantity(quantity) ?? {};
    const stated = unit === '%' || unit === '' ? `${digits}${unit}` : `${digits} ${unit}`;
    return digits !== '' && new RegExp(`(?<![\\d.,])${escaped(stated)}(?![\\d.,]*\\d)`, 'u').test(words);
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
