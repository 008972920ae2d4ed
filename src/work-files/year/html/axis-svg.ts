import type { AxisMonth } from '../time-axis.js';
import { soonSpan, yearsOf } from '../time-axis.js';
import { columnMark } from '../year-words.js';
import { share } from './strip-svg.js';
import type { YearPage } from './year-page.js';

/** Heights in CSS pixels. */
const head = { year: 18, month: 18 };
/** Lines of the grid reach beyond their strip; the row cuts them off. */
const [above, tall] = [-200, 2000];
const histogram = { height: 64, top: 18 };

/** The lines between months, what lies beyond the plan, the day of the data: drawn once, used in every strip. */
export function gridSvg({ axis, shown, load, id }: YearPage): string {
  const beyond = axis.months
    .filter(({ isBeyond }) => isBeyond)
    .map(({ from, to }) => area('beyond', from, to));
  const soon = soonSpan(axis, shown.list.asOf);
  const now = soon ? [area('soon', soon.from, soon.to), upright('today', soon.from)] : [];
  const starts = new Set(yearsOf(axis).map(([first]) => first?.from));
  const borders = load.columns.map(({ from }) => upright(starts.has(from) ? 'year' : 'part', from));
  const shapes = [...beyond, ...borders, ...now].join('');
  return `<svg class="shapes" width="0" height="0" aria-hidden="true"><defs><g id="${id('grid')}">${shapes}</g></defs></svg>`;
}

function area(name: string, from: number, to: number): string {
  return `<rect class="${name}" x="${share(from)}" y="${above}" width="${share(to - from)}" height="${tall}"/>`;
}

function upright(name: string, at: number): string {
  return `<line class="${name}" x1="${share(at)}" x2="${share(at)}" y1="${above}" y2="${above + tall}"/>`;
}

/** Years above months or quarters; the months' numbers only where there is room. */
export function axisSvg({ axis, load, id }: YearPage): string {
  const years = yearsOf(axis).map((months) => label('year', String(months[0]?.year), months, 14));
  const parts = load.columns.map((column) => label('part', columnMark(column), [column], head.year + 13));
  const height = head.year + head.month;
  return `<svg class="axis strip" width="100%" height="${height}" aria-hidden="true"><use href="#${id('grid')}"/>${[...years, ...parts].join('')}</svg>`;
}

function label(
  name: string,
  text: string,
  over: readonly Pick<AxisMonth, 'from' | 'to'>[],
  y: number,
): string {
  const [from = 0, to = 0] = [over[0]?.from, over.at(-1)?.to];
  return `<text class="${name}" x="${share((from + to) / 2)}" y="${y}" text-anchor="middle">${text}</text>`;
}

/** What is due of all units, month by month on the same axis. */
export function histogramSvg({ load, id }: YearPage): string {
  const most = Math.max(1, ...load.totals);
  const bars = load.columns.map((column, i) => {
    const count = load.totals[i] ?? 0;
    const height = Math.round(((histogram.height - histogram.top) * count) / most);
    const inset = (column.to - column.from) * 0.14;
    const [from, to] = [column.from + inset, column.to - inset];
    const bar = `<rect class="load" x="${share(from)}" y="${histogram.height - height}" width="${share(to - from)}" height="${height}"/>`;
    return count === 0 ? '' : bar + label('count', String(count), [column], histogram.height - height - 4);
  });
  return `<svg class="strip" width="100%" height="${histogram.height}" aria-hidden="true"><use href="#${id('grid')}"/>${bars.join('')}</svg>`;
}
