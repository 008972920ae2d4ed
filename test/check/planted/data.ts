import {
  firstYear,
  isDay,
  isPercent,
  isShare,
  itemsOf,
  leadsOf,
  measuresOf,
  number,
  summed,
  taskLists,
  tasksIn,
  value,
} from './data-of.js';
import { type Planter, sentence, slip } from './planter.js';
import { added } from './structure.js';

/** A product of its own, not a record or report such as every task yields. */
const isOneThing = (output = '') => output.length > 24 && !/báo cáo|văn bản|biên bản|đơn vị/i.test(output);

export const dataPlanters: readonly Planter[] = [
  value(
    'budget-adds-up',
    (ground) =>
      itemsOf(ground).filter(({ amount, items }) => amount !== undefined && items[0]?.amount !== undefined),
    ({ amount }) => ['amount', `${number(amount) + 7} triệu đồng`],
  ),
  value(
    'budget-in-one-unit',
    (ground) =>
      itemsOf(ground).filter(
        ({ amount, pointer }) => / triệu đồng$/.test(String(amount)) && !pointer.endsWith('/budget/0'),
      ),
    ({ amount }) => ['amount', `${number(amount)}.000.000 đồng`],
  ),
  sentence('total-funding-agrees', ['Tổng kinh phí thực hiện Kế hoạch là 997 triệu đồng.'], {
    room: ({ prose }) => prose.some(({ words }) => /Tổng kinh phí (?:thực hiện Kế hoạch )?là/.test(words)),
    where: ({ pointer }) => pointer.startsWith('/sections/4') || pointer.startsWith('/sections/5'),
  }),
  sentence('money-in-one-unit', ['Học bổng cần 841 triệu đồng và quà tặng cần 730.537.000 đồng.']),
  sentence('parts-add-up', [
    'Việc này cần 96 triệu đồng, gồm ngân sách 60 triệu đồng và xã hội hóa 26 triệu đồng.',
    'Có 20 câu lạc bộ, trong đó 15 câu lạc bộ ở trường và 06 câu lạc bộ ở cộng đồng.',
  ]),
  sentence('share-as-computed', [
    'Đến nay 45/60 câu lạc bộ sinh hoạt đều (76%).',
    'Đã có 18/25 câu lạc bộ, đạt 75%.',
  ]),
  {
    code: 'table-adds-up',
    plant: (ground) => {
      const rows = '1 | Tập huấn | 120\n2 | Truyền thông | 30\n| | Tổng cộng | 160';
      const pointer = added(ground, {
        heading: 'Dự toán',
        table: { columns: ['TT', 'Nội dung', 'Số tiền'], rows },
      });
      return pointer === undefined ? undefined : [`${pointer}/table/rows`];
    },
  },
  {
    code: 'numbers-as-worded',
    plant: (ground) => {
      const worded = measuresOf(ground).flatMap(({ item, fields }) => {
        const said = /[1-9]\d+%$/.exec(String(fields.target))?.[0];
        // “đều” says 100% in a word: then the sentence has the number of the data all the same.
        return item.text &&
          said &&
          item.text.text.split(said).length === 2 &&
          !/(?<!\p{L})đều(?!\p{L})/u.test(item.text.text)
          ? [{ text: item.text, said }]
          : [];
      });
      const found = ground.pick(worded);
      if (!found) return undefined;
      ground.put(found.text.pointer, found.text.text.replace(found.said, '77%'));
      return [found.text.pointer];
    },
  },
  value(
    'unit-fits-measure',
    (ground) =>
      measuresOf(ground).filter(({ fields }) => fields.target !== undefined && isShare(fields.name)),
    () => ['target', '160%'],
    { companions: ['numbers-as-worded', 'target-beyond-reached'] },
  ),
  value(
    'target-beyond-reached',
    (ground) => measuresOf(ground).filter(({ fields }) => fields.baseline && isPercent(fields.target)),
    ({ fields }) => ['target', /^dưới/.test(String(fields.target)) ? 'dưới 71%' : 'ít nhất 11%'],
    { companions: ['numbers-as-worded'] },
  ),
  {
    code: 'milestones-in-direction',
    companions: ['numbers-as-worded', 'target-beyond-reached'],
    plant: (ground) => {
      const rising = measuresOf(ground).flatMap(({ pointer, fields }) => {
        const [[one, low] = [], [two, high] = [], ...more] = Object.entries(fields.targets ?? {});
        const differ = isPercent(low) && isPercent(high) && number(low) !== number(high);
        return differ && more.length === 0 ? [{ pointer, one, two, low, high }] : [];
      });
      const found = ground.pick(rising);
      if (!found) return undefined;
      ground.put(`${found.pointer}/targets`, { [`${found.one}`]: found.high, [`${found.two}`]: found.low });
      return [`${found.pointer}/targets/${found.two}`];
    },
  },
  {
    code: 'same-figure-everywhere',
    companions: ['appendix-mentioned', 'appendix-count', 'target-beyond-reached'],
    plant: (ground) => {
      const measure = ground.pick(
        measuresOf(ground).filter(({ fields }) => isPercent(fields.target) && isShare(fields.name)),
      );
      if (!measure) return undefined;
      const pointer = `/appendices/${ground.dossier.appendices.length}`;
      const again = { name: measure.fields.name, target: '77%' };
      ground.put(pointer, {
        heading: 'Chỉ tiêu',
        indicators: [again, 'Chỉ tiêu khác do địa phương đặt ra.'],
      });
      return [`${pointer}/indicators/0/target`];
    },
  },
  {
    code: 'indicator-has-lead',
    plant: (ground) => {
      const led = itemsOf(ground).filter(
        ({ list, fields }) => list === 'indicators' && fields.lead !== undefined,
      );
      const item = ground.pick(led);
      if (!item) return undefined;
      ground.put(`${item.pointer}/lead`, undefined);
      return [item, ...item.measures].map(({ pointer }) => pointer);
    },
  },

  value(
    'due-in-period',
    (ground) => itemsOf(ground).filter(({ fields }) => isDay(fields.when)),
    ({ fields }, ground) => ['when', String(fields.when).replace(/\d{4}$/, String(firstYear(ground) - 1))],
    { companions: ['time-as-worded', 'due-on-working-day'] },
  ),
  value(
    'due-on-working-day',
    (ground) =>
      itemsOf(ground).filter(
        ({ list, text, fields }) =>
          list === 'tasks' &&
          text &&
          !/\d/.test(text.text) &&
          fields.ref === undefined &&
          typeof ground.at(text.pointer) === 'string' &&
          text.pointer.endsWith('/text'),
      ),
    (_, ground) => ['when', `02/9/${firstYear(ground)}`],
    { companions: ['task-complete'] },
  ),
  value(
    'counted-day-agrees',
    (ground) =>
      itemsOf(ground).filter(({ fields: { when } }) => typeof when === 'object' && when.days !== undefined),
    ({ fields: { when } }) => ['when/days', (typeof when === 'object' ? (when.days ?? 0) : 0) + 3],
    { at: ({ pointer }) => `${pointer}/when/by`, companions: ['time-as-worded'] },
  ),
  {
    code: 'time-as-worded',
    companions: ['due-on-working-day', 'due-in-period'],
    plant: (ground) => {
      const dated = itemsOf(ground).filter(
        ({ text, fields: { when } }) => isDay(when) && text?.text.includes(`ngày ${when}`),
      );
      const item = ground.pick(dated);
      if (!item?.text) return undefined;
      const { when } = item.fields;
      ground.put(
        `${item.pointer}/when`,
        String(when).replace(/^\d+/, (days) => (/^1[4-6]$/.test(days) ? '25' : '15')),
      );
      return [item.text.pointer];
    },
  },
  slip('year-of-plan', [[/(?<!(?:đến|hết) )(?<=năm )\d{4}$/gu, (year) => String(Number(year) - 1)]], {
    parts: ['title'],
  }),
  value(
    'report-after-cutoff',
    (ground) =>
      itemsOf(ground).flatMap(({ reports }) =>
        reports.filter(({ fields }) => /^[01]\d\/\d+/.test(String(fields.due))),
      ),
    ({ fields }) => ['cutoff', String(fields.due).replace(/^\d+/, '28')],
    { at: ({ pointer }) => `${pointer}/due`, companions: ['time-as-worded'] },
  ),
  value('report-due-in-order', summed, ({ sentBy }) => ['due', sentBy], {
    companions: ['time-as-worded', 'report-after-cutoff', 'due-on-working-day'],
  }),

  {
    code: 'lead-as-worded',
    plant: (ground) => {
      const [lead, other] = leadsOf(ground);
      const name = ground.dossier.registry.get(other ?? '')?.name;
      const pointer = added(ground, {
        heading: 'Việc khác',
        tasks: [{ text: `${name} chủ trì rà soát, lập danh sách trẻ em cần trợ giúp.`, lead }],
      });
      return pointer === undefined || name === undefined ? undefined : [`${pointer}/tasks/0/text`];
    },
  },
  {
    code: 'served-indicator-one-lead',
    plant: (ground) => {
      const [one, other] = leadsOf(ground);
      if (one === undefined || other === undefined) return undefined;
      const pointer = added(ground, {
        heading: 'Việc khác',
        tasks: [
          { text: 'Chủ trì thực hiện các chỉ tiêu 3, 11 của Nghị quyết số 881.', lead: one },
          { text: 'Chủ trì thực hiện chỉ tiêu 11 của Nghị quyết số 881.', lead: other },
        ],
      });
      return pointer === undefined ? undefined : [`${pointer}/tasks/1/text`];
    },
  },
  {
    code: 'collector-is-reported-to',
    companions: ['duty-unit-receives', 'unit-asked-as-related'],
    plant: (ground) => {
      const unit = 'Hội Làm vườn';
      const pointer = added(ground, {
        heading: unit,
        unit,
        tasks: ['Tổng hợp, báo cáo kết quả với cấp trên.'],
      });
      return pointer === undefined || itemsOf(ground).every(({ reports }) => reports.length === 0)
        ? undefined
        : [`${pointer}/tasks/0`];
    },
  },
  {
    code: 'duty-once',
    companions: ['task-complete', 'numbers-as-worded'],
    plant: (ground) => {
      const long = taskLists(ground).flatMap((section) =>
        tasksIn(section).flatMap(({ text, ref }) =>
          text &&
          ref === undefined &&
          text.text.length > 60 &&
          !/báo cáo|theo |phối hợp|phát sinh|nhiệm vụ/iu.test(text.text)
            ? [{ section, text: text.text }]
            : [],
        ),
      );
      const found = ground.pick(long);
      if (!found) return undefined;
      const pointer = `${found.section.pointer}/tasks/${tasksIn(found.section).length}`;
      ground.put(pointer, { text: found.text });
      return [`${pointer}/text`];
    },
  },
  {
    code: 'output-one-lead',
    plant: (ground) => {
      const given = itemsOf(ground).filter(
        ({ fields }) => isOneThing(fields.output) && typeof fields.lead === 'string',
      );
      const one = ground.pick(given);
      const other = ground.pick(given.filter(({ fields }) => one && fields.lead !== one.fields.lead));
      if (!one || !other) return undefined;
      ground.put(`${one.pointer}/output`, other.fields.output);
      return [`${one.pointer}/output`, `${other.pointer}/output`];
    },
  },
  {
    code: 'task-complete',
    plant: (ground) => {
      const tasks = taskLists(ground).flatMap((section) => {
        const all = tasksIn(section);
        return all.length > 2 && all.every(({ fields }) => fields.output !== undefined) ? all : [];
      });
      const task = ground.pick(tasks);
      if (!task) return undefined;
      ground.put(`${task.pointer}/output`, undefined);
      return [task.pointer];
    },
  },
];
