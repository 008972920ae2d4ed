import { type Dossier, officePrefix } from '../../model/dossier.js';
import { type Named, namesOf } from '../../model/ids.js';
import { nearest } from '../../model/nearest.js';
import { type SectionNode, walkSections } from '../../model/plan-tree.js';
import { dataTextsOf, mentionPattern, textsOf } from '../../model/texts.js';
import { everyItem, treesOf } from '../../model/walk-dossier.js';
import type { Rule } from '../rule.js';

type Kind = Named['type'];
interface Reference {
  readonly id: string;
  readonly pointer: string;
  /** What may be meant; anything that prints when not said. */
  readonly kinds?: readonly Kind[];
}

const printable: readonly Kind[] = ['section', 'appendix', 'item', 'citation', 'unit', 'event', 'document'];

/** Every id that is referred to — in a sentence, by include, ref, serves, form, before, after — must be declared. */
export const referenceKnown: Rule = {
  code: 'reference-known',
  severity: 'error',
  title: { vi: 'Mã được dẫn chiếu có trong hồ sơ.', en: 'Every id referred to is declared.' },
  basis: 'format',
  *check(dossier) {
    const names = namesOf(dossier);
    for (const { id, pointer, kinds = printable } of references(dossier)) {
      const named = names.get(id);
      if (named && kinds.includes(named.type)) continue;
      const candidates = [...names].filter(([, each]) => kinds.includes(each.type)).map(([name]) => name);
      const close = nearest(id, candidates);
      yield {
        pointer,
        message: {
          vi: named
            ? `Mã “${id}” có trong hồ sơ nhưng không phải là phần dẫn chiếu được ở đây.`
            : `Dẫn chiếu đến mã “${id}”, nhưng hồ sơ không có mã này.`,
          en: named
            ? `The id “${id}” exists but cannot be referred to here.`
            : `The id “${id}” is referred to but declared nowhere.`,
        },
        hint: {
          vi: close
            ? `Sửa thành “${close}”.`
            : 'Khai mã này ở phần được dẫn chiếu (“id”), hoặc trong “citations” (văn bản viện dẫn) nếu là văn bản.',
          en: close
            ? `Did you mean “${close}”?`
            : 'Declare it as an “id”, or under “citations” if it is a document.',
        },
      };
    }
  },
  good: [{ plan: "items: ['Theo [@luat-tre-em].', B]" }],
  bad: [{ plan: "items: ['Theo [@luat-tre].', B]", at: ['/items/0'] }],
};

function* references(dossier: Dossier): Generator<Reference> {
  for (const { text, pointer } of [...textsOf(dossier), ...dataTextsOf(dossier)]) {
    for (const match of text.matchAll(mentionPattern)) yield { id: match[1] ?? '', pointer };
  }
  for (const tree of treesOf(dossier)) yield* includeReferences(tree);
  yield* itemReferences(dossier);
  yield* unitReferences(dossier);
  for (const document of dossier.documents) {
    for (const [i, id] of (document.fields.appendices ?? []).entries()) {
      yield { id, pointer: `${document.pointerOf('appendices')}/${i}`, kinds: ['appendix'] };
    }
  }
}

function* includeReferences(root: SectionNode): Generator<Reference> {
  for (const { content } of walkSections(root)) {
    if (content.type !== 'include') continue;
    const { include, pointer } = content;
    const kinds: readonly Kind[] = ['section', 'appendix', 'item'];
    if (typeof include === 'string') yield { id: include, pointer, kinds };
    else if (Array.isArray(include)) {
      for (const [i, id] of include.entries()) yield { id, pointer: `${pointer}/${i}`, kinds: ['section'] };
    } else if (include.section !== undefined) {
      yield { id: include.section, pointer: `${pointer}/section`, kinds: ['section'] };
    }
  }
}

function* itemReferences(dossier: Dossier): Generator<Reference> {
  for (const { pointer, fields, ref, serves, reports, measures } of everyItem(dossier)) {
    if (ref !== undefined) yield { id: ref, pointer: `${pointer}/ref`, kinds: ['item'] };
    for (const [i, id] of serves.entries()) yield served(id, `${pointer}/serves/${i}`);
    for (const measure of measures) {
      if (measure.fields.source !== undefined)
        yield served(measure.fields.source, `${measure.pointer}/source`);
    }
    for (const report of reports) {
      if (report.fields.form !== undefined) {
        yield { id: report.fields.form, pointer: `${report.pointer}/form`, kinds: ['appendix'] };
      }
      const { due } = report.fields;
      if (typeof due === 'object') yield* anchors(due, `${report.pointer}/due`);
    }
    if (typeof fields.when === 'object') yield* anchors(fields.when, `${pointer}/when`);
  }
}

/** Members, parents and successors of units, in the file that declares them. */
function* unitReferences({ office, plan }: Dossier): Generator<Reference> {
  const kinds: readonly Kind[] = ['unit'];
  for (const [prefix, units = {}] of [
    [officePrefix, office.units],
    ['', plan.units],
  ] as const) {
    for (const [id, unit] of Object.entries(units)) {
      const at = `${prefix}/units/${id}`;
      if (unit.parent !== undefined) yield { id: unit.parent, pointer: `${at}/parent`, kinds };
      for (const key of ['members', 'successors'] as const) {
        for (const [i, each] of (unit[key] ?? []).entries()) {
          yield { id: each, pointer: `${at}/${key}/${i}`, kinds };
        }
      }
    }
  }
}

/** An indicator of this plan, or "document#number" of a cited one. */
function served(id: string, pointer: string): Reference {
  const [base = '', number] = id.split('#');
  return { id: base, pointer, kinds: number === undefined ? ['item', 'measure', 'citation'] : ['citation'] };
}

function* anchors(at: { before?: string; after?: string }, pointer: string): Generator<Reference> {
  const kinds: readonly Kind[] = ['event', 'item', 'document'];
  for (const key of ['before', 'after'] as const) {
    const id = at[key];
    if (id !== undefined && id !== 'period') yield { id, pointer: `${pointer}/${key}`, kinds };
  }
}
