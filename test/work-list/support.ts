import type { CalendarDay } from '../../src/model/day.js';
import type { WorkList } from '../../src/work-list/work.js';
import { type PlanWork, workOfPlan } from '../../src/work-of-plan.js';
import { inMemory } from '../import/support/in-memory.js';
import { officeHead, planWith } from '../support/sample.js';

/** An office with a group, villages, a peer, an independent organ and a superior. */
export const workOffice = `${officeHead}units:
  so: {name: Sở Y tế, relation: superior}
  kinh-te: {name: Phòng Kinh tế, symbol: KT}
  vhxh: {name: Phòng Văn hóa - Xã hội, symbol: VHXH}
  truong: {name: Các trường học, kind: group, members: [th-a, th-b]}
  th-a: {name: Trường Tiểu học A}
  th-b: {name: Trường Tiểu học B}
  thon: {name: Các thôn, kind: group, relation: lower}
  cong-an: {name: Công an xã, relation: peer}
  mttq: {name: Ủy ban MTTQ Việt Nam xã, relation: independent}
signers:
  pct: {lines: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], name: Lê Thị Hòa}
documents:
  ke-hoach:
    signature: pct
    recipients:
      - Các phòng, đơn vị, các thôn (t/h)
`;

export const day = (text: string): CalendarDay => {
  const [date = 0, month = 0, year = 0] = text.split('/').map(Number);
  return { year, month, day: date };
};

/** The work of a plan of that office, from its YAML after the required fields; `asOf` as 15/5/2027. */
export async function workOf(rest: string, asOf = '15/5/2027', office = workOffice): Promise<PlanWork> {
  const path = 'plans/viec.yaml';
  return workOfPlan(path, inMemory({ [path]: planWith(rest), 'plans/offices/xa.yaml': office }), day(asOf));
}

export async function listOf(rest: string, asOf?: string): Promise<WorkList> {
  const { value, findings } = await workOf(rest, asOf);
  if (!value) throw new Error(findings.map(({ message }) => message.en).join('\n'));
  return value.list;
}

/** "truong→th-a lead", an item in short. */
export function itemsOf(list: WorkList, work: string): readonly string[] {
  return list.items
    .filter((item) => item.work.id === work)
    .map(({ unit, group, role }) => `${group ? `${group.id}→` : ''}${unit?.id ?? 'nobody'} ${role}`);
}
