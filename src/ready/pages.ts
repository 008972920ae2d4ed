import { inlineWords } from '../doc/doc-lines.js';
import type { Doc, Paragraph } from '../doc/document.js';
import { paragraphsOf } from '../doc/paragraphs-of.js';
import type { StyleName } from '../doc/styles.js';
import type { Page } from '../layout/page.js';
import { pageFacts } from '../layout/page-facts.js';
import { type DocumentNode, type Dossier, officePrefix } from '../model/dossier.js';
import type { Finding, Place } from '../model/finding.js';
import { twoDigits } from '../model/two-digits.js';
import { isAuthored, obstacle, placeOf } from './obstacle.js';

/** A document with its pages. */
export interface LaidOut {
  readonly doc: Doc;
  readonly pages: readonly Page[];
}

/** Names in the letterhead that stand on one line each, as typed (PL1 II.1–4). */
const oneLine: readonly StyleName[] = [
  'parentOrgan',
  'issuer',
  'nation',
  'motto',
  'number',
  'placeDate',
  'placeDateSmall',
];

/** Lines of the letterhead that are too long for their column, so that the program had to break them. */
export function wrappedLetterhead(
  { doc, pages }: LaidOut,
  document: DocumentNode,
  dossier: Dossier,
): Finding[] {
  const printed = new Set(
    (pages[0]?.lines ?? []).map(({ runs }) => spaced(runs.map(({ text }) => text).join(''))),
  );
  const frame = (doc.sections[0]?.blocks ?? []).filter(
    (block) => block.type === 'table' && block.role === 'letterhead',
  );
  return paragraphsOf(frame)
    .filter(({ style, inlines }) => oneLine.includes(style) && !printed.has(spaced(inlineWords(inlines))))
    .map((paragraph) => {
      const words = spaced(inlineWords(paragraph.inlines));
      return obstacle('ready-letterhead', ...letterheadPlace(paragraph, document, dossier), {
        message: {
          vi: `${document.kind.name}: dòng “${words}” ở đầu văn bản dài hơn bề rộng cột nên bị ngắt dòng.`,
          en: `${document.kind.name}: the line “${words}” of the letterhead is too long for its column and was broken.`,
        },
        hint: {
          vi: 'Ghi thành nhiều dòng, ngắt theo nghĩa, tại “letterhead” (tên cơ quan ở đầu văn bản); địa danh thì rút ngắn tại “place”.',
          en: 'Write it as several lines, by sense, under “letterhead”; shorten a place name under “place”.',
        },
      });
    });
}

function letterheadPlace(
  paragraph: Paragraph,
  document: DocumentNode,
  dossier: Dossier,
): [file: string, at: Place] {
  const source = sourceOf(paragraph);
  const isName = paragraph.style === 'parentOrgan' || paragraph.style === 'issuer';
  const unit = document.issuer.unit;
  if (!isName || document.fields.letterhead !== undefined) {
    return source === undefined ? placeOf(`/documents/${document.id}`, dossier) : placeOf(source, dossier);
  }
  if (unit === undefined) return placeOf(`${officePrefix}/letterhead`, dossier);
  const inPlan = Object.hasOwn(dossier.plan.units ?? {}, unit);
  return placeOf(`${inPlan ? '' : officePrefix}/units/${unit}`, dossier);
}

/** Documents that are longer than a text of the dossier says: "dự thảo Kế hoạch (gồm 08 trang)". */
export function longerThanSaid(all: readonly LaidOut[], dossier: Dossier): Finding[] {
  const pagesOf = new Map(all.map(({ doc, pages }) => [doc.id, pageFacts(doc, pages).pages[0] ?? 0]));
  const announced = announcement(dossier);
  return all.flatMap(({ doc }) =>
    doc.sections
      .flatMap(({ blocks }) => paragraphsOf(blocks))
      .flatMap((paragraph) => {
        const at = sourceOf(paragraph);
        if (at === undefined) return [];
        return [...inlineWords(paragraph.inlines).matchAll(announced)].flatMap(({ groups = {} }) => {
          const [only, second] = dossier.documents.filter(({ kind }) => kind.name === groups.name);
          if (!only || second) return [];
          const pages = pagesOf.get(only.id) ?? 0;
          const said = groups.count ?? '';
          return pages > Number(said) ? [tooLong(only.kind.name, said, pages, placeOf(at, dossier))] : [];
        });
      }),
  );
}

/** The name of a document, then a number of pages in the same part of the sentence, with no other document or appendix between. */
function announcement({ documents }: Dossier): RegExp {
  const names = [...new Set(documents.map(({ kind }) => kind.name))].join('|');
  const between = `(?:(?!${names}|phụ lục|Phụ lục)[^.;:]){0,80}?`;
  return new RegExp(`(?<name>${names})${between}(?<![\\d/])(?<count>\\d{1,3}) trang(?!\\p{L})`, 'gu');
}

function sourceOf({ inlines }: Paragraph): string | undefined {
  const run = inlines.find((inline) => inline.type === 'text' && isAuthored(inline.source));
  return run?.type === 'text' ? run.source : undefined;
}

function tooLong(name: string, said: string, pages: number, at: [file: string, at: Place]): Finding {
  return obstacle('ready-pages', ...at, {
    message: {
      vi: `Câu văn ghi ${name} có ${said} trang; bản in có ${twoDigits(pages)} trang.`,
      en: `The text says that the ${name} has ${said} pages; it has ${pages}.`,
    },
    hint: {
      vi: 'Sửa số trang trong câu, hoặc rút ngắn văn bản.',
      en: 'Mend the number of pages, or shorten the document.',
    },
  });
}

/** Room of any kind counts as one space. */
function spaced(words: string): string {
  return words.replace(/[\s\u00a0]+/g, ' ').trim();
}
