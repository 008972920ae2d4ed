import { twoDigits } from '../../../model/two-digits.js';
import { upperFirst } from '../../../model/vietnamese.js';
import { monthWords, standingNames, workKindNames } from '../../../work-list/entry-words.js';
import { type Entry, spanOf, standings, touches } from '../../../work-list/shown-list.js';
import { workKinds } from '../../../work-list/work.js';
import { element, lines } from '../../../write/html/markup.js';
import { rowName } from '../year-words.js';
import type { YearPage } from './year-page.js';

/** By unit, month, kind and standing, and by words. Hidden until the script has come to life: without it nothing filters. */
export function filtersHtml({ rows, axis, shown }: YearPage): string {
  const entries = rows.flatMap((row) => row.entries.map(({ entry }) => entry));
  const count = (is: (entry: Entry) => boolean) => entries.filter(is).length;
  return lines(
    '<form class="filters" role="search" aria-label="Lọc danh mục" hidden>',
    '<label>Tìm <input type="search" name="words" autocomplete="off"></label>',
    shown.unit
      ? ''
      : choice(
          ['unit', 'Đơn vị'],
          rows.map((row) => ({ name: rowName(row), count: row.entries.length })),
        ),
    choice(
      ['month', 'Tháng'],
      axis.months.map((month) => ({
        name: upperFirst(monthWords(month)),
        count: count(({ work }) => touches(work.schedule, spanOf(month))),
      })),
    ),
    choice(
      ['kind', 'Loại'],
      workKinds.map((kind) => ({
        value: kind,
        name: workKindNames[kind],
        count: count(({ work }) => work.kind === kind),
      })),
    ),
    choice(
      ['standing', 'Tình trạng'],
      standings.map((standing) => ({
        value: standing,
        name: standingNames[standing],
        count: count((entry) => entry.standing === standing),
      })),
    ),
    '<button type="button">Bỏ lọc</button>',
    '<p role="status" data-words="Đang hiện {shown} trong số {all} việc."></p>',
    '</form>',
  );
}

interface Value {
  /** Its order where nothing is said. */
  readonly value?: string;
  readonly name: string;
  readonly count: number;
}

/** Values that nothing has are left out. */
function choice([name, label]: readonly [string, string], values: readonly Value[]): string {
  const options = values.map(({ value, name: said, count }, i) =>
    count === 0 ? '' : element('option', `value="${value ?? i}"`, `${said} (${twoDigits(count)})`),
  );
  return `<label>${label} <select name="${name}"><option value="">Tất cả</option>${options.join('')}</select></label>`;
}
