import { changeKinds, levels, type Subject } from '../../diff/change.js';
import type { ToldChange } from '../../diff/comparison.js';
import { escapeHtml } from '../../write/html/escape-html.js';
import { element, lines } from '../../write/html/markup.js';
import { levelNames } from '../level-names.js';
import { subjectNames } from '../subject-names.js';
import { countWords, type Printing } from './printing.js';

/** By level, subject and unit. Hidden until the script has come to life: without it nothing filters. */
export function filtersHtml(printing: Printing): string {
  const { words, units, comparison } = printing;
  const { filter } = words;
  if (comparison.changes.length === 0) return '';
  return lines(
    `<form class="filters" id="filters" role="search" aria-label="${escapeHtml(filter.title)}" hidden>`,
    `<fieldset>${element('legend', '', filter.level)}${levelBoxes(printing).join(' ')}</fieldset>`,
    choice('subject', filter.subject, subjectValues(printing), printing),
    choice(
      'unit',
      filter.unit,
      units.map((unit, i) => unitValue(unit, i, printing)),
      printing,
    ),
    element('button', 'type="reset"', filter.reset),
    element('button', 'type="button" id="open-all" aria-pressed="false"', filter.openAll),
    `<p role="status" id="status" data-words="${escapeHtml(filter.status)}"></p>`,
    '</form>',
  );
}

function levelBoxes({ comparison, language }: Printing): readonly string[] {
  return levels
    .filter((level) => comparison.changes.some((change) => change.level === level))
    .map((level) => {
      const name = escapeHtml(levelNames[level][language]);
      return `<label><input type="checkbox" name="level" value="${level}" checked> ${name}</label>`;
    });
}

interface Value {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

function subjectValues({ comparison, language }: Printing): readonly Value[] {
  const subjectOf = ({ kind }: ToldChange): Subject => changeKinds[kind].subject;
  return Object.entries(subjectNames)
    .map(([value, name]) => ({
      value,
      name: name[language],
      count: comparison.changes.filter((change) => subjectOf(change) === value).length,
    }))
    .filter(({ count }) => count > 0);
}

function unitValue(unit: string, index: number, { comparison }: Printing): Value {
  const count = comparison.changes.filter(({ units }) => units.includes(unit)).length;
  return { value: String(index), name: unit, count };
}

function choice(name: string, label: string, values: readonly Value[], printing: Printing): string {
  if (values.length === 0) return '';
  const options = values.map((each) =>
    element('option', `value="${each.value}"`, `${each.name} (${countWords(each.count, printing)})`),
  );
  const all = element('option', 'value=""', printing.words.filter.all);
  return `<label>${escapeHtml(label)} <select name="${name}">${all}${options.join('')}</select></label>`;
}
