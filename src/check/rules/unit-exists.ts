import { readDuty } from '../../meaning/duty.js';
import { unitLevel } from '../../meaning/same-unit.js';
import { parseDay, shortDay } from '../../model/day.js';
import { type Dossier, officePrefix } from '../../model/dossier.js';
import type { Words } from '../../model/finding.js';
import type { Unit } from '../../model/generated/schema-types.js';
import type { UnitRegistry } from '../../model/units.js';
import { enumerate } from '../../model/vietnamese.js';
import { type DaySpan, dayNumber, dossierDays, issueDays } from '../issue-days.js';
import type { Rule, Violation } from '../rule.js';
import type { Subject } from '../subject.js';
import { abolishedFrom, abolishedOrgan } from '../tables/abolished.js';
import { unitsNamed } from '../units-named.js';

/** Who issues, is addressed, receives, leads or takes part exists on the day of issue; names in history and citations are left alone. */
export const unitExists: Rule = {
  code: 'unit-exists',
  severity: 'error',
  title: {
    vi: 'Cơ quan ban hành, nơi kính gửi, nơi nhận, cơ quan chủ trì, phối hợp còn hoạt động khi ban hành kế hoạch.',
    en: 'Issuer, addressees, recipients, leads and partners exist on the day of issue.',
  },
  basis: 'sense',
  once: true,
  *check(subject) {
    yield* issuers(subject);
    yield* units(subject);
    yield* typedNames(subject);
    yield* duties(subject);
  },
  good: [
    { plan: 'tasks: [{text: A, lead: vhxh, partners: [mttq]}, B]' },
    // A plan of the time before.
    {
      plan: `documents: {ke-hoach: {date: 13/3/2024, recipients: ['UBND huyện', 'Sở LĐTB&XH (b/c)']}}
tasks: [{text: A, lead: ldtbxh}, B]`,
      office: 'units: {ldtbxh: {name: Phòng Lao động - Thương binh và Xã hội, until: 30/6/2025}}',
    },
    // History, citations, and what kept its name.
    {
      plan: `documents: {ke-hoach: {recipients: ['Trường THPT huyện Tân Phú', 'Sở Y tế, Sở Nội vụ (b/c)', 'UBND huyện Tân Phú (cũ)']}}
items: ['Kết quả của Phòng Lao động - Thương binh và Xã hội huyện năm 2024.', B]`,
    },
    // The year in which it ended, and no day yet.
    { plan: "period: 2025\ndocuments: {ke-hoach: {recipients: ['UBND huyện']}}" },
  ],
  bad: [
    {
      plan: "tasks: [{text: A, lead: ldtbxh}, {text: B, lead: Phòng Tài chính - Kế hoạch, partners: ['Công an huyện']}]",
      office:
        'units: {ldtbxh: {name: Phòng LĐTBXH, until: 30/6/2025, successors: [vhxh]}, vhxh: {name: Phòng Văn hóa - Xã hội}}',
      at: ['/tasks/0/lead', '/tasks/1/lead', '/tasks/1/partners/0'],
    },
    {
      plan: `documents:
  ke-hoach: {recipients: ['Sở Lao động - Thương binh và Xã hội (b/c)', 'Các Sở: Y tế, Kế hoạch và Đầu tư', 'UBND xã']}
  cong-van: {to: ['Ủy ban nhân dân huyện Tân Phú']}`,
      at: [
        '/documents/ke-hoach/recipients/0',
        '/documents/ke-hoach/recipients/1',
        '/documents/cong-van/to/0',
      ],
    },
    {
      plan: "tasks: ['Chủ trì, phối hợp với Sở Y tế, Phòng Kinh tế và Công an huyện rà soát.', B]",
      at: ['/tasks/0 “Công an huyện”'],
    },
    {
      plan: 'items: [A, B]',
      office: 'name: Ủy ban nhân dân huyện Tân Phú',
      at: ['office:/name'],
    },
    {
      plan: 'period: 2024\ntasks: [{text: A, lead: vhxh}, B]',
      office: 'units: {vhxh: {name: Phòng Văn hóa - Xã hội, from: 01/7/2025}}',
      at: ['/tasks/0/lead'],
    },
  ],
};

const reformDay = dayNumber(abolishedFrom);

