import { inlineWords } from '../doc/doc-lines.js';
import type { Doc, Paragraph } from '../doc/document.js';
import { paragraphsOf } from '../doc/paragraphs-of.js';
import { documentSymbol } from '../model/document-name.js';
import type { DocumentNode, Dossier } from '../model/dossier.js';
import type { Finding, Place } from '../model/finding.js';
import { isAuthored, obstacle, placeOf } from './obstacle.js';

/** "số      /KH-UBND" or "số 12/KH-UBND ngày      tháng": room is left as no-break spaces. */
const unfilled = /số(?:\u00a0{2,}| \S+)\/(?<symbol>[^\s,;.)]+)(?<day> ngày\u00a0{2,})?/gu;

/**
 * Other documents of the dossier that this one cites while their number or day is blank: the room would be issued as it
 * stands. Its own number and day may wait for the clerk, in its appendices' “(Kèm theo …)” too.
 */
export function citedWithoutNumber(document: DocumentNode, dossier: Dossier, { sections }: Doc): Finding[] {
  const paragraphs = sections.flatMap(({ blocks }) => paragraphsOf(blocks));
  // Of two letters with one symbol nothing tells which is meant.
  const own = documentSymbol(document);
  const others = dossier.documents.filter((each) => documentSymbol(each) !== own);
  const found = new Map<string, Finding>();
  for (const paragraph of paragraphs) {
    for (const { 0: words, groups = {} } of inlineWords(paragraph.inlines).matchAll(unfilled)) {
      if (!words.includes('\u00a0\u00a0')) continue;
      const other = others.find((each) => documentSymbol(each) === groups.symbol);
      if (other && !found.has(other.id)) found.set(other.id, cited(document, other, dossier, paragraph));
    }
  }
  return [...found.values()];
}

function cited(document: DocumentNode, other: DocumentNode, dossier: Dossier, paragraph: Paragraph): Finding {
  const symbol = documentSymbol(other);
  return obstacle('ready-number-cited', ...placeIn(paragraph, document, dossier), {
    message: {
      vi: `${document.kind.name} viện dẫn ${other.kind.name} số …/${symbol} của cùng hồ sơ, nhưng ${other.kind.name} chưa có đủ số, ngày ban hành.`,
      en: `The ${document.kind.name} cites the ${other.kind.name} …/${symbol} of this dossier, which has no number or day yet.`,
    },
    hint: {
      vi: `Sau khi ${other.kind.name} được cấp số, bổ sung “number” (số) và “date” (ngày ban hành) tại “documents”, “${other.id}”; rồi rà soát lại.`,
      en: `When it has been issued, add “number” and “date” under “documents”, “${other.id}”, and check again.`,
    },
  });
}

/** Where the author wrote the citation; the document itself where its template says it. */
function placeIn(
  { inlines }: Paragraph,
  document: DocumentNode,
  dossier: Dossier,
): [file: string, at: Place] {
  for (const inline of inlines) {
    if (inline.type === 'text' && isAuthored(inline.source) && /\u00a0{2,}/.test(inline.text)) {
      return placeOf(inline.source, dossier);
    }
  }
  return [dossier.planPath, { pointer: `/documents/${document.id}`, key: true }];
}
