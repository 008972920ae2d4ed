/** Brings the citations of a whole document together: one document cited in several spellings is one citation. */

import { parseDay } from '../model/day.js';
import type { Words } from '../model/finding.js';
import type { Citation } from '../model/generated/schema-types.js';
import { own } from '../model/own.js';
import { freeId, slug } from '../model/slug.js';
import { levelled } from '../model/vietnamese.js';
import { numberParts, symbolTypes } from './citation-number.js';
import type { FoundCitation } from './citations.js';
import { sameUnit, unitLevel } from './same-unit.js';

/** What is compared: a citation and the year said where the day was not. */
export interface CitedDocument {
  readonly citation: Citation;
  readonly year?: number;
}

/**
 * Whether two citations name the same document: laws by name and year, others by number and date,
 * where either may leave out the year in the number, the symbol, the date or the issuer.
 * Two dates do not part what one full number joins, unless the number is one that every year gives anew.
 */
export function sameCitation(a: CitedDocument, b: CitedDocument): boolean {
  if (isLaw(a.citation) !== isLaw(b.citation)) return false;
  if (isLaw(a.citation)) return sameLaw(a, b);
  if (!sameType(a.citation.type, b.citation.type)) return false;
  if (a.citation.number === undefined || b.citation.number === undefined) return false;
  const [one, two] = [numberParts(a.citation.number), numberParts(b.citation.number)];
  if (one.serial !== two.serial) return false;
  if (one.symbol !== undefined && two.symbol !== undefined && !sameSymbol(one.symbol, two.symbol))
    return false;
  const years = [one.year, two.year];
  if (clash(one.year, two.year)) return false;
  if (otherIssuer(a.citation.issuer, b.citation.issuer)) return false;
  // 12/KH-UBND is given anew each year; 26/2021/NQ-HĐND is not.
  const lasting = years.every((year) => year !== undefined);
  return lasting || !clash(yearOf(a), yearOf(b)) || sameSubject(a.citation, b.citation);
}

const clash = (a: number | undefined, b: number | undefined) => a !== undefined && b !== undefined && a !== b;

export function isLaw({ type }: Citation): boolean {
  return /^(?:luật|bộ luật|pháp lệnh|hiến pháp)$/iu.test(type);
}

function sameLaw(a: CitedDocument, b: CitedDocument): boolean {
  if (levelled(a.citation.type) !== levelled(b.citation.type)) return false;
  if (clash(yearOf(a), yearOf(b))) return false;
  const [one, two] = [a.citation.number, b.citation.number];
  if (one !== undefined && two !== undefined) return one === two;
  return lawKey(a.citation) === lawKey(b.citation) && a.citation.subject !== undefined;
}

const lawKey = ({ subject = '' }: Citation) => levelled(subject).replaceAll(',', '');

export function sameType(a: string, b: string): boolean {
  const [one, two] = [levelled(a), levelled(b)];
  const letter = /^(?:công văn|văn bản)/u;
  return (
    one === two ||
    one.startsWith(`${two} `) ||
    two.startsWith(`${one} `) ||
    (letter.test(one) && letter.test(two))
  );
}

export function sameSymbol(a: string, b: string): boolean {
  const level = (symbol: string) => symbol.toLocaleLowerCase('vi').replace(/[^\p{L}\d]/gu, '');
  return level(a) === level(b);
}

/** Whether two issuers are surely two: organs of different levels. */
export function otherIssuer(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || sameUnit(a, b)) return false;
  const [one, two] = [unitLevel(a), unitLevel(b)];
  return one !== undefined && two !== undefined && one !== two;
}

function yearOf({ citation, year }: CitedDocument): number | undefined {
  const day = citation.date === undefined ? undefined : parseDay(citation.date);
  return day?.year ?? year ?? (citation.number === undefined ? undefined : numberParts(citation.number).year);
}

function sameSubject(a: Citation, b: Citation): boolean {
  return a.subject !== undefined && b.subject !== undefined && levelled(a.subject) === levelled(b.subject);
}

/** A document of the whole text with all its mentions. */
export interface GatheredCitation {
  readonly id: string;
  readonly citation: Citation;
  /** Positions in the list that was given. */
  readonly mentions: readonly number[];
  readonly sure: boolean;
  readonly reasons: readonly Words[];
}

interface Group {
  merged: CitedDocument;
  readonly mentions: number[];
  readonly reasons: Words[];
}

/**
 * One entry a document, in order of the first mention. Later mentions add what earlier ones left out;
 * what they say otherwise is reported and never mended. A mention by bare number ("Nghị quyết số 41")
 * goes to the document with that number; `taken` keeps ids apart from those already given.
 */
export function gatherCitations(
  found: readonly FoundCitation[],
  taken: (id: string) => boolean = () => false,
): readonly GatheredCitation[] {
  const groups: Group[] = [];
  const full = (i: number) => isLaw(found[i]?.citation ?? { type: '' }) || hasSymbol(found[i]);
  const order = found.map((_, i) => i).sort((a, b) => Number(full(b)) - Number(full(a)) || a - b);
  for (const i of order) {
    const one = found[i];
    if (!one || (one.citation.number === undefined && !isLaw(one.citation))) continue;
    const homes = groups.filter(({ merged }) => sameCitation(merged, one));
    const [home] = homes;
    if (!home) {
      groups.push({ merged: one, mentions: [i], reasons: one.reason ? [one.reason] : [] });
      continue;
    }
    home.reasons.push(
      ...disagreements(home.merged, one),
      ...(homes.length > 1 ? [several(one.citation)] : []),
    );
    if (one.reason && full(i) && one.citation.date !== undefined) home.reasons.push(one.reason);
    home.mentions.push(i);
    home.merged = merge(home.merged, one);
  }
  for (const group of groups) group.reasons.push(...likelySlips(group, groups));
  return named(groups, taken);
}

