/** Whether lines of recipients reach a unit: by one of its names, by a group it belongs to, by a reference to a part of the plan. */
import { fullName } from '../meaning/same-unit.js';
import type { UnitMention } from '../model/units.js';
import type { Subject } from './subject.js';
import { namesOfUnit } from './unit-match.js';

/** A line for all who are concerned. */
const everybody =
  /nêu (?:tại|trên)|có tên|liên quan|(?:các|những) (?:cơ quan|đơn vị|cq|đv)|như điều|thành viên|\[@|toàn thể/iu;
/** The nouns of group lines, and the first words of the units they cover. */
const groups: readonly (readonly [line: RegExp, unit: RegExp])[] = [
  [/các phòng/u, /^(?:văn )?phòng|^thanh tra/u],
  [
    /(?:^|các |, |- )ban(?:,|-| |$)|ban,? ngành|bn(?![\p{L}])/u,
    /^(?:ban|phòng|văn phòng|thanh tra|công an|trung tâm|trạm|hạt|chi cục|đội|đài|kho bạc|thuế|bảo hiểm|viện|tòa|bệnh viện)/u,
  ],
  [
    /các sở|sở, ban|các ngành/u,
    /^(?:sở|ban|công an|bộ chỉ huy|cục|chi cục|kho bạc|thuế|bảo hiểm|thanh tra|văn phòng|đài|báo)/u,
  ],
  [
    /đoàn thể|tổ chức (?:chính trị|thành viên)|(?<!\p{L})đt(?!\p{L})|các hội/u,
    /^(?:hội|đoàn|liên đoàn|tỉnh đoàn|huyện đoàn|thị đoàn|ủy ban mặt trận|các tổ chức|các hội|công đoàn|liên minh)/u,
  ],
  [/các trường|trường học/u, /^(?:các )?trường/u],
  [/các thôn|các ấp|khu phố|trưởng các|tổ dân phố/u, /^(?:các )?(?:thôn|ấp|khu phố|bản|buôn|tổ dân phố)/u],
  [
    /các (?:xã|phường|thị trấn|huyện|thị xã)|cấp (?:xã|huyện)/u,
    /^(?:ủy ban nhân dân|các xã|các huyện|ủy ban nhân dân các)/u,
  ],
];

export function receives(lines: readonly string[], unit: UnitMention, { registry }: Subject): boolean {
  const names = namesOfUnit(unit).map(fullName);
  const holders = registry.ids.flatMap((id) => {
    const group = registry.get(id);
    return group?.members?.includes(unit.id ?? '') ? [group.name, group.short ?? group.name] : [];
  });
  return lines.some((line) => {
    if (/^\s*-?\s*lưu/iu.test(line)) return files(line, unit);
    if (everybody.test(line)) return true;
    const words = fullName(line);
    return (
      [...names, ...holders.map(fullName)].some((name) => words.includes(bare(name))) ||
      groups.some(([group, member]) => group.test(words) && names.some((name) => member.test(name))) ||
      isListed(words, names)
    );
  });
}

/** "Lưu: VT, VHXH": the drafting unit keeps a copy. */
function files(line: string, { unit }: UnitMention): boolean {
  return unit?.symbol !== undefined && line.split(/[\s,:;.()]+/u).includes(unit.symbol);
}

/** The name without the place or level at its end, which lines leave out or name once for several. */
function bare(name: string): string {
  return name.replace(/ (?:tỉnh|huyện|thị xã|thành phố|xã|phường|thị trấn)(?: \p{L}+){0,2}$/u, '');
}

/** "Các phòng: Văn hóa - Xã hội, Kinh tế": the head word stands once. */
function isListed(line: string, names: readonly string[]): boolean {
  const head = /(?:các )?(phòng|sở|ban|hội|trường|trung tâm)\s*:/u.exec(line)?.[1];
  return (
    head !== undefined &&
    names.some((name) => name.startsWith(`${head} `) && line.includes(bare(name.slice(head.length + 1))))
  );
}
