/** Several files as one: what they say differently is told and left out, since nobody but the units can choose. */
import type { Finding } from '../model/finding.js';
import type { ResultsFile, UnitResults } from '../model/generated/schema-types.js';
import { grouped } from '../model/grouped.js';
import { enumerate } from '../model/vietnamese.js';
import type { Entry, SentFile, Spot } from './entries.js';

export interface Merged {
  readonly results: ResultsFile;
  readonly findings: readonly Finding[];
  /** What was kept. */
  readonly entries: readonly Entry[];
}

/** Files of one plan and report. `nameOf`: what a unit is called in findings. */
export function mergeResults(
  files: readonly SentFile[],
  nameOf: (unit: string) => string,
): Merged | undefined {
  const [first] = files;
  if (!first) return undefined;
  const entries: Entry[] = [];
  const findings: Finding[] = [];
  const all = files.flatMap((file) => file.entries);
  for (const same of grouped(all, ({ unit, path }) => JSON.stringify([unit, ...path])).values()) {
    const [one] = same;
    const other = same.find(({ value }) => String(value) !== String(one?.value));
    if (one && other) findings.push(contradiction(one, other, nameOf));
    else if (one) entries.push(one);
  }
  const units = files.flatMap((file) => file.units.map(({ id, spot }) => ({ id, spot, file: file.file })));
  const ids = [...new Set(units.map(({ id }) => id))];
  for (const id of ids) {
    const inFiles = units.filter((unit) => unit.id === id);
    const names = [...new Set(inFiles.map(({ file }) => file))];
    const last = inFiles.at(-1);
    if (names.length > 1 && last) findings.push(sentTwice(nameOf(id), names, last.spot));
  }
  const whole = (key: 'from' | 'to') => {
    const value = entries.find(({ unit, path }) => unit === '' && path[0] === key)?.value;
    return value === undefined ? {} : { [key]: String(value) };
  };
  const results: ResultsFile = {
    schema: 1,
    plan: first.plan,
    report: first.report,
    ...whole('from'),
    ...whole('to'),
    units: Object.fromEntries(ids.map((id) => [id, unitResults(entries.filter(({ unit }) => unit === id))])),
  };
  return { results, findings, entries };
}

function unitResults(entries: readonly Entry[]): UnitResults {
  const date = entries.find(({ path }) => path[0] === 'date')?.value;
  const [indicators, tasks, funding] = ['indicators', 'tasks', 'funding'].map((list) =>
    records(entries, list),
  );
  // The entries come from values of this shape.
  return {
    ...(date === undefined ? {} : { date: String(date) }),
    ...(indicators && Object.keys(indicators).length > 0 ? { indicators } : {}),
    ...(tasks && Object.keys(tasks).length > 0 ? { tasks } : {}),
    ...(funding && Object.keys(funding).length > 0 ? { funding: Object.values(funding) } : {}),
  } as UnitResults;
}

function records(entries: readonly Entry[], list: string): Readonly<Record<string, unknown>> {
  const found = new Map<string, Record<string, string | number>>();
  for (const { path, value } of entries) {
    const [name, id, field] = path;
    if (name !== list || id === undefined || field === undefined) continue;
    found.set(id, { ...found.get(id), [field]: value });
  }
  return Object.fromEntries(found);
}

function contradiction(one: Entry, other: Entry, nameOf: (unit: string) => string): Finding {
  const who = one.unit === '' ? '' : `${nameOf(one.unit)}: `;
  const values = [one, other].map(({ value, spot }) => `“${value}” (${placeWords(spot)})`);
  return {
    code: 'results-agree',
    severity: 'error',
    message: {
      vi: `${who}số liệu gửi về không thống nhất: ${enumerate(values)}. Chưa lấy số liệu nào.`,
      en: `${who}what was sent does not agree: ${values.join(' and ')}. Neither is taken.`,
    },
    hint: {
      vi: 'Đề nghị đơn vị xác nhận, sửa tệp sai hoặc bỏ tệp cũ.',
      en: 'Ask the unit, then mend the wrong file or leave the older one out.',
    },
    ...other.spot,
    prints: true,
  };
}

function placeWords({ file, where }: Spot): string {
  const name = file.replace(/^.*[\\/]/, '');
  return where === undefined ? name : `${name}, ${where.charAt(0).toLocaleLowerCase('vi')}${where.slice(1)}`;
}

function sentTwice(name: string, files: readonly string[], spot: Spot): Finding {
  const names = enumerate(files.map((file) => file.replace(/^.*[\\/]/, '')));
  return {
    code: 'results-sent-once',
    severity: 'warning',
    message: {
      vi: `${name} có báo cáo trong nhiều tệp: ${names}. Số liệu giống nhau lấy một lần, khác nhau thì chưa lấy.`,
      en: `${name} reports in several files: ${names}. What is the same is taken once, what differs is not taken.`,
    },
    hint: { vi: 'Giữ tệp gửi sau cùng, bỏ các tệp trước.', en: 'Keep the last one, leave the others out.' },
    ...spot,
    prints: true,
  };
}
