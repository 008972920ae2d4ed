import type { ToldChange } from '../../diff/comparison.js';
import type { Detail, RowSide } from '../../diff/rows.js';
import { escapeHtml } from '../../write/html/escape-html.js';
import { element, lines } from '../../write/html/markup.js';
import { levelNames } from '../level-names.js';
import { shortSentenceOf } from '../saying.js';
import { markedHtml, type Side } from './marked-html.js';
import type { PageRow } from './page-sections.js';
import { filterAttributes, type Printing } from './printing.js';

/** A row: the older plan's words, the newer's, and what changed, one beside the other. */
export function rowHtml(row: PageRow, printing: Printing): string {
  const { state, changes, old, new: next } = row;
  const name = changes[0]?.about ?? next?.text ?? old?.text ?? '';
  const classes = [
    ...['row', state],
    ...(row.family === 'part' ? ['heading'] : []),
    ...(saysTheSame(row) ? ['equal'] : []),
  ];
  const items = changes.map((change) => changeHtml(change, printing));
  return lines(
    `<div class="${classes.join(' ')}" id="${printing.idOf(row)}" role="group" aria-label="${escapeHtml(name)}" tabindex="-1">`,
    sideHtml('old', row, printing),
    sideHtml('new', row, printing),
    items.length === 0 ? '' : `<ul class="told">${items.join('')}</ul>`,
    '</div>',
  );
}

function saysTheSame({ old, new: next }: PageRow): boolean {
  const said = (side: RowSide | undefined) => JSON.stringify([side?.label, side?.text, side?.details]);
  return said(old) === said(next);
}

function changeHtml(change: ToldChange, printing: Printing): string {
  const { language } = printing;
  const level = element('span', `class="level ${change.level}"`, levelNames[change.level][language]);
  const sentence = element('span', '', shortSentenceOf(change, language));
  return `<li class="change" ${filterAttributes(change, printing)}>${level} ${sentence}</li>`;
}

function sideHtml(side: Side, row: PageRow, printing: Printing): string {
  const { words } = printing;
  const own = row[side];
  const content = own ? ownHtml(own, side, row, printing) : element('p', 'class="none"', words.none);
  return `<div class="side ${side}">${element('span', 'class="name"', words[side])}${content}</div>`;
}

function ownHtml(own: RowSide, side: Side, row: PageRow, { words, language }: Printing): string {
  const other = row[side === 'old' ? 'new' : 'old'];
  const text = other ? markedHtml(side, own.text, other.text) : escapeHtml(own.text);
  const label = element('b', 'class="label"', own.label);
  return [
    element('span', 'class="frame"', words.frame[row.field ?? row.family] ?? ''),
    `<p>${label === '' ? '' : `${label} `}${text}</p>`,
    detailsHtml(own.details.map((detail) => detailHtml(detail, side, other, language))),
  ].join('');
}

function detailsHtml(items: readonly string[]): string {
  return items.length === 0 ? '' : `<dl>${items.join('')}</dl>`;
}

function detailHtml(
  { name, value }: Detail,
  side: Side,
  other: RowSide | undefined,
  language: Printing['language'],
): string {
  // A detail missing on the other side may be said by its sentence: only another value is a change for sure.
  const there = other?.details.find((each) => each.name.vi === name.vi);
  const html = there ? markedHtml(side, value, there.value) : escapeHtml(value);
  return `<div>${element('dt', '', `${name[language]}:`)} <dd>${html}</dd></div>`;
}
