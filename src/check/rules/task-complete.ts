import type { ItemNode } from '../../model/plan-tree.js';
import { walkSections } from '../../model/plan-tree.js';
import { treesOf } from '../../model/walk-dossier.js';
import type { Rule } from '../rule.js';

/** A task says who, until when and with what result where the tasks beside it do; told once for each of the three. */
export const taskComplete: Rule = {
  code: 'task-complete',
  severity: 'info',
  title: {
    vi: 'Nhiệm vụ có đủ cơ quan chủ trì, thời hạn, sản phẩm như các nhiệm vụ cùng danh sách.',
    en: 'A task says who, until when and with what result where those beside it do.',
  },
  basis: 'convention',
  once: true,
  *check(dossier) {
    for (const section of treesOf(dossier).flatMap((tree) => [...walkSections(tree)])) {
      const { content } = section;
      if (content.type !== 'list' || content.name !== 'tasks') continue;
      // A place that takes up work again (“ref”) leaves its data where the work is at home.
      const tasks = content.items.filter(({ ref }) => ref === undefined);
      for (const { key, vi, en, has } of parts) {
        const without = tasks.filter((task) => !has(task));
        if (without.length === 0 || without.length * 2 >= tasks.length) continue;
        for (const { pointer } of without) {
          yield {
            pointer,
            topic: key,
            message: {
              vi: `Nhiệm vụ này chưa có ${vi}, trong khi các nhiệm vụ cùng danh sách đã có.`,
              en: `This task has no ${en}; the others of its list have.`,
            },
            hint: {
              vi: `Bổ sung “${key}” (${vi}) để bảo đảm rõ người, rõ thời gian, rõ sản phẩm.`,
              en: `Add “${key}”.`,
            },
          };
        }
      }
    }
  },
  good: [
    {
      plan: 'tasks: [{text: A, lead: vhxh, when: 5/2027}, {text: B, lead: kinh-te, when: ongoing}, {text: C, lead: thon, when: Q3/2027}]',
    },
    { plan: 'tasks: [{text: A, lead: vhxh}, B, C]' },
    { plan: 'sections: [{heading: D, lead: vhxh, tasks: [A, {text: B, lead: kinh-te}, C]}]' },
  ],
  bad: [
    {
      plan: 'tasks: [{text: A, lead: vhxh}, {text: B, lead: kinh-te}, C]',
      at: ['/tasks/2'],
    },
    {
      plan: 'tasks: [{text: A, when: 5/2027, output: Báo cáo}, {text: B, output: Báo cáo}, {text: C, when: 6/2027}]',
      at: ['/tasks/1', '/tasks/2'],
    },
  ],
};

const parts: readonly {
  readonly key: string;
  readonly vi: string;
  readonly en: string;
  readonly has: (task: ItemNode) => boolean;
}[] = [
  { key: 'lead', vi: 'cơ quan chủ trì', en: 'lead', has: ({ data }) => data.lead.length > 0 },
  {
    key: 'when',
    vi: 'thời hạn',
    en: 'time',
    has: ({ data, reports }) =>
      data.when !== undefined || reports.some(({ fields }) => fields.due !== undefined),
  },
  { key: 'output', vi: 'sản phẩm, kết quả', en: 'result', has: ({ data }) => data.output !== undefined },
];
