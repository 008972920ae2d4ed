/** A Kế hoạch thay thế: the whole plan anew, without number and day, saying which one it takes the place of (khoản 3 Điều 18 Nghị định số 30/2020/NĐ-CP). */

import type { Dossier } from '../model/dossier.js';
import type { Document, Item } from '../model/generated/schema-types.js';
import { namedFiles } from '../model/named-files.js';
import { own } from '../model/own.js';
import { noSentence } from '../model/plan-tree.js';
import { pointer as step } from '../model/source-file.js';
import type { Splice } from '../model/splice.js';
import { citationOf, type IssuedDocument } from './issued-document.js';
import { isLetterAbout } from './letter.js';
import type { Successor } from './successor.js';

export interface ReplacingSplices {
  /** Changes of the issued plan's text. */
  readonly splices: readonly Splice[];
  /** Marks, told of the text so changed. */
  readonly marks: readonly Splice[];
}

export function replacingSplices(
  dossier: Dossier,
  issued: IssuedDocument,
  successor: Successor,
): ReplacingSplices {
  const { plan } = dossier;
  const basis = basisSplices(dossier, issued, successor);
  const documents = Object.entries(plan.documents ?? {});
  const isGone = (id: string) => isLetterAbout(issued.id, id);
  const others = documents.map(([id]) => id).filter((id) => id !== issued.id && !isGone(id));
  return {
    splices: [
      ...identity(dossier, successor),
      ...paths(dossier, successor),
      ...(plan.confirmed === undefined ? [] : [removed('/confirmed')]),
      ...documents.flatMap(([id, fields]) => {
        const at = step('/documents', id);
        return isGone(id) ? [{ type: 'remove', pointer: at } as const] : anew(fields, at, issued);
      }),
      cited(dossier, issued, successor),
      ...basis,
      closingSplice(dossier, issued, successor),
    ],
    marks: [
      remark(
        step('/documents', issued.id),
        'rà soát người ký, nơi nhận; đủ những nơi đã nhận văn bản được thay thế',
      ),
      ...others.map((id) =>
        remark(
          step('/documents', id),
          `lập cho ${issued.name}: sửa lại cho văn bản thay thế hoặc bỏ khỏi hồ sơ`,
        ),
      ),
      basis.length > 0
        ? remark(basisAt(dossier, issued), 'bổ sung căn cứ, lý do thay thế; rà soát căn cứ “Theo đề nghị”')
        : remark('/title', 'bổ sung vào phần căn cứ lý do thay thế văn bản đã ban hành'),
    ],
  };
}

function identity({ plan }: Dossier, { id, series, original, revision }: Successor): readonly Splice[] {
  const field = (key: 'series' | 'original' | 'revision', value: string | number): Splice =>
    plan[key] === undefined
      ? { type: 'put', pointer: '', key, value, below: 'id' }
      : { type: 'set', pointer: `/${key}`, text: String(value) };
  return [
    { type: 'set', pointer: '/id', text: id },
    field('series', series),
    field('original', original),
    field('revision', revision),
  ];
}

/** Files that the plan names, told from the new one's folder. */
function paths(dossier: Dossier, { way }: Successor): readonly Splice[] {
  if (way === '') return [];
  return namedFiles(dossier).map(([pointer, path]) => ({ type: 'set', pointer, text: way + path }));
}

function anew(fields: Document | null, at: string, { day }: IssuedDocument): readonly Splice[] {
  const { number, date } = fields ?? {};
  return [
    ...(number === undefined || number === 'none' ? [] : [removed(`${at}/number`)]),
    ...(date === undefined ? [] : [{ type: 'set', pointer: `${at}/date`, text: String(day.year) } as const]),
  ];
}

function cited({ plan }: Dossier, issued: IssuedDocument, { citation }: Successor): Splice {
  const value = citationOf(issued);
  return plan.citations === undefined
    ? { type: 'put', pointer: '', key: 'citations', value: { [citation]: value }, below: 'title' }
    : {
        type: 'put',
        pointer: '/citations',
        key: citation,
        value,
        below: Object.keys(plan.citations).at(-1) ?? '',
      };
}

function basisAt({ plan }: Dossier, { id }: IssuedDocument): string {
  return own(plan.documents, id)?.basis === undefined ? '/basis' : `${step('/documents', id)}/basis`;
}

/** One line more, before the unit's proposal, which stands last; a sentence in running text is the author's. */
function basisSplices(dossier: Dossier, issued: IssuedDocument, { citation }: Successor): readonly Splice[] {
  const { plan } = dossier;
  const basis = own(plan.documents, issued.id)?.basis ?? plan.basis;
  const value = `Xét kết quả rà soát việc thực hiện [@${citation}]`;
  if (basis === undefined)
    return [{ type: 'put', pointer: '', key: 'basis', value: [value], below: 'documents' }];
  if (typeof basis === 'string') return [];
  const proposal = basis.findIndex((line) => /^(?:theo|xét) đề nghị/iu.test(line));
  return [
    { type: 'insert', list: basisAt(dossier, issued), at: proposal === -1 ? basis.length : proposal, value },
  ];
}

/** The closing sentence says it first; one that the template gives is written out. */
function closingSplice(dossier: Dossier, issued: IssuedDocument, { citation }: Successor): Splice {
  const { plan } = dossier;
  const { id, kind, node } = issued;
  const sentence = `${kind} này thay thế [@${citation}:full].`;
  const written = own(plan.documents, id)?.closing;
  const at = written === undefined ? '/closing' : `${step('/documents', id)}/closing`;
  const closing: Item | undefined = written ?? plan.closing;
  const text = typeof closing === 'object' ? closing.text : closing;
  if (text !== undefined && text !== noSentence) {
    const pointer = typeof closing === 'object' ? `${at}/text` : at;
    return { type: 'set', pointer, text: `${sentence} ${text}` };
  }
  if (text === noSentence) return { type: 'set', pointer: at, text: sentence };
  const usual = `Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh về ${node.issuer.short} để xem xét, giải quyết.`;
  return { type: 'put', pointer: step('/documents', id), key: 'closing', value: `${sentence} ${usual}` };
}

function removed(pointer: string): Splice {
  return { type: 'remove', pointer, comments: 'stay' };
}

function remark(pointer: string, words: string): Splice {
  return { type: 'remark', pointer, lines: [`kiểm tra: ${words}`] };
}
