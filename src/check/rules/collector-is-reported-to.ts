import { fullName } from '../../meaning/same-unit.js';
import { unitKind } from '../../meaning/units.js';
import { type ItemNode, walkItems, walkSections } from '../../model/plan-tree.js';
import type { UnitMention } from '../../model/units.js';
import { everyItem } from '../../model/walk-dossier.js';
import type { Rule } from '../rule.js';
import type { Subject } from '../subject.js';
import { isSameUnit, namesOfUnit } from '../unit-match.js';

/** To the unit that sums up and reports, somebody is told to report. Only where the plan says at all who reports to whom. */
export const collectorIsReportedTo: Rule = {
  code: 'collector-is-reported-to',
  severity: 'info',
  title: {
    vi: 'Có đơn vị báo cáo về cơ quan được giao tổng hợp.',
    en: 'Somebody reports to the unit that sums up.',
  },
  basis: 'sense',
  *check(subject) {
    const reports = [...everyItem(subject)].flatMap((item) => item.reports);
    if (!reports.some(({ to, via }) => to.length + via.length > 0)) return;
    for (const { unit, item } of collectors(subject)) {
      const isAddressed = reports.some(({ to, via }) =>
        [...to, ...via].some((each) => isSameUnit(each, unit)),
      );
      if (isAddressed || isNamedAsReceiver(unit, subject)) continue;
      yield {
        pointer: item.text?.pointer ?? item.pointer,
        message: {
          vi: `“${unit.name}” được giao tổng hợp, báo cáo, nhưng không có đơn vị nào được giao báo cáo về cơ quan này.`,
          en: `“${unit.name}” is to sum up and report, but nobody is told to report to it.`,
        },
        hint: {
          vi: 'Bổ sung đơn vị gửi báo cáo và thời hạn gửi về cơ quan tổng hợp.',
          en: 'Say who reports to it, and by when.',
        },
      };
    }
  },
  good: [
    {
      plan: "sections: [{unit: vhxh, tasks: ['Tổng hợp, báo cáo Sở Y tế.']}, {heading: Báo cáo, reports: [{text: A, reports: [{period: year, due: 10/12/2027, to: Phòng VHXH}]}, B]}]",
    },
    {
      plan: "sections: [{unit: vhxh, tasks: ['Tổng hợp, báo cáo Sở Y tế.']}, {heading: Báo cáo, reports: [{text: 'Báo cáo gửi UBND xã (qua Phòng VHXH).', reports: [{period: year, due: 10/12/2027, to: UBND xã}]}, B]}]",
    },
    { plan: "sections: [{unit: vhxh, tasks: ['Tổng hợp, báo cáo Sở Y tế.']}, {heading: B, text: C}]" },
  ],
  bad: [
    {
      plan: "sections: [{unit: vhxh, tasks: ['Tổng hợp, báo cáo Sở Y tế.']}, {heading: Báo cáo, reports: [{text: A, reports: [{period: year, due: 10/12/2027, to: kinh-te}]}, B]}]",
      at: ['/sections/0/tasks/0'],
    },
  ],
};

interface Collector {
  readonly unit: UnitMention;
  readonly item: ItemNode;
}

/** Units under whose heading it says "tổng hợp, báo cáo", each once. */
function collectors({ body }: Subject): readonly Collector[] {
  return [...walkSections(body.main)].flatMap(({ units: [unit], content }) => {
    // A group sums up what its own units send, of whom the plan says nothing.
    if (!unit || unitKind(unit.name) !== 'organ' || content.type !== 'list') return [];
    const item = [...walkItems(content.items)].find(({ text }) =>
      /(?<!\p{L})tổng hợp,?(?: và)?(?: kết quả,?)? báo cáo/iu.test(text?.text ?? ''),
    );
    return item ? [{ unit, item }] : [];
  });
}

/** "… gửi về Phòng VHXH", "(qua Phòng VHXH)". */
function isNamedAsReceiver(unit: UnitMention, { prose }: Subject): boolean {
  const names = namesOfUnit(unit).map(fullName);
  return prose.some(({ words }) => {
    if (!/(?<!\p{L})(?:về|qua|gửi|cho|đến)\s/iu.test(words)) return false;
    const full = fullName(words);
    return names.some((name) =>
      ['về', 'qua', 'gửi', 'cho', 'đến', 'thường trực -'].some((word) => full.includes(`${word} ${name}`)),
    );
  });
}
