/** Random plans as an office might write them, and random edits of which we know what must be told. */
import fc from '../support/random.js';

export interface Task {
  readonly id?: string;
  readonly text: string;
  readonly lead: string;
  readonly partners?: string;
  readonly when?: string;
}

export interface Indicator {
  readonly id?: string;
  readonly name: string;
  readonly target: string;
}

export interface Plan {
  readonly parts: readonly { readonly heading: string; readonly tasks: readonly Task[] }[];
  readonly indicators: readonly Indicator[];
  readonly budget: readonly { readonly text: string; readonly amount: string }[];
  readonly recipients: readonly string[];
}

const verbs = [
  'Tổ chức',
  'Rà soát',
  'Hướng dẫn',
  'Kiểm tra',
  'Xây dựng',
  'Tuyên truyền',
  'Lập danh sách',
  'Vận động',
  'Tập huấn',
  'Thống kê',
];
const things = [
  'các điểm trông giữ trẻ tư thục',
  'trẻ em có hoàn cảnh đặc biệt',
  'hộ nghèo, hộ cận nghèo',
  'bể bơi, bãi tắm và bến đò ngang',
  'cộng tác viên dân số',
  'tủ sách dùng chung của thôn',
  'quy trình tiếp nhận tin báo',
  'sân chơi thể thao cộng đồng',
  'học sinh bỏ học giữa chừng',
  'người cao tuổi sống một mình',
  'công trình nước sạch tập trung',
  'mô hình câu lạc bộ ông bà cháu',
];
const where = [
  'tại các thôn vùng sâu',
  'trên toàn địa bàn',
  'trong các trường học',
  'ở khu tái định cư',
  'tại chợ trung tâm',
  'dọc tuyến kênh chính',
];
const ends = [
  'bảo đảm an toàn, tiết kiệm',
  'gắn với phong trào thi đua',
  'có biên bản bàn giao',
  'theo từng nhóm tuổi',
  'kết hợp với khám sức khỏe',
  'công khai trên đài truyền thanh',
  'cập nhật vào cơ sở dữ liệu',
  'mời già làng tham gia',
];
const measured = [
  'Tỷ lệ trẻ em được tiêm chủng',
  'Tỷ lệ học sinh biết bơi',
  'Tỷ lệ hộ dùng nước sạch',
  'Tỷ lệ trẻ em có thẻ bảo hiểm y tế',
  'Tỷ lệ người cao tuổi được khám định kỳ',
  'Tỷ lệ thôn có sân chơi',
  'Tỷ lệ cộng tác viên được tập huấn',
];
const paid = [
  'Tập huấn cộng tác viên',
  'In tài liệu truyền thông',
  'Quà tết Trung thu',
  'Sửa chữa sân chơi',
  'Thuê bể bơi',
];
const receive = [
  'Thường trực Đảng ủy xã',
  'Các trường học',
  'Trạm Y tế xã',
  'Hội Liên hiệp Phụ nữ xã',
  'Đài Truyền thanh xã',
];
const headings = ['Công tác truyền thông', 'Chăm sóc sức khỏe', 'Giáo dục, vui chơi', 'Kiểm tra, giám sát'];
export const units = ['vhxh', 'kinh-te', 'cong-an', 'mttq', 'doan-tn'] as const;

/** Sentences that are all different, and share most of their words. */
const sentences: readonly string[] = verbs.flatMap((verb, i) =>
  things.map(
    (thing, j) => `${verb} ${thing} ${where[(i + j) % where.length]}, ${ends[(i * 3 + j) % ends.length]}`,
  ),
);

