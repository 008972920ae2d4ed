/**
 * How long `kehoach diff` takes for more and more duties on each side, without ids and with a tenth of the sentences changed: like
 * sentences are looked for among those that share rare words, so that the time grows with their number.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runChild } from './bench-run.mjs';

const counts = [250, 500, 1000, 2000, 4000];

const verbs = [
  'Tổ chức',
  'Rà soát',
  'Hướng dẫn',
  'Kiểm tra',
  'Xây dựng',
  'Tuyên truyền',
  'Vận động',
  'Tập huấn',
];
const things = [
  'lớp học bơi',
  'hộ nghèo',
  'điểm trường',
  'trạm y tế',
  'tủ sách',
  'sân chơi',
  'bến đò',
  'nhà văn hóa',
];

export function* benchDiff() {
  for (const count of counts) {
    const folder = mkdtempSync(join(tmpdir(), 'kehoach-diff-'));
    try {
      cpSync(join(root, 'plans/offices'), join(folder, 'offices'), { recursive: true });
      const [old, next] = ['a.yaml', 'b.yaml'].map((name) => join(folder, name));
      writeFileSync(old, planOf(count, false));
      writeFileSync(next, planOf(count, true));
      const bin = join(root, 'dist/cli/bin.js');
      const { time, memory } = runChild(process.execPath, [bin, 'diff', old, next, '--format', 'json']);
      const each = (time / count).toFixed(2);
      yield `${String(count).padStart(5)} duties: ${time.toFixed(0).padStart(7)} ms, ${each.padStart(6)} ms each, ${memory.toFixed(0)} MB`;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** Duties that share most of their words, twenty in a part. */
function planOf(count, changed) {
  const next = random();
  const any = (list) => list[Math.floor(next() * list.length)];
  const duty = (_, i) => {
    const words = [
      any(verbs),
      any(things),
      'tại',
      any(things),
      'và',
      any(things),
      'theo đợt',
      Math.floor(next() * count),
    ];
    return { text: `${words.join(' ')}${changed && i % 10 === 0 ? ', có biên bản' : ''}` };
  };
  const parts = Array.from({ length: Math.ceil(count / 20) }, (_, i) => ({
    heading: `Nhóm ${i + 1}`,
    tasks: Array.from({ length: 20 }, duty),
  }));
  return JSON.stringify({
    schema: 1,
    id: 'do-thoi-gian',
    period: 2027,
    office: 'offices/xa-minh-tam.yaml',
    title: 'Đo thời gian so sánh',
    sections: [{ heading: 'Nhiệm vụ', sections: parts }],
  });
}

/** The same numbers in every run. */
function random() {
  let state = 7;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
