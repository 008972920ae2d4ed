/** One change in words: a sentence that names its kind, and where it is. */
import { changeKinds } from '../diff/change.js';
import type { ChangePlace, ToldChange } from '../diff/comparison.js';
import type { Detail } from '../diff/rows.js';
import { twoDigits } from '../model/two-digits.js';
import { upperFirst } from '../model/vietnamese.js';
import type { Language } from './format.js';

/** What only one plan has is told by its words in full. */
export function isComing({ kind, old, new: next, message }: ToldChange): boolean {
  return (
    (old === undefined) !== (next === undefined) && message.vi.startsWith(`${changeKinds[kind].name.vi}: `)
  );
}

/** The sentence where the words of both plans stand beside it: what came or went is told by its kind alone. */
export function shortSentenceOf(change: ToldChange, language: Language): string {
  return isComing(change) ? kindName(change, language) : sentenceOf(change, language);
}

/** "Điều chỉnh tăng từ 95% lên 98%", "Bổ sung nhiệm vụ: …": the kind once, then what is said of it. */
export function sentenceOf(change: ToldChange, language: Language): string {
  const name = kindName(change, language);
  if (isComing(change)) return `${name}: ${change.after ?? change.before ?? change.about}`;
  const said = withKind(name, change.message[language]);
  return `${said}${countWords(change, said, language)}`;
}

function kindName({ kind }: ToldChange, language: Language): string {
  return upperFirst(changeKinds[kind].name[language]);
}

/** The words that the kind's name has said already are not said again. */
function withKind(name: string, message: string): string {
  const said = upperFirst(message);
  if (said.startsWith(name)) return said;
  const [head = '', ...rest] = message.split(': ');
  // A single word may be one of several that the name holds: "Số", "Ngày".
  if (rest.length > 0 && head.includes(' ') && name.toLowerCase().includes(head.toLowerCase())) {
    return `${name}: ${rest.join(': ')}`;
  }
  const [names, words] = [name.toLowerCase().split(' '), message.split(' ')];
  const same = words.findIndex((word, i) => word.toLowerCase() !== names[i]);
  return `${name}: ${same >= 2 ? words.slice(same).join(' ') : message}`;
}

/** How many places, where the message has not said it. */
function countWords({ count = 1 }: ToldChange, said: string, language: Language): string {
  const places = language === 'vi' ? `${twoDigits(count)} chỗ` : `${count} places`;
  return count === 1 || said.endsWith(places) ? '' : ` (${places})`;
}

/** "Mục II.2 (a.yaml:114) → Mục III.2 (b.yaml:275)"; a place that is the same in both is named once. */
export function placesOf({ oldPlace, newPlace }: ToldChange): string {
  if (oldPlace && newPlace && oldPlace.where !== '' && oldPlace.where === newPlace.where) {
    return `${oldPlace.where} (${lineOf(oldPlace)} → ${lineOf(newPlace)})`;
  }
  return [oldPlace, newPlace].flatMap((place) => (place ? [placeOf(place)] : [])).join(' → ');
}

function placeOf(place: ChangePlace): string {
  return place.where === '' ? lineOf(place) : `${place.where} (${lineOf(place)})`;
}

/** "plans/a.yaml:114"; of an imported document only its name. */
export function lineOf({ file, line }: ChangePlace): string {
  return line === undefined ? file : `${file}:${line}`;
}

export function detailWords(details: readonly Detail[], language: Language): string {
  return details.map(({ name, value }) => `${name[language]}: ${value}`).join('; ');
}
