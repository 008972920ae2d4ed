import { readDuty } from '../../meaning/duty.js';
import { sameUnit } from '../../meaning/same-unit.js';
import { unitKind } from '../../meaning/units.js';
import type { UnitMention, UnitRegistry } from '../../model/units.js';
import { everyItem } from '../../model/walk-dossier.js';
import { wordsByPointer } from '../prose.js';
import type { Rule } from '../rule.js';
import { namesOf, namesOfUnit, withMembers } from '../unit-match.js';

/** Who leads by the words of a task is who leads by its data; told only where the words name another organ beyond doubt. */
export const leadAsWorded: Rule = {
  code: 'lead-as-worded',
  severity: 'warning',
  title: {
    vi: 'Cơ quan chủ trì trong câu văn khớp với cơ quan chủ trì ghi kèm.',
    en: 'Who leads by a sentence is who leads by its data.',
  },
  basis: 'sense',
  *check(subject) {
    const wordsAt = wordsByPointer(subject);
    for (const { text, fields, data } of everyItem(subject)) {
      const words = text && wordsAt.get(text.pointer);
      if (!text || words === undefined || fields.lead === undefined) continue;
      const duty = readDuty(words);
      const [name] = duty.lead;
      const [span] = duty.spans.lead;
      if (!duty.sure || name === undefined || !span || duty.lead.some((each) => unitKind(each) !== 'organ'))
        continue;
      const leads = data.lead.flatMap((lead) => withMembers(lead, subject.registry));
      if (duty.lead.some((each) => leads.some((lead) => isCalled(lead, each, subject.registry)))) continue;
      const said = data.lead.map((lead) => lead.name).join(', ');
      yield {
        pointer: text.pointer,
        span,
        message: {
          vi: `Câu văn giao “${name}” chủ trì, số liệu ghi “${said}”.`,
          en: `The sentence has “${name}” lead, the data say “${said}”.`,
        },
        hint: {
          vi: 'Xác định cơ quan chủ trì; sửa câu văn hoặc “lead” (cơ quan chủ trì) cho thống nhất.',
          en: 'Decide who leads; mend the sentence or “lead”.',
        },
      };
    }
  },
  good: [
    { plan: 'tasks: [{text: Phòng VH-XH chủ trì mở lớp tập huấn., lead: vhxh}, B]' },
    { plan: 'tasks: [{text: Công an xã kiểm tra địa điểm., lead: cong-an}, B]' },
    { plan: 'tasks: [{text: Giao các phòng theo dõi việc thực hiện., lead: vhxh}, B]' },
    { plan: 'tasks: [{text: Mở lớp tập huấn., lead: vhxh}, B]' },
  ],
  bad: [
    {
      plan: 'tasks: [{text: Phòng Kinh tế chủ trì mở lớp tập huấn., lead: vhxh}, B]',
      at: ['/tasks/0/text “Phòng Kinh tế”'],
    },
    {
      plan: 'tasks: [{text: "Giao Công an xã kiểm tra địa điểm.", lead: kinh-te}, B]',
      at: ['/tasks/0/text “Công an xã”'],
    },
  ],
};

/** Whether a name in a sentence may mean the unit: one of its names, or a shorter form of one. */
function isCalled(unit: UnitMention, name: string, registry: UnitRegistry): boolean {
  const named = registry.find(name);
  if (named && named.id === unit.id) return true;
  const names = named ? [name, ...namesOf(named.unit)] : [name];
  return namesOfUnit(unit).some((own) => names.some((each) => sameUnit(own, each)));
}
