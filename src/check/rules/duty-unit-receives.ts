import type { DocumentNode } from '../../model/dossier.js';
import type { Words } from '../../model/finding.js';
import { itemsOf, type SectionNode, walkSections } from '../../model/plan-tree.js';
import { twoDigits } from '../../model/two-digits.js';
import type { UnitMention } from '../../model/units.js';
import { receives } from '../recipients.js';
import { isOnlyAsked, relationOf } from '../relation.js';
import type { Rule } from '../rule.js';
import type { Subject } from '../subject.js';
import { isSameUnit } from '../unit-match.js';

/** Who has duties is among the recipients, told once a document; a line for a group, or one that refers to a part, covers its members. */
export const dutyUnitReceives: Rule = {
  code: 'duty-unit-receives',
  severity: 'warning',
  title: {
    vi: 'Đơn vị được giao nhiệm vụ có trong nơi nhận.',
    en: 'Who has duties is among the recipients.',
  },
  basis: 'convention',
  *check(subject) {
    for (const document of subject.documents) {
      const lines = linesOf(document);
      if (lines.length === 0) continue;
      const missing: UnitMention[] = [];
      for (const unit of dutyUnits(document, subject)) {
        const isIssuer = unit.name === document.issuer.name || unit.id === document.issuer.unit;
        if (isIssuer || missing.some((other) => isSameUnit(other, unit)) || receives(lines, unit, subject))
          continue;
        missing.push(unit);
      }
      if (missing.length === 0) continue;
      yield {
        pointer: document.pointerOf('recipients'),
        ...words(missing, subject),
      };
    }
  },
  good: [
    {
      plan: "documents: {ke-hoach: {recipients: ['Phòng VH-XH', 'Công an xã (t/h)', 'Lưu: VT, KT']}}\ntasks: [{text: A, lead: vhxh}, {text: B, lead: cong-an}, {text: C, lead: kinh-te}]",
    },
    {
      plan: "documents: {ke-hoach: {recipients: ['Các đơn vị nêu tại mục V', 'Lưu: VT']}}\ntasks: [{text: A, lead: vhxh}, {text: B, lead: mttq}]",
    },
    {
      plan: "documents: {ke-hoach: {recipients: ['Các phòng, ban, ngành', 'UBMTTQVN và các đoàn thể xã', 'Lưu: VT']}}\ntasks: [{text: A, lead: vhxh}, {text: B, lead: mttq}, {text: C, lead: doan-tn}]",
    },
    {
      plan: "documents: {cong-van: {subject: A, to: ['Các phòng: Văn hóa - Xã hội, Kinh tế', 'Trưởng các thôn'], recipients: ['Như trên', 'Lưu: VT']}}\ntasks: [{text: A, lead: vhxh}, {text: B, lead: thon}]",
    },
    // Without recipients there is nothing to compare.
    { plan: 'tasks: [{text: A, lead: vhxh}, B]' },
  ],
  bad: [
    {
      plan: "documents: {ke-hoach: {recipients: ['Phòng Kinh tế', 'Lưu: VT']}}\ntasks: [{text: A, lead: vhxh}, {text: B, lead: kinh-te}]",
      at: ['/documents/ke-hoach/recipients'],
    },
    {
      plan: "documents: {ke-hoach: {recipients: ['Sở Y tế (b/c)', 'Lưu: VT']}}\ntasks: [{text: A, lead: vhxh}, {text: B, lead: kinh-te}, {text: C, lead: mttq}]",
      at: ['/documents/ke-hoach/recipients'],
    },
    {
      plan: "documents: {ke-hoach: {recipients: ['Các phòng, ban', 'Lưu: VT']}}\nsections: [{unit: vhxh, tasks: [A]}, {unit: mttq, tasks: [B]}]",
      at: ['/documents/ke-hoach/recipients'],
    },
  ],
};

function words(missing: readonly UnitMention[], subject: Subject): { message: Words; hint: Words } {
  const names = missing.map(({ name }) => name);
  const several = names.length > 1;
  const list = names.join('; ');
  const lines = names
    .map((name) => `“${name} (${isOnlyAsked(relationOf(name, subject)) ? 'p/h' : 't/h'})”`)
    .join(', ');
  return {
    message: several
      ? {
          vi: `${twoDigits(names.length)} đơn vị được giao nhiệm vụ nhưng không có trong nơi nhận: ${list}.`,
          en: `${names.length} units have duties but are not among the recipients: ${list}.`,
        }
      : {
          vi: `“${list}” được giao nhiệm vụ nhưng không có trong nơi nhận.`,
          en: `“${list}” has duties but is not among the recipients.`,
        },
    hint: {
      vi: `Bổ sung vào nơi nhận ${several ? 'các dòng' : 'dòng'} ${lines}; hoặc ghi một dòng chung có bao gồm ${several ? 'các đơn vị' : 'đơn vị'} này.`,
      en: `Add ${lines} to the recipients, or a line for a group.`,
    },
  };
}

/** The lines of addressees and recipients. */
function linesOf({ fields: { recipients = [], to = [] } }: DocumentNode): readonly string[] {
  if (recipients.length === 0) return [];
  const addressed = to.flatMap((each) =>
    typeof each === 'string'
      ? [each]
      : [each.text, ...(each.items ?? []), `${each.text} ${(each.items ?? []).join(', ')}`],
  );
  return [...recipients, ...addressed];
}

/** Units of the registry that a document gives duties: by their own part, or as leads. Superiors are given none. */
function dutyUnits(document: DocumentNode, { body }: Subject): readonly UnitMention[] {
  const trees = [document.body.main, ...(document.carriesSharedBody ? [body.main] : [])];
  return trees.flatMap(unitsOf).filter(({ unit }) => {
    return (
      unit !== undefined && unit.relation !== 'superior' && unit.kind !== 'post' && unit.kind !== 'person'
    );
  });
}

function unitsOf(tree: SectionNode): readonly UnitMention[] {
  return [
    ...[...walkSections(tree)].flatMap(({ units }) => units),
    ...[...itemsOf(tree)].filter(({ list }) => list === 'tasks').flatMap(({ data }) => data.lead),
  ];
}
