/** What keeps a number from being recorded, besides what the register says. */

import type { Doc } from '../doc/document.js';
import { findCitations } from '../meaning/citations.js';
import { type CalendarDay, isoDay, parseDay, parsePoint, shortDay } from '../model/day.js';
import { documentNumber, documentSymbol } from '../model/document-name.js';
import type { DocumentNode, Dossier } from '../model/dossier.js';
import { officePrefix } from '../model/dossier.js';
import type { Finding, Place, Words } from '../model/finding.js';
import { own } from '../model/own.js';
import { dayIndex } from '../model/working-days.js';
import { issuedName } from './issued-name.js';
import type { IssuedRecord } from './issued-record.js';
import { printedLines } from './printed-words.js';

export interface GivenNumber {
  readonly number: string;
  readonly date: CalendarDay;
}

/** What the plan says of the document already that the clerk's number and day contradict. */
export function contradictions(document: DocumentNode, dossier: Dossier, given: GivenNumber): Finding[] {
  const { fields, kind, pointerOf } = document;
  if (fields.number === 'none') return [withoutNumber(document, dossier)];
  const told: Finding[] = [];
  const typed = documentNumber(document);
  if (typed !== undefined && bare(typed) !== given.number) {
    told.push(
      refusal(
        'issue-number',
        dossier,
        { pointer: pointerOf('number') },
        {
          vi: `${kind.name} trong tệp kế hoạch đã ghi số ${typed}, nay ghi nhận số ${given.number}.`,
          en: `The plan gives the ${kind.name} number ${typed}; now it would be ${given.number}.`,
        },
        agree,
      ),
    );
  }
  const point = fields.date === undefined ? undefined : parsePoint(fields.date);
  if (point?.type === 'day' && isoDay(point) !== isoDay(given.date)) {
    told.push(
      refusal(
        'issue-date',
        dossier,
        { pointer: pointerOf('date') },
        {
          vi: `${kind.name} trong tệp kế hoạch đã ghi ngày ${shortDay(point)}, nay ghi nhận ngày ${shortDay(given.date)}.`,
          en: `The plan dates the ${kind.name} ${shortDay(point)}; now it would be ${shortDay(given.date)}.`,
        },
        agree,
      ),
    );
  }
  return [...told, ...farYear(dossier, given.date)];
}

const agree: Words = {
  vi: 'Đối chiếu số, ngày do hệ thống quản lý văn bản cấp; sửa tệp kế hoạch hoặc ghi lại “--number”, “--date” cho thống nhất.',
  en: 'Compare what the office’s system gave; mend the plan, or give --number and --date again.',
};

function withoutNumber({ kind, pointerOf }: DocumentNode, dossier: Dossier): Finding {
  return refusal(
    'issue-number',
    dossier,
    { pointer: pointerOf('number') },
    {
      vi: `${kind.name} ban hành kèm văn bản khác, không có số riêng (“number: none”).`,
      en: `The ${kind.name} is issued with another document and has no number of its own (“number: none”).`,
    },
    {
      vi: 'Ghi nhận số của văn bản ban hành kèm; nếu văn bản này có số riêng thì bỏ “number: none”.',
      en: 'Record the number of the document it goes with; if it has one of its own, remove “number: none”.',
    },
  );
}

/** A day more than a year away from the plan's period is a slip. */
function farYear({ plan, planPath }: Dossier, date: CalendarDay): Finding[] {
  const { period } = plan;
  const [from, to] = typeof period === 'number' ? [period, period] : [period.from, period.to];
  if (date.year >= from - 1 && date.year <= to + 1) return [];
  const named = from === to ? String(from) : `${from}-${to}`;
  return [
    refusal(
      'issue-date',
      { planPath },
      { pointer: '/period' },
      {
        vi: `Ngày ban hành ${shortDay(date)} cách xa kỳ kế hoạch (${named}).`,
        en: `The day of issue, ${shortDay(date)}, is far from the plan's period, ${named}.`,
      },
      {
        vi: 'Rà soát năm trong “--date”, hoặc “period” (kỳ kế hoạch) của tệp kế hoạch.',
        en: 'Check the year of --date, or “period” in the plan.',
      },
    ),
  ];
}

