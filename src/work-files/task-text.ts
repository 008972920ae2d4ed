import type { Entry } from '../work-list/shown-list.js';

/** What is to be done: name and sentence, the points under it, the unit's own part; each a line. */
export function taskLines({ work, item }: Entry): readonly string[] {
  const { name = '', text, points } = work;
  const named = text.startsWith(name) ? [text] : [name, text];
  const own = (item?.own ?? []).map(({ text: said, where }) => {
    const place = where === '' ? '' : ` (${where})`;
    return `Phần việc của đơn vị${place}: ${said}`;
  });
  return [...named, ...points, ...own];
}

/** "Phần C, mục I.1" of "Phần C, mục I.1, gạch đầu dòng thứ hai". */
export function partOfPlan({ work }: Entry): string {
  return work.place.where.replace(/, gạch đầu dòng.*$/, '');
}
