/** Whether what was sent is of this plan: its reporting line, its units, indicators and tasks. */
import type { Finding, Words } from '../model/finding.js';
import { nearest } from '../model/nearest.js';
import type { WorkList } from '../work-list/work.js';
import type { Entry, SentFile, Spot } from './entries.js';

/** Files of the plan and of one report; the others are told and left out. `report`: the line that is wanted, else the one most files are of. */
export function ofOneReport(
  files: readonly SentFile[],
  { plan, works }: WorkList,
  report?: string,
): { readonly files: readonly SentFile[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const known = works.filter(({ kind }) => kind === 'report').map(({ id }) => id);
  const ofPlan = files.filter((file) => {
    if (file.plan !== plan.id) findings.push(otherPlan(file, plan.id));
    else if (!known.includes(file.report)) findings.push(unknownReport(file, known));
    else return true;
    return false;
  });
  const wanted = report ?? mostOf(ofPlan.map((file) => file.report));
  const kept = ofPlan.filter((file) => {
    if (file.report === wanted) return true;
    findings.push(otherReport(file, wanted ?? ''));
    return false;
  });
  return { files: kept, findings };
}

/** The first of those that come most often. */
function mostOf(reports: readonly string[]): string | undefined {
  const count = (report: string) => reports.filter((each) => each === report).length;
  return reports.reduce<string | undefined>(
    (best, each) => (best === undefined || count(each) > count(best) ? each : best),
    undefined,
  );
}

/** Units, indicators and tasks that the plan does not have. What they say is kept. */
export function checkKnown(
  files: readonly SentFile[],
  { units, items, indicators, works }: WorkList,
): readonly Finding[] {
  const unitIds = new Set([...units, ...items.flatMap(({ group }) => group ?? [])].map(({ id }) => id));
  const ids = {
    indicators: new Set(indicators.map(({ id }) => id)),
    tasks: new Set(works.filter(({ kind }) => kind !== 'report').map(({ id }) => id)),
  };
  const told = new Set<string>();
  const firstOf = (key: string) => !told.has(key) && told.add(key);
  return files.flatMap((file) => [
    ...file.units.flatMap(({ id, spot }) => (unitIds.has(id) ? [] : [unknownUnit(id, [...unitIds], spot)])),
    ...file.entries.flatMap((entry): readonly Finding[] => {
      const [list, id = ''] = entry.path;
      if (list !== 'indicators' && list !== 'tasks') return [];
      if (ids[list].has(id) || !firstOf(`${file.file} ${entry.unit} ${list} ${id}`)) return [];
      return [unknownRow(list, nameIn(file, entry), id, [...ids[list]], entry.spot)];
    }),
  ]);
}

function nameIn({ entries }: SentFile, { unit, path }: Entry): string | undefined {
  const name = entries.find(
    (each) =>
      each.unit === unit && each.path[0] === path[0] && each.path[1] === path[1] && each.path[2] === 'name',
  );
  return name && String(name.value);
}

function otherPlan({ plan, spots }: SentFile, wanted: string): Finding {
  return found('results-plan', 'error', spots.plan, {
    message: {
      vi: `Tệp báo cáo về kế hoạch “${plan}”, không phải “${wanted}”; chưa lấy số liệu của tệp.`,
      en: `The file reports on the plan “${plan}”, not “${wanted}”; nothing of it is taken.`,
    },
    hint: {
      vi: 'Đề nghị đơn vị gửi lại theo biểu mẫu của kế hoạch này, hoặc bỏ tệp khỏi lần tổng hợp.',
      en: 'Ask the unit for this plan’s form, or leave the file out.',
    },
  });
}

function unknownReport({ report, spots }: SentFile, known: readonly string[]): Finding {
  const close = nearest(report, known);
  return found('results-report', 'error', spots.report, {
    message: {
      vi: `Kế hoạch không có kỳ báo cáo “${report}”; chưa lấy số liệu của tệp.`,
      en: `The plan has no report “${report}”; nothing of the file is taken.`,
    },
    hint: known.length === 0 ? noReport : oneOf(close, known),
  });
}

const noReport: Words = {
  vi: 'Bổ sung “reports” (chế độ báo cáo) vào kế hoạch.',
  en: 'Add “reports” to the plan.',
};

function oneOf(close: string | undefined, known: readonly string[]): Words {
  const listed = known.slice(0, 8).join(', ');
  return close === undefined
    ? { vi: `Chọn trong các mã: ${listed}.`, en: `Choose one of: ${listed}.` }
    : { vi: `Sửa thành “${close}”.`, en: `Change it to “${close}”.` };
}

function otherReport({ report, spots }: SentFile, wanted: string): Finding {
  return found('results-report', 'error', spots.report, {
    message: {
      vi: `Tệp của kỳ báo cáo “${report}”, các tệp khác của kỳ “${wanted}”; chưa lấy số liệu của tệp.`,
      en: `The file is of the report “${report}”, the others of “${wanted}”; nothing of it is taken.`,
    },
    hint: { vi: 'Tổng hợp riêng từng kỳ báo cáo.', en: 'Sum up each report by itself.' },
  });
}

function unknownUnit(id: string, known: readonly string[], spot: Spot): Finding {
  const close = nearest(id, known);
  return found('results-unit', 'warning', spot, {
    message: {
      vi: `Đơn vị “${id}” không có việc trong kế hoạch; số liệu vẫn được giữ.`,
      en: `The unit “${id}” has no work in the plan; what it says is kept.`,
    },
    hint:
      close === undefined
        ? { vi: 'Đối chiếu mã đơn vị.', en: 'Look at the unit’s id.' }
        : oneOf(close, known),
  });
}

function unknownRow(
  list: 'indicators' | 'tasks',
  name: string | undefined,
  id: string,
  known: readonly string[],
  spot: Spot,
): Finding {
  const what = list === 'indicators' ? 'chỉ tiêu' : 'nhiệm vụ';
  const close = nearest(id, known);
  const called = name ?? id;
  return found(list === 'indicators' ? 'results-indicator' : 'results-task', 'warning', spot, {
    message: {
      vi: `Kế hoạch không có ${what} “${called}”; số liệu vẫn được giữ.`,
      en: `The plan has no ${list === 'indicators' ? 'indicator' : 'task'} “${called}”; what is said of it is kept.`,
    },
    hint:
      close === undefined
        ? {
            vi: `Nếu là ${what} đã giao, ghi đúng tên như trong biểu mẫu.`,
            en: 'If the plan means it by another name, use that name.',
          }
        : oneOf(close, known),
  });
}

function found(
  code: string,
  severity: Finding['severity'],
  spot: Spot,
  words: Pick<Finding, 'message' | 'hint'>,
): Finding {
  return { code, severity, ...words, ...spot, prints: true };
}
