import type { TaskData } from '../../model/plan-tree.js';
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
  readonly text: string;
  readonly pointer?: string;
}

/** A task's data as labelled words, in the order of the labels. `nameOf` names what a time counts from. */
export function taskDetails(
  data: TaskData,
  labels: Readonly<Record<string, string>>,
  nameOf: (id: string) => string,
): Detail[] {
  const units = (list: TaskData['lead']) => list.map((unit) => unit.name).join('; ');
  const words: Readonly<Record<string, { text: string; pointer?: string } | undefined>> = {
    lead: { text: units(data.lead) },
    partners: { text: units(data.partners) },
    supervisor: { text: units(data.supervisor) },
    when: { text: data.when === undefined ? '' : whenWords(data.when, nameOf) },
    output: data.output,
  };
  const order = [...new Set([...Object.keys(labels), ...Object.keys(defaultLabels)])];
  return order.flatMap((key) => {
    const found = words[key];
    if (!found || found.text === '') return [];
    return [{ key, label: labels[key] ?? defaultLabels[key] ?? key, ...found }];
  });
}
