/** Who reports, to whom and through whom, as a sentence names them. */
import { namesAt, startsName, startsOrgan } from './organ-names.js';
import { matches, spaced } from './patterns.js';
import { sameUnit } from './same-unit.js';

export interface ReportParties {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly via: readonly string[];
}

const start = spaced(
  String.raw`^\s*(?:[-–+*•]|\(?(?:\d{1,2}|[a-zđ])[.)])?\s*(?:(?:giao|đề nghị|yêu cầu|kính đề nghị)\s+)?`,
  'iu',
);
const order = spaced('(?<!\\p{L})(?:giao|đề nghị|yêu cầu)\\s+', 'giu');
const receiver = spaced('(?<!\\p{L})(?<verb>về|gửi về|gửi|cho|đến|báo cáo|trình)\\s+', 'giu');
const through = spaced('(?<!\\p{L})(?:thông qua|qua)\\s+', 'giu');

/** The sentence's subject or the addressee of "đề nghị …" reports; the first organ after "về", "gửi", "báo cáo" receives. */
export function reportParties(text: string, unitNames: readonly string[]): ReportParties {
  const via = firstNames(text, through, () => true);
  const known = (names: readonly string[]) =>
    names.map((name) => unitNames.find((unit) => sameUnit(unit, name)) ?? name);
  return { from: known(reporters(text)), to: known(receivers(text)), via: known(via) };
}

function reporters(text: string): readonly string[] {
  const first = /báo cáo/iu.exec(text)?.index ?? text.length;
  const at = start.exec(text)?.[0].length ?? 0;
  const subject = at < first ? namesAt(text, at) : undefined;
  if (subject && !/^\s*(?:là|và|hoặc)(?!\p{L})/u.test(text.slice(subject.to))) {
    const ordered = orderedNames(text.slice(0, first), subject.to);
    return ordered ?? subject.names.map((name) => name.text);
  }
  return orderedNames(text.slice(0, first), 0) ?? [];
}

/** "Chủ tịch UBND huyện đề nghị Thủ trưởng các cơ quan … báo cáo": the asked ones report. */
function orderedNames(text: string, after: number): readonly string[] | undefined {
  for (const found of matches(order, text)) {
    if (found.index < after) continue;
    const names = namesAt(text, found.index + found[0].length);
    if (names) return names.names.map((name) => name.text);
  }
  return undefined;
}

function receivers(text: string): readonly string[] {
  return firstNames(text, receiver, (found) => {
    const ahead = text.slice(0, found.index);
    const verb = found.groups?.verb?.toLocaleLowerCase('vi');
    if (/(?:để|tổng hợp,?)\s*$/iu.test(ahead) && /để\s+(?:\p{L}+\s+){0,3}(?:tổng hợp,?\s*)?$/iu.test(ahead))
      return false;
    return /báo cáo|gửi/iu.test(ahead) || verb === 'báo cáo' || verb === 'gửi';
  });
}

function firstNames(
  text: string,
  pattern: RegExp,
  holds: (found: RegExpExecArray) => boolean,
): readonly string[] {
  for (const found of matches(pattern, text)) {
    const at = found.index + found[0].length;
    if (!startsName(text, at) || !holds(found)) continue;
    if (!startsOrgan(text, at) && !/^(?:cơ quan|phòng|sở)/iu.test(text.slice(at))) continue;
    const names = namesAt(text, at);
    if (names) return names.names.map((name) => name.text);
  }
  return [];
}
