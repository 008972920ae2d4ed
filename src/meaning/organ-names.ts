/**
 * Reads the names of organs, posts and groups out of a sentence, one after the other, and says where the list of them ends.
 * A name ends where another begins, before a verb, or at a mark that no name holds.
 */
import { type Span, wordsOf } from './found.js';
import { fieldWords, groupNouns, nameWords, organHeads, postHeads } from './organ-words.js';
import { closes, matchAt, opens, spaced } from './patterns.js';
import { verbWords } from './verb-words.js';

/** Alternatives are tried in order, so that the longest word must come first. */
const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const word = (source: string, flags = 'iuy') => spaced(`${opens}(?:${source})${closes}`, flags);
/** A head word in capitals or as a name writes it ("phòng Lao động" with a small letter needs a capital behind it). */
const heads = longestFirst([...postHeads, ...organHeads]);
const head = word(heads, 'uy');
const anyHead = word(heads);
const smallHead = spaced(
  `${opens}(?:phòng|sở|bộ|ban|trung tâm|công an|hội|đoàn|trạm|trường|đội|văn phòng|chi cục|ủy ban|đảng ủy|huyện ủy|thị ủy|tỉnh ủy)${closes} (?=\\p{Lu})`,
  'uy',
);
const group = word(longestFirst(groupNouns));
/** "tổ chức" as a noun; else it is a verb. */
const bodies = word(groupNouns.filter((noun) => noun.startsWith('tổ chức')).join('|'));
const groupStart = word(`các|toàn thể|tất cả các|những|mỗi|từng|${longestFirst(groupNouns)}`);
const inName = word(longestFirst([...nameWords, ...fieldWords]));
const place = word(
  'tỉnh|thành phố|thị xã|huyện|quận|phường|xã|thị trấn|đặc khu|thôn|ấp|bản|khu phố|khu vực|cấp',
);
const verb = word(verbWords, 'uy');
const capital = /(?!V\/v)(?:\p{Lu}[\p{L}\d&.']*|\d+(?:\/\p{Lu}+)?)/uy;
const dash = /\s*[-–—]\s*(?=\p{Lu})/uy;
const citationType =
  /(?:Luật|Bộ luật|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Kế hoạch số|Công văn|Kết luận|Thông báo số|Chương trình|Hướng dẫn)(?!\p{L})/uy;
/** Heads after which a verb-like word is a field: Sở Xây dựng, Ban quản lý, phòng thanh tra. */
const takesField =
  /(?:^|\s)(?:Bộ|Sở|Phòng|phòng|Ban|ban|Chi cục|Cục|Trung tâm|Ủy ban|Viện|Đội|Tổ|Hội|Đài|Trạm)\s+$/u;

/** Heads that name nothing by themselves, and begin other words: "Tổ chức", "Ban hành", "Hội nghị". */
const alone =
  /^(?:Bộ|Sở|Phòng|Ban|Cục|Chi cục|Hội|Đoàn|Viện|Trạm|Trường|Đài|Báo|Tổ|Nhóm|Đội|Đồn|Hạt|Thuế|Bản|Ấp|Thôn|Buôn|VP|Ông|Bà|Trung tâm|Các|các|mỗi|từng|những|Hội đồng|Ủy ban|Tổ công)$/u;

/** "Xã hội số", "Xã hội hóa": words that begin like a name and mean what all of us are. */
const notOrgan = /^xã hội(?!\p{L})/iu;

export interface FoundName extends Span {
  readonly text: string;
  /** "các phòng, ban", "UBND các xã": more than one organ under one name. */
  readonly group: boolean;
}

/** Whether the name of an organ, post or group may begin there. */
export function startsName(text: string, at: number): boolean {
  if (matchAt(citationType, text, at)) return false;
  return Boolean(matchAt(head, text, at) ?? matchAt(smallHead, text, at) ?? matchAt(groupStart, text, at));
}

/** Whether it begins with the head word of one organ or post. */
export function startsOrgan(text: string, at: number): boolean {
  return Boolean(matchAt(head, text, at) ?? matchAt(smallHead, text, at));
}

/** The one name that begins there, ended before a verb or a mark; undefined when none begins. */
export function nameAt(text: string, start: number): FoundName | undefined {
  if (!startsName(text, start)) return undefined;
  let end = start + (matchAt(head, text, start)?.[0].length ?? 0);
  let bare = false;
  for (;;) {
    const joined = joinAt(text, start, end);
    const at = joined ?? blanksTo(text, end);
    if (joined === undefined && at === end && end > start) break;
    const piece = pieceAt(text, start, at, bare && joined === undefined);
    if (piece === undefined) break;
    bare = piece.bare;
    end = piece.to;
  }
  if (end === start) return undefined;
  const name = wordsOf(text, { from: start, to: end });
  if (alone.test(name) || notOrgan.test(name) || !namesSomebody(name)) return undefined;
  return { from: start, to: end, text: name, group: isGroup(name) };
}

/** "các đơn vị", but not "các nhiệm vụ". */
function namesSomebody(name: string): boolean {
  const counted = /^(?:các|toàn thể|tất cả các|những|mỗi|từng)\s+/iu.exec(name);
  if (!counted) return true;
  const rest = name.slice(counted[0].length);
  return Boolean(matchAt(group, rest, 0) ?? matchAt(anyHead, rest, 0));
}

/** "các …", "UBND các xã", and classes without a number ("doanh nghiệp", "thôn, ấp"). */
export function isGroup(name: string): boolean {
  return (
    /^(?:các|toàn thể|tất cả|những|từng|mỗi)(?!\p{L})|(?:^|\s)các\s/iu.test(name) || /^\p{Ll}/u.test(name)
  );
}

interface Piece {
  readonly to: number;
  /** A capitalised word of no known kind, whose second syllable may stand in small letters. */
  readonly bare: boolean;
}

function blanksTo(text: string, at: number): number {
  return at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0);
}

function pieceAt(text: string, start: number, next: number, bare: boolean): Piece | undefined {
  const said = text.slice(start, next);
  const field = matchAt(inName, text, next);
  if (field && (takesField.test(text.slice(start, next)) || !matchAt(verb, text, next))) {
    return { to: next + field[0].length, bare: false };
  }
  const body = matchAt(bodies, text, next);
  if (body) return { to: next + body[0].length, bare: false };
  if (matchAt(verb, text, next)) return undefined;
  if (matchAt(citationType, text, next)) return undefined;
  // A second head begins another name unless a post or a place leads to it: "Trưởng phòng …", "Chủ tịch UBND …".
  const known = matchAt(group, text, next) ?? matchAt(place, text, next) ?? matchAt(groupStart, text, next);
  if (known) return { to: next + known[0].length, bare: false };
  const upper = matchAt(capital, text, next);
  if (upper) {
    if (
      /^\d/.test(upper[0]) &&
      !/(?:phường|quận|phố|án|ấp|tổ|đội|khu|số|vực|khóm|thôn|đạo|xã|Đội)\s*$/iu.test(said)
    ) {
      return undefined;
    }
    return { to: next + upper[0].replace(/\.$/, '').length, bare: true };
  }
  const lower = /\p{Ll}+/uy;
  lower.lastIndex = next;
  const syllable = bare ? lower.exec(text) : null;
  return syllable && !/^(?:và|hoặc|của|có|ở|cho|này|nói)$/u.test(syllable[0])
    ? { to: next + syllable[0].length, bare: false }
    : undefined;
}

/** What joins two parts of one name: a dash, "và" or a comma inside it. */
function joinAt(text: string, start: number, at: number): number | undefined {
  const dashed = matchAt(dash, text, at);
  if (dashed) return at + dashed[0].length;
  const said = text.slice(start, at);
  const and = /\s*(?:và|&)\s+/uy;
  and.lastIndex = at;
  const link = and.exec(text);
  if (link) {
    const next = at + link[0].length;
    if (
      /^Văn phòng\s+(?:HĐND|Đoàn|Hội đồng)/u.test(said) &&
      /^(?:UBND|HĐND|Ủy ban|Hội đồng|Đoàn)/u.test(text.slice(next))
    ) {
      return next;
    }
    if (matchAt(citationType, text, next)) return undefined;
    if (isOfPlaces(said, text, next)) return next;
    if (startsOrgan(text, next) || /^(?:các|những)\s/u.test(text.slice(next))) return undefined;
    if (isFieldName(said) && (matchAt(inName, text, next) || /^\p{Lu}/u.test(text.slice(next)))) {
      return next;
    }
    if (isGroup(said) && matchAt(group, text, next)) return next;
    return undefined;
  }
  const comma = /,\s*/uy;
  comma.lastIndex = at;
  const list = comma.exec(text);
  if (!list) return undefined;
  const next = at + list[0].length;
  if (isOfPlaces(said, text, next)) return next;
  if (
    /^các trường\s/iu.test(said) &&
    /^(?:Mầm non|Mẫu giáo|Tiểu học|Trung học|THCS|THPT|TH)(?!\p{L})/u.test(text.slice(next))
  ) {
    return next;
  }
  if (isGroup(said) && matchAt(group, text, next) && !matchAt(smallHead, text, next)) return next;
  // "Sở Văn hóa, Thể thao và Du lịch", "Phòng LĐ, TB&XH": a comma inside the name of a field.
  if (isFieldName(said) && !startsOrgan(text, next) && !matchAt(citationType, text, next)) {
    if (/^TB\s*&\s*XH/u.test(text.slice(next))) return next;
    if (
      /^\p{Lu}\p{L}*(?:\s+\p{Ll}+){0,2}(?:,\s+\p{Lu}\p{L}*(?:\s+\p{Ll}+)?)?\s+(?:và|&)\s+\p{Lu}/u.test(
        text.slice(next),
      )
    ) {
      const rest = /(?:và|&)\s+/u.exec(text.slice(next));
      if (rest && !startsOrgan(text, next + rest.index + rest[0].length)) return next;
    }
  }
  return undefined;
}

/** "Trạm Y tế xã", and "phường" after it: one kind of organ at two levels. */
const levelEnds = /\p{L}\s+(?:xã|phường|thị trấn|huyện|thị xã|quận|đặc khu)\s*$/u;
const bareLevel = /^(?:xã|phường|thị trấn|huyện|thị xã|thành phố|quận|đặc khu)(?!\p{L}|\s+\p{Lu})/u;

/** "UBND thành phố Huế, các thị xã và các huyện": one kind of organ of several places. */
function isOfPlaces(said: string, text: string, next: number): boolean {
  return (
    (/^(?:(?:Phó )?Chủ tịch )?(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Công an)\s/u.test(said) &&
      /^(?:các )?(?:thị xã|huyện|xã|phường|thị trấn|thành phố|quận|đặc khu)(?!\p{L})/u.test(
        text.slice(next),
      )) ||
    (levelEnds.test(said) && bareLevel.test(text.slice(next)))
  );
}

function isFieldName(said: string): boolean {
  return /(?:^|\s)(?:Bộ|Sở|Phòng|phòng|sở|bộ|Ban|Trung tâm|Chi cục|Cục|Hội|Đài|Trường|Trạm|Đội|Viện|Ngân hàng|Liên hiệp)\s+\p{L}/u.test(
    said,
  );
}

export interface FoundNames extends Span {
  readonly names: readonly FoundName[];
}

/** All names in a row that begins there: "A, B và các đơn vị liên quan", "các Sở: Y tế, Nội vụ". */
export function namesAt(text: string, start: number): FoundNames | undefined {
  const names: FoundName[] = [];
  let at = start;
  for (;;) {
    const name = nameAt(text, at);
    if (!name) break;
    names.push(name);
    const link = /\s*(?:,\s*(?:và\s+)?|;\s*|và\s+|cùng(?:\s+với)?\s+|&\s*)/uy;
    link.lastIndex = name.to;
    const found = link.exec(text);
    if (!found || !startsName(text, name.to + found[0].length)) break;
    at = name.to + found[0].length;
  }
  const last = names.at(-1);
  return last ? { from: start, to: last.to, names } : undefined;
}
