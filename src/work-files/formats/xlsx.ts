/** Bảng theo dõi as a workbook: everybody's work and, on a sheet of its own, each unit's. */
import { type ShownList, shownTo } from '../../work-list/shown-list.js';
import { sheetNames } from '../../workbook/sheet-names.js';
import { writeWorkbook } from '../../workbook/write-workbook.js';
import { trackingSheet } from '../tracking-sheet.js';
import type { WorkFormat } from '../work-format.js';

export const xlsxFormat: WorkFormat = { write: workbookOf, wholePlan: true, binary: true };

async function workbookOf(lists: readonly ShownList[]): Promise<Uint8Array> {
  const shown = lists.flatMap(withUnits);
  const names = sheetNames(shown.map(({ unit }) => unit?.short ?? 'Tổng hợp'));
  const [first] = shown;
  if (!first) throw new Error('no work list');
  const { plan, asOf } = first.list;
  return writeWorkbook({
    ...{ title: `${plan.title} (${plan.document})`, company: plan.office, asOf },
    sheets: shown.map((each, i) => trackingSheet(names[i] ?? '', each)),
  });
}

/** The list of everybody's work, then of each unit that has some in it. */
function withUnits(shown: ShownList): readonly ShownList[] {
  const { list, unit } = shown;
  if (unit !== undefined) return [shown];
  const units = list.units.map((each) => shownTo(each, shown));
  return [shown, ...units.filter(({ entries }) => entries.length > 0)];
}
