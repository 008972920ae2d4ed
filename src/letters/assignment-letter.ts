/** Công văn giao nhiệm vụ: one letter to everybody that a plan gives work to, its appendix saying what falls to whom; or one to a single unit. */
import type { Document, Item, Section } from '../model/generated/schema-types.js';
import { twoDigits } from '../model/two-digits.js';
import { roman } from '../model/vietnamese.js';
import type { Party, Work } from '../work-list/work.js';
import type { Addition } from './addition.js';
import {
  type Addressed,
  addressedParties,
  inOrderOfManner,
  inSentence,
  standingUnit,
  unitHead,
} from './addressing.js';
import { letterFrame, ofManner, orderWords, sentence, unitNames } from './letter-frame.js';
import { planReference } from './plan-reference.js';
import { reportPoints } from './report-points.js';
import {
  isDone,
  itemOf,
  leadRows,
  namedRows,
  namesOf,
  ownRows,
  partnerRows,
  type Row,
  type RowSource,
  speaksTo,
  workRow,
} from './task-rows.js';
import { type RowGroup, taskTable } from './task-table.js';

/** A unit's rows in the appendix, and how it is spoken to. */
interface UnitGroup {
  readonly addressed: Addressed;
  readonly rows: readonly Row[];
}

type NewId = (wanted: string) => string;

/** One letter for all; undefined where the plan gives nobody work that the office could write to. */
export function assignmentLetter(source: RowSource, newId: NewId): Addition | undefined {
  const { list, dossier } = source;
  const addressed = inOrderOfManner(addressedParties(list, dossier));
  if (addressed.length === 0) return undefined;
  const groups = addressed
    .map(
      (addressed): UnitGroup => ({
        addressed,
        rows: [...namedRows(addressed.party, source), ...ownRows(addressed.party, source)],
      }),
    )
    .filter(({ rows }) => rows.length > 0);
  const common = commonRows(addressed, source);
  const appendix = newId('danh-muc-giao-viec');
  const standing = standingUnit(list, dossier);
  const plan = planReference(dossier);
  const table = taskTable(
    [
      ...groups.map(({ addressed: each, rows }) => ({ heading: unitHead(each), rows })),
      ...(common.length > 0 ? [{ heading: 'Nhiệm vụ chung của các cơ quan, đơn vị', rows: common }] : []),
    ],
    'name',
  );
  const points = [
    ...mannerPoints(groups, appendix),
    ...(common.length > 0
      ? [
          `Các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ chủ động thực hiện các nhiệm vụ chung tại mục ${roman(groups.length + 1)} [@${appendix}] kèm theo.`,
        ]
      : []),
    ...(table.print?.columns?.includes('partners')
      ? ['Các đơn vị có tên tại cột “Cơ quan phối hợp” chủ động phối hợp với cơ quan chủ trì.']
      : []),
  ];
  const title = `Danh mục nhiệm vụ của các cơ quan, đơn vị\n${plan.doing}`;
  return {
    id: newId('giao-nhiem-vu'),
    document: {
      ...letterFrame(addressed, standing, dossier),
      subject: `${verbOfSubject(addressed)} ${plan.doing}`,
      opening: `Thực hiện ${plan.full}, ${dossier.office.name} ${orderWords(addressed, dossier)} như sau:`,
      sections: parts(points, list.works, source, standing),
      closing: closing(standing, source, addressed),
      appendices: [appendix],
    },
    appendices: [{ id: appendix, heading: title, role: 'other', ...landscape(table) }],
  };
}

/** A letter to one unit: what it leads, and where it helps. */
export function unitLetter(addressed: Addressed, source: RowSource, newId: NewId): Addition | undefined {
  const { list, dossier } = source;
  const { party } = addressed;
  const leading = leadRows(party, source);
  const helping = partnerRows(party, source);
  const reports = list.works.filter((work) => work.kind === 'report' && itemOf(party, work, list));
  if (leading.length + helping.length + reports.length === 0) return undefined;
  const appendix = newId(`danh-muc-${party.id}`);
  const plan = planReference(dossier);
  const standing = standingUnit(list, dossier);
  const groups: readonly RowGroup[] = [
    ...(leading.length > 0 ? [{ heading: 'Nhiệm vụ chủ trì thực hiện', rows: leading }] : []),
    ...(helping.length > 0 ? [{ heading: 'Nhiệm vụ phối hợp thực hiện', rows: helping }] : []),
  ];
  const counts = [
    ...(leading.length > 0 ? [`chủ trì thực hiện ${twoDigits(leading.length)} nhiệm vụ`] : []),
    ...(helping.length > 0 ? [`phối hợp thực hiện ${twoDigits(helping.length)} nhiệm vụ`] : []),
  ];
  const points =
    groups.length > 0 ? [sentence(`${unitHead(addressed)} ${counts.join(', ')} nêu tại [@${appendix}]`)] : [];
  const appendices =
    groups.length === 0
      ? []
      : [
          {
            id: appendix,
            heading: `Danh mục nhiệm vụ của ${inSentence(party.name)}\n${plan.doing}`,
            role: 'other' as const,
            ...landscape(taskTable(groups, 'name')),
          },
        ];
  return {
    id: newId(`giao-nhiem-vu-${party.id}`),
    document: {
      ...letterFrame([addressed], standing, dossier),
      subject: `${verbOfSubject([addressed])} ${plan.doing}`,
      opening: `Thực hiện ${plan.full}, ${dossier.office.name} ${orderWords([addressed], dossier)} như sau:`,
      sections: parts(points, reports, source, undefined),
      closing: closing(standing?.id === party.id ? undefined : standing, source, [addressed]),
      appendices: appendices.map(({ id }) => id),
    },
    appendices,
  };
}

