import { shortNameOf } from '../../meaning/measure-facts.js';
import { type SectionNode, walkItems, walkSections } from '../../model/plan-tree.js';
import { twoDigits } from '../../model/two-digits.js';
import { treesOf } from '../../model/walk-dossier.js';
import type { Rule } from '../rule.js';

/** Where a list of indicators says who leads each, it says so of all, and names one unit; told once, with the count. */
export const indicatorHasLead: Rule = {
  code: 'indicator-has-lead',
  severity: 'warning',
  title: {
    vi: 'Mỗi chỉ tiêu có một cơ quan chủ trì, khi kế hoạch có phân công theo chỉ tiêu.',
    en: 'Every indicator has one lead, where a plan assigns leads to indicators.',
  },
  basis: 'sense',
  once: true,
  *check(dossier) {
    for (const section of treesOf(dossier).flatMap((tree) => [...walkSections(tree)])) {
      const measures = [...measuresOf(section)];
      if (!measures.some(({ isAssigned }) => isAssigned)) continue;
      for (const { measure, leads, isAssigned, pointer } of measures) {
        if (leads === 1) continue;
        const name = shortNameOf(measure);
        yield {
          pointer,
          topic: leads === 0 ? 'none' : 'several',
          message:
            leads === 0 && !isAssigned
              ? {
                  vi: `Chỉ tiêu “${name}” chưa có cơ quan chủ trì, trong khi chỉ tiêu khác cùng mục đã có.`,
                  en: `The indicator “${name}” has no lead; others beside it have.`,
                }
              : {
                  vi: `Chỉ tiêu “${name}” có ${twoDigits(leads)} cơ quan chủ trì.`,
                  en: `The indicator “${name}” has ${leads} leads.`,
                },
          hint: {
            vi: 'Ghi một cơ quan tại “lead” (cơ quan chủ trì); các cơ quan khác ghi tại “partners” (cơ quan phối hợp).',
            en: 'Name one unit under “lead” and the others under “partners”.',
          },
        };
      }
    }
  },
  good: [
    { plan: 'indicators: [{text: A, target: 5%}, {text: B, target: 6%}]' },
    { plan: 'indicators: [{text: A, target: 5%, lead: vhxh}, {text: B, target: 6%, lead: kinh-te}]' },
    {
      plan: 'sections: [{heading: Chỉ tiêu, lead: vhxh, indicators: [{text: A, target: 5%}, {text: B, target: 6%, lead: kinh-te}]}]',
    },
  ],
  bad: [
    { plan: 'indicators: [{text: A, target: 5%, lead: vhxh}, {text: B, target: 6%}]', at: ['/indicators/1'] },
    {
      plan: 'indicators: [{text: A, target: 5%, lead: [vhxh, kinh-te]}, {text: B, target: 6%, lead: kinh-te}]',
      at: ['/indicators/0/lead'],
    },
    {
      plan: 'indicators: [{text: A, measures: [{name: C, target: 5%, lead: vhxh}, {name: D, target: 6%}]}, B]',
      at: ['/indicators/0/measures/1'],
    },
  ],
};

function* measuresOf({ content, own }: SectionNode) {
  if (content.type !== 'list' || content.name !== 'indicators') return;
  for (const item of walkItems(content.items)) {
    for (const measure of item.measures) {
      const isOwn = measure.lead.length > 0;
      const isAssigned = isOwn || item.fields.lead !== undefined || own.lead.length > 0;
      const leads = isOwn ? measure.lead.length : item.data.lead.length;
      const holder = isOwn ? measure.pointer : item.pointer;
      yield { measure, leads, isAssigned, pointer: leads > 1 ? `${holder}/lead` : measure.pointer };
    }
  }
}
