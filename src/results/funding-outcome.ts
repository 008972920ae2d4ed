/** Money planned and spent, summed in đồng. */
import { numbersOf } from '../meaning/worded-numbers.js';
import type { Dossier } from '../model/dossier.js';
import type { FundingResult } from '../model/generated/schema-types.js';
import { walkSections } from '../model/plan-tree.js';
import type { Party } from '../work-list/work.js';
import type { UnitSent } from './sent.js';
import { sentFigure } from './sent-figure.js';

export interface FundingRow {
  readonly unit: Party;
  readonly said: FundingResult;
  /** In đồng; missing where no sum of money is given. */
  readonly planned?: number;
  readonly spent?: number;
}

export interface FundingOutcome {
  readonly rows: readonly FundingRow[];
  /** Sums of what was sent, in đồng; missing where nothing was. */
  readonly planned?: number;
  readonly spent?: number;
  /** What the plan itself provides, in đồng. */
  readonly ofPlan?: number;
  /** Rows that two units sent of one cost: they may count it twice. */
  readonly twice: readonly (readonly [FundingRow, FundingRow])[];
  /** Rows without a sum of money where one belongs. */
  readonly incomplete: readonly FundingRow[];
}

export function fundingOutcome(dossier: Dossier, sent: readonly UnitSent[]): FundingOutcome {
  const rows = sent.flatMap(({ unit, results }) =>
    (results.funding ?? []).map((said): FundingRow => {
      const planned = money(said.planned);
      const spent = money(said.spent);
      return {
        ...{ unit, said },
        ...(planned === undefined ? {} : { planned }),
        ...(spent === undefined ? {} : { spent }),
      };
    }),
  );
  const ofPlan = planTotal(dossier);
  return {
    rows,
    ...sumOf(rows, 'planned'),
    ...sumOf(rows, 'spent'),
    ...(ofPlan === undefined ? {} : { ofPlan }),
    twice: twins(rows),
    incomplete: rows.filter(({ planned, spent }) => planned === undefined || spent === undefined),
  };
}

function sumOf(
  rows: readonly FundingRow[],
  key: 'planned' | 'spent',
): { readonly [K in typeof key]?: number } {
  const sums = rows.flatMap((row) => row[key] ?? []);
  return sums.length === 0 ? {} : { [key]: sums.reduce((sum, each) => sum + each, 0) };
}

/** In đồng. A bare number is none: nobody can tell whether it is đồng or triệu đồng; nothing spent is nothing in any. */
function money(typed: FundingResult['planned']): number | undefined {
  if (typed === undefined) return undefined;
  const [number] = numbersOf(typed);
  if (number?.kind === 'money') return number.value;
  return sentFigure(typed)?.value === 0 ? 0 : undefined;
}

function planTotal({ body }: Dossier): number | undefined {
  const items = [...walkSections(body.main)].flatMap(({ content }) =>
    content.type === 'list' && content.name === 'budget' ? content.items : [],
  );
  const sums = items.map(({ amount }) => (amount === undefined ? undefined : money(amount)));
  if (sums.length === 0 || sums.includes(undefined)) return undefined;
  return sums.reduce<number>((sum, each) => sum + (each ?? 0), 0);
}

function twins(rows: readonly FundingRow[]): readonly (readonly [FundingRow, FundingRow])[] {
  const key = ({ said: { text, source = '' } }: FundingRow) =>
    `${text.trim()}\n${source.trim()}`.toLocaleLowerCase('vi');
  const first = new Map<string, FundingRow>();
  return rows.flatMap((row) => {
    const before = first.get(key(row));
    if (!before) first.set(key(row), row);
    return before ? [[before, row] as const] : [];
  });
}
