import type { Dossier } from '../../model/dossier.js';
import {
  type NamedPlace,
  ownPlace,
  ownProvince,
  placesIn,
  provinceNamed,
  sameLevel,
  sameName,
} from '../places.js';
import type { Part, Prose } from '../prose.js';
import type { Rule } from '../rule.js';
import type { Subject } from '../subject.js';

/** Where a plan speaks of itself it names its own place, not the one whose plan it was made from. */
export const placeOwn: Rule = {
  code: 'place-own',
  severity: 'verify',
  title: {
    vi: 'Tên kế hoạch, câu dẫn, đoạn kết và tên ủy ban, hội đồng ghi đúng địa phương của cơ quan ban hành.',
    en: 'Title, opening, closing and the names of committees and councils say the issuer’s own place.',
  },
  basis: 'sense',
  *check(subject) {
    const isForeign = foreignTo(subject);
    for (const prose of subject.prose) {
      for (const place of placesIn(prose.words)) {
        if (!isForeign(place) || !speaksOfItself(prose, place, subject)) continue;
        const typed = prose.words.slice(place.from, place.to);
        yield {
          pointer: prose.pointer,
          span: { from: place.from, to: place.to },
          message: {
            vi: `“${typed}” không phải địa phương của ${subject.office.name}; có thể còn sót từ văn bản khác.`,
            en: `“${typed}” is not the place of ${subject.office.name}; it may be left over from another document.`,
          },
          hint: {
            vi: 'Đối chiếu tên địa phương; nếu đúng, khai đơn vị ấy trong danh mục đơn vị.',
            en: 'Check the place; if it is meant, declare its organ among the units.',
          },
        };
      }
    }
  },
  good: [
    {
      plan: `title: Thực hiện công tác trẻ em trên địa bàn xã Minh Tâm năm 2027
opening: UBND xã Minh Tâm, tỉnh Đồng Nai ban hành Kế hoạch.
items:
  - Học tập kinh nghiệm của xã Tân Thành; phối hợp với UBND xã An Hòa giáp ranh.
  - Kế hoạch số 5/KH-UBND ngày 05/01/2027 của UBND xã Bình An về công tác trẻ em.
  - Sáp nhập từ xã Hòa Bình; UBND xã Tân Lập (cũ); xã hội hóa; Xã Minh Tâm Anh hùng.`,
      office: 'units: {tinh: {name: Ủy ban nhân dân tỉnh Đồng Nai, relation: superior}}',
    },
    // The province before the merger, and a commune of a district.
    {
      plan: 'period: 2024\ntitle: Công tác trẻ em tỉnh Bình Phước năm 2024\nitems: [A, B]\nclosing: UBND xã Tân Khai báo cáo./.',
      office: `name: Ủy ban nhân dân huyện Hớn Quản
units: {tinh: {name: Ủy ban nhân dân tỉnh Bình Phước, relation: superior}}`,
    },
    {
      plan: "title: Kế hoạch của Hội thi\nitems: ['UBND thị xã Hương Trà thực hiện.', B]",
      office: 'name: Ủy ban nhân dân tỉnh Thừa Thiên Huế',
    },
    {
      plan: "items: ['UBND thị xã Hương Trà, UBND huyện Phú Lộc thực hiện.', B]",
      office: 'name: Ủy ban nhân dân thành phố Huế\nlevel: province',
    },
    // Nothing is known of the province.
    { plan: 'title: Công tác trẻ em tỉnh Lâm Đồng năm 2027' },
  ],
  bad: [
    {
      plan: `title: Thực hiện công tác trẻ em trên địa bàn xã Tân Thành năm 2027
opening: Ủy ban nhân dân phường An Hòa ban hành Kế hoạch.
items: ['Các thôn báo cáo UBND xã Tân Thành.', 'UBND xã Minh Tâm.']
closing: Báo cáo UBND tỉnh Lâm Đồng./.`,
      office: 'units: {tinh: {name: Ủy ban nhân dân tỉnh Đồng Nai, relation: superior}}',
      at: [
        '/title “xã Tân Thành”',
        '/opening “phường An Hòa”',
        '/items/0 “xã Tân Thành”',
        '/closing “tỉnh Lâm Đồng”',
      ],
    },
  ],
};

/** Places of the office's level with another name, and provinces that are not its own; places of its units are its own. */
function foreignTo(dossier: Dossier): (place: NamedPlace) => boolean {
  const own = ownPlace(dossier);
  const province = ownProvince(dossier);
  const { registry } = dossier;
  const known = registry.ids.flatMap((id) => {
    const unit = registry.get(id);
    return [unit?.name ?? '', unit?.short ?? '', ...(unit?.aliases ?? [])].flatMap((name) => placesIn(name));
  });
  return (place) => {
    if (known.some((each) => sameLevel(each, place) && sameName(each.name, place.name))) return false;
    const named = provinceNamed(place);
    if (named) return province !== undefined && named.province !== province;
    return own !== undefined && sameLevel(own, place) && !sameName(own.name, place.name);
  };
}

const itself: readonly Part[] = ['title', 'opening', 'closing', 'addressee', 'recipient'];
const committee = /(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Đảng ủy|trên địa bàn)\s+$/u;
/** Of neighbours, of the past, of examples a plan may speak. */
const others =
  /phối hợp|giáp ranh|lân cận|liên xã|kinh nghiệm|cũ\)|trước đây|sáp nhập|hợp nhất|thành lập|kết nghĩa|quê/iu;

function speaksOfItself(
  { words, part, pointer }: Prose,
  { from, to }: NamedPlace,
  { cited }: Subject,
): boolean {
  if (part === 'citation' || part === 'signature' || part === 'basis') return false;
  const start =
    Math.max(words.lastIndexOf('.', from), words.lastIndexOf(';', from), words.lastIndexOf('\n', from)) + 1;
  const end = /[.;\n]|$/.exec(words.slice(to));
  if (others.test(words.slice(start, to + (end?.index ?? 0)))) return false;
  const isCited = cited.some(
    (one) => one.pointer === pointer && one.span && one.span.from >= start && one.span.from < from,
  );
  return !isCited && (itself.includes(part) || committee.test(words.slice(0, from)));
}
