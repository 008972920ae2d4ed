import { numberParts } from '../../meaning/citation-number.js';
import { isLaw, otherIssuer, sameSymbol, sameType } from '../../meaning/gather-citations.js';
import { sameUnit } from '../../meaning/same-unit.js';
import type { Words } from '../../model/finding.js';
import { enumerate, levelled } from '../../model/vietnamese.js';
import { type Cited, ownDocuments } from '../cited.js';
import type { Rule, Violation } from '../rule.js';

/** A document is cited with one number, one date and one issuer everywhere. */
export const citationConsistent: Rule = {
  code: 'citation-consistent',
  severity: 'verify',
  title: {
    vi: 'Mỗi văn bản được viện dẫn thống nhất một số, ký hiệu, một ngày ban hành, một cơ quan ban hành.',
    en: 'A document is cited with the same number, date and issuer everywhere.',
  },
  basis: { clause: 'điểm b khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check(subject) {
    for (const family of families([...subject.cited, ...ownDocuments(subject)])) {
      yield* severalIssuers(family);
      const forms = [...grouped(family, formOf).values()];
      const alike = forms.filter((form) => forms.some((other) => form !== other && isLinked(form, other)));
      if (alike.length > 1) yield* severalNumbers(alike);
      for (const form of forms) yield* severalDates(form);
    }
  },
  good: [
    {
      plan: `items:
  - Nghị quyết số 41/NQ-HĐND ngày 14/12/2023 của HĐND huyện về công tác trẻ em.
  - Chỉ tiêu 14 của Nghị quyết số 41/NQ-HĐND; các chỉ tiêu khác của Nghị quyết số 41.`,
    },
    // Two years' plans bear one number; so do two levels' decisions.
    {
      plan: `items:
  - Kế hoạch số 12/KH-UBND ngày 05/02/2026 của UBND tỉnh về công tác trẻ em năm 2026.
  - Kế hoạch số 12/KH-UBND ngày 03/02/2027 của UBND tỉnh về công tác trẻ em năm 2027.
  - Kế hoạch số 12/KH-UBND ngày 20/02/2027 của UBND xã về công tác trẻ em năm 2027.`,
    },
    {
      plan: `items:
  - Nghị quyết số 01/2021/NQ-HĐND ngày 10/3/2021 của HĐND tỉnh quy định mức chi.
  - Nghị quyết số 01/2023/NQ-HĐND ngày 15/3/2023 của HĐND tỉnh quy định chế độ hỗ trợ.`,
    },
    // A zero before the number, a long date, a short name of the issuer.
    {
      plan: `citations: {qd: {type: Quyết định, number: 06/QĐ-TTg, date: 03/01/2019, issuer: Thủ tướng Chính phủ}}
items: ['Theo [@qd].', 'Quyết định số 6/QĐ-TTg ngày 03 tháng 01 năm 2019 của Thủ tướng.']`,
    },
  ],
  bad: [
    {
      plan: `items:
  - Nghị quyết số 41/2021/NQ-HĐND ngày 14/12/2023 của HĐND huyện thông qua Đề án.
  - Chỉ tiêu 01 của Nghị quyết số 41/NQ-HĐND ngày 14/12/2023 của HĐND huyện.
  - Các chỉ tiêu của Nghị quyết số 41/2023/NQ-HĐND huyện.`,
      at: [
        '/items/0 “Nghị quyết số 41/2021/NQ-HĐND ngày 14/12/2023 của HĐND huyện”',
        '/items/1 “Nghị quyết số 41/NQ-HĐND ngày 14/12/2023 của HĐND huyện”',
        '/items/2 “Nghị quyết số 41/2023/NQ-HĐND”',
      ],
    },
    {
      plan: `citations: {kh: {type: Kế hoạch, number: 64/KH-UBND, date: 22/02/2024, issuer: UBND tỉnh}}
items: ['Theo [@kh].', 'Kế hoạch số 64/KH-UBND ngày 23/02/2024 của UBND tỉnh Bình Phước.']`,
      at: ['/items/1 “Kế hoạch số 64/KH-UBND ngày 23/02/2024 của UBND tỉnh Bình Phước”', '/citations/kh'],
    },
    {
      plan: `items:
  - Kế hoạch số 64/KH-UBND ngày 22/02/2024 của UBND tỉnh.
  - Kế hoạch số 64/KH-UBND ngày 22/02/2024 của UBND huyện.`,
      at: [
        '/items/0 “Kế hoạch số 64/KH-UBND ngày 22/02/2024 của UBND tỉnh”',
        '/items/1 “Kế hoạch số 64/KH-UBND ngày 22/02/2024 của UBND huyện”',
      ],
    },
    // The dossier's own document, cited with another day.
    {
      plan: `documents: {to-trinh: {number: 45, date: 10/02/2027}, ke-hoach: {}}
items: ['Theo Tờ trình số 45/TTr-VHXH ngày 11/02/2027.', B]`,
      at: ['/items/0 “Tờ trình số 45/TTr-VHXH ngày 11/02/2027”', '/documents/to-trinh/date'],
    },
  ],
};

/** Documents of one type, number and symbol, whatever their years. */
function families(all: readonly Cited[]): readonly (readonly Cited[])[] {
  const found: Cited[][] = [];
  for (const one of all) {
    const { type, number } = one.citation;
    const parts = number === undefined ? undefined : numberParts(number);
    if (parts?.symbol === undefined || isLaw(one.citation)) continue;
    const { symbol } = parts;
    const home = found.find(([first]) => {
      if (!first) return false;
      const other = numberParts(first.citation.number ?? '');
      return (
        other.serial === parts.serial &&
        sameSymbol(other.symbol ?? '', symbol) &&
        sameType(first.citation.type, type)
      );
    });
    if (home) home.push(one);
    else found.push([one]);
  }
  return found;
}

