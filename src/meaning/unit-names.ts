/** Ids, short names and symbols for units, as offices would write them. Guesses, to be looked at. */
import { slug } from '../model/slug.js';

/** Long words and the abbreviation that is usual in short names and ids. */
const shortWords: readonly (readonly [RegExp, string])[] = [
  [/[Ủủ]y ban [Mm]ặt trận [Tt]ổ quốc Việt Nam/gu, 'UBMTTQ Việt Nam'],
  [/[ỦUủu][yỷ] ban [Nn]hân dân/gu, 'UBND'],
  [/[Hh]ội đồng [Nn]hân dân/gu, 'HĐND'],
  [/[Ll]ao động\s*[-–,]\s*[Tt]hương binh và [Xx]ã hội/gu, 'LĐ-TB&XH'],
  [/[Gg]iáo dục và [Đđ]ào tạo/gu, 'GD&ĐT'],
  [/[Vv]ăn h(?:óa|oá), [Tt]hể thao và [Dd]u lịch/gu, 'VHTT&DL'],
  [/[Vv]ăn h(?:óa|oá), [Kk]hoa học và [Tt]hông tin/gu, 'VH,KH&TT'],
  [/[Vv]ăn h(?:óa|oá)(?: và|\s*[-–]) [Tt]hông tin/gu, 'VH-TT'],
  [/[Vv]ăn h(?:óa|oá)\s*[-–]\s*[Xx]ã hội/gu, 'VH-XH'],
  [/[Tt]ài chính\s*[-–]\s*[Kk]ế hoạch/gu, 'TC-KH'],
  [/[Tt]ài nguyên và [Mm]ôi trường/gu, 'TN&MT'],
  [/[Nn]ông nghiệp và [Pp]hát triển nông thôn/gu, 'NN&PTNT'],
  [/[Nn]ông nghiệp và [Mm]ôi trường/gu, 'NN&MT'],
  [/[Kk]ế hoạch và [Đđ]ầu tư/gu, 'KH&ĐT'],
  [/[Tt]hông tin và [Tt]ruyền thông/gu, 'TT&TT'],
  [/[Kk]hoa học và [Cc]ông nghệ/gu, 'KH&CN'],
  [/[Gg]iao thông vận tải/gu, 'GTVT'],
  [/[Vv]iện [Kk]iểm sát nhân dân/gu, 'VKSND'],
  [/[Tt](?:òa|oà) án [Nn]hân dân/gu, 'TAND'],
  [/[Bb]an [Cc]hỉ huy [Qq]uân sự/gu, 'Ban CHQS'],
  [/[Ll]iên hiệp [Pp]hụ nữ/gu, 'LHPN'],
  [/[Cc]ựu chiến binh/gu, 'CCB'],
  [/[Ll]iên đoàn [Ll]ao động/gu, 'LĐLĐ'],
  [/[Tt]hanh niên [Cc]ộng sản Hồ Chí Minh/gu, 'TNCS Hồ Chí Minh'],
  [/[Tt]rung học cơ sở/gu, 'THCS'],
  [/[Tt]rung học phổ thông/gu, 'THPT'],
  [/[Bb]ảo hiểm [Xx]ã hội/gu, 'BHXH'],
  [/[Kk]ho bạc [Nn]hà nước/gu, 'KBNN'],
];

/** "Phòng LĐ-TB&XH", "UBND xã"; undefined when the name has nothing to shorten. */
export function shortName(name: string): string | undefined {
  const short = shortWords.reduce((text, [words, abbreviation]) => text.replace(words, abbreviation), name);
  return short === name ? undefined : short;
}

/** An id as offices write it: `phong-tu-phap`, `ubnd-cac-xa-phuong`. Not made unique. */
export function unitId(name: string): string {
  const bare = name.replace(/^(?:Đề nghị|Giao|Yêu cầu)\s+/u, '').replace(/TB&XH/gu, 'TBXH');
  const short = (shortName(bare) ?? bare)
    .replace(/UBMTTQ Việt Nam/gu, 'MTTQ')
    .replace(/([\p{Lu}])[-,]?&?(?=[\p{Lu}]{2})/gu, '$1');
  const words = slug(short.replaceAll('&', '')).split('-');
  return words.slice(0, 9).join('-') || 'don-vi';
}

/**
 * The symbol that documents of the unit would bear: `VHXH` of Phòng Văn hóa - Xã hội, `SYT` of Sở Y tế,
 * `UBND` of a people's committee; undefined for groups, posts and villages.
 */
export function abbreviation(name: string): string | undefined {
  if (/(?:^|\s)các\s|^(?:Thôn|Ấp|Khu phố|Tổ dân phố|Đồng chí|Ông|Bà)\s/iu.test(name)) return undefined;
  const body = /^(?:Ủy ban nhân dân|UBND)(?:\s|$)/u.test(name)
    ? 'UBND'
    : /^(?:Hội đồng nhân dân|HĐND)(?:\s|$)/u.test(name)
      ? 'HĐND'
      : undefined;
  if (body !== undefined) return body;
  const level = /^Công an (tỉnh|huyện|xã|phường)(?:\s|$)/u.exec(name)?.[1];
  if (level !== undefined) return `CA${level.charAt(0).toUpperCase()}`;
  const words = name
    .replace(/\s+(?:tỉnh|huyện|thị xã|thành phố|xã|phường|thị trấn|quận)(?=\s|$).*$/u, '')
    .replace(/^Phòng\s+/u, '')
    .split(/[\s,&–-]+/u)
    .filter((word) => word !== '' && word.toLowerCase() !== 'và');
  const initials = words.map((word) =>
    /^\p{Lu}{2,}/u.test(word) ? word : word.charAt(0).toLocaleUpperCase('vi'),
  );
  const symbol = initials.join('').normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return symbol.length >= 2 && symbol.length <= 8 ? symbol : undefined;
}
