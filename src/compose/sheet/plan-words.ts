/** What two plans are called where they stand beside each other. */
import type { Comparison, PlanFacts } from '../../diff/comparison.js';
import { lowerFirst, upperFirst } from '../../model/vietnamese.js';

export interface SideWords {
  /** "Dự thảo Kế hoạch năm 2027", for the head of a column. */
  readonly short: string;
  /** "dự thảo Kế hoạch tổ chức Tết trồng cây năm 2027", "Kế hoạch số 15/KH-UBND ngày 13/3/2026". */
  readonly full: string;
}

/** Both sides, told apart by what differs: year, number, office, else which came first. */
export function planWords({ old, new: next }: Pick<Comparison, 'old' | 'new'>): {
  readonly old: SideWords;
  readonly new: SideWords;
} {
  const offices = old.office !== next.office;
  const names = { old: nameOf(old), new: nameOf(next) };
  const short = { old: `${names.old} ${timeOf(old)}`, new: `${names.new} ${timeOf(next)}` };
  const alike = !offices && short.old === short.new;
  const words = (side: 'old' | 'new', facts: PlanFacts): SideWords => {
    const order = alike ? ` (bản ${side === 'old' ? 'trước' : 'sau'})` : '';
    const office = offices ? ` của ${facts.office}` : '';
    return {
      short: upperFirst(`${short[side]}${office}${order}`),
      full: `${names[side]} ${subjectOf(facts, side)}${office}${facts.issued === undefined ? order : ''}`,
    };
  };
  return { old: words('old', old), new: words('new', next) };
}

/** "dự thảo Kế hoạch": a plan file without a number is a draft. */
function nameOf({ issued, imported, documents }: PlanFacts): string {
  const { name } = documents.find(({ id }) => id === 'ke-hoach') ?? documents[0] ?? { name: 'Kế hoạch' };
  return issued === undefined && !imported ? `dự thảo ${name}` : name;
}

/** The number tells which older plan it is; of the newer one its subject is said. */
function subjectOf(facts: PlanFacts, side: 'old' | 'new'): string {
  const subject = lowerFirst(facts.title.replace(/\s+/g, ' '));
  const title = subject.includes(facts.period) ? subject : `${subject} ${timeOf(facts)}`;
  if (facts.issued === undefined) return title;
  return side === 'old' ? `số ${facts.issued}` : `số ${facts.issued} ${title}`;
}

function timeOf({ period }: PlanFacts): string {
  return period.includes('-') ? `giai đoạn ${period}` : `năm ${period}`;
}
