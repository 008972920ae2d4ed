/** Random edits of random plans of which we know what must be told. */
import fc from '../support/random.js';
import { type Plan, randomPlan, sentences, type Task, units } from './office-plan.js';

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
