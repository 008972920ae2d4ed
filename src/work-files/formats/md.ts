/** Checklists in Markdown: task-list boxes, one heading for each standing. */
import {
  listTitle,
  othersOf,
  partyNames,
  roleNames,
  sourceLine,
  standingNames,
  timeWords,
  totals,
} from '../../work-list/entry-words.js';
import { type Entry, type ShownList, standings } from '../../work-list/shown-list.js';
import { escaped } from '../../write/data/markdown-text.js';
import type { WorkFormat } from '../work-format.js';

export const mdFormat: WorkFormat = { write: (lists) => lists.map(checklist).join('\n') };

function checklist(shown: ShownList): string {
  const { entries, unit } = shown;
  const head = [
    `# ${escaped(listTitle(shown))}`,
    '',
    escaped(sourceLine(shown)),
    '',
    escaped(totals(shown)),
    '',
  ];
  const body = unit === undefined ? byHeading(entries) : byStanding(entries);
  return `${[...head, ...body].join('\n').trimEnd()}\n`;
}

/** Everybody's list in the order of the plan, under its headings. */
function byHeading(entries: readonly Entry[]): readonly string[] {
  let heading: string | undefined;
  return entries.flatMap((entry) => {
    const isNew = entry.work.heading !== heading;
    heading = entry.work.heading;
    const line = isNew && heading !== '' ? ['', `## ${escaped(heading)}`, ''] : [];
    return [...line, ...entryLines(entry)];
  });
}

function byStanding(entries: readonly Entry[]): readonly string[] {
  return standings.flatMap((standing) => {
    const own = entries.filter((entry) => entry.standing === standing);
    return own.length === 0 ? [] : [`## ${standingNames[standing]}`, '', ...own.flatMap(entryLines), ''];
  });
}

function entryLines(entry: Entry): readonly string[] {
  const { work, item, standing } = entry;
  const box = standing === 'done' ? '[x]' : '[ ]';
  const time = timeWords(entry);
  const others = othersOf(entry);
  const facts = [
    item ? roleNames[item.role] : `Chủ trì: ${partyNames(work.leads) || 'chưa ghi'}`,
    others.length === 0 ? '' : `${item?.role === 'partner' ? 'chủ trì' : 'phối hợp'}: ${partyNames(others)}`,
    work.result === '' ? '' : `sản phẩm: ${work.result}`,
    work.place.where === '' ? '' : work.place.where,
  ].filter((fact) => fact !== '');
  return [
    `- ${box} ${time === '' ? '' : `**${escaped(time)}**: `}${escaped(work.name ?? work.text)}`,
    `  (${escaped(facts.join('; '))})`,
    ...(work.name === undefined ? [] : [`  - ${escaped(work.text)}`]),
    ...work.points.map((point) => `  - ${escaped(point)}`),
    ...(item?.own ?? []).map(
      ({ text, where }) => `  - Phần việc của đơn vị (${escaped(where)}): ${escaped(text)}`,
    ),
  ];
}
