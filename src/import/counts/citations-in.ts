import { findCitations } from '../../meaning/citations.js';
import { gatherCitations, sameCitation } from '../../meaning/gather-citations.js';
import { longDay, parseDay, shortDay } from '../../model/day.js';
import type { Dossier } from '../../model/dossier.js';
import type { Citation } from '../../model/generated/schema-types.js';
import { own } from '../../model/own.js';
import { dataTextsOf, mentionPattern, textsOf } from '../../model/texts.js';
import type { Printed } from './printed.js';

/** Paragraphs of the text itself: subject and bracket line name what the document goes with. */
const textStyles = /^(?:body|basis|heading|partHeading|table|caption|footnote)/;

/**
 * How many documents the text cites with number or day, those in the subject of another too, each once however it is written
 * or mentioned. A bare name is none.
 */
export function citationsIn(dossier: Dossier, { paragraphs, words }: Printed): number {
  const texts = [...textsOf(dossier), ...dataTextsOf(dossier)].filter(({ pointer }) => words.has(pointer));
  const mentioned = new Map(
    texts.flatMap(({ text, pointer }) =>
      [...text.matchAll(mentionPattern)].flatMap(([, id = '']) => {
        const citation = own(dossier.citations, id);
        return citation && isTold(citation, words.get(pointer) ?? '') ? [[id, citation] as const] : [];
      }),
    ),
  );
  const said = paragraphs.filter(({ style }) => textStyles.test(style));
  const others = gatherCitations(said.flatMap(({ text }) => findCitations(text))).filter(
    ({ citation }) =>
      (citation.number !== undefined || citation.date !== undefined) &&
      ![...mentioned.values()].some((known) => sameCitation({ citation }, { citation: known })),
  );
  return mentioned.size + others.length;
}

/** Whether the words give the citation's number or day. */
function isTold({ number, date }: Citation, words: string): boolean {
  const day = date === undefined ? undefined : parseDay(date);
  const said = [number, ...(day ? [shortDay(day), longDay(day)] : [])];
  return said.some((each) => each !== undefined && words.includes(each));
}
