/** Headings and list entries that name units: who is addressed, as what, at which level. */
import type { Words } from '../model/finding.js';
import type { Unit } from '../model/generated/schema-types.js';
import { upperFirst } from '../model/vietnamese.js';
import { certainty, type Found, type Span, wordsOf } from './found.js';
import { headingInSmall, isInCapitals, organInSmall } from './name-case.js';
import { type FoundName, namesAt } from './organ-names.js';
import { postHeads } from './organ-words.js';
import { closes, spaced } from './patterns.js';
import { unitLevel } from './same-unit.js';
import { squeeze } from './squeeze.js';
import { verbWords } from './verb-words.js';

export interface FoundUnit extends Found {
  /** With a capital, as a unit list writes it; the words after "Đề nghị" or "Giao". */
  readonly name: string;
  /** "Đề nghị …": the issuer has no power over it. */
  readonly asked: boolean;
  readonly kind: 'organ' | 'group' | 'post';
  readonly level?: NonNullable<Unit['level']>;
}

const label = /^\s*(?:(?:[IVXLC]+|\d{1,2}(?:\.\d{1,2})*|[a-zđ])\s*[.)]\s*|[-–—+*•]\s*)?/u;
const address = spaced(
  '(?:(?<ask>(?:Kính )?[Đđ]ề nghị)|Giao(?: nhiệm vụ)?(?: cho)?|Yêu cầu|Phân công|Trách nhiệm của|Nhiệm vụ của|Đối với)\\s+',
  'uy',
);
const fields = spaced(
  '(?<head>[Cc]ác (?:[Ss]ở|[Pp]hòng|[Bb]an|[Hh]ội|[Tt]rường|[Cc]hi cục|[Tt]rung tâm)|Sở|Phòng)\\s*:\\s*(?=\\p{Lu})',
  'uy',
);
const posts = spaced(`^(?:${postHeads.join('|')})${closes}`, 'iu');

/** "Xã hội số" is no commune, "Chính quyền điện tử" no organ. */
const topic = /^(?:Chính quyền|Chính phủ|Xã hội|Kinh tế|Công dân|Hạ tầng) (?:số|điện tử)/iu;

/**
 * The units that a heading names ("4. Đề nghị Viện kiểm sát nhân dân, Tòa án nhân dân huyện:"), in order.
 * Empty when the words are a sentence or no names; words after a colon are left to the caller, who finds where they begin at the last `to`.
 */
export function readUnitHeading(typed: string): readonly FoundUnit[] {
  const { text, typed: place } = squeeze(typed);
  const found = isInCapitals(text) ? readCapitals(text) : readPlain(text);
  return found.map(place);
}

/** "1. SỞ Y TẾ": read in small letters, named as a sentence would. */
function readCapitals(text: string): readonly FoundUnit[] {
  const from = label.exec(text)?.[0].length ?? 0;
  const small = text.slice(0, from) + headingInSmall(text.slice(from));
  return readPlain(small).map((found) => ({ ...found, name: organInSmall(found.name) }));
}

function readPlain(text: string): readonly FoundUnit[] {
  let at = label.exec(text)?.[0].length ?? 0;
  address.lastIndex = at;
  const addressed = address.exec(text);
  if (addressed) at += addressed[0].length;
  if (topic.test(text.slice(at))) return [];
  const asked = addressed?.groups?.ask !== undefined;
  const listed = fieldList(text, at, asked);
  if (listed.length > 0) return listed;
  const found = namesAt(text, at);
  if (!found) return [];
  if (!/^\s*(?:$|[:.;]|\([^)]*\)\s*(?:$|[:.;]))/u.test(text.slice(found.to))) {
    return longName(text, { from: at, to: found.to }, asked);
  }
  const front = frontWithItsOwn(text, found.names);
  return (front ? [front] : found.names).map(({ from, to, text: name }) => unit(name, { from, to }, asked));
}

/** "Ủy ban Mặt trận Tổ quốc … và các tổ chức thành viên": the Front is addressed together with the organizations around it. */
function frontWithItsOwn(text: string, names: readonly FoundName[]): FoundName | undefined {
  const [front, ...others] = names;
  const to = others.at(-1)?.to;
  if (!front || to === undefined || !/Mặt trận Tổ quốc|MTTQ/u.test(front.text)) return undefined;
  if (!others.every((name) => /^các tổ chức(?!\p{L})/u.test(name.text))) return undefined;
  return { ...front, to, text: wordsOf(text, { from: front.from, to }) };
}