/** Work of nobody that is written to: without a lead, or led by the office itself with others' help. */
function commonRows(addressed: readonly Addressed[], source: RowSource): readonly Row[] {
  const known = new Set(addressed.map(({ party }) => party.id));
  return source.list.works.filter(isDone).flatMap((work) => {
    if (speaksTo(work).some(({ id }) => known.has(id))) return [];
    if (work.leads.length > 0 && !work.partners.some(({ id }) => known.has(id))) return [];
    const note = work.leads.length > 0 ? { note: `Chủ trì: ${namesOf(work.leads)}` } : {};
    return [{ ...workRow(work, source), ...note }];
  });
}

function landscape(table: Pick<Section, 'print' | 'sections' | 'items'>): typeof table {
  return { ...table, print: { ...table.print, landscape: true } };
}

function verbOfSubject(addressed: readonly Addressed[]): string {
  const ordered = ofManner(addressed, 'assign', 'require').length;
  if (ordered === 0) return 'phối hợp';
  return ordered === addressed.length ? 'giao nhiệm vụ' : 'giao nhiệm vụ, phối hợp';
}

/** "Giao … thực hiện các nhiệm vụ tại mục I đến mục VI Phụ lục", one for each manner. */
function mannerPoints(groups: readonly UnitGroup[], appendix: string): readonly string[] {
  const inManner = (verb: string, what: string, has: (group: UnitGroup) => boolean) => {
    const chosen = groups.filter(has);
    if (chosen.length === 0) return [];
    const names = unitNames(chosen.map(({ addressed }) => addressed));
    const parts = partWords(chosen.map((group) => groups.indexOf(group) + 1));
    return [sentence(`${verb} ${names} ${what} tại ${parts} [@${appendix}] kèm theo`.trim())];
  };
  const is = (manner: Addressed['manner']) => (group: UnitGroup) => group.addressed.manner === manner;
  return [
    ...inManner('Giao', 'thực hiện các nhiệm vụ', is('assign')),
    ...inManner('Yêu cầu', 'thực hiện các nhiệm vụ', is('require')),
    ...inManner('Đề nghị', 'phối hợp thực hiện các nội dung', is('ask')),
    ...inManner('', 'thực hiện các nhiệm vụ theo chức năng', is('general')),
  ];
}

/** "mục I", "mục I, II", "mục I đến mục VI": parts of the appendix that follow each other. */
function partWords(numbers: readonly number[]): string {
  const [first = 1] = numbers;
  const last = numbers.at(-1) ?? first;
  return numbers.length > 2
    ? `mục ${roman(first)} đến mục ${roman(last)}`
    : `mục ${numbers.map(roman).join(', ')}`;
}

function parts(
  points: readonly string[],
  works: readonly Work[],
  source: RowSource,
  standing: Party | undefined,
): Section[] {
  const reports = reportPoints(works, source);
  const part = (heading: string, items: readonly Item[]): Section[] =>
    items.length === 0 ? [] : [{ heading, role: 'other', items: [...items] }];
  const office = source.dossier.office.name;
  return [
    ...part('Nhiệm vụ', points),
    ...part('Chế độ báo cáo', reports),
    ...(standing
      ? part('Theo dõi, đôn đốc', [
          `Giao ${standing.name} theo dõi, đôn đốc việc thực hiện; tổng hợp, báo cáo ${office}.`,
        ])
      : []),
  ];
}

function closing(
  standing: Party | undefined,
  { dossier: { office } }: RowSource,
  addressed: readonly Addressed[],
): NonNullable<Document['closing']> {
  const [only, second] = addressed;
  const who = only && !second ? inSentence(only.party.name) : 'các cơ quan, đơn vị';
  const to = standing
    ? `${standing.name} để tổng hợp, báo cáo ${office.name} xem xét, giải quyết`
    : `${office.name} để xem xét, giải quyết`;
  return `Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị ${who} kịp thời phản ánh về ${to}.`;
}
