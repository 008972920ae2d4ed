/** Laws, codes, ordinances and constitutions cited by name (PL1 II.6a, II.6b of the decree). */
import type { Words } from '../model/finding.js';
import type { Span } from './found.js';
import { wordsOf } from './found.js';
import { lawNames } from './law-names.js';
import { closes, matches, opens, spaced } from './patterns.js';

export interface NamedLaw extends Span {
  readonly type: string;
  /** As typed, without the type; empty for the constitution. */
  readonly name: string;
  readonly doubt?: Words;
}

const flexible = (name: string) => name.replace(/[()]/g, '\\$&').replaceAll(',', ',?');
const known = lawNames.map(flexible).join('|');
const amended = `[Ss]ửa đổi,? bổ sung một số [Đđ]iều (?:của )?(?:(?:các|\\d+) )?(?:(?:Bộ )?[Ll]uật )?(?:${known})(?:(?:,|,? và)(?: (?:Bộ )?[Ll]uật)? (?:${known}))*`;
const article = `${opens}(?<!(?:pháp|kỷ|quy|trật|Bộ|bộ|án) )(?<type>[Ll]uật|[Bb]ộ luật|Pháp lệnh)`;
const knownLaw = spaced(`${article} (?<name>${amended}|(?:${known}))${closes}`, 'giu');
const freeName = String.raw`\p{Lu}\p{Ll}+(?:,? \p{L}+){1,9}?`;
const unknownLaw = spaced(
  `${article} (?<name>(?!số )${freeName})(?= (?:năm|ngày|số|và các|được|quy định|có hiệu lực)|[;.)]|\\s*$)`,
  'gu',
);
const constitution = spaced(
  `${opens}(?<type>Hiến pháp)(?: nước Cộng hòa [Xx]ã hội [Cc]hủ nghĩa Việt Nam)?(?=,? (?:năm )?(?:19|20)\\d{2})`,
  'gu',
);

const unknownName: Words = {
  vi: 'Tên luật không có trong danh mục đã biết; đối chiếu chỗ kết thúc tên luật.',
  en: 'The law is none of the known ones; check where its name ends.',
};

/** Every law named in the text, in order; a law named inside another's name is part of it. */
export function findLaws(text: string): readonly NamedLaw[] {
  const found: NamedLaw[] = [];
  const add = (list: readonly RegExpExecArray[], doubt?: Words) => {
    for (const match of list) {
      const span = { from: match.index, to: match.index + match[0].length };
      if (found.some((law) => span.from < law.to && law.from < span.to)) continue;
      const name = match.groups?.name ?? '';
      const type = typeName(match.groups?.type ?? '');
      found.push({
        ...span,
        type,
        name: wordsOf(name, { from: 0, to: name.length }),
        ...(doubt ? { doubt } : {}),
      });
    }
  };
  add(matches(knownLaw, text));
  add(matches(constitution, text));
  add(matches(unknownLaw, text), unknownName);
  return found.sort((a, b) => a.from - b.from);
}

function typeName(typed: string): string {
  const words = typed.replace(/\s+/gu, ' ').toLocaleLowerCase('vi');
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
