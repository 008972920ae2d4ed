import { walkSections } from '../../model/plan-tree.js';
import type { Rule } from '../rule.js';

/** Numbers are made by the program: one that is typed too would print twice. */
export const labelNotTyped: Rule = {
  code: 'label-not-typed',
  severity: 'warning',
  title: { vi: 'Tiêu đề không ghi số thứ tự.', en: 'Headings hold no typed numbers.' },
  basis: 'convention',
  *check({ body, documents, appendices }) {
    for (const root of [body.main, ...documents.map((document) => document.body.main), ...appendices]) {
      for (const { heading, print } of walkSections(root)) {
        const typed =
          heading && /^((?:[IVX]{1,5}|[A-E]|\d{1,2}(?:\.\d{1,2})*)\.|[a-zđ]\))\s+(?=\S)/.exec(heading.text);
        if (!heading || !typed || print.label !== undefined) continue;
        yield {
          pointer: heading.pointer,
          message: {
            vi: `Tiêu đề có ghi số thứ tự “${typed[1]}”, trong khi số được lập tự động, nên sẽ in hai lần.`,
            en: `The heading holds the number “${typed[1]}”; numbers are made, so it would print twice.`,
          },
          hint: {
            vi: `Bỏ “${typed[1]}” trong tiêu đề; muốn in đúng số này thì ghi vào print: {label: "${typed[1]}"}.`,
            en: `Remove it; to print this very number, write print: {label: "${typed[1]}"}.`,
          },
        };
      }
    }
  },
  good: [{ plan: 'sections: [{heading: Mục đích, text: A}]' }],
  bad: [{ plan: 'sections: [{heading: I. Mục đích, text: A}]', at: ['/sections/0/heading'] }],
};