/** A document cites nothing that was issued after it: bases, other documents of the dossier. */
export function citedLater(
  document: DocumentNode,
  doc: Doc,
  dossier: Dossier,
  { date }: GivenNumber,
): Finding[] {
  const told = new Map<string, Finding>();
  for (const { text, source } of printedLines(doc)) {
    for (const { citation } of findCitations(text)) {
      const day = citation.date === undefined ? undefined : parseDay(citation.date);
      if (!day || dayIndex(day) <= dayIndex(date)) continue;
      const name = `${citation.type} ${citation.number === undefined ? '' : `số ${citation.number}`}`.trim();
      const place: Place = source?.startsWith('/') ? { pointer: source } : { file: 'whole' };
      told.set(
        name,
        refusal(
          'issue-date',
          dossier,
          place,
          {
            vi: `${document.kind.name} ban hành ngày ${shortDay(date)} nhưng viện dẫn ${name} ngày ${shortDay(day)}, là văn bản ban hành sau.`,
            en: `The ${document.kind.name} would be issued on ${shortDay(date)} and cites ${name} of ${shortDay(day)}, which is younger.`,
          },
          {
            vi: 'Đối chiếu bản gốc: ngày của văn bản được viện dẫn, hoặc ngày ghi tại “--date”.',
            en: 'Compare the date of the cited document, and --date.',
          },
        ),
      );
    }
  }
  return [...told.values()];
}

/** There is no second version under one number, and no second number for one document (khoản 3 Điều 18). */
export function issuedAlready(record: IssuedRecord, document: DocumentNode, dossier: Dossier): Finding {
  const name = issuedName(record);
  return {
    ...refusal(
      'issue-once',
      dossier,
      documentPlace(document, dossier),
      {
        vi: `${name.vi} đã ban hành, nội dung đã khóa; không ghi nhận lại.`,
        en: `${name.en} has been issued and is locked; it is not recorded again.`,
      },
      {
        vi: 'Sai sót về nội dung: lập văn bản sửa đổi, bổ sung hoặc thay thế; sai sót về thể thức: lập Công văn đính chính. Mỗi văn bản ấy có số riêng.',
        en: 'A mistake of content takes a document that amends or replaces it, one of form a letter of correction, each with a number of its own.',
      },
    ),
    cites: 'khoản 3 Điều 18 Nghị định số 30/2020/NĐ-CP',
  };
}

/** The plan's text has no sure place for number and day. */
export function unspliced(document: DocumentNode, dossier: Dossier, { number, date }: GivenNumber): Finding {
  return refusal(
    'issue-place',
    dossier,
    documentPlace(document, dossier),
    {
      vi: 'Tệp kế hoạch ghi theo cách chương trình không tự bổ sung số, ngày được.',
      en: 'The plan is written in a way that number and day cannot be put in.',
    },
    {
      vi: `Ghi “number: ${number}” và “date: ${shortDay(date)}” vào “documents”, “${document.id}” (bỏ trường để trống nếu có), rồi thực hiện lại.`,
      en: `Write “number: ${number}” and “date: ${shortDay(date)}” under “documents”, “${document.id}” (remove an empty field if there is one), and run again.`,
    },
  );
}

/** The document's key, or the whole plan where its documents are not written. */
export function documentPlace({ id }: DocumentNode, { plan }: Dossier): Place {
  return own(plan.documents, id) === undefined
    ? { file: 'whole' }
    : { pointer: `/documents/${id}`, key: true };
}

/** Which other documents of the dossier print this one's number: their blanks are filled now. */
export function citingDocuments(
  document: DocumentNode,
  docs: readonly Doc[],
  dossier: Dossier,
): readonly { readonly id: string; readonly name: string }[] {
  const number = `số ${documentNumber(document)}/${documentSymbol(document)}`;
  return dossier.documents.flatMap(({ id, kind }) => {
    if (id === document.id) return [];
    const doc = docs.find((each) => each.id === id);
    const cites = doc !== undefined && printedLines(doc).some(({ text }) => text.includes(number));
    return cites ? [{ id, name: kind.name }] : [];
  });
}

function bare(number: string): string {
  return number.replace(/^0+(?=\d)/, '');
}

function refusal(
  code: string,
  { planPath }: Pick<Dossier, 'planPath'>,
  at: Place,
  message: Words,
  hint: Words,
): Finding {
  const place = 'pointer' in at && at.pointer.startsWith(officePrefix) ? ({ file: 'whole' } as const) : at;
  return { code, severity: 'error', file: planPath, at: place, message, hint };
}
