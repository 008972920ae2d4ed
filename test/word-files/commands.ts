/** Every command of the program with the ways in which it makes Word files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../house/source-files.js';
import { dossierOffice, dossierPlan } from '../issue/dossier.js';
import { png } from '../support/pictures.js';
import { type Contents, sample } from '../support/project.js';
import { planWith } from '../support/sample.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** What one document can hold at once that the examples do not: stamp, picture, note, contact line, blank table. */
const everything = planWith(
  `documents:
  ke-hoach:
    urgency: khan
    contact: Trụ sở Ủy ban nhân dân xã Minh Tâm
sections:
  - heading: Sơ đồ
    text: Trồng cây ở sân trường^[Theo sơ đồ kèm theo.] và đường thôn.
    image: {file: so-do.png, alt: Sân trường có hai hàng cây, caption: Hình 1}
  - heading: Nhiệm vụ
    sections:
      - heading: Chuẩn bị
        tasks:
          - {text: Chuẩn bị đủ cây giống., lead: kinh-te, when: 29/01/2027}
appendices:
  - heading: Biểu báo cáo
    print: {landscape: true}
    table:
      columns: ["TT", "Thôn", "Số cây trồng"]
      rows: |-
        1 | Tân Lập |
        2 | Bình Sơn |
`,
  'moi-thu',
);

const child = 'plans/tre-em-2027.yaml';
const issued = 'ban-hanh/trong-cay.yaml';
const dossier = dossierPlan.replace('- Đảng ủy xã (b/c)', '- Các thôn (t/h)');

/** The folder that the commands run in. */
export const contents: Contents = {
  ...sample,
  [issued]: dossier,
  'ban-hanh/cu.yaml': dossier,
  'ban-hanh/offices/xa.yaml': dossierOffice,
  'plans/moi-thu.yaml': everything,
  'plans/so-do.png': png({ width: 40, height: 30, color: 6 }),
  ...Object.fromEntries(
    [
      'plans/tre-em-2026.yaml',
      child,
      'plans/offices/xa-minh-tam.yaml',
      'plans/results/tre-em-2027-6-thang.yaml',
    ].map((path) => [path, read(path)]),
  ),
};

interface Making {
  readonly args: readonly string[];
  /** How many Word files come of it. */
  readonly files: number;
}

const making = (files: number, args: string): Making => ({ args: args.split(' '), files });

/** None for a command that makes no Word file; what a command writes as YAML is built beside it. */
export const makings: Readonly<Record<string, readonly Making[]>> = {
  build: [
    making(
      5,
      'build plans/tre-em-2026.yaml plans/tre-em-2027.yaml plans/moi-thu.yaml --format docx --out ban-in',
    ),
    making(4, 'build plans/tre-em-2027.yaml plans/moi-thu.yaml --format docx --draft 12 --out du-thao'),
  ],
  check: [making(1, 'check plans/tre-em-2027.yaml plans/moi-thu.yaml --sheet ra-soat.docx')],
  import: [],
  'new-year': [],
  init: [],
  diff: [
    making(
      2,
      'diff plans/tre-em-2026.yaml plans/tre-em-2027.yaml --out so-sanh.docx --redline theo-doi.docx',
    ),
    making(
      1,
      'diff plans/tre-em-2026.yaml plans/tre-em-2027.yaml plans/moi-thu.yaml --format docx --out cac-nam.docx',
    ),
  ],
  tasks: [
    making(2, 'tasks plans/trong-cay.yaml --as-of 15/5/2027 --format docx --out viec'),
    making(1, `tasks ${child} --as-of 15/5/2027 --unit kinh-te --format docx --out viec`),
    making(4, `tasks ${child} --as-of 15/5/2027 --unit kinh-te --forms --format docx --out bieu-mau`),
    making(
      3,
      `tasks ${child} --as-of 15/5/2027 --letters --extracts --together --remind --format docx --out van-ban`,
    ),
  ],
  issue: [
    making(1, `issue ${issued} --document to-trinh --number 45 --date 12/01/2027`),
    making(1, `issue ${issued} --document ke-hoach --number 64 --date 15/01/2027`),
    making(0, `issue ${issued} --document ke-hoach --correct`),
    making(0, `issue ${issued} --document ke-hoach --recall`),
    making(0, `issue ${issued} --document ke-hoach --amend --issued ban-hanh/cu.yaml`),
    making(0, `issue ${issued} --document ke-hoach --amend --replace`),
    making(
      9,
      `build ${issued} ban-hanh/trong-cay-sua-doi.yaml ban-hanh/trong-cay-thay-the.yaml --format docx --out sau-ban-hanh`,
    ),
  ],
  register: [],
  preview: [],
  verify: [],
  report: [making(1, `report ${child} --results plans/results/tre-em-2027-6-thang.yaml --out bao-cao`)],
};
