import { escapeHtml } from '../../../write/html/escape-html.js';
import type { Drawn } from '../drawn.js';
import type { PlacedEntry, UnitRow } from '../unit-rows.js';
import { entryWords } from '../year-words.js';
import type { YearPage } from './year-page.js';

/** Heights in CSS pixels. Widths are shares of the strip: it fits any screen, and its marks keep their shape. */
const trackHeight = 16;
const lineHeight = 6;
const padding = 4;
const barHeight = 9;

/** Marks, each centred on its point; the strips refer to them. */
export const markShapes = [
  '<svg class="shapes" width="0" height="0" aria-hidden="true"><defs>',
  '<path id="task" d="M0-6.5 6.5 0 0 6.5-6.5 0z"/><path id="duty" d="M0-6.5 6.5 0 0 6.5-6.5 0z"/>',
  '<path id="report" d="M-5-5H5V5H-5z"/><path id="chase" d="M0-6 6 5H-6z"/><circle id="turn" r="3.2"/>',
  '<path id="late" d="M0-3.8V.8M0 2.4V3.8"/>',
  '</defs></svg>',
].join('');

/** A unit's work on its tracks, what goes on all the time below them. */
export function stripSvg(
  { entries, tracks, lines }: Pick<UnitRow, 'entries' | 'tracks' | 'lines'>,
  page: YearPage,
): string {
  const height = 2 * padding + tracks * trackHeight + lines * lineHeight;
  const marks = entries.map((placed) => entrySvg(placed, tracks, page));
  return `<svg class="strip" width="100%" height="${height}" aria-hidden="true"><use href="#${page.id('grid')}"/>${marks.join('')}</svg>`;
}

/** One entry alone. */
export function laneSvg(placed: PlacedEntry, page: YearPage): string {
  const isLine = placed.drawn?.type === 'line';
  return stripSvg(
    { entries: [{ ...placed, track: 0 }], tracks: isLine ? 0 : 1, lines: isLine ? 1 : 0 },
    page,
  );
}

/** A link to the entry's place in the list; the keyboard gets there through the list itself. */
function entrySvg({ entry, drawn, track }: PlacedEntry, tracks: number, { idOf }: YearPage): string {
  if (!drawn) return '';
  const { work, item, standing } = entry;
  const middle =
    drawn.type === 'line'
      ? padding + tracks * trackHeight + (track + 0.5) * lineHeight
      : padding + (track + 0.5) * trackHeight;
  const classes = ['mark', item?.role ?? 'lead', ...(standing === 'overdue' ? ['overdue'] : [])].join(' ');
  const shapes = drawnSvg(drawn, work.kind, middle, standing === 'overdue');
  return `<a class="${classes}" href="#${idOf(entry)}" data-of="${idOf(entry)}" tabindex="-1"><title>${escapeHtml(entryWords(entry))}</title>${shapes}</a>`;
}

function drawnSvg(drawn: Drawn, kind: string, y: number, isLate: boolean): string {
  switch (drawn.type) {
    case 'bar': {
      const { from, to } = drawn;
      const bar = `<rect x="${share(from)}" y="${y - barHeight / 2}" width="${share(to - from)}" height="${barHeight}" rx="2"/>`;
      return bar + dueSvg(to, y, kind, isLate, ' transform="translate(-6 0)"');
    }
    case 'days':
      return drawn.at.map((at) => dueSvg(at, y, drawn.recurring ? 'turn' : kind, isLate, '')).join('');
    case 'line': {
      const dashes = drawn.dashed ? ' stroke-dasharray="5 4"' : '';
      return `<line x1="${share(drawn.from)}" x2="${share(drawn.to)}" y1="${y}" y2="${y}"${dashes}/>`;
    }
  }
}

function dueSvg(at: number, y: number, shape: string, isLate: boolean, moved: string): string {
  const place = `x="${share(at)}" y="${y}"${moved}`;
  return `<use class="due" href="#${shape}" ${place}/>${isLate ? `<use class="late" href="#late" ${place}/>` : ''}`;
}

/** "12.345%". */
export function share(part: number): string {
  return `${Number((part * 100).toFixed(3))}%`;
}
