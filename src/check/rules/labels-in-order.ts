import { label } from '../../model/numbering.js';
import { type NumberedList, numberedLists } from '../numbered-lists.js';
import { paragraphsOf } from '../paragraphs.js';
import type { Prose } from '../prose.js';
import type { Rule, Violation } from '../rule.js';

/** Typed numbers and letters follow each other: none twice, none left out. */
export const labelsInOrder: Rule = {
  code: 'labels-in-order',
  severity: 'warning',
  title: {
    vi: 'Số, chữ thứ tự tự ghi nối tiếp nhau, không trùng, không nhảy.',
    en: 'Typed numbers and letters follow each other.',
  },
  basis: { clause: 'điểm đ khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check(subject) {
    for (const list of numberedLists(subject)) yield* inList(list);
    for (const prose of subject.prose) {
      if (prose.part === 'sentence') yield* inText(prose);
    }
  },
  good: [
    { plan: 'print: {items: [letter]}\nitems: [A, B, C, D, {text: E, print: {label: đ)}}, F]' },
    {
      plan: 'sections: [{heading: A, text: B, print: {label: III.}}, {heading: C, text: D, print: {label: IV.}}]',
    },
    { plan: 'items: [A, {text: B, print: {label: "+"}}, {text: C, print: {label: ""}}]' },
    { plan: 'text: "1. Một\\n\\na) Hai\\n\\nb) Ba\\n\\n2. Bốn\\n\\na) Năm\\n\\nNgày 3.5 triệu"' },
    { plan: 'text: "c) Ba\\n\\nd) Bốn\\n\\nđ) Năm\\n\\ne) Sáu\\n\\ng) Bảy"' },
  ],
  bad: [
    {
      plan: 'print: {items: [letter]}\nitems: [A, B, C, D, {text: E, print: {label: d)}}, F]',
      at: ['/items/4/print/label'],
    },
    {
      plan: 'sections: [{heading: A, text: B}, {heading: C, text: D, print: {label: IV.}}, {heading: E, text: F, print: {label: IV.}}]',
      at: ['/sections/1/print/label', '/sections/2/print/label'],
    },
    {
      plan: 'text: "a) Một\\n\\nb) Hai\\n\\nd) Bốn\\n\\nd) Năm"',
      at: ['/text “d)”', '/text “d)”'],
    },
    { plan: 'text: "13. Một\\n\\n12. Hai"', at: ['/text “12.”'] },
  ],
};

function* inList({ numbering, above, members }: NumberedList): Generator<Violation> {
  let before: number | undefined;
  for (const [i, { print, pointer }] of members.entries()) {
    const typed = print.label?.trim();
    const number = typed === undefined ? i + 1 : ordinalOf(typed, numbering, above);
    if (typed !== undefined && isOutOfOrder(number, before)) {
      yield {
        pointer: `${pointer}/print/label`,
        ...told(typed, number === before, label(numbering, (before ?? 0) + 1, above)),
      };
    }
    before = number;
  }
}

/** Labels typed at the start of paragraphs; letters begin anew under each number. */
function* inText({ words, pointer }: Prose): Generator<Violation> {
  const before = new Map<string, number>();
  for (const { from, to } of paragraphsOf(words)) {
    const typed = /^(?:[a-zđ]\)|\d{1,2}\.)(?=\s)/u.exec(words.slice(from, to))?.[0];
    if (typed === undefined) continue;
    const numbering = typed.endsWith(')') ? 'letter' : 'number';
    const number = ordinalOf(typed, numbering, '');
    const last = before.get(numbering);
    if (isOutOfOrder(number, last)) {
      const span = { from, to: from + typed.length };
      yield { pointer, span, ...told(typed, number === last, label(numbering, (last ?? 0) + 1)) };
    }
    if (numbering === 'number') before.delete('letter');
    if (number !== undefined) before.set(numbering, number);
  }
}

/** The place that a label names in its numbering, from 1; undefined when it is of another kind. */
function ordinalOf(typed: string, numbering: string, above: string): number | undefined {
  const found = Array.from({ length: 99 }, (_, i) => label(numbering, i + 1, above)).indexOf(typed);
  return found === -1 ? undefined : found + 1;
}

/** A list may begin anywhere, and begin anew. */
function isOutOfOrder(number: number | undefined, before: number | undefined): boolean {
  return number !== undefined && before !== undefined && number !== 1 && number !== before + 1;
}

function told(typed: string, isTwice: boolean, next: string): Pick<Violation, 'message' | 'hint'> {
  const letters = typed.endsWith(')') ? ' Chữ cái dùng theo thứ tự a, b, c, d, đ, e, g, h, i, k, l.' : '';
  return {
    message: {
      vi: isTwice
        ? `Số thứ tự “${typed}” trùng với số đứng trước.`
        : `Số thứ tự “${typed}” không nối tiếp số đứng trước.`,
      en: isTwice
        ? `The label “${typed}” is there twice.`
        : `The label “${typed}” does not follow the one before.`,
    },
    hint: {
      vi: `Sửa thành “${next}”, hoặc bỏ số thứ tự tự ghi để lập tự động.${letters}`,
      en: `Write “${next}”, or leave the label to be made.`,
    },
  };
}
