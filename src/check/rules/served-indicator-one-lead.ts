import type { TextSpan } from '../../model/finding.js';
import { own } from '../../model/own.js';
import type { ItemNode } from '../../model/plan-tree.js';
import type { UnitMention } from '../../model/units.js';
import { levelled } from '../../model/vietnamese.js';
import { everyItem } from '../../model/walk-dossier.js';
import { wordsByPointer } from '../prose.js';
import type { Rule } from '../rule.js';
import type { Subject } from '../subject.js';
import { isSameUnit } from '../unit-match.js';

/** An indicator of another document that a sentence hands to a unit is handed to no other. */
export const servedIndicatorOneLead: Rule = {
  code: 'served-indicator-one-lead',
  severity: 'warning',
  title: {
    vi: 'Một chỉ tiêu của văn bản khác chỉ giao một đơn vị chủ trì.',
    en: 'An indicator of another document is handed to one lead.',
  },
  basis: 'sense',
  *check(subject) {
    const first = new Map<string, UnitMention>();
    for (const { key, number, lead, pointer, span } of assignments(subject)) {
      const other = first.get(key);
      if (!other) first.set(key, lead);
      if (!other || isSameUnit(other, lead)) continue;
      yield {
        pointer,
        ...(span ? { span } : {}),
        message: {
          vi: `Chỉ tiêu ${number} đã giao “${other.name}” chủ trì, ở đây lại giao “${lead.name}”.`,
          en: `Indicator ${number} is led by “${other.name}” and here by “${lead.name}”.`,
        },
        hint: {
          vi: 'Xác định một cơ quan chủ trì; cơ quan còn lại ghi là phối hợp.',
          en: 'Decide which unit leads; let the other take part.',
        },
      };
    }
  },
  good: [
    {
      plan: "sections: [{unit: vhxh, tasks: ['Chủ trì thực hiện các chỉ tiêu 1, 2 của Nghị quyết số 41.']}, {unit: kinh-te, tasks: ['Chủ trì thực hiện chỉ tiêu 3 của Nghị quyết số 41.', 'Phối hợp thực hiện chỉ tiêu 1 của Nghị quyết số 41.']}]",
    },
    // Work of several units may serve one indicator.
    {
      plan: "citations: {nq: {type: Nghị quyết, number: 41/NQ-HĐND}}\ntasks: [{text: Mở lớp bơi., lead: vhxh, serves: ['nq#3']}, {text: Làm bể bơi., lead: kinh-te, serves: ['nq#3']}]",
    },
  ],
  bad: [
    {
      plan: "sections: [{unit: vhxh, tasks: ['Chủ trì thực hiện các chỉ tiêu 01, 10, 11, 12 của Nghị quyết số 41/NQ-HĐND ngày 14/12/2023.']}, {unit: kinh-te, tasks: ['Chủ trì thực hiện các chỉ tiêu 3, 11 của Nghị quyết số 41.']}]",
      at: ['/sections/1/tasks/0 “chỉ tiêu 3, 11 của Nghị quyết số 41”'],
    },
    {
      plan: "citations: {nq: {type: Nghị quyết, number: 41/NQ-HĐND}}\ntasks: [{text: 'Chủ trì chỉ tiêu 3 của [@nq].', lead: vhxh, serves: ['nq#3']}, {text: 'Chủ trì chỉ tiêu 3 của [@nq].', lead: kinh-te, serves: ['nq#3']}]",
      at: ['/tasks/1/serves/0'],
    },
  ],
};

interface Assignment {
  readonly key: string;
  readonly number: string;
  readonly lead: UnitMention;
  readonly pointer: string;
  readonly span?: TextSpan;
}

const handed =
  /chỉ tiêu(?: số)? (?<numbers>\d+(?:(?:,| và|;) ?\d+)*) (?:của|tại|trong) (?<type>nghị quyết|kế hoạch|quyết định|chương trình|đề án)(?: số)? (?<document>\d+)/giu;

/** Indicators that a sentence with "chủ trì … chỉ tiêu" hands to its leads: those it serves, or those it numbers. */
function* assignments(subject: Subject): Generator<Assignment> {
  const wordsAt = wordsByPointer(subject);
  for (const item of everyItem(subject)) {
    const words = item.text === undefined ? undefined : wordsAt.get(item.text.pointer);
    if (!item.text || words === undefined || !/chủ trì/iu.test(words) || !/chỉ tiêu/iu.test(words)) continue;
    for (const lead of item.data.lead) {
      yield* servedBy(item, lead, subject);
      if (item.serves.length > 0) continue;
      for (const found of words.matchAll(handed)) {
        const { numbers = '', type = '', document = '' } = found.groups ?? {};
        const span = { from: found.index, to: found.index + found[0].length };
        for (const typed of numbers.match(/\d+/g) ?? []) {
          const number = String(Number(typed));
          yield { key: keyOf(type, document, number), number, lead, pointer: item.text.pointer, span };
        }
      }
    }
  }
}

function* servedBy(item: ItemNode, lead: UnitMention, { citations }: Subject): Generator<Assignment> {
  for (const [i, served] of item.serves.entries()) {
    const [id = '', number] = served.split('#');
    const citation = own(citations, id);
    if (number === undefined || !citation) continue;
    const document = /^\d+/.exec(citation.number ?? '')?.[0] ?? id;
    yield {
      key: keyOf(citation.type, document, number),
      number,
      lead,
      pointer: `${item.pointer}/serves/${i}`,
    };
  }
}

function keyOf(type: string, document: string, number: string): string {
  return `${levelled(type)} ${document}#${Number(number)}`;
}
