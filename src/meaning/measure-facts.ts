/** What a dossier's measures say: which way is better, which targets and baselines, in numbers that can be compared. */

import type { Dossier } from '../model/dossier.js';
import type { Quantity } from '../model/generated/schema-types.js';
import { type ItemNode, itemsOf, type MeasureNode, type SectionNode } from '../model/plan-tree.js';
import { parseQuantity } from '../model/quantity.js';
import { treesOf } from '../model/walk-dossier.js';
import { betterOf } from './measure-names.js';
import { numbersOf } from './worded-numbers.js';

export interface MeasurePlace {
  readonly item: ItemNode;
  readonly measure: MeasureNode;
  /** The body or appendix it stands in. */
  readonly tree: SectionNode;
}

export function* everyMeasure(dossier: Dossier): Generator<MeasurePlace> {
  for (const tree of treesOf(dossier)) {
    for (const item of itemsOf(tree)) {
      for (const measure of item.measures) yield { item, measure, tree };
    }
  }
}

export interface Level {
  readonly value: number;
  /** The upper end of a range. */
  readonly high?: number;
  readonly kind: string;
  /** As the plan writes it. */
  readonly text: string;
}

/** A level to compare; none for a change ("tăng 5%") and for what is no quantity. */
export function levelOf(quantity: Quantity): Level | undefined {
  const direction = parseQuantity(quantity)?.direction;
  const [low, high] = numbersOf(quantity);
  if (!low || direction === 'increase' || direction === 'decrease') return undefined;
  return { ...low, ...(high ? { high: high.value } : {}), text: String(quantity) };
}

/** Levels by year, the earliest first. */
export function levelsByYear(
  map: Readonly<Record<string, Quantity>> | undefined,
): readonly (Level & { readonly year: number })[] {
  return Object.entries(map ?? {})
    .flatMap(([year, quantity]) => {
      const level = levelOf(quantity);
      return level ? [{ ...level, year: Number(year) }] : [];
    })
    .sort((a, b) => a.year - b.year);
}

const wanted =
  /(?<!\p{L})(?:được|có|đạt|biết|hoàn thành|tham gia|đến trường|đi học|đủ|tốt nghiệp|sử dụng|hài lòng|đúng hạn|bao phủ|che phủ)(?!\p{L})/iu;

/** Which way is better: as written, by the comparators, by what the name counts; undefined where nothing tells. */
export function directionOf({ fields }: MeasureNode): 'higher' | 'lower' | undefined {
  if (fields.better) return fields.better;
  const quantities = [fields.target, fields.change, ...Object.values(fields.targets ?? {})];
  const ways = new Set(quantities.flatMap((quantity) => (quantity === undefined ? [] : wayOf(quantity))));
  const [way] = ways;
  if (ways.size === 1 && way) return way;
  return betterOf(fields.name) ?? (wanted.test(fields.name) ? 'higher' : undefined);
}

function wayOf(quantity: Quantity): readonly ('higher' | 'lower')[] {
  switch (parseQuantity(quantity)?.direction) {
    case 'at-least':
    case 'increase':
      return ['higher'];
    case 'at-most':
    case 'decrease':
      return ['lower'];
    default:
      return [];
  }
}

/** Whether a level is worse than another one, by the way that is better; never for levels of different kinds. */
export function isWorse(level: Level, than: Level, better: 'higher' | 'lower'): boolean {
  if (level.kind !== than.kind) return false;
  return better === 'lower'
    ? level.value > (than.high ?? than.value)
    : (level.high ?? level.value) < than.value;
}

/** The measure's name, short enough for a message. */
export function shortNameOf({ fields: { name } }: MeasureNode): string {
  return name.length > 90 ? `${name.slice(0, 90).replace(/\s+\S*$/u, '')}…` : name;
}

/** JSON pointer of a target, the measure's own for none in particular. */
export function targetPointer({ pointer, fields }: MeasureNode, year?: number): string {
  if (year !== undefined && String(year) in (fields.targets ?? {})) return `${pointer}/targets/${year}`;
  return fields.target === undefined ? pointer : `${pointer}/target`;
}
