import {
  type BodyNode,
  hasContent,
  type ItemNode,
  type SectionNode,
  type Words,
  walkItems,
  walkSections,
} from '../../model/plan-tree.js';
import type { Rule } from '../rule.js';
import type { Subject } from '../subject.js';

/** "như sau:" is followed by what it announces; appendices are forms, which leave room to write. */
export const announcementFollowed: Rule = {
  code: 'announcement-followed',
  severity: 'warning',
  title: {
    vi: 'Sau lời dẫn kết thúc bằng dấu hai chấm có nội dung được dẫn.',
    en: 'What ends with a colon is followed by what it announces.',
  },
  basis: 'sense',
  *check(subject) {
    for (const { text, pointer } of [
      ...openings(subject),
      ...bodies(subject).flatMap((tree) => [...lastWords(tree)]),
    ]) {
      const end = text.trimEnd();
      const sentence = end.split(/(?<=[.;])\s+|\n+/u).at(-1) ?? '';
      if (!sentence.endsWith(':') || /…|_|\.{3}/.test(sentence)) continue;
      yield {
        pointer,
        span: { from: end.length - sentence.length, to: end.length },
        message: {
          vi: 'Lời dẫn kết thúc bằng dấu hai chấm nhưng không có nội dung nào ở dưới.',
          en: 'This announces something, and nothing follows.',
        },
        hint: {
          vi: 'Bổ sung nội dung được dẫn, hoặc kết thúc câu bằng dấu chấm.',
          en: 'Add what is announced, or end the sentence with a full stop.',
        },
      };
    }
  },
  good: [
    {
      plan: 'opening: "Ủy ban nhân dân xã ban hành Kế hoạch như sau:"\nsections: [{heading: A, text: "Gồm:", items: [B, C]}]',
    },
    { plan: 'items: [{text: "Các việc sau:", items: [A, B]}, "Gồm:", C]' },
    { plan: 'sections: [{heading: A, text: "Gồm:", after: B}, {heading: A, items: [B, "C:"], after: D}]' },
    {
      plan: 'sections: [{heading: A, text: "Đơn vị báo cáo ……:"}]\nappendices: [{heading: B, text: "Ý kiến:"}]',
    },
  ],
  bad: [
    {
      plan: 'sections: [{heading: A, text: "Đã có kế hoạch. Nội dung như sau:"}, {heading: B, items: [C, "Gồm các việc sau:"]}]',
      at: ['/sections/0/text “Nội dung như sau:”', '/sections/1/items/1 “Gồm các việc sau:”'],
    },
    {
      plan: 'documents: {cong-van: {to: ["Các thôn"], opening: "Đề nghị thực hiện các nội dung sau:"}, ke-hoach: {}}\nitems: [A, B]',
      at: ['/documents/cong-van/opening “Đề nghị thực hiện các nội dung sau:”'],
    },
  ],
};

function bodies({ body, documents }: Subject): readonly SectionNode[] {
  return [body.main, ...documents.map((document) => document.body.main)];
}

/** Openings of documents that print no content. */
function* openings({ body, documents }: Subject): Generator<Words> {
  for (const document of documents) {
    const prints = hasContent(document.body.main) || (document.carriesSharedBody && hasContent(body.main));
    if (!prints) yield* openingWords(document.body);
  }
  if (!hasContent(body.main)) yield* openingWords(body);
}

function openingWords({ opening }: BodyNode): readonly Words[] {
  return opening?.text && opening.items.length === 0 ? [opening.text] : [];
}

/** The last words of a section or item, where nothing is printed below them. */
function* lastWords(root: SectionNode): Generator<Words> {
  for (const { text, after, content } of walkSections(root)) {
    if (after) yield after;
    else if (content.type === 'none' && text) yield text;
    else if (content.type === 'list') yield* lastItemWords(content.items);
  }
}

/** An item may announce the items after it, which import leaves beside it. */
function* lastItemWords(items: readonly ItemNode[]): Generator<Words> {
  for (const list of [items, ...[...walkItems(items)].map((item) => item.items)]) {
    const last = list.at(-1);
    if (last?.text && last.items.length === 0) yield last.text;
  }
}