function hasSymbol(found: FoundCitation | undefined): boolean {
  const { number } = found?.citation ?? {};
  return number !== undefined && numberParts(number).symbol !== undefined;
}

function merge(a: CitedDocument, b: CitedDocument): CitedDocument {
  const number = longer(a.citation.number, b.citation.number);
  const year = a.year ?? b.year;
  return {
    citation: { ...b.citation, ...a.citation, ...(number === undefined ? {} : { number }) },
    ...(year === undefined ? {} : { year }),
  };
}

const longer = (a: string | undefined, b: string | undefined) => (b && (!a || b.length > a.length) ? b : a);

function disagreements(a: CitedDocument, b: CitedDocument): Words[] {
  const name = `${a.citation.type} ${a.citation.number ?? a.citation.subject ?? ''}`.trim();
  const [one, two] = [a.citation.date, b.citation.date];
  if (one === undefined || two === undefined || one === two) return [];
  return [
    {
      vi: `${name} được viện dẫn với hai ngày ban hành: ${one} và ${two}. Đối chiếu bản gốc, thống nhất một cách ghi.`,
      en: `${name} is cited with two dates of issue, ${one} and ${two}. Compare the original and use one.`,
    },
  ];
}

function several({ type, number = '' }: Citation): Words {
  return {
    vi: `“${type} số ${number}” có thể là nhiều văn bản được viện dẫn; xác định lại.`,
    en: `“${type} số ${number}” may be any of several cited documents; say which.`,
  };
}

/** 41/2021/NQ-HĐND and 41/2023/NQ-HĐND in one text: two documents, or a slip. */
function likelySlips(group: Group, groups: readonly Group[]): Words[] {
  const { number } = group.merged.citation;
  if (number === undefined || isLaw(group.merged.citation)) return [];
  const parts = numberParts(number);
  return groups.flatMap(({ merged }) => {
    const other = merged.citation.number;
    if (other === undefined || other === number || isLaw(merged.citation)) return [];
    const two = numberParts(other);
    const alike =
      parts.serial === two.serial &&
      parts.symbol !== undefined &&
      two.symbol !== undefined &&
      sameSymbol(parts.symbol, two.symbol) &&
      clash(parts.year, two.year) &&
      !otherIssuer(group.merged.citation.issuer, merged.citation.issuer);
    return alike
      ? [
          {
            vi: `Có cả “${number}” và “${other}”; đối chiếu bản gốc xem có phải một văn bản ghi không thống nhất.`,
            en: `Both “${number}” and “${other}” are cited; check whether they are one document written in two ways.`,
          },
        ]
      : [];
  });
}

function named(groups: readonly Group[], taken: (id: string) => boolean): readonly GatheredCitation[] {
  const given = new Set<string>();
  return [...groups]
    .map((group) => ({ ...group, mentions: [...group.mentions].sort((a, b) => a - b) }))
    .sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0))
    .map(({ merged, mentions, reasons }) => {
      const wanted = citationId(merged.citation);
      const year = yearOf(merged);
      const clashing = given.has(wanted) || taken(wanted);
      const dated =
        clashing && year !== undefined && !wanted.endsWith(`-${year}`) ? `${wanted}-${year}` : wanted;
      const id = freeId(dated, (candidate) => given.has(candidate) || taken(candidate));
      given.add(id);
      const once = reasons.filter((reason, i) => reasons.findIndex(({ vi }) => vi === reason.vi) === i);
      return { id, citation: merged.citation, mentions, sure: once.length === 0, reasons: once };
    });
}

const typeIds: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(symbolTypes).map(([symbol, type]) => [type, slug(symbol)])),
  'Công văn': 'cv',
  'Văn bản': 'vb',
  'Chương trình': 'ctr',
  'Thông tư liên tịch': 'ttlt',
  'Nghị quyết liên tịch': 'nqlt',
};

/** `nq-41-2021`, `kh-64`, `ct-28`, `luat-tre-em`: short, and the same each year the document is cited. */
export function citationId({ type, number, subject }: Citation): string {
  if (isLaw({ type }) && subject) return slug(`${type} ${shortLawName(subject)}`);
  const { serial, year } = numberParts(number ?? '');
  return [
    own(typeIds, type) ?? slug(type),
    slug(serial).padStart(2, '0'),
    year === undefined ? '' : String(year),
  ]
    .filter(Boolean)
    .join('-');
}

/** A law that amends others is called so; eight syllables are enough for the rest. */
function shortLawName(name: string): string {
  const amending = /^sửa đổi,? bổ sung một số điều (?:của )?(?:(?:các )?(?:Bộ )?luật )?(.*)$/iu.exec(name);
  const words = (amending ? `sửa đổi ${amending[1]}` : name).split(/\s+/u);
  return words.slice(0, amending ? 6 : 8).join(' ');
}
