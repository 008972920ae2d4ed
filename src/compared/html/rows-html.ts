import { escapeHtml } from '../../write/html/escape-html.js';
import { element, lines } from '../../write/html/markup.js';
import { closing, opening } from '../groups.js';
import { planName } from '../plan-name.js';
import {
  type Block,
  type PageGroup,
  type PageSection,
  pageSections,
  type SectionKey,
} from './page-sections.js';
import type { Printing } from './printing.js';
import { rowHtml } from './row-html.js';

/** Both plans side by side, a section a part. */
export function rowsHtml(printing: Printing): string {
  const { words, language, comparison, least } = printing;
  const column = (side: 'old' | 'new') =>
    `<div>${escapeHtml(words[side])}: ${element('b', '', planName(comparison[side])[language])}</div>`;
  return lines(
    '<section class="compared" aria-labelledby="compared">',
    element('h2', 'id="compared" tabindex="-1"', words.compared),
    `<div class="columns" aria-hidden="true">${column('old')}${column('new')}${element('div', '', words.told)}</div>`,
    ...pageSections(comparison.rows.rows, least === 'expected').map((each) => sectionHtml(each, printing)),
    '</section>',
  );
}

function sectionHtml({ of, heading, groups }: PageSection, printing: Printing): string {
  const id = of.type === 'document' ? documentPlace(of.id) : heading ? printing.idOf(heading) : '';
  const place = id === '' ? '' : `id="${id}" tabindex="-1"`;
  return lines(
    '<section class="part">',
    element('h3', place, sectionName(of, printing)),
    ...groups.map((group) => groupHtml(group, printing)),
    '</section>',
  );
}

function sectionName(of: SectionKey, { comparison, language }: Printing): string {
  switch (of.type) {
    case 'part':
      return of.heading;
    case 'document': {
      const documents = [...comparison.new.documents, ...comparison.old.documents];
      return documents.find(({ id }) => id === of.id)?.name ?? of.id;
    }
    case 'opening':
      return opening[language];
    case 'closing':
      return closing[language];
  }
}

/** Where on the page a document's own words begin. */
export function documentPlace(id: string): string {
  return `document-${encodeURIComponent(id)}`;
}

function groupHtml({ headings, blocks }: PageGroup, printing: Printing): string {
  return lines(
    '<div class="group">',
    element('h4', '', headings.join(' › ')),
    ...blocks.map((block) => blockHtml(block, printing)),
    '</div>',
  );
}

function blockHtml(block: Block, printing: Printing): string {
  if (block.type === 'row') return rowHtml(block.row, printing);
  const points = block.rows.filter(({ family }) => family !== 'part').length;
  const name = printing.words.fold[block.kind](points, block.rows.length - points);
  return lines(
    `<details class="fold">${element('summary', '', name)}`,
    ...block.rows.map((row) => rowHtml(row, printing)),
    '</details>',
  );
}
