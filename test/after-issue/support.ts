import type { Way } from '../../src/after-issue/ways.js';
import { type AfterIssue, afterIssue } from '../../src/after-issue-of-plan.js';
import { checkPlan } from '../../src/pipeline.js';
import { inMemory } from '../import/support/in-memory.js';
import { planWith } from '../support/sample.js';
import { workOffice } from '../work-list/support.js';

const path = 'plans/trong-cay.yaml';
/** An office that says who signs its letters. */
export const office = `${workOffice}  cong-van: {signature: pct}
citations:
  luat-tre-em: {type: Luật, date: 05/4/2016, subject: Trẻ em, status: in-force}
`;

export const body = `documents:
  ke-hoach:
    number: 64
    date: 22/02/2027
    recipients: ["Sở Nội vụ (b/c)", "Chủ tịch, các Phó Chủ tịch UBND xã", "Các đơn vị nêu tại [@giao-viec] (t/h)", "Lưu: VT, KT"]
basis: ["Căn cứ [@luat-tre-em]", "Theo đề nghị của Trưởng phòng Kinh tế"]
sections:
  - heading: Mục đích
    items:
      - Trồng mới 1.200 cây bóng mát ở đường thôn và sân trường.
      - Vận động nhân dân chăm sóc cây đã trồng, không để cây chết khô.
  - id: giao-viec
    heading: Nhiệm vụ
    tasks:
      - id: cay-giong
        text: Chuẩn bị đủ cây giống, xong chậm nhất ngày 26/3/2027.
        lead: kinh-te
        when: 26/3/2027
      - id: ve-sinh
        text: Vệ sinh đường làng trước ngày ra quân.
        lead: vhxh
      - id: cham-soc
        text: Giao các hộ chăm sóc cây trước nhà, kiểm tra hằng tháng.
        lead: thon
`;

export interface Following {
  readonly way: Way;
  /** The plan now; as issued where nothing is said. */
  readonly now?: string;
  /** The plan as issued; none where there is nothing to compare with. */
  readonly issued?: string;
  readonly document?: string;
}

/** What follows the document of a small plan. */
export async function follow({
  way,
  now = body,
  issued,
  document = 'ke-hoach',
}: Following): Promise<AfterIssue> {
  const files = (plan: string) => inMemory({ [path]: planWith(plan), 'plans/offices/xa.yaml': office });
  return afterIssue(
    {
      ...{ planPath: path, document, way },
      ...(issued === undefined ? {} : { issued: { path, resources: files(issued) } }),
    },
    files(now),
  );
}

/** What check says of the new file besides the marks that the author fills. */
export async function faultsOf({ path: file, text = '' }: AfterIssue): Promise<readonly string[]> {
  const { findings } = await checkPlan(file, inMemory({ [file]: text, 'plans/offices/xa.yaml': office }));
  return findings
    .filter(({ code, severity }) => code !== 'blanks-filled' && severity !== 'info')
    .map(({ code, message }) => `${code}: ${message.vi}`);
}
