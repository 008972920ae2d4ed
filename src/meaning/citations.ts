/** Documents that a paragraph cites: type, number, date, issuer and subject. */
import { shortDay } from '../model/day.js';
import type { Citation } from '../model/generated/schema-types.js';
import { doubts } from './citation-doubts.js';
import {
  citationHead,
  type NumberWords,
  nextNumber,
  readHead,
  smallHead,
  tidyNumber,
} from './citation-number.js';
import {
  type CitationDate,
  dateAfter,
  type Issuer,
  issuerAfter,
  type Subject,
  subjectAfter,
} from './citation-parts.js';
import { findLaws, type NamedLaw } from './find-laws.js';
import { certainty, type Found, isInside, overlaps, type Span } from './found.js';
import { matchAt, matches, spaced } from './patterns.js';
import { squeeze } from './squeeze.js';

export interface FoundCitation extends Found {
  readonly citation: Citation;
  /** The year of a law or of a document whose day was not said ("Luật Trẻ em năm 2016"). */
  readonly year?: number;
  /** From the type to the issuer: the citation without its subject, a law without its year. */
  readonly head: Span;
  /** Stands inside the subject of another one of this list. */
  readonly inside: boolean;
  /** "các chỉ tiêu 3, 4 của Nghị quyết …": numbers of indicators it is cited for. */
  readonly indicators: readonly string[];
}

interface Head extends Span, NumberWords {
  readonly law?: NamedLaw;
}

/** Every citation in the paragraph, in order; those inside another's subject too. */
export function findCitations(typed: string): readonly FoundCitation[] {
  const { text, typed: place } = squeeze(typed);
  const heads = findHeads(text);
  const starts = heads.filter(({ law, to }) => !law || dateAfter(text, to)).map(({ from }) => from);
  const read = heads.map((head) => readCitation(text, head, starts));
  return read.map((found, i) => ({
    ...place(found),
    head: place(found.head),
    inside: read.some((other, j) => i !== j && other.head.from < found.from && isInside(found, other)),
  }));
}

function findHeads(text: string): readonly Head[] {
  const found: Head[] = [];
  const add = (head: Head) => {
    if (!found.some((other) => overlaps(head, other))) found.push(head);
  };
  for (const match of [...matches(citationHead, text), ...matches(smallHead, text)]) {
    const words = readHead(match);
    const to = match.index + match[0].length;
    if (words.kind === 'serial' && !words.said && !isShortMention(text, words, to)) continue;
    add({ ...words, from: match.index, to });
    let at = to;
    for (
      let next = matchAt(nextNumber, text, at);
      next && words.kind === 'full';
      next = matchAt(nextNumber, text, at)
    ) {
      const typed = next.groups?.full ?? '';
      const end = at + next[0].length;
      add({
        type: words.type,
        number: tidyNumber(typed),
        kind: 'full',
        said: true,
        from: end - typed.length,
        to: end,
      });
      at = end;
    }
  }
  for (const law of findLaws(text)) add({ ...lawHead(text, law), law });
  return found.sort((a, b) => a.from - b.from);
}

const lawNumber = spaced(String.raw`\s*\(?số:? ?(\d{1,3}/\d{4}/(?:QH|UBTVQH|PL-UBTVQH)\d{1,2})\)?`, 'uy');

function lawHead(text: string, law: NamedLaw): Head {
  const number = matchAt(lawNumber, text, law.to);
  return {
    type: law.type,
    ...(number?.[1] === undefined ? {} : { number: number[1] }),
    kind: 'full',
    said: number !== undefined,
    from: law.from,
    to: law.to + (number?.[0].length ?? 0),
  };
}

/** "Nghị quyết 18 về …" is a citation, "Kế hoạch 5 năm", "Quyết định 3 nội dung" are none. */
function isShortMention(text: string, { type }: NumberWords, to: number): boolean {
  const often = ['Nghị quyết', 'Nghị định', 'Chỉ thị', 'Thông tư', 'Kết luận', 'Quyết định', 'Đề án'];
  return (
    often.includes(type) &&
    /^\s*(?:$|[,;.)]|(?:của|về|ngày|và|khóa|khoá|tại|quy định|được)(?!\p{L}))/u.test(text.slice(to))
  );
}

function readCitation(text: string, head: Head, starts: readonly number[]): Omit<FoundCitation, 'inside'> {
  const { law } = head;
  const first = dateAfter(text, head.to) ?? (law ? looseYear(text, head.to) : undefined);
  const issuer = law ? undefined : issuerAfter(text, first?.to ?? head.to);
  const date = first ?? (issuer ? dateAfter(text, issuer.to) : undefined);
  const end = Math.max(head.to, issuer?.to ?? 0, date?.to ?? 0);
  const subject = law ? undefined : subjectAfter(text, end, starts);
  const citation = makeCitation(head, date, issuer, subject);
  const headEnd = law && date?.day === undefined ? head.to : end;
  const span = { from: head.from, to: subject?.to ?? end };
  const year = date?.year ?? date?.day?.year;
  return {
    ...span,
    citation,
    ...(year === undefined ? {} : { year }),
    head: { from: head.from, to: headEnd },
    indicators: indicatorsBefore(text, head.from),
    ...certainty(...doubts({ ...head, ...(date ? { date } : {}), ...(subject ? { subject } : {}) })),
  };
}

/** "Luật Trẻ em 2016". */
function looseYear(text: string, at: number): CitationDate | undefined {
  const found = matchAt(spaced(String.raw`\s+((?:19|20)\d{2})(?![\d/-])`, 'uy'), text, at);
  return found ? { from: at, to: at + found[0].length, year: Number(found[1]) } : undefined;
}

function makeCitation(
  head: Head,
  date: CitationDate | undefined,
  issuer: Issuer | undefined,
  subject: Subject | undefined,
): Citation {
  const about = head.law ? head.law.name : subject?.text;
  return {
    type: head.type,
    ...(head.number === undefined ? {} : { number: head.number }),
    ...(date?.day === undefined ? {} : { date: shortDay(calendar(date.day)) }),
    ...(issuer === undefined ? {} : { issuer: issuer.text }),
    ...(about === undefined || about === '' ? {} : { subject: about }),
  };
}

function calendar({ year = 0, month = 0, day = 0 }: NonNullable<CitationDate['day']>) {
  return { year, month, day };
}

const indicatorList = spaced(
  String.raw`chỉ tiêu(?: số)? (\d{1,2}(?:(?:\s*[,;]\s*|,? và )\d{1,2})*) (?:của|tại|trong)\s*$`,
  'iu',
);

function indicatorsBefore(text: string, at: number): readonly string[] {
  const found = indicatorList.exec(text.slice(0, at));
  return found?.[1]?.match(/\d+/g)?.map((digits) => String(Number(digits))) ?? [];
}
