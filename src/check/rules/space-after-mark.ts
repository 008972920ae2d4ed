import { isSyllable } from '../../model/syllable.js';
import { withoutAddresses } from '../addresses.js';
import { excerptAt, type Match, matchesIn } from '../matches-in.js';
import type { Rule } from '../rule.js';

/** Between letters only: 3,5 · 1.500 · 7:30 · 12,9% are figures. */
const missing = /(?<=[\p{L}\p{N})”])[,;:](?=\p{L})|(?<=[\p{L})”])[,;](?=\d)/gu;
/** A sentence that begins right after the full stop; TM.UBND, TP.Huế, ThS.Lan are abbreviations. */
const fullStop = /(?<=(?<![\p{L}\p{N}.])(\p{Ll}{2,}))\.(?=\p{Lu}\p{Ll})/gu;

/** A space follows a mark. */
export const spaceAfterMark: Rule = {
  code: 'space-after-mark',
  severity: 'warning',
  once: true,
  title: { vi: 'Sau dấu câu có khoảng trắng.', en: 'A space follows a mark.' },
  basis: 'typography',
  *check({ prose }) {
    const texts = [...withoutAddresses(prose)].filter(({ part }) => part !== 'citation');
    const stops = [...matchesIn(texts, fullStop)].filter(({ found }) => isSyllable(found[1] ?? ''));
    for (const match of [...matchesIn(texts, missing), ...stops]) yield violationAt(match);
  },
  good: [
    { plan: "items: ['Tăng 3,5% so với 1.500 trẻ em; lúc 7:30, tại TP.Huế.', 'TM.UBND xã và v.v.']" },
    { plan: "items: ['Gửi về ubnd@minhtam.gov.vn, https://minhtam.gov.vn/van-ban:a,b', B]" },
    { plan: "items: ['Nghị quyết số 33/2021/NQ-HĐND, ngày 05/4/2021', 'ThS.Lan, BS.Hoa']" },
  ],
  bad: [
    {
      plan: "items: ['Bảo vệ,chăm sóc trẻ em;giáo dục.', 'Bảo vệ trẻ em.Chăm sóc trẻ em.']",
      at: ['/items/0 “,”', '/items/0 “;”', '/items/1 “.”'],
      fixed: "items: ['Bảo vệ, chăm sóc trẻ em; giáo dục.', 'Bảo vệ trẻ em. Chăm sóc trẻ em.']",
    },
    {
      plan: "items: ['Bảo vệ,02 lớp tập huấn', B]",
      at: ['/items/0 “,”'],
      fixed: "items: ['Bảo vệ, 02 lớp tập huấn', B]",
    },
  ],
};

function violationAt(match: Match) {
  const shown = excerptAt(match);
  const mark = match.found[0];
  return {
    pointer: match.pointer,
    span: match.span,
    message: {
      vi: `Sau dấu “${mark}” thiếu khoảng trắng tại “${shown}”.`,
      en: `No space follows the mark “${mark}” in “${shown}”.`,
    },
    hint: { vi: 'Bổ sung một khoảng trắng.', en: 'Add one.' },
    fix: `${mark} `,
  };
}
