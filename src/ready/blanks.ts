import type { Doc, Leader } from '../doc/document.js';
import { paragraphsOf } from '../doc/paragraphs-of.js';
import type { DocumentNode, Dossier } from '../model/dossier.js';
import type { Finding } from '../model/finding.js';
import { noSubject } from '../model/no-subject.js';
import { signaturesOf } from '../model/signatures.js';
import { obstacle, placeOf } from './obstacle.js';

/** What is still open in a document: a mark of a draft, no subject, no name to sign, dots to write on. Number and day may wait. */
export function blanks(document: DocumentNode, dossier: Dossier, doc: Doc | undefined): Finding[] {
  return [
    ...draftMarks(document, dossier),
    ...subjects(document, dossier),
    ...names(document, dossier),
    ...(doc ? leaders(doc, dossier) : []),
  ];
}

function draftMarks({ fields, kind, pointerOf }: DocumentNode, dossier: Dossier): Finding[] {
  if (fields.draft === undefined || fields.draft === false) return [];
  return [
    obstacle('ready-draft', ...placeOf(pointerOf('draft'), dossier), {
      message: { vi: `${kind.name} còn ghi DỰ THẢO.`, en: `The ${kind.name} is marked DỰ THẢO.` },
      hint: { vi: 'Bỏ “draft” (dự thảo) khi trình ký.', en: 'Remove “draft” before it is submitted.' },
    }),
  ];
}

/** Import gives this title to a document in which it found none. */
function subjects({ fields, pointerOf }: DocumentNode, dossier: Dossier): Finding[] {
  const subject = fields.subject ?? dossier.plan.title;
  if (subject.trim() !== noSubject) return [];
  const at = fields.subject === undefined ? '/title' : pointerOf('subject');
  return [
    obstacle('ready-blank', ...placeOf(at, dossier), {
      message: { vi: `Trích yếu còn ghi “${noSubject}”.`, en: `The subject still reads “${noSubject}”.` },
      hint: { vi: 'Ghi trích yếu của văn bản.', en: 'Write the subject of the document.' },
      cites: 'khoản 5 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP',
    }),
  ];
}

/** A name may wait while the signer is not settled, not when the document goes to him. */
function names(document: DocumentNode, dossier: Dossier): Finding[] {
  const { kind } = document;
  return signaturesOf(document, dossier.office)
    .filter(({ block }) => block.name === undefined)
    .map(({ block: { lines }, pointer }) =>
      obstacle('ready-blank', ...placeOf(pointer, dossier), {
        message: {
          vi: `${kind.name} chưa có họ tên người ký (${lines.join(' / ')}).`,
          en: `The ${kind.name} has no name to sign it (${lines.join(' / ')}).`,
        },
        hint: { vi: 'Bổ sung “name” (họ tên) của người ký.', en: 'Add the signer’s “name”.' },
        cites: 'khoản 7 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP',
      }),
    );
}

/** Dots to write on in the document proper; forms in appendices are meant to have them. */
function leaders({ sections }: Doc, dossier: Dossier): Finding[] {
  const own = paragraphsOf(sections[0]?.blocks ?? []).flatMap(({ inlines }) => inlines);
  const sources = own
    .filter((inline): inline is Leader => inline.type === 'leader')
    .flatMap(({ source }) => (source === undefined ? [] : [source]));
  return [...new Set(sources)].map((source) =>
    obstacle('ready-blank', ...placeOf(source, dossier), {
      message: {
        vi: 'Còn dòng chấm để điền, chưa có nội dung.',
        en: 'A dotted line is still to be filled in.',
      },
      hint: {
        vi: 'Ghi nội dung thay cho dãy dấu chấm; biểu mẫu để người khác điền thì chuyển xuống phụ lục.',
        en: 'Write what belongs there; move a form that others fill in to an appendix.',
      },
    }),
  );
}