/** The year that the number itself says: 41/2021/NQ-HĐND, 41/NQ-HĐND. */
const formOf = ({ citation }: Cited) => String(numberParts(citation.number ?? '').year ?? '');

function grouped(all: readonly Cited[], keyOf: (one: Cited) => string): ReadonlyMap<string, Cited[]> {
  const groups = new Map<string, Cited[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** Whether two ways of writing a number mean one document: same day or subject, or one of them says nothing else. */
function isLinked(a: readonly Cited[], b: readonly Cited[]): boolean {
  if (a.some((one) => b.some((other) => otherIssuer(one.citation.issuer, other.citation.issuer))))
    return false;
  return (
    isBare(a) !== isBare(b) ||
    a.some((one) => b.some((other) => sameDay(one, other) || sameSubject(one, other)))
  );
}

const isBare = (form: readonly Cited[]) =>
  form.every(({ citation: { date, subject }, year }) => !date && !subject && year === undefined);

const sameDay = (a: Cited, b: Cited) => a.citation.date !== undefined && a.citation.date === b.citation.date;

/** Subjects of a few words ("về công tác trẻ em") return every year. */
function sameSubject({ citation: a }: Cited, { citation: b }: Cited): boolean {
  if (a.subject === undefined || b.subject === undefined || a.subject.length < 40) return false;
  return levelled(a.subject) === levelled(b.subject);
}

function* severalNumbers(forms: readonly (readonly Cited[])[]): Generator<Violation> {
  const dates = new Set(forms.flatMap((form) => form.flatMap(({ citation }) => citation.date ?? [])));
  const [date] = dates;
  const day =
    dates.size === 1 && date ? { vi: `, cùng ngày ${date}`, en: `, all of ${date}` } : { vi: '', en: '' };
  const firsts = forms.flatMap(([first]) => first ?? []);
  const numbers = firsts.map(({ citation }) => `“${citation.number ?? ''}”`);
  yield* told(firsts, (name) => ({
    vi: `${name} được viện dẫn không thống nhất: ${enumerate(numbers)}${day.vi}.`,
    en: `${name} is cited in several ways: ${enumerate(numbers, 'and')}${day.en}.`,
  }));
}

function* severalDates(form: readonly Cited[]): Generator<Violation> {
  const dated = form.filter(({ citation }) => citation.date !== undefined);
  const firsts = [...grouped(dated, ({ citation }) => citation.date ?? '').values()].flatMap(
    ([first]) => first ?? [],
  );
  const alike = firsts.filter((one) => firsts.some((other) => one !== other && isOneDocument(one, other)));
  const dates = alike.map(({ citation }) => citation.date ?? '');
  yield* told(alike, (name) => ({
    vi: `${name} được viện dẫn với nhiều ngày ban hành khác nhau: ${enumerate(dates)}.`,
    en: `${name} is cited with different dates: ${enumerate(dates, 'and')}.`,
  }));
}

/** Symbols of bodies of which there is one: their numbers need no issuer. */
const onlyOne = /(?:TTg|CP|TW|QH\d*|CTN|VPCP|TT-B\p{L}+)$/u;

/** Whether two days stand for one document: 41/2021/NQ-HĐND is given once, 12/KH-UBND by each office once a year. */
function isOneDocument({ citation: a }: Cited, { citation: b }: Cited): boolean {
  if (otherIssuer(a.issuer, b.issuer)) return false;
  const { year, symbol = '' } = numberParts(a.number ?? '');
  if (year !== undefined) return true;
  if (a.date?.slice(-4) !== b.date?.slice(-4)) return false;
  if (onlyOne.test(symbol)) return true;
  const saysUnit = /-(?:P|S|B)?\p{Lu}{2,}$/u.test(symbol) && !/-(?:UBND|HĐND|BCĐ)$/u.test(symbol);
  return saysUnit || (a.issuer !== undefined && b.issuer !== undefined && sameUnit(a.issuer, b.issuer));
}

function* severalIssuers(family: readonly Cited[]): Generator<Violation> {
  const seen = new Set<Cited>();
  for (const one of family) {
    const other = family.find(
      (each) =>
        each !== one &&
        sameDay(one, each) &&
        formOf(one) === formOf(each) &&
        otherIssuer(one.citation.issuer, each.citation.issuer),
    );
    if (!other || [...seen].some(({ citation }) => citation.issuer === one.citation.issuer)) continue;
    seen.add(one);
  }
  const issuers = [...seen].map(({ citation }) => `“${citation.issuer ?? ''}”`);
  yield* told([...seen], (name) => ({
    vi: `${name} được viện dẫn với nhiều cơ quan ban hành khác nhau: ${enumerate(issuers)}.`,
    en: `${name} is cited with different issuers: ${enumerate(issuers, 'and')}.`,
  }));
}

function* told(places: readonly Cited[], message: (name: string) => Words): Generator<Violation> {
  for (const { pointer, span, citation } of places) {
    yield {
      pointer,
      ...(span ? { span } : {}),
      message: message(`${citation.type} số ${numberParts(citation.number ?? '').serial}`),
      hint: {
        vi: 'Đối chiếu bản gốc, thống nhất một cách ghi.',
        en: 'Compare the original and write it in one way.',
      },
    };
  }
}
