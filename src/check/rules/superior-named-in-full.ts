import type { DocumentNode } from '../../model/dossier.js';
import type { UnitRegistry } from '../../model/units.js';
import type { Rule } from '../rule.js';

const abbreviation = /(?<!\p{L})(?:UBND|HĐND|UBMTTQ|MTTQ|TT)(?!\p{L})/u;

/** Whoever writes to a superior writes the name in full. */
export const superiorNamedInFull: Rule = {
  code: 'superior-named-in-full',
  severity: 'info',
  title: {
    vi: 'Kính gửi cấp trên ghi tên đầy đủ, không viết tắt.',
    en: 'A superior addressee is named in full.',
  },
  basis: 'convention',
  *check({ documents, prose, registry }) {
    for (const document of documents) {
      const at = `${document.pointerOf('to')}/`;
      for (const { words, pointer } of prose) {
        const found = pointer.startsWith(at) ? abbreviation.exec(words) : null;
        if (!found || !goesUp(document, words, registry)) continue;
        yield {
          pointer,
          span: { from: found.index, to: found.index + found[0].length },
          message: {
            vi: `Nơi kính gửi là cấp trên nhưng viết tắt “${found[0]}”.`,
            en: `The addressee is a superior, and “${found[0]}” is short.`,
          },
          hint: {
            vi: `Ghi đầy đủ tên cơ quan thay cho “${found[0]}”.`,
            en: `Write out “${found[0]}”.`,
          },
        };
      }
    }
  },
  good: [
    { plan: 'documents: {to-trinh: {}, cong-van: {to: ["UBND các xã, phường"]}}' },
    {
      plan: 'documents: {cong-van: {to: ["UBND tỉnh Đồng Nai"]}}',
      office: 'units: {ubnd-tinh: {name: UBND tỉnh Đồng Nai, relation: peer}}',
    },
  ],
  bad: [
    { plan: 'documents: {to-trinh: {to: ["UBND xã Minh Tâm"]}}', at: ['/documents/to-trinh/to/0 “UBND”'] },
    {
      plan: 'documents: {cong-van: {to: ["UBND tỉnh"]}}',
      office: 'units: {tinh: {name: Ủy ban nhân dân tỉnh, aliases: ["UBND tỉnh"], relation: superior}}',
      at: ['/documents/cong-van/to/0 “UBND”'],
    },
  ],
};

/** A submission always does; others when the unit is said to be a superior. */
function goesUp({ kind }: DocumentNode, words: string, registry: UnitRegistry): boolean {
  return kind.abbreviation === 'TTr' || registry.find(words.trim())?.unit.relation === 'superior';
}
