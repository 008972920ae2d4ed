import { summaryLines } from '../../diff/summary-words.js';
import { escapeHtml } from '../../write/html/escape-html.js';
import { element, lines } from '../../write/html/markup.js';
import { verdictOf } from '../heading.js';
import { planName } from '../plan-name.js';
import type { Printing } from './printing.js';

/** Which plans, what to know first, and the leader's half page. */
export function headHtml(printing: Printing): string {
  const { words, notes, language } = printing;
  const links = (['changes', 'compared'] as const).map((part) =>
    element('a', `href="#${part}"`, words[part]),
  );
  return lines(
    '<header>',
    element('h1', '', words.title),
    `<dl>${planHtml('old', printing)}${planHtml('new', printing)}</dl>`,
    ...notes.map((note) => element('p', 'class="note"', note[language])),
    `<nav aria-label="${escapeHtml(words.navigation)}">${links.join(' ')}</nav>`,
    '</header>',
  );
}

function planHtml(side: 'old' | 'new', { comparison, words, language }: Printing): string {
  const { title, office, path } = comparison[side];
  const name = planName(comparison[side])[language];
  const about = `“${title.replace(/\s+/g, ' ')}”`;
  return `${element('dt', '', words[side])}<dd>${element('b', '', name)} ${element('span', '', about)} ${element('span', 'class="where"', `${office} · ${path}`)}</dd>`;
}

export function summaryHtml(printing: Printing): string {
  const { words, language, comparison } = printing;
  const items = summaryLines(comparison.summary).map(
    ({ name, text }) =>
      `<li>${element('b', '', `${name[language]}:`)} ${element('span', '', text[language])}</li>`,
  );
  return lines(
    '<section class="summary" aria-labelledby="summary">',
    element('h2', 'id="summary"', words.summary),
    element('p', '', verdictOf(printing)),
    items.length === 0 ? '' : `<ul>${items.join('')}</ul>`,
    '</section>',
  );
}
