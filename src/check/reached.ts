/** What a plan tells of results in prose ("Cuối năm 2021 có 05 xã …"), and the measures of its own that speak of the same. */

import { type Level, levelOf, type MeasurePlace } from '../meaning/measure-facts.js';
import { readMeasures } from '../meaning/measures.js';
import type { TextSpan } from '../model/finding.js';
import { periodYears } from '../model/period.js';
import type { MeasureNode, SectionNode, Words } from '../model/plan-tree.js';
import { levelled } from '../model/vietnamese.js';
import { treesOf } from '../model/walk-dossier.js';
import { wordsByPointer } from './prose.js';
import { sentencesOf } from './sentences.js';
import type { Subject } from './subject.js';

export interface ReachedLevel extends Level {
  readonly year?: number;
  /** The syllables of its name that carry its sense. */
  readonly about: ReadonlySet<string>;
  readonly pointer: string;
  /** The clause that says it. */
  readonly span: TextSpan;
  readonly tree: SectionNode;
}

const tells = /cơ sở thực tiễn|sự cần thiết|đặc điểm|thực trạng|kết quả/iu;

/** The levels that paragraphs of situation and results say were reached, none later than the plan's beginning. */
export function reachedInText(subject: Subject): readonly ReachedLevel[] {
  const wordsAt = wordsByPointer(subject);
  const [first] = periodYears(subject.plan);
  return treesOf(subject).flatMap((tree) =>
    [...situationTexts(tree, false)].flatMap(({ pointer }) =>
      clauses(wordsAt.get(pointer) ?? '').flatMap(({ name, quantity, year, ...span }) => {
        const level = levelOf(quantity);
        const about = senseOf(name);
        if (!level || about.size < 3 || (year ?? 0) > first) return [];
        return [{ ...level, about, pointer, span, tree, ...(year === undefined ? {} : { year }) }];
      }),
    ),
  );
}

function* situationTexts(section: SectionNode, inside: boolean): Generator<Words> {
  const here = inside || section.role === 'situation' || tells.test(section.heading?.text ?? '');
  if (here) yield* [section.text, section.after].filter((text) => text !== undefined);
  if (section.content.type === 'sections') {
    for (const child of section.content.sections) yield* situationTexts(child, here);
  }
}

interface Clause extends TextSpan {
  readonly name: string;
  readonly quantity: string | number;
  readonly year?: number;
}

function clauses(words: string): readonly Clause[] {
  return readMeasures(words).measures.flatMap(({ measure, sure, from, to }) => {
    const dated = Object.entries(measure.targets ?? {});
    const quantity = measure.target ?? dated[0]?.[1];
    if (!sure || quantity === undefined || dated.length > 1) return [];
    const year = dated[0] ? Number(dated[0][0]) : yearBefore(words, from);
    return [{ from, to, name: measure.name, quantity, ...(year === undefined ? {} : { year }) }];
  });
}

/** The year that the sentence has said before: "Năm 2026, 99,2% trẻ em …; 95% …". */
function yearBefore(words: string, at: number): number | undefined {
  const sentence = sentencesOf(words).findLast(({ from }) => from <= at);
  const ahead = words.slice(sentence?.from ?? 0, at);
  const said = [...ahead.matchAll(/(?<!so với\s)(?<!\p{L})năm\s+((?:19|20)\d{2})(?!\s*[-–]\s*\d)/giu)].at(
    -1,
  )?.[1];
  return said === undefined ? undefined : Number(said);
}

const light = new Set(
  'tỷ tỉ lệ suất số tổng được bị có đạt là các những và của cho với theo tại ở về đó tiêu chuẩn công nhận còn chiếm xuống mức'.split(
    ' ',
  ),
);

/** The syllables of a name without what only frames it; ages without their zero. */
function senseOf(name: string): ReadonlySet<string> {
  const own =
    levelled(name)
      .replace(/\s(?:là|chỉ có|còn) \d.*$/u, '')
      .replace(/\strên tổng số .*$/u, '')
      .split(/trong đó|như:|[:;]|\. /u)
      .at(-1) ?? '';
  const words = own
    .replace(/^\s*(?:toàn |trên địa bàn )?(?:thị xã|thành phố|huyện|tỉnh|xã|phường)(?: có)? (?=\p{L})/u, '')
    .match(/[\p{L}\d]+/gu);
  return new Set(
    (words ?? []).map((word) => word.replace(/^0+(?=\d)/, '')).filter((word) => !light.has(word)),
  );
}

/** How alike two names must be: shared syllables of all. */
const alike = 0.6;

/** For each measure the result that speaks of it; each result goes to the one measure it is most like, in its own part first. */
export function reachedFor(
  reached: readonly ReachedLevel[],
  places: readonly MeasurePlace[],
): ReadonlyMap<MeasureNode, ReachedLevel> {
  const named = byName(places);
  const found = new Map<MeasureNode, ReachedLevel>();
  for (const level of reached) {
    const likely = named
      .filter(({ kinds }) => kinds.has(level.kind))
      .map(({ about, places: same }) => ({ same, score: likeness(level.about, about) }));
    const best = Math.max(...likely.map(({ score }) => score));
    if (best < alike) continue;
    const most = likely.flatMap(({ same, score }) => (score === best ? same : []));
    const place = most.find(({ tree }) => tree === level.tree) ?? most[0];
    if (place) found.set(place.measure, level);
  }
  return found;
}

/** Measures that go by one name and are counted alike: a long plan says many of them again and again. */
interface Named {
  readonly about: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly places: MeasurePlace[];
}

function byName(places: readonly MeasurePlace[]): readonly Named[] {
  const named = new Map<string, Named>();
  for (const place of places) {
    const kinds = kindsOf(place.measure);
    const key = JSON.stringify([place.measure.fields.name, ...kinds]);
    const same = named.get(key);
    if (same) same.places.push(place);
    else named.set(key, { about: senseOf(place.measure.fields.name), kinds, places: [place] });
  }
  return [...named.values()];
}

function kindsOf({ fields: { target, targets } }: MeasureNode): ReadonlySet<string> {
  return new Set(
    [target, ...Object.values(targets ?? {})].flatMap((quantity) =>
      quantity === undefined ? [] : (levelOf(quantity)?.kind ?? []),
    ),
  );
}

/** Shared of all, where one name says no more than the other; 0 where each says something of its own. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared < Math.min(a.size, b.size) ? 0 : shared / Math.max(a.size, b.size);
}
