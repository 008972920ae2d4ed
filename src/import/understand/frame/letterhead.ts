import type { Frame } from '../frame.js';
import { fold, isCapital } from './fold.js';
import type { Line } from './lines.js';

/** First words of an organ's name, levelled; what follows such a line may go on with it. */
const organ =
  /^(?:uy ban|ubnd|ubmttq|ubbc|hoi dong|hdnd|so |phong (?!thu |chay|chong|ngua|khong )|ban |tieu ban|to |truong |tram |trung tam|chi cuc|cuc |bo |van phong|cong an|mat tran|mttq|uy ban mat tran|hoi |doan |lien doan|lien minh|toa an|vien |thanh tra|dang uy|huyen uy|thanh uy|tinh uy|thi uy|dang bo|chi bo|bo chi huy|bch|ban chap hanh|quy |benh vien|dai hoc|hoc vien|tong cuc|tong cong ty|cong ty|kho bac|ngan hang|bao hiem|chinh phu|van phong chinh phu|quoc hoi|nha |bao |dai |khoa |tap doan|cum |doi )/;
/** Begins with an organ's word and yet goes on with the name above it. */
const continuation = /^(?:va |viet nam|-|–|ve |cua |cap |tai )/;
const place = /^(?:xa|phuong|thi xa|thi tran|huyen|quan|tinh|thanh pho|tp|dac khu|thon|khu) /;

/** Whether a line in capitals at the head of a document can be part of an organ's name. */
export function isOrganLine(text: string): boolean {
  const levelled = fold(text);
  return organ.test(`${levelled} `) || place.test(levelled) || continuation.test(levelled);
}

/** A name that needs more: "VĂN PHÒNG" / "ĐOÀN ĐẠI BIỂU QUỐC HỘI …", "BAN CHẤP HÀNH" / "ĐOÀN THANH NIÊN …". */
const general =
  /^(?:van phong|ban chap hanh|ban thuong vu|ban chi dao|ban chi huy|hoi dong|ban quan ly|ban to chuc|to cong tac|bch|thuong truc)$/;

/**
 * Organs above and the issuer, line by line (PL1 II.2b: the issuer is bold, what stands above it is not). Where the
 * source shows no difference, the last organ that begins on a line of its own is the issuer; `joint` says that all of
 * them issue it together.
 */
export function readLetterhead(lines: readonly Line[], joint = false): Frame['letterhead'] {
  if (lines.length === 0) return undefined;
  const names = lines.map(({ text }) => text);
  const at = issuerByLook(lines) ?? (joint ? 0 : issuerByWords(names));
  const issuer = names.slice(at);
  const starts = joint ? organStarts(issuer) : [];
  return {
    parent: names.slice(0, at),
    issuer,
    ...(starts.length > 1 && { joint: starts.map((start, i) => issuer.slice(start, starts[i + 1])) }),
  };
}

/** The first of the bold lines, where lines before them are not bold. */
function issuerByLook(lines: readonly Line[]): number | undefined {
  const first = lines.findIndex(({ bold }) => bold);
  if (first < 0 || !lines.slice(first).every(({ bold }) => bold)) return undefined;
  // A place alone issues nothing: "BỆNH VIỆN ĐA KHOA" / "KHU VỰC …" is one name, however it is set.
  let at = first;
  while (at > 0 && place.test(`${fold(lines[at]?.text ?? '')} `)) at -= 1;
  return first > 0 ? at : undefined;
}

/** Several organs issue together: the type name or the symbol says so ("KẾ HOẠCH LIÊN TỊCH", "KHLT-…"), or one place stands under each. */
export function isJoint(lines: readonly Line[], typeName: string, symbol: string): boolean {
  const places = lines.map(({ text }) => fold(text)).filter((text) => place.test(text));
  return (
    /lien (?:tich|nganh)/.test(fold(typeName)) ||
    /^[A-ZĐ][A-Za-zĐ]*LT(?:-|$)/.test(symbol) ||
    new Set(places).size < places.length
  );
}

/** Whether only words tell who issues: several organs, set alike. */
export function isLetterheadDoubtful(lines: readonly Line[]): boolean {
  return issuerByLook(lines) === undefined && organStarts(lines.map(({ text }) => text)).length > 1;
}

/** Indexes of the lines on which an organ's name begins. */
function organStarts(names: readonly string[]): number[] {
  return names.flatMap((name, i) => (i === 0 || startsOrgan(name, names[i - 1] ?? '') ? [i] : []));
}

function issuerByWords(names: readonly string[]): number {
  const starts = organStarts(names);
  return starts.at(-1) ?? 0;
}

function startsOrgan(name: string, above: string): boolean {
  const levelled = `${fold(name)} `;
  if (continuation.test(levelled) || place.test(levelled)) return false;
  // "BỘ LAO ĐỘNG - THƯƠNG BINH" / "VÀ XÃ HỘI", "PHÒNG LAO ĐỘNG -" / "THƯƠNG BINH VÀ XÃ HỘI".
  if (/(?:[-–,]|\bvà|\bVÀ)$/.test(above.trim()) || general.test(fold(above).trim())) return false;
  return organ.test(levelled) && isCapital(name) === isCapital(above);
}