const unread: Words = {
  vi: 'Tên đơn vị có phần không nhận ra được; xem lại cả dòng có phải là tên không.',
  en: 'Part of the name was not recognised; check whether the whole line is a name.',
};
const verb = spaced(`(?<!\\p{L})(?:${verbWords})${closes}`, 'u');
const withTopic =
  /^(?:Các (?:doanh nghiệp|hộ|cơ sở|tổ chức, cá nhân) (?:khai thác|hoạt động|kinh doanh|sản xuất|chế biến|vận tải)|Ban Chỉ đạo|BCĐ|Ban [Qq]uản lý|Ban [Vv]ận động|Tiểu ban|Tổ |Đội |Hội đồng)/u;

/** What is said of a unit, or of a kind of thing ("Chính quyền số"), and names none. */
const statement = spaced(
  `(?<!\\p{L})(?:có (?:nhiệm vụ|trách nhiệm)|chịu trách nhiệm|theo quy định|số$|hóa$)${closes}`,
  'u',
);

/** A short line that begins with a name and goes on without a verb: "Các doanh nghiệp hoạt động khoáng sản trên địa bàn". */
function longName(text: string, { from, to }: Span, asked: boolean): readonly FoundUnit[] {
  const end = from + (/^[^:.;]*/u.exec(text.slice(from))?.[0].trimEnd().length ?? 0);
  const name = wordsOf(text, { from, to: end });
  const rest = text.slice(to, end);
  if (name.split(' ').length > 14 || !/^\s/u.test(rest) || /,\s*\p{Lu}/u.test(rest)) return [];
  if (statement.test(rest) || (!withTopic.test(name) && verb.test(rest))) return [];
  return [{ ...unit(name, { from, to: end }, asked), ...certainty(unread) }];
}

/** Whether a heading names units. */
export function isUnitName(text: string): boolean {
  return readUnitHeading(text).length > 0;
}

const expanded: Words = {
  vi: 'Tên đơn vị được ghép từ phần chung và phần riêng (các Sở: …); xem lại.',
  en: 'The name is put together from the shared and its own part (các Sở: …); check it.',
};

/** "Các Sở: Y tế, Nội vụ, Giáo dục và Đào tạo" names three. */
function fieldList(text: string, at: number, asked: boolean): readonly FoundUnit[] {
  fields.lastIndex = at;
  const found = fields.exec(text);
  if (!found) return [];
  const head = upperFirst((found.groups?.head ?? '').replace(/^các\s+/iu, ''));
  const start = at + found[0].length;
  const rest = text.slice(start).replace(/[\s.:;]+$/u, '');
  if (/[.:]/u.test(rest)) return [];
  const units: FoundUnit[] = [];
  let from = start;
  for (const part of rest.split(/;|,(?!\s*Thể thao|\s*TB&XH|\s*Khoa học)/u)) {
    const name = part.trim();
    const begin = text.indexOf(name, from);
    from = begin + name.length;
    if (name === '' || !/^\p{Lu}/u.test(name)) return [];
    units.push({ ...unit(`${head} ${name}`, { from: begin, to: from }, asked), ...certainty(expanded) });
  }
  return units;
}

function unit(name: string, span: { from: number; to: number }, asked: boolean): FoundUnit {
  const level = unitLevel(name);
  return {
    ...span,
    name: upperFirst(name),
    asked,
    kind: unitKind(name),
    ...(level === undefined ? {} : { level }),
    sure: true,
  };
}

/** What a name stands for: one organ, a class of them, or a post. */
export function unitKind(name: string): FoundUnit['kind'] {
  if (posts.test(name)) return /(?:^|\s)các\s/iu.test(name) ? 'group' : 'post';
  return /(?:^|\s)các\s|^(?:toàn thể|tất cả|từng|mỗi|những)\s|^(?:cơ quan, đơn vị|thôn, |ấp, |doanh nghiệp)/iu.test(
    name,
  )
    ? 'group'
    : 'organ';
}
