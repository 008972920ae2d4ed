import { namesAt } from '../../meaning/organ-names.js';
import { isUnitName } from '../../meaning/units.js';
import type { Dossier } from '../../model/dossier.js';
import type { Words } from '../../model/finding.js';
import { type SectionNode, walkSections } from '../../model/plan-tree.js';
import { treesOf } from '../../model/walk-dossier.js';
import type { Prose } from '../prose.js';
import { isOnlyAsked, type Relation, relationOf } from '../relation.js';
import type { Rule, Violation } from '../rule.js';

/** Organs that the office does not command are asked, not ordered. Headings that only do not ask are told once. */
export const unitAskedAsRelated: Rule = {
  code: 'unit-asked-as-related',
  severity: 'warning',
  title: {
    vi: 'Cơ quan không trực thuộc, cơ quan cấp trên được đề nghị, không được giao việc hay yêu cầu.',
    en: 'Organs that the office does not command are asked, not ordered.',
  },
  basis: 'convention',
  once: true,
  *check(subject) {
    const owned = new Set(
      treesOf(subject)
        .flatMap((tree) => [...walkSections(tree)])
        .flatMap(({ units, pointer }) => (units.length > 0 ? [pointer] : [])),
    );
    for (const tree of treesOf(subject)) yield* headings(tree, subject, false);
    for (const prose of subject.prose) {
      // Under a unit's heading the unit speaks, and it may command others than the office does.
      if (above(prose.pointer).some((pointer) => owned.has(pointer))) continue;
      yield* orders(prose, subject);
    }
  },
  good: [
    {
      plan: `sections:
  - {heading: Đề nghị Ủy ban MTTQ Việt Nam xã, unit: mttq, items: [A, B]}
  - {unit: doan-tn, items: ['Chỉ đạo Đoàn Thanh niên các trường học.', B]}
  - {heading: Phòng Kinh tế, unit: kinh-te, items: [A, B]}
  - {heading: Vai trò của Đoàn Thanh niên xã, items: [A, B]}`,
    },
    {
      plan: `items:
  - Giao Phòng Văn hóa - Xã hội phối hợp với Ủy ban MTTQ Việt Nam xã.
  - Yêu cầu các thôn và đề nghị Đoàn Thanh niên xã, Ủy ban MTTQ Việt Nam xã phối hợp thực hiện.
  - Phòng Văn hóa - Xã hội thực hiện theo yêu cầu của Ủy ban MTTQ Việt Nam xã; nhiệm vụ được giao.
  - Yêu cầu các phòng, ban, ngành, đoàn thể và Công an xã thực hiện.`,
    },
    {
      plan: "sections: [{heading: 'Đề nghị các tổ chức:', sections: [{heading: Đoàn Thanh niên xã, unit: doan-tn, text: A}]}]",
    },
  ],
  bad: [
    {
      plan: `sections:
  - {heading: Ủy ban MTTQ Việt Nam xã, unit: mttq, items: [A, B]}
  - {heading: Giao Đoàn Thanh niên xã, unit: doan-tn, items: [A, B]}`,
      at: ['/sections/0/heading', '/sections/1/heading'],
    },
    {
      plan: `items:
  - Giao Ủy ban MTTQ Việt Nam xã chủ trì, phối hợp với Phòng Kinh tế.
  - Ủy ban nhân dân xã yêu cầu Phòng Kinh tế, Hội Nông dân xã thực hiện.`,
      at: ['/items/0 “Giao Ủy ban MTTQ Việt Nam xã”', '/items/1 “yêu cầu Phòng Kinh tế, Hội Nông dân xã”'],
    },
    {
      plan: 'closing: Yêu cầu Sở Y tế quan tâm, hỗ trợ./.\nitems: [A, B]',
      at: ['/closing “Yêu cầu Sở Y tế”'],
    },
  ],
};

/** The JSON pointers of all that a value stands in. */
function above(pointer: string): readonly string[] {
  return [...pointer.matchAll(/\//g)].map(({ index }) => pointer.slice(0, index));
}

function* headings(section: SectionNode, dossier: Dossier, isAsked: boolean): Generator<Violation> {
  const { heading, units, content } = section;
  const asks = isAsked || /(?<!\p{L})đề nghị(?!\p{L})/iu.test(heading?.text ?? '');
  const orders = /^(?:giao|yêu cầu|phân công)(?!\p{L})/iu.test(heading?.text ?? '');
  const relations = units.map(({ name }) => relationOf(name, dossier));
  if (heading && !asks && units.length > 0 && relations.every(isOnlyAsked) && isUnitName(heading.text)) {
    yield {
      pointer: heading.pointer,
      ...(orders ? { topic: heading.pointer } : { severity: 'info', topic: 'headings' }),
      ...words(units.map(({ name }) => name).join(', '), relations[0], orders ? heading.text : undefined),
    };
  }
  if (content.type !== 'sections') return;
  for (const child of content.sections) yield* headings(child, dossier, asks);
}

/** "Giao", "yêu cầu" where they are verbs: not "được giao", "theo yêu cầu", "bàn giao". */
const order =
  /(?<![\p{L}\p{N}])(?<!(?:được|bàn|chuyển|theo|có|đáp ứng|các|những|về|kính|và đề nghị|phối hợp|vượt|khi|của|mức) )(?:[Gg]iao(?: nhiệm vụ)?(?: cho)?|[Yy]êu cầu|[Pp]hân công) |^(?:Chỉ đạo) /gu;

function* orders({ words: text, part, pointer }: Prose, dossier: Dossier): Generator<Violation> {
  if (part === 'citation' || part === 'heading' || part === 'title' || part === 'table') return;
  for (const match of text.matchAll(order)) {
    const found = namesAt(text, match.index + match[0].length);
    const asked = found?.names.find(
      ({ text: name, group }) => !group && isOnlyAsked(relationOf(name, dossier)),
    );
    if (!found || !asked) continue;
    const span = { from: match.index, to: asked.to };
    yield {
      pointer,
      span,
      topic: `${pointer} ${span.from}`,
      ...words(asked.text, relationOf(asked.text, dossier), text.slice(span.from, span.to)),
    };
  }
}

function words(
  name: string,
  relation: Relation | undefined,
  order: string | undefined,
): { message: Words; hint: Words } {
  const isSuperior = relation === 'superior';
  const what = isSuperior
    ? { vi: 'là cơ quan cấp trên', en: 'is a superior' }
    : { vi: 'không trực thuộc cơ quan ban hành', en: 'is not subordinate to the issuer' };
  const ask = isSuperior ? 'Kính đề nghị …' : 'Đề nghị … phối hợp';
  return order === undefined
    ? {
        message: {
          vi: `“${name}” ${what.vi}; tiêu đề chưa có chữ “Đề nghị”.`,
          en: `“${name}” ${what.en}; the heading does not ask.`,
        },
        hint: {
          vi: `Theo thông lệ, tiêu đề bắt đầu bằng “Đề nghị”.`,
          en: 'Such headings begin with “Đề nghị”.',
        },
      }
    : {
        message: {
          vi: `“${name}” ${what.vi}, nhưng câu ghi “${order}”.`,
          en: `“${name}” ${what.en}, but the sentence orders: “${order}”.`,
        },
        hint: { vi: `Theo thông lệ, dùng “${ask}”.`, en: `Write “${ask}”.` },
      };
}