/** The office itself, or the unit of it that issues a document. */
function* issuers(subject: Subject): Generator<Violation> {
  for (const document of subject.documents) {
    const { issuer } = document;
    const days = issueDays(document, subject);
    const pointer = issuer.unit === undefined ? `${officePrefix}/name` : document.pointerOf('issuer');
    const unit = issuer.unit === undefined ? undefined : subject.registry.get(issuer.unit);
    if (unit) yield* registered(unit, pointer, days, subject.registry);
    else yield* named(issuer.name, pointer, days, subject);
  }
}

function* units(subject: Subject): Generator<Violation> {
  const days = dossierDays(subject);
  for (const { unit, typed, pointer } of unitsNamed(subject)) {
    if (unit && (unit.until ?? unit.from)) yield* registered(unit, pointer, days, subject.registry);
    else yield* named(unit?.name ?? typed, pointer, days, subject);
  }
}

function* typedNames(subject: Subject): Generator<Violation> {
  for (const document of subject.documents) {
    const days = issueDays(document, subject);
    for (const { words, part, pointer } of subject.prose) {
      if (part !== 'addressee' && part !== 'recipient') continue;
      const isOwn =
        pointer.startsWith(document.pointerOf('to')) || pointer.startsWith(document.pointerOf('recipients'));
      if (isOwn) yield* named(words, pointer, days, subject);
    }
  }
}

/** Who is told in so many words to lead or to take part. */
function* duties(subject: Subject): Generator<Violation> {
  const days = dossierDays(subject);
  if (days.first < reformDay) return;
  for (const { words, part, pointer } of subject.prose) {
    if (part !== 'sentence' || !/chủ trì|phối hợp|^(?:Giao|Yêu cầu|Đề nghị)/iu.test(words)) continue;
    const { spans } = readDuty(words);
    for (const span of [...spans.lead, ...spans.partners]) {
      for (const violation of named(words.slice(span.from, span.to), pointer, days, subject)) {
        yield { ...violation, span, severity: 'warning' };
      }
    }
  }
}

/** A unit whose days the list of units gives. */
function* registered(
  unit: Unit,
  pointer: string,
  days: DaySpan,
  registry: UnitRegistry,
): Generator<Violation> {
  const [from, until] = [unit.from, unit.until].map((day) => (day === undefined ? undefined : parseDay(day)));
  if (until && dayNumber(until) < days.first) {
    const names = (unit.successors ?? []).flatMap((id) => registry.get(id)?.name ?? []);
    yield ended(
      unit.name,
      pointer,
      `ngày ${shortDay(until)}`,
      names.length > 0 ? { vi: enumerate(names), en: enumerate(names, 'and') } : undefined,
    );
  }
  if (from && dayNumber(from) > days.last) {
    yield {
      pointer,
      topic: unit.name,
      message: {
        vi: `“${unit.name}” chỉ có từ ngày ${shortDay(from)}, sau ngày ban hành văn bản.`,
        en: `“${unit.name}” exists only from ${shortDay(from)}, after the day of issue.`,
      },
      hint: {
        vi: 'Rà soát: ghi đơn vị đang hoạt động khi ban hành, hoặc sửa “from” (có từ ngày) trong danh mục đơn vị.',
        en: 'Name the unit that existed then, or mend “from” in the list of units.',
      },
    };
  }
}

/** A name that is known to have ended with the reform of 2025. */
function* named(name: string, pointer: string, days: DaySpan, { office }: Dossier): Generator<Violation> {
  if (days.first < reformDay) return;
  const level = office.level ?? unitLevel(office.name);
  const successors = abolishedOrgan(name, level !== 'province' && level !== 'central');
  if (successors)
    yield ended(name.replace(/\s*\([^)]*\)$/u, ''), pointer, 'chậm nhất ngày 30/6/2025', successors);
}

function ended(name: string, pointer: string, day: string, successors: Words | undefined): Violation {
  const who = successors ? { vi: ` (${successors.vi})`, en: ` (${successors.en})` } : { vi: '', en: '' };
  return {
    pointer,
    topic: name,
    message: {
      vi: `“${name}” đã kết thúc hoạt động ${day}, trước ngày ban hành văn bản.`,
      en: `“${name}” ended before the day of issue.`,
    },
    hint: {
      vi: `Xác định và ghi cơ quan tiếp nhận chức năng, nhiệm vụ${who.vi}.`,
      en: `Find out and name who took over${who.en}.`,
    },
  };
}
