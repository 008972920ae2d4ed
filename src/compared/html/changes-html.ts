import { type Level, levels } from '../../diff/change.js';
import type { ToldChange } from '../../diff/comparison.js';
import { escapeHtml } from '../../write/html/escape-html.js';
import { element, lines } from '../../write/html/markup.js';
import { hiddenWords } from '../heading.js';
import { levelNames } from '../level-names.js';
import { sentenceOf, shortSentenceOf } from '../saying.js';
import { countWords, filterAttributes, type Printing } from './printing.js';
import { documentPlace } from './rows-html.js';

/** All changes by level, the gravest open, each with a link to its row. */
export function changesHtml(printing: Printing): string {
  const { words } = printing;
  const targets = targetsOf(printing);
  return lines(
    '<section class="changes" aria-labelledby="changes">',
    element('h2', 'id="changes" tabindex="-1"', words.changes),
    ...levels.map((level) => levelHtml(level, targets, printing)),
    element('p', '', hiddenWords(printing)),
    '</section>',
  );
}

function levelHtml(level: Level, targets: Targets, printing: Printing): string {
  const changes = printing.comparison.changes.filter((change) => change.level === level);
  if (changes.length === 0) return '';
  const name = `${levelNames[level][printing.language]} (${countWords(changes.length, printing)})`;
  return lines(
    `<details class="level-list"${level === 'major' ? ' open' : ''}>`,
    element('summary', '', name),
    '<ul>',
    ...changes.map((change) => itemHtml(change, targets, printing)),
    '</ul>',
    '</details>',
  );
}

/** Places on the page: of a change's own row, and of what stands at a pointer. */
interface Targets {
  readonly ofChange: ReadonlyMap<ToldChange, string>;
  readonly ofPointer: ReadonlyMap<string, string>;
}

function targetsOf({ comparison, idOf }: Printing): Targets {
  const { rows } = comparison.rows;
  const ofRows = rows.flatMap((row) => {
    const spot = (row.new ?? row.old)?.spot;
    return spot ? [[spot.pointer, idOf(row)] as const] : [];
  });
  const ofDocuments = rows.flatMap(({ document }) =>
    document === undefined ? [] : [[`/documents/${document}`, documentPlace(document)] as const],
  );
  return {
    ofChange: new Map(rows.flatMap((row) => row.changes.map((change) => [change, idOf(row)] as const))),
    // The first row at a pointer stands for the others.
    ofPointer: new Map([...ofRows, ...ofDocuments].reverse()),
  };
}

function itemHtml(change: ToldChange, targets: Targets, printing: Printing): string {
  const { language } = printing;
  const target = targetOf(change, targets);
  const words =
    target === undefined
      ? element('span', '', sentenceOf(change, language))
      : `<a href="#${target}">${escapeHtml(oneLine(change.about))}</a>: ${element('span', '', shortSentenceOf(change, language))}`;
  const where = element('span', 'class="where"', whereOf(change));
  const parts = [words, placesHtml(change, targets, printing), where].filter((part) => part !== '');
  return `<li class="change" ${filterAttributes(change, printing)}>${parts.join(' ')}</li>`;
}

function targetOf(change: ToldChange, { ofChange, ofPointer }: Targets): string | undefined {
  const spot = change.new ?? change.old;
  if (change.count !== undefined || spot === undefined) return undefined;
  return ofChange.get(change) ?? ofPointer.get(spot.pointer);
}

/** Where it is printed, in the newer plan if it is there. */
function whereOf({ oldPlace, newPlace, count, about }: ToldChange): string {
  const where = (newPlace ?? oldPlace)?.where ?? '';
  return count === undefined && where !== about ? where : '';
}

/** Links to the places of a change told once for several. */
function placesHtml({ places = [] }: ToldChange, { ofPointer }: Targets, { words }: Printing): string {
  const ids = new Set(places.flatMap((place) => ofPointer.get(place.new.pointer) ?? []));
  return [...ids]
    .map((id, i) => {
      const label = escapeHtml(words.place(i + 1));
      return element('a', `class="place" href="#${id}" aria-label="${label}"`, String(i + 1));
    })
    .join(' ');
}

/** A title as typed may break its lines. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
