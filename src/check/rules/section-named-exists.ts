import { isUnitName } from '../../meaning/units.js';
import type { DocumentNode, Dossier } from '../../model/dossier.js';
import { itemsOf, type SectionNode, walkSections } from '../../model/plan-tree.js';
import type { Prose } from '../prose.js';
import type { Rule, Violation } from '../rule.js';
import { everySection, type LabelledSection, labelledSections } from '../section-labels.js';

/** "nêu tại mục IV" leads to a mục IV, and to units where it speaks of units. */
export const sectionNamedExists: Rule = {
  code: 'section-named-exists',
  severity: 'warning',
  title: {
    vi: 'Mục, khoản được dẫn bằng lời (“nêu tại mục IV”) có trong văn bản và đúng nội dung được dẫn.',
    en: 'Parts referred to in words (“mục IV”) are in the document.',
  },
  basis: 'sense',
  *check(subject) {
    const partsOf = new Map<DocumentNode, readonly LabelledSection[]>();
    for (const prose of subject.prose) {
      const document = /[Mm]ục/.test(prose.words) ? documentOf(prose, subject) : undefined;
      if (!document) continue;
      const parts = partsOf.get(document) ?? romanParts(document, subject);
      partsOf.set(document, parts);
      if (parts.length > 0) yield* references(prose, parts);
    }
  },
  good: [
    {
      plan: `documents: {ke-hoach: {recipients: ['Các đơn vị nêu tại mục II (t/h)']}}
sections:
  - {heading: Mục tiêu, tasks: ['Nêu tại khoản 2 mục I.', 'Theo mục II.1 Kế hoạch này.']}
  - {heading: Tổ chức thực hiện, sections: [{heading: Công an xã, unit: cong-an, text: A}]}`,
    },
    // Other documents have parts of their own.
    {
      plan: `sections:
  - heading: Mục tiêu
    items:
      - Theo mục VII Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP.
      - Nghị quyết số 41/NQ-HĐND đã nêu tại mục IX.
      - Theo mục VIII [@luat-tre-em]; tại mục X của Đề án; danh mục V; mục V, Phần II.
  - {heading: Kinh phí, text: A}`,
    },
    { plan: "items: ['Nêu tại mục V.', B]" },
    {
      plan: 'print: {sections: [number, letter]}\nsections: [{heading: A, text: Theo mục II.}, {heading: B, text: C}]',
    },
  ],
  bad: [
    {
      plan: `documents: {ke-hoach: {recipients: ['Các đơn vị nêu tại mục IV (t/h)', 'Các phòng, ban nêu tại mục II (t/h)']}}
sections:
  - {heading: Mục tiêu, tasks: ['Nêu tại khoản 3 mục I.', 'Theo mục V.']}
  - {heading: Kinh phí, text: Ngân sách xã.}
  - {heading: Tổ chức thực hiện, sections: [{heading: Công an xã, unit: cong-an, text: A}]}`,
      at: [
        '/documents/ke-hoach/recipients/0 “mục IV”',
        '/documents/ke-hoach/recipients/1 “mục II”',
        '/sections/0/tasks/0 “khoản 3 mục I”',
        '/sections/0/tasks/1 “mục V”',
      ],
    },
  ],
};

/** "khoản 2 mục III", "mục III.2", "mục III". */
const reference =
  /(?<!\p{L})(?:[Kk]hoản (?<clause>\d{1,2}),? )?(?<!danh )[Mm]ục (?<part>[IVX]{1,5})(?:\.(?<sub>\d{1,2}))?(?![\p{L}\d])/gu;
