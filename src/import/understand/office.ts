import type { Words } from '../../model/finding.js';
import type { OfficeFile, TemplateHead } from '../../model/generated/schema-types.js';
import { levelled, upperCase } from '../../model/vietnamese.js';
import type { Frame } from './frame.js';
import { issuingUnit, officeLetterhead } from './issuing-unit.js';
import { organName } from './titles.js';

/** An office file made from the frame of a document, and what of it was guessed. */
export interface MadeOffice {
  readonly office: OfficeFile;
  readonly guesses: readonly {
    readonly pointer: string;
    readonly reason: Words;
    readonly confidence: number;
  }[];
}

/** The letterhead says who issues; where the copy has lost it, the signature and the text do. */
export function makeOffice(
  { frame, kind }: { readonly frame: Frame; readonly kind: TemplateHead },
  text: string,
): MadeOffice {
  const guesses: { pointer: string; reason: Words; confidence: number }[] = [];
  const letterhead = frame.letterhead
    ? officeLetterhead(frame.letterhead, frame.kind)
    : letterheadFrom(frame, text);
  if (!frame.letterhead) {
    guesses.push({
      pointer: '/letterhead',
      reason: {
        vi: 'Văn bản không còn phần tên cơ quan; suy ra từ thẩm quyền ký và lời văn.',
        en: 'The document has lost its letterhead; taken from signature and text.',
      },
      confidence: 0.5,
    });
  }
  const name = issuerName(letterhead, text);
  const place = frame.geography ?? placeOf(name);
  const ofUnit = issuingUnit(frame, { issuer: [...letterhead.issuer] }, text) !== undefined;
  const symbol = ofUnit ? 'UBND' : symbolOf(frame, kind);
  if (frame.symbol === undefined) {
    guesses.push({
      pointer: '/symbol',
      reason: { vi: 'Văn bản không ghi ký hiệu.', en: 'The document has no symbol.' },
      confidence: 0.5,
    });
  }
  const level = levelOf(name);
  const office: OfficeFile = {
    schema: 1,
    name,
    symbol,
    place,
    ...(level === undefined ? {} : { level }),
    letterhead:
      letterhead.parent.length === 0
        ? { issuer: [...letterhead.issuer] }
        : { parent: [...letterhead.parent], issuer: [...letterhead.issuer] },
  };
  return { office, guesses };
}

/** A body that stands in every organ of its kind is named with its organ: "Ban Thường vụ Hội LHPN tỉnh". */
function issuerName({ parent, issuer }: NonNullable<Frame['letterhead']>, text: string): string {
  const own = organName(issuer.join(' '), text);
  const general = /^(?:ban (?:thường vụ|chấp hành)|thường trực)$/iu.test(own);
  return general && parent.length > 0 ? `${own} ${organName(parent.join(' '), text)}` : own;
}

/** "TM. ỦY BAN NHÂN DÂN" and "UBND thị xã Bình Long" in the text together name the issuer. */
function letterheadFrom({ signatures, geography }: Frame, text: string): NonNullable<Frame['letterhead']> {
  const lines = signatures.flatMap(({ lines: own }) => own);
  const organ = lines.map((line) => /^TM\.?\s*(.+)$/.exec(line)?.[1]).find(Boolean) ?? 'ỦY BAN NHÂN DÂN';
  const place = issuingPlace(text, lines, geography) ?? `xã ${geography ?? ''}`.trim();
  const base = upperCase(organ);
  const full = levelled(base).includes(levelled(place))
    ? [base]
    : [base.replace(/ (XÃ|PHƯỜNG|HUYỆN|TỈNH|THỊ XÃ|THÀNH PHỐ)$/u, ''), upperCase(place)];
  return { parent: [], issuer: full };
}

const levels = 'thị xã|huyện|thành phố|tỉnh|xã|phường|thị trấn|quận|đặc khu';

const acting = 'ban hành|xây dựng|kính|đề nghị|yêu cầu|giao|trình|thống nhất';

/**
 * The place whose committee issues: at the level that the signature names, or that acts in the text ("UBND tỉnh ban hành");
 * the place that the date names, or that the text names most at that level.
 */
function issuingPlace(
  text: string,
  lines: readonly string[],
  geography: string | undefined,
): string | undefined {
  const committee = '(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Chủ tịch UBND)';
  const mentions = new RegExp(
    `${committee} (${levels})(?!\\p{L})(?: \\p{Lu}\\p{L}*)*( (?:${acting}))?`,
    'gu',
  );
  const scores = new Map<string, number>();
  const signed = new RegExp(`(${levels})(?!\\p{L})`, 'iu')
    .exec(lines.join(' '))?.[1]
    ?.toLocaleLowerCase('vi');
  if (signed !== undefined) scores.set(signed, 1000);
  for (const [, level = '', acts] of text.matchAll(mentions)) {
    scores.set(level, (scores.get(level) ?? 0) + (acts ? 10 : 1));
  }
  const level = most(scores);
  if (level === undefined) return undefined;
  if (geography !== undefined) return `${level} ${geography}`;
  const places = new Map<string, number>();
  for (const [place] of text.matchAll(new RegExp(`(?<!\\p{L})${level}(?: \\p{Lu}\\p{Ll}+){1,4}`, 'gu'))) {
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  return most(places);
}

function most(scores: ReadonlyMap<string, number>): string | undefined {
  return [...scores].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function placeOf(name: string): string {
  return /(?:thị xã|huyện|thành phố|tỉnh|xã|phường|thị trấn|quận|đặc khu) (.+)$/.exec(name)?.[1] ?? name;
}

/** "KH-UBND" ends with the organ; "UBND-VX" begins with it. */
function symbolOf({ symbol, letterhead }: Frame, { form }: TemplateHead): string {
  const groups = (symbol ?? '').split('-').filter(Boolean);
  if (groups.length === 0) return 'UBND';
  // "KHLT-HPN-CAX" names the first of those who issue it right after its kind.
  if (letterhead?.joint && form !== 'letter') return groups[1] ?? 'UBND';
  return (form === 'letter' || groups.length === 1 ? groups[0] : groups.at(-1)) ?? 'UBND';
}

function levelOf(name: string): OfficeFile['level'] | undefined {
  const found = /(tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn|đặc khu)(?= |$)/.exec(
    name.toLocaleLowerCase('vi'),
  )?.[1];
  switch (found) {
    case 'tỉnh':
      return 'province';
    case 'huyện':
    case 'quận':
    case 'thị xã':
      return 'district';
    case 'xã':
    case 'phường':
    case 'thị trấn':
    case 'đặc khu':
      return 'commune';
    default:
      return undefined;
  }
}

/** Whether an existing office is the one that issued a document. */
export function isIssuedBy(frame: Frame, office: OfficeFile): boolean {
  if (!frame.letterhead) return true;
  const lines = ({ issuer }: { readonly issuer: readonly string[] }) => levelled(issuer.join(' '));
  return (
    lines(frame.letterhead) === lines(office.letterhead) || levelled(office.name) === lines(frame.letterhead)
  );
}
