import type { TaskData, Words } from '../../model/plan-tree.js';
import { whenWords } from '../../model/when-words.js';

/** What stands before each piece of a task's data, unless the plan says otherwise. */
export const defaultLabels: Readonly<Record<string, string>> = {
  lead: 'Cơ quan chủ trì',
  partners: 'Cơ quan phối hợp',
  supervisor: 'Lãnh đạo phụ trách',
  when: 'Thời gian thực hiện',
  output: 'Sản phẩm, kết quả',
};

export interface Detail {
  readonly key: string;
  readonly label: string;
  readonly words: Words;
}

/** A task's data as labelled words, in the order of the labels. `nameOf` names what a time counts from. */
export function taskDetails(
  data: TaskData,
  labels: Readonly<Record<string, string>>,
  nameOf: (id: string) => string,
): Detail[] {
  const words: Readonly<Record<string, Words | undefined>> = {
    lead: unitWords(data.lead, 'name'),
    partners: unitWords(data.partners, 'name'),
    supervisor: unitWords(data.supervisor, 'name'),
    when: timeWords(data, nameOf),
    output: data.output,
  };
  const order = [...new Set([...Object.keys(labels), ...Object.keys(defaultLabels)])];
  return order.flatMap((key) => {
    const found = words[key];
    if (!found || found.text === '') return [];
    return [{ key, label: labels[key] ?? defaultLabels[key] ?? key, words: found }];
  });
}

/** Units in one cell or line, by their full or short names. */
export function unitWords(units: TaskData['lead'], form: 'name' | 'short'): Words | undefined {
  const [first] = units;
  return first && { text: units.map((unit) => unit[form]).join('; '), pointer: first.pointer };
}

/** The time of a task; the author's own words keep their place. */
export function timeWords(
  { when, whenPointer = '' }: TaskData,
  nameOf: (id: string) => string,
): Words | undefined {
  if (when === undefined) return undefined;
  const typed = typeof when === 'object' && when.text !== undefined;
  return { text: whenWords(when, nameOf), pointer: typed ? `${whenPointer}/text` : whenPointer };
}
