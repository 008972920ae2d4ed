import { emptyPart, type Part, type Point } from './parts.js';

/** A paragraph as a point without a label, which can say what is read out of it. */
export function pointOfParagraph(part: Part, text: string): Point {
  return {
    type: 'point',
    place: part.place,
    text,
    plain: plainWords(text),
    points: [],
    print: {},
    data: {},
    doubts: [],
  };
}

/** Markdown without its marks. */
export function plainWords(markdown: string): string {
  return markdown.replace(/\*+|\^\[[^\]]*\]/g, '').trim();
}

/**
 * Paragraphs above or below a part's points that ask for something become points of a group beside them: prose holds no data.
 * @param asks whether words say by when something is to be reported, or who leads
 */
export function groupParagraphs(part: Part, asks: (words: string) => boolean): void {
  const { text, content, after, print } = part;
  if (content.type === 'none') return;
  const above = text.slice(0, text.findLastIndex((words) => asks(plainWords(words))) + 1);
  const below = after.some((words) => asks(plainWords(words))) ? after : [];
  if (above.length + below.length === 0) return;
  const { heading, label, align, landscape, ...ofContent } = print;
  const points: Part = {
    ...emptyPart(part.place),
    text: text.slice(above.length),
    content,
    after: below.length > 0 ? [] : after,
    print: ofContent,
  };
  part.content = { type: 'parts', parts: [...grouped(part, above), points, ...grouped(part, below)] };
  part.text = [];
  part.after = [];
  for (const key of Object.keys(ofContent) as (keyof typeof ofContent)[]) delete print[key];
}

function grouped(part: Part, paragraphs: readonly string[]): Part[] {
  if (paragraphs.length === 0) return [];
  const points = paragraphs.map((text) => pointOfParagraph(part, text));
  return [{ ...emptyPart(part.place), content: { type: 'list', name: 'items', points } }];
}
