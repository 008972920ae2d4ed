import type { DocumentNode } from '../../model/dossier.js';
import type { Words } from '../../model/plan-tree.js';
import type { UnitRegistry } from '../../model/units.js';
import { levelled } from '../../model/vietnamese.js';
import type { Rule } from '../rule.js';

/** Nobody is sent a document twice: those it is addressed to are covered by “Như trên”. */
export const recipientsOnce: Rule = {
  code: 'recipients-once',
  severity: 'warning',
  title: {
    vi: 'Mỗi nơi chỉ ghi một lần ở “Kính gửi” và “Nơi nhận”.',
    en: 'Everybody is named once among addressees and recipients.',
  },
  basis: 'convention',
  *check({ documents, registry }) {
    for (const document of documents) {
      const seen = new Map<string, string>();
      for (const { list, text, pointer } of named(document)) {
        for (const key of keysOf(text, registry)) {
          const first = seen.get(key);
          if (first === undefined) {
            seen.set(key, list);
            continue;
          }
          yield {
            pointer,
            message: {
              vi: `“${bare(text)}” đã có ở phần “${first}”.`,
              en: `“${bare(text)}” is already under “${first}”.`,
            },
            hint: {
              vi:
                list === first
                  ? 'Bỏ một trong hai lần ghi.'
                  : 'Bỏ ở “Nơi nhận”: dòng “Như trên” đã gồm nơi này.',
              en:
                list === first
                  ? 'Remove one of the two.'
                  : 'Remove it from “recipients”: “Như trên” covers it.',
            },
          };
        }
      }
    }
  },
  good: [
    {
      plan: 'documents: {cong-van: {to: ["Công an xã", "Các thôn"], recipients: ["Như trên", "Thường trực Đảng ủy, HĐND xã (b/c)", "Lưu: VT"]}}',
    },
  ],
  bad: [
    {
      plan: 'documents: {cong-van: {to: ["Công an xã", "Các thôn"], recipients: ["Phòng Kinh tế", "Công an xã (p/h);"]}}',
      at: ['/documents/cong-van/recipients/1'],
    },
    {
      plan: 'documents: {ke-hoach: {recipients: ["Sở Y tế (b/c)", "Phòng VHXH, Công an xã", "Phòng Văn hóa - Xã hội (t/h)", "- Sở Y tế"]}}',
      at: ['/documents/ke-hoach/recipients/2', '/documents/ke-hoach/recipients/3'],
    },
  ],
};

type Named = Words & { readonly list: string };

function named({ fields, pointerOf }: DocumentNode): readonly Named[] {
  const to = (fields.to ?? []).map((each, i) => ({
    list: 'Kính gửi',
    text: typeof each === 'string' ? each : each.text,
    pointer: `${pointerOf('to')}/${i}`,
  }));
  const recipients = (fields.recipients ?? []).map((text, i) => ({
    list: 'Nơi nhận',
    text,
    pointer: `${pointerOf('recipients')}/${i}`,
  }));
  return [...to.filter(({ text }) => !text.trim().endsWith(':')), ...recipients];
}

/** What tells one from another: the unit's id, else the words; a line of registered units is each of them. */
function keysOf(text: string, registry: UnitRegistry): readonly string[] {
  const words = bare(text);
  const parts = words.split(/\s*[,;]\s*|\s+và\s+/u);
  const ids = parts.map((part) => registry.find(part)?.id);
  const whole = registry.find(words)?.id ?? levelled(words);
  return [...new Set(ids.every((id) => id !== undefined) ? ids : [whole])];
}

/** Without dash, purpose and end mark. */
function bare(text: string): string {
  return text
    .replace(/^\s*-\s*/, '')
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/[\s;.]+$/, '');
}