export function randomPlan(identified: boolean): fc.Arbitrary<Plan> {
  return fc
    .record({
      texts: fc.shuffledSubarray([...sentences], { minLength: 14, maxLength: 26 }),
      leads: fc.array(fc.constantFrom(...units), { minLength: 26, maxLength: 26 }),
      months: fc.array(fc.integer({ min: 2, max: 11 }), { minLength: 26, maxLength: 26 }),
      targets: fc.array(fc.integer({ min: 20, max: 90 }), { minLength: 7, maxLength: 7 }),
      names: fc.shuffledSubarray(measured, { minLength: 4 }),
      lines: fc.shuffledSubarray(paid, { minLength: 3 }),
      recipients: fc.shuffledSubarray(receive, { minLength: 3 }),
      sums: fc.array(fc.integer({ min: 5, max: 90 }), { minLength: 5, maxLength: 5 }),
    })
    .map(({ texts, leads, months, targets, names, lines, recipients, sums }) => {
      const tasks = texts.map((text, i): Task => {
        const lead = leads[i] ?? 'vhxh';
        const partners = units[(units.indexOf(lead as (typeof units)[number]) + 2) % units.length];
        return {
          ...(identified ? { id: `viec-${i}` } : {}),
          text,
          lead,
          ...(i % 2 === 0 && partners ? { partners } : {}),
          when: `${months[i] ?? 5}/2027`,
        };
      });
      return {
        parts: headings.map((heading, k) => ({
          heading,
          tasks: tasks.filter((_, i) => i % headings.length === k),
        })),
        indicators: names.map((name, i) => ({
          ...(identified ? { id: `chi-tieu-${i}` } : {}),
          name,
          target: `${targets[i] ?? 50}%`,
        })),
        budget: lines.map((text, i) => ({ text, amount: `${sums[i] ?? 10} triệu đồng` })),
        recipients,
      };
    });
}

/** The YAML of a plan; JSON is YAML too. */
export function yamlOf({ parts, indicators, budget, recipients }: Plan): string {
  return JSON.stringify({
    schema: 1,
    id: 'ke-hoach-a',
    series: 'tre-em',
    period: 2027,
    office: 'xa.yaml',
    title: 'Thực hiện công tác trẻ em năm 2027',
    documents: { 'ke-hoach': { recipients } },
    sections: [
      { heading: 'Chỉ tiêu', indicators },
      {
        heading: 'Nhiệm vụ',
        sections: parts.map(({ heading, tasks }) => ({ heading, ...(tasks.length > 0 ? { tasks } : {}) })),
      },
      { heading: 'Kinh phí', budget },
    ],
  });
}

/** One edit: the plan after it and what must be told of it, as `kind: about`. */
export interface Edited {
  readonly plan: Plan;
  readonly told: readonly string[];
}

type EditMaker = (plan: Plan, at: number, fresh: string) => Edited | undefined;

interface Placed {
  readonly task: Task;
  readonly part: number;
  readonly place: number;
}

const placed = ({ parts }: Plan): readonly Placed[] =>
  parts.flatMap(({ tasks }, part) => tasks.map((task, place) => ({ task, part, place })));

const pick = <T>(members: readonly T[], at: number): T | undefined =>
  members[at % Math.max(1, members.length)];

function withTasks(plan: Plan, part: number, change: (tasks: readonly Task[]) => readonly Task[]): Plan {
  return {
    ...plan,
    parts: plan.parts.map((each, i) => (i === part ? { ...each, tasks: change(each.tasks) } : each)),
  };
}

function replaced(plan: Plan, { part, place }: Placed, task: Task): Plan {
  return withTasks(plan, part, (tasks) => tasks.map((each, i) => (i === place ? task : each)));
}

const nextUnit = (unit: string, step: number) =>
  units[(units.indexOf(unit as (typeof units)[number]) + step) % units.length] ?? 'vhxh';

