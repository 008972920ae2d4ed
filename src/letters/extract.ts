/** Trích danh mục nhiệm vụ: an unnumbered sheet that tells one unit what the plan gives it, in the plan's own words. */
import type { Item, Section } from '../model/generated/schema-types.js';
import type { Party, Work } from '../work-list/work.js';
import type { Addition } from './addition.js';
import { inSentence } from './addressing.js';
import { planReference } from './plan-reference.js';
import { reportPoints } from './report-points.js';
import { itemOf, leadRows, partnerRows, type Row, type RowSource } from './task-rows.js';
import { taskTable } from './task-table.js';

/** The kind of document that extracts are: templates/trich-nhiem-vu.md. */
export const extractKind = 'trich-nhiem-vu';

export function extract(
  party: Party,
  source: RowSource,
  newId: (wanted: string) => string,
): Addition | undefined {
  const { list, dossier } = source;
  const own = (work: Work) => itemOf(party, work, list) !== undefined;
  const reports = reportPoints(list.works.filter(own), source);
  const chases = list.works.filter((work) => work.kind === 'chase' && own(work));
  const plan = planReference(dossier);
  const table = (heading: string, rows: readonly Row[]): Section[] =>
    rows.length === 0
      ? []
      : [
          {
            heading,
            role: 'other',
            ...taskTable([{ rows }], 'text', { when: 'Thời hạn', output: 'Sản phẩm' }),
          },
        ];
  const sections: readonly Section[] = [
    ...table('Nhiệm vụ chủ trì', leadRows(party, source)),
    ...table('Nhiệm vụ phối hợp', partnerRows(party, source)),
    ...(reports.length + chases.length === 0
      ? []
      : [
          {
            heading: 'Chế độ báo cáo',
            role: 'other' as const,
            items: [...reports, ...chases.map(({ text }): Item => text)],
          },
        ]),
  ];
  if (sections.length === 0) return undefined;
  return {
    id: newId(`trich-${party.id}`),
    document: {
      kind: extractKind,
      number: 'none',
      subject: `của ${inSentence(party.name)}\n${plan.doing}`,
      note: `(Trích [@${plan.id}])`,
      sections: [...sections],
      after: `Các nội dung khác thực hiện theo ${plan.kind}.`,
    },
    appendices: [],
  };
}
