import type { Unit } from '../model/generated/schema-types.js';
import { upperCase } from '../model/vietnamese.js';

/** What an office's name tells: what it is, where, and what follows from it. */
export interface OfficeKind {
  /** With "Ủy ban nhân dân" written out. */
  readonly name: string;
  readonly isCommittee: boolean;
  readonly level?: 'commune' | 'province';
  /** "xã", "phường", "đặc khu", "tỉnh", "thành phố" as the name writes it; and what it is the name of. */
  readonly area?: string;
  readonly areaName?: string;
}

const areas: readonly (readonly [area: string, level: 'commune' | 'province'])[] = [
  ['xã', 'commune'],
  ['phường', 'commune'],
  ['đặc khu', 'commune'],
  ['tỉnh', 'province'],
  ['thành phố', 'province'],
];

/** Reads a name as somebody types it: "UBND xã Minh Tâm". */
export function officeKind(typed: string): OfficeKind {
  const name = typed
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:UBND|Uỷ ban nhân dân|ủy ban nhân dân)(?=\s)/iu, 'Ủy ban nhân dân');
  const isCommittee = name.startsWith('Ủy ban nhân dân ');
  for (const [area, level] of areas) {
    const found = new RegExp(`(?:^|\\s)${area} (?<areaName>\\p{Lu}.*)$`, 'u').exec(name)?.groups?.areaName;
    if (found !== undefined) return { name, isCommittee, level, area, areaName: found };
  }
  return { name, isCommittee };
}

/** Where the name of the place stands by itself, as the letterhead's lines. */
export function issuerLines({ name, isCommittee, area, areaName }: OfficeKind): string[] {
  if (!isCommittee || area === undefined || areaName === undefined) return [upperCase(name)];
  return ['ỦY BAN NHÂN DÂN', upperCase(`${area} ${areaName}`)];
}

/** Chữ viết tắt tên cơ quan in số, ký hiệu: the first letters of its words; a Phòng's of what it is for ("VHXH"). */
export function symbolOf({ name, isCommittee }: OfficeKind): string {
  if (isCommittee) return 'UBND';
  return name
    .replace(/^Phòng /u, '')
    .replace(/\s(?:tỉnh|thành phố|xã|phường|đặc khu)\s.*$/u, '')
    .split(/[\s-]+/u)
    .filter((word) => !/^(?:và|của)$/u.test(word))
    .map((word) => upperCase(word.charAt(0)))
    .join('');
}

/** Who usually signs: quyền hạn, chức vụ, line by line. */
export function authorities({ name, isCommittee }: OfficeKind): readonly (readonly string[])[] {
  if (isCommittee) {
    const onBehalf = 'TM. ỦY BAN NHÂN DÂN';
    return [
      [onBehalf, 'CHỦ TỊCH'],
      [onBehalf, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ];
  }
  const [head, deputy] = /^Sở /u.test(name)
    ? ['GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']
    : /^Phòng /u.test(name)
      ? ['TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG']
      : ['THỦ TRƯỞNG', 'PHÓ THỦ TRƯỞNG'];
  return [[head], [`KT. ${head}`, deputy]];
}

/** A unit that a plan of such an office usually names. */
export interface SuggestedUnit {
  readonly name: string;
  /** How it stands to the office; its own where missing. */
  readonly relation?: Unit['relation'];
  readonly isGroup?: true;
}

/**
 * Units by the two-tier structure in force since 01/7/2025 (Luật Tổ chức chính quyền địa phương số 72/2025/QH15; the specialised
 * bodies of communes and provinces by Nghị định số 150/2025/NĐ-CP).
 */
export function suggestedUnits({ isCommittee, level, area = 'xã' }: OfficeKind): readonly SuggestedUnit[] {
  if (!isCommittee) return [];
  if (level === 'province') {
    return [
      ...provinceDepartments.map((name) => ({ name })),
      { name: `Công an ${area}`, relation: 'peer' },
      { name: `Ủy ban Mặt trận Tổ quốc Việt Nam ${area}`, relation: 'independent' },
      { name: 'Ủy ban nhân dân các xã, phường', relation: 'lower', isGroup: true },
    ];
  }
  if (level !== 'commune') return [];
  const villages = area === 'phường' ? 'Các tổ dân phố' : 'Các thôn';
  const economy = area === 'xã' ? 'Phòng Kinh tế' : 'Phòng Kinh tế, Hạ tầng và Đô thị';
  return [
    { name: `Văn phòng HĐND và UBND ${area}` },
    { name: economy },
    { name: 'Phòng Văn hóa - Xã hội' },
    { name: `Trung tâm Phục vụ hành chính công ${area}` },
    { name: `Trạm Y tế ${area}` },
    { name: `Các trường học trên địa bàn ${area}`, isGroup: true },
    { name: `Công an ${area}`, relation: 'peer' },
    { name: `Ban Chỉ huy Quân sự ${area}`, relation: 'peer' },
    { name: `Ủy ban Mặt trận Tổ quốc Việt Nam ${area}`, relation: 'independent' },
    { name: `${villages} trên địa bàn ${area}`, relation: 'lower', isGroup: true },
  ];
}

/** Nơi nhận that a committee's plan usually has, before the line "Lưu"; every unit with work is among the last. */
export function usualRecipients({ isCommittee, level, area = 'xã' }: OfficeKind): readonly string[] {
  const performers = 'Các cơ quan, đơn vị được giao nhiệm vụ (t/h)';
  if (!isCommittee || level === undefined) return [performers];
  const party = level === 'province' ? `${area === 'tỉnh' ? 'Tỉnh' : 'Thành'} ủy` : 'Đảng ủy';
  return [
    `Thường trực ${party}, Thường trực HĐND ${area} (b/c)`,
    `Chủ tịch, các Phó Chủ tịch UBND ${area}`,
    performers,
  ];
}

const provinceDepartments = [
  'Sở Tài chính',
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Sở Công Thương',
  'Sở Nông nghiệp và Môi trường',
  'Sở Xây dựng',
  'Sở Khoa học và Công nghệ',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Giáo dục và Đào tạo',
  'Sở Y tế',
];
