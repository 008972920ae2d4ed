/** The work lists of plans with 50 duties each, 5 units and 4 reports: one run over 10, 100 and 1,000 of them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareNode, root, runChild } from './bench-run.mjs';

const duties = 50;

export function benchTasks() {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-tasks-'));
  try {
    const bin = join(root, 'dist/cli/bin.js');
    const unit = bareNode();
    return [10, 100, 1000].map((count) => {
      const plans = writePlans(join(folder, String(count)), count);
      const out = join(folder, 'out', String(count));
      const { time, memory } = runChild(process.execPath, [
        bin,
        'tasks',
        plans,
        '--format',
        'json',
        '--out',
        out,
      ]);
      const seconds = (time / 1000).toFixed(1).padStart(5);
      return `${String(count).padStart(5)} plans: ${seconds} s (${(time / unit).toFixed(0)} ×), ${(time / count).toFixed(1)} ms a plan, ${Math.round(memory)} MB`;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writePlans(folder, count) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'office.yaml'), office);
  for (let i = 0; i < count; i++) writeFileSync(join(folder, `ke-hoach-${i}.yaml`), plan(i));
  return folder;
}

const unitIds = ['van-phong', 'kinh-te', 'vhxh', 'tram-y-te', 'truong-hoc'];

const office = `schema: 1
name: Ủy ban nhân dân xã Minh Tâm
short: UBND xã
symbol: UBND
place: Minh Tâm
level: commune
letterhead: {issuer: ["ỦY BAN NHÂN DÂN", "XÃ MINH TÂM"]}
units:
${unitIds.map((id, i) => `  ${id}: {name: Đơn vị thứ ${i + 1}}`).join('\n')}
signers:
  pct: {lines: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], name: Lê Thị Hòa}
documents:
  ke-hoach: {signature: pct, recipients: ["Các đơn vị (t/h)"]}
`;

function plan(n) {
  const tasks = Array.from({ length: duties }, (_, i) => {
    const lead = unitIds[i % unitIds.length];
    const partner = unitIds[(i + 1 + (n % 3)) % unitIds.length];
    const when = [`${(i % 12) + 1}/2027`, `Q${(i % 4) + 1}/2027`, 'ongoing', '{every: month, by: 18}'][i % 4];
    return `      - {id: viec-${i}, text: "Thực hiện công việc thứ ${i + 1} của kế hoạch ${n} đúng thời hạn, đúng yêu cầu.", lead: ${lead}, partners: ${partner}, when: ${when}}`;
  });
  return `schema: 1
id: ke-hoach-${n}
period: 2027
office: office.yaml
title: Thực hiện công tác số ${n} năm 2027
sections:
  - heading: Nhiệm vụ
    tasks:
${tasks.join('\n')}
  - heading: Chế độ báo cáo
    reports:
      - text: Các đơn vị báo cáo Đơn vị thứ 1 hằng quý trước ngày 20, báo cáo năm trước ngày 10/12/2027.
        reports:
          - {period: quarter, due: 20, to: van-phong}
          - {period: year, due: 10/12/2027, to: van-phong}
`;
}
