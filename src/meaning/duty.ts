/** Who leads and who takes part, from the verbs of a task's sentence. */
import type { Words } from '../model/finding.js';
import { certainty, type Found, type Span } from './found.js';
import { type FoundName, namesAt } from './organ-names.js';
import { matchAt, spaced } from './patterns.js';
import { squeeze } from './squeeze.js';

export interface FoundDuty extends Found {
  /** What the unit under whose heading the sentence stands does; undefined when the sentence does not say. */
  readonly unit?: 'lead' | 'partner';
  /** Leads that the sentence names; empty where the section's unit leads or nobody is named. */
  readonly lead: readonly string[];
  readonly partners: readonly string[];
  readonly spans: { readonly lead: readonly Span[]; readonly partners: readonly Span[] };
}

const start = String.raw`^\s*(?:[-–+*•]|\(?(?:\d{1,2}|[a-zđ])[.)])?\s*`;
const manner =
  '(?:(?:chịu trách nhiệm|tiếp tục|chủ động|tích cực|thường xuyên|trực tiếp|là (?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì),?(?: và)?|được giao)[ ,]*)*';
const order = '(?:giao|đề nghị|yêu cầu|phân công|kính đề nghị)';
const withWords =
  '(?:phối hợp)(?: (?:chặt chẽ|thường xuyên|đồng bộ|hiệu quả|tốt|kịp thời))*(?:,? (?:với|cùng với|cùng))?';
const together = spaced(`\\s*(?:[,;(]|và|,? đồng thời)?\\s*${withWords}\\s+`, 'iuy');
const leads = spaced(`${start}${manner}(?<verb>chủ trì)(?!\\p{L})`, 'iu');
const joins = spaced(`${start}(?<manner>${manner})(?<verb>${withWords})\\s+`, 'iu');
const addressed = spaced(`${start}(?<order>${order}\\s+)?`, 'iu');
const takesLead = spaced(`\\s*(?:,|\\(|:)?\\s*${manner}(?:làm )?chủ trì(?!\\p{L}| (?:tại|nêu|theo))`, 'iuy');
const takesPart = spaced(
  `\\s*,?\\s*${manner}(?:phối hợp)(?: (?:chặt chẽ|thường xuyên))*(?: (?:với|cùng với|cùng))?\\s+`,
  'iuy',
);

/** Reads "Chủ trì, phối hợp với …", "Phối hợp với …", "X chủ trì, phối hợp với Y …"; only the sentence's first clause counts. */
export function readDuty(typed: string): FoundDuty {
  const { text, typed: place } = squeeze(typed);
  const found = readPlain(text);
  const spans = { lead: found.spans.lead.map(place), partners: found.spans.partners.map(place) };
  return { ...place(found), spans };
}

function readPlain(text: string): FoundDuty {
  const first = leads.exec(text);
  if (first) {
    const partners = partnersAt(text, first[0].length);
    return duty({ unit: 'lead', lead: [], partners });
  }
  const part = joins.exec(text);
  if (part) return joined(text, part);
  return named(text);
}

/** "Phối hợp với A …": A leads and the unit takes part; without a name nobody knows who leads. */
function joined(text: string, part: RegExpExecArray): FoundDuty {
  const found = namesAt(text, part[0].length);
  const eager = /chủ động|tích cực/iu.test(part.groups?.manner ?? '');
  if (!found) return duty({ unit: 'partner', lead: [], partners: [] }, noName);
  const isGroup = found.names.every((name) => name.group);
  return duty(
    { unit: 'partner', lead: found.names, partners: [] },
    eager ? whoLeads : isGroup ? onlyGroup : found.names.length > 1 ? severalLeads : undefined,
  );
}

/** "X chủ trì, phối hợp với Y …", "Giao X …". */
function named(text: string): FoundDuty {
  const address = addressed.exec(text);
  const from = address?.[0].length ?? 0;
  const found = namesAt(text, from);
  if (!found) return duty({ lead: [], partners: [] });
  const lead = matchAt(takesLead, text, found.to);
  if (lead) return duty({ lead: found.names, partners: partnersAt(text, found.to + lead[0].length) });
  const part = matchAt(takesPart, text, found.to);
  if (!part) {
    // "Giao X theo dõi …", "Đề nghị X vận động …": who is told to do it leads.
    const told = address?.groups?.order !== undefined && /^\s+\p{Ll}/u.test(text.slice(found.to));
    return duty({ lead: told ? found.names : [], partners: [] });
  }
  const others = namesAt(text, found.to + part[0].length)?.names ?? [];
  return duty({ lead: found.names, partners: others }, whoLeads);
}

function partnersAt(text: string, at: number): readonly FoundName[] {
  const link = matchAt(together, text, at);
  return link ? (namesAt(text, at + link[0].length)?.names ?? []) : [];
}

interface Parts {
  readonly unit?: 'lead' | 'partner';
  readonly lead: readonly FoundName[];
  readonly partners: readonly FoundName[];
}

function duty({ unit, lead, partners }: Parts, doubt?: Words): FoundDuty {
  const spans = { lead: lead.map(spanOf), partners: partners.map(spanOf) };
  const all = [...spans.lead, ...spans.partners];
  return {
    from: all.length === 0 ? 0 : Math.min(...all.map(({ from }) => from)),
    to: Math.max(0, ...all.map(({ to }) => to)),
    ...(unit === undefined ? {} : { unit }),
    lead: lead.map((name) => name.text),
    partners: partners.map((name) => name.text),
    spans,
    ...certainty(doubt),
  };
}

const spanOf = ({ from, to }: Span): Span => ({ from, to });

const noName: Words = {
  vi: 'Câu mở đầu bằng “phối hợp” nhưng không nêu đơn vị chủ trì; bổ sung “lead”.',
  en: 'The sentence begins with “phối hợp” but names no leading unit; add “lead”.',
};
const onlyGroup: Words = {
  vi: '“Phối hợp với” một nhóm chung: chưa rõ đơn vị nào chủ trì.',
  en: '“Phối hợp với” a general group: it is not clear which unit leads.',
};
const severalLeads: Words = {
  vi: '“Phối hợp với” nhiều đơn vị: xác định đơn vị nào chủ trì.',
  en: '“Phối hợp với” several units: say which of them leads.',
};
const whoLeads: Words = {
  vi: 'Câu không ghi rõ “chủ trì”; xem lại đơn vị chủ trì và đơn vị phối hợp.',
  en: 'The sentence does not say “chủ trì”; check who leads and who takes part.',
};