/** Every edit of a task takes one that nobody has edited: `touched` says by its text. */
export const edits: Readonly<Record<string, EditMaker>> = {
  drop: (plan, at) => {
    const found = pick(placed(plan), at);
    if (!found) return undefined;
    return {
      plan: withTasks(plan, found.part, (tasks) => tasks.filter((task) => task !== found.task)),
      told: [`duty-removed: ${found.task.text}`],
    };
  },
  add: (plan, at, fresh) => {
    const part = at % plan.parts.length;
    const task: Task = { text: fresh, lead: nextUnit('vhxh', at), when: '8/2027' };
    return {
      plan: withTasks(plan, part, (tasks) => [
        ...tasks.slice(0, at % (tasks.length + 1)),
        task,
        ...tasks.slice(at % (tasks.length + 1)),
      ]),
      told: [`duty-added: ${fresh}`],
    };
  },
  handOver: (plan, at) => {
    const found = pick(placed(plan), at);
    if (!found) return undefined;
    const lead = nextUnit(found.task.lead, found.task.partners ? 1 : 2);
    return {
      plan: replaced(plan, found, { ...found.task, lead }),
      told: [`lead-changed: ${found.task.text}`],
    };
  },
  swap: (plan, at) => {
    const found = pick(
      placed(plan).filter(({ task }) => task.partners !== undefined),
      at,
    );
    if (!found?.task.partners) return undefined;
    const task = { ...found.task, lead: found.task.partners, partners: found.task.lead };
    return { plan: replaced(plan, found, task), told: [`lead-partner-swapped: ${task.text}`] };
  },
  retime: (plan, at) => {
    const found = pick(placed(plan), at);
    if (!found) return undefined;
    const later = at % 2 === 0;
    const when = later ? '12/2027' : '1/2027';
    const kind = later ? 'time-later' : 'time-earlier';
    return { plan: replaced(plan, found, { ...found.task, when }), told: [`${kind}: ${found.task.text}`] };
  },
  reword: (plan, at) => {
    const found = pick(placed(plan), at);
    if (!found) return undefined;
    const words = found.task.text.split(' ');
    const place = 2 + (at % Math.max(1, words.length - 3));
    const text = [...words.slice(0, place), 'thường xuyên,', ...words.slice(place + 1)].join(' ');
    return { plan: replaced(plan, found, { ...found.task, text }), told: [`duty-reworded: ${text}`] };
  },
  move: (plan, at) => {
    const found = pick(placed(plan), at);
    if (!found) return undefined;
    const to = (found.part + 1 + (at % (plan.parts.length - 1))) % plan.parts.length;
    const without = withTasks(plan, found.part, (tasks) => tasks.filter((task) => task !== found.task));
    return {
      plan: withTasks(without, to, (tasks) => [...tasks, found.task]),
      told: [`moved: ${found.task.text}`],
    };
  },
  raise: (plan, at) => indicatorEdit(plan, at, 5, 'target-raised'),
  lower: (plan, at) => indicatorEdit(plan, at, -5, 'target-lowered'),
  pay: (plan, at) => {
    const found = pick(plan.budget, at);
    if (!found) return undefined;
    return {
      plan: {
        ...plan,
        budget: plan.budget.map((each) => (each === found ? { ...each, amount: '120 triệu đồng' } : each)),
      },
      told: [`amount-changed: ${found.text}`],
    };
  },
  sendNoMore: (plan, at) => {
    const found = pick(plan.recipients, at);
    if (found === undefined || plan.recipients.length < 2) return undefined;
    return {
      plan: { ...plan, recipients: plan.recipients.filter((each) => each !== found) },
      told: [`recipient-removed: ${found}`],
    };
  },
};

function indicatorEdit(plan: Plan, at: number, by: number, kind: string): Edited | undefined {
  const found = pick(plan.indicators, at);
  if (!found) return undefined;
  const target = `${Number.parseInt(found.target, 10) + by}%`;
  return {
    plan: {
      ...plan,
      indicators: plan.indicators.map((each) => (each === found ? { ...each, target } : each)),
    },
    told: [`${kind}: ${found.name}`],
  };
}

/** A plan, the same after some edits of different things, and what must be told. */
export function editedPlan(
  identified: boolean,
): fc.Arbitrary<{ old: Plan; next: Plan; told: readonly string[] }> {
  const choices = fc.array(fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat({ max: 1000 })), {
    minLength: 1,
    maxLength: 7,
  });
  return fc.tuple(randomPlan(identified), choices).map(([old, chosen]) => {
    const used = new Set(placed(old).map(({ task }) => task.text));
    const fresh = sentences.filter((sentence) => !used.has(sentence));
    let next = old;
    const told: string[] = [];
    const touched = new Set<string>();
    for (const [i, [name, at]] of chosen.entries()) {
      const sentence = fresh[(at + i * 37) % fresh.length] ?? '';
      const edited = edits[name]?.(next, at, sentence);
      const about = edited?.told.map(subjectOf) ?? [];
      // A thing is edited once, so that every edit stays what it is.
      const before = edited ? changedTexts(next, edited.plan) : [];
      if (!edited || [...about, ...before].some((each) => touched.has(each))) continue;
      for (const each of [...about, ...before]) touched.add(each);
      next = edited.plan;
      told.push(...edited.told);
    }
    return { old, next, told };
  });
}

function subjectOf(line: string): string {
  return line.replace(/^[a-z-]+: /, '');
}

/** Texts of tasks that only one of the two plans has. */
function changedTexts(one: Plan, other: Plan): readonly string[] {
  const texts = (plan: Plan) => new Set(placed(plan).map(({ task }) => task.text));
  const [a, b] = [texts(one), texts(other)];
  return [...a].filter((text) => !b.has(text)).concat([...b].filter((text) => !a.has(text)));
}