/** Words after which the part is another document's. */
const elsewhere =
  /^[\s,]*(?:\ufffc|\((?![tbp]\/)|phần|phụ lục|chương|đề án|nghị|quyết|chỉ thị|thông tư|luật|hướng dẫn|công văn|chương trình|biểu|kế hoạch(?! này)|của (?!kế hoạch này|tờ trình này)|ban hành|kèm)/iu;
const citedBefore =
  /(?:\ufffc{3}|số\s*:?\s*\d|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|luật|đề án)[^.;]*$/iu;

function romanParts(document: DocumentNode, dossier: Dossier): readonly LabelledSection[] {
  return [...everySection(labelledSections(document, dossier))].filter(
    ({ numbering }) => numbering === 'roman',
  );
}

function* references({ words, pointer }: Prose, parts: readonly LabelledSection[]): Generator<Violation> {
  for (const match of words.matchAll(reference)) {
    const span = { from: match.index, to: match.index + match[0].length };
    if (elsewhere.test(words.slice(span.to)) || citedBefore.test(words.slice(0, span.from))) continue;
    const { part = '', clause, sub } = match.groups ?? {};
    const named = parts.filter((section) => section.label === part);
    const n = Number(clause ?? sub ?? 0);
    const [only] = named;
    if (named.length === 0 || (named.length === 1 && only && n > countOf(only, n))) {
      yield { pointer, span, ...absent(match[0]) };
    } else if (
      only &&
      named.length === 1 &&
      n === 0 &&
      ofUnits.test(words.slice(0, span.from)) &&
      !namesUnits(only.node)
    ) {
      yield { pointer, span, ...noUnits(match[0], only.node.heading?.text ?? '') };
    }
  }
}

const ofUnits =
  /(?:đơn vị|cơ quan|phòng|ban|ngành|địa phương|tổ chức)(?: (?:có tên|được giao nhiệm vụ|liên quan))?,? (?:đã )?(?:được )?(?:nêu )?(?:tại|ở|trong) $/iu;

/** How many clauses the part has; as many as asked where it cannot be told. */
function countOf({ node: { content, print }, children }: LabelledSection, asked: number): number {
  if (content.type === 'sections' && children.every(({ numbering }) => numbering === 'number'))
    return children.length;
  const isNumbered = content.type === 'list' && (content.name === 'tasks' || content.name === 'reports');
  return isNumbered && print.numbering === undefined && print.as === undefined ? content.items.length : asked;
}

function namesUnits(section: SectionNode): boolean {
  if (section.role === 'responsibilities') return true;
  const sections = [...walkSections(section)];
  return (
    sections.some(
      ({ units, own, heading, content }) =>
        units.length > 0 ||
        own.lead.length > 0 ||
        content.type === 'include' ||
        isUnitName(heading?.text ?? ''),
    ) || [...itemsOf(section)].some(({ data }) => data.lead.length > 0 || data.partners.length > 0)
  );
}

/** The document whose parts a text means; appendices have parts of their own. */
function documentOf({ document, pointer, part }: Prose, { documents }: Dossier): DocumentNode | undefined {
  if (pointer.startsWith('/appendices/') || part === 'citation') return undefined;
  return document === undefined
    ? documents.find(({ carriesSharedBody }) => carriesSharedBody)
    : documents.find(
        ({ id, kind }) => id === document || (pointer.startsWith('office:') && kind.kind === document),
      );
}

function absent(typed: string): Pick<Violation, 'message' | 'hint'> {
  return {
    message: {
      vi: `Dẫn đến “${typed}” nhưng văn bản không có.`,
      en: `“${typed}” is referred to; the document has no such part.`,
    },
    hint: {
      vi: 'Sửa số của mục, khoản được dẫn; hoặc dẫn bằng [@mã] để số tự khớp.',
      en: 'Mend the number, or refer with [@id], which follows the numbering.',
    },
  };
}

function noUnits(typed: string, heading: string): Pick<Violation, 'message' | 'hint'> {
  return {
    message: {
      vi: `“${typed}” là “${heading}”, không nêu đơn vị nào.`,
      en: `“${typed}” is “${heading}” and names no units.`,
    },
    hint: {
      vi: 'Sửa thành mục phân công các đơn vị, hoặc dẫn bằng [@mã] để số tự khớp.',
      en: 'Name the part that assigns the units, or refer with [@id], which follows the numbering.',
    },
  };
}
