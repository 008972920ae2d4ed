import { fileDate } from '../compose/compose-dossier.js';
import {
  type ReviewedPlan,
  type ReviewRow,
  type ReviewSheet,
  reviewSheet,
} from '../compose/sheet/review-sheet.js';
import type { DocumentNode, Dossier } from '../model/dossier.js';
import type { Finding } from '../model/finding.js';
import { severityName } from '../model/severity-name.js';
import type { Checked } from '../pipeline.js';
import { collectFindings } from './collect-findings.js';
import { inTheWay } from './in-the-way.js';
import { counted } from './report.js';
import type { PlacedFinding } from './report-input.js';
import type { Terminal } from './terminal.js';
import { wordsAt } from './words-at.js';
import { writeSheet } from './write-sheet.js';

/** The file that a sheet is written to. */
export interface SheetFile {
  readonly path: string;
  /** Overwrite what is there. */
  readonly force: boolean;
}

/** A plan that was looked at. */
export interface SheetPart {
  readonly planPath: string;
  readonly checked: Pick<Checked, 'dossier' | 'sources'>;
  readonly findings: readonly Finding[];
  /** The conclusion in Vietnamese: the sheet is, whatever the terminal speaks. */
  readonly verdict: (findings: readonly Finding[]) => string;
}

/** Phiếu rà soát of one plan after another, written as one Word file. */
export interface Sheet {
  readonly add: (part: SheetPart) => void;
  /** Writes the sheet and names it on standard error; what keeps it from being written is returned. */
  readonly write: (file: SheetFile, terminal: Terminal) => Promise<readonly Finding[]>;
}

/** The file's date where no plan could be read: the day the decree took effect. */
const noDate = '2020-03-05';

export function makeSheet(): Sheet {
  const plans: ReviewedPlan[] = [];
  let first: Pick<ReviewSheet, 'issuer' | 'date'> | undefined;
  return {
    add: (part) => {
      const { dossier } = part.checked;
      plans.push(reviewedPlan(part));
      const [document] = dossier?.documents ?? [];
      if (dossier && document) first ??= { issuer: dossier.office.name, date: fileDate(document, dossier) };
    },
    write: async ({ path, force }, terminal) => {
      const blocked = force ? [] : await inTheWay([path], '--sheet');
      if (blocked.length > 0 || plans.length === 0) return blocked;
      const sheet: ReviewSheet = { issuer: '', date: noDate, ...first, plans };
      const failed = await writeSheet(path, 'docx', (fonts) => reviewSheet(sheet, fonts));
      if (failed) return [failed];
      terminal.err(`${path}\n`);
      return [];
    },
  };
}

function reviewedPlan({ planPath, checked, findings, verdict }: SheetPart): ReviewedPlan {
  const { dossier, sources } = checked;
  const collection = collectFindings();
  collection.add({ findings, sources });
  return {
    ...(dossier ? { letterhead: dossier.office.letterhead, place: dossier.office.place } : {}),
    title: dossier ? titleOf(dossier) : planPath,
    data: dataLine(planPath, dossier),
    verdict: verdict(collection.findings()),
    rows: collection.report().findings.map((one) => rowOf(one, planPath, dossier)),
  };
}

function titleOf({ plan: { title } }: Dossier): string {
  return title.replace(/\s*\n\s*/g, ' ');
}

/** The file and the day its data are of: those the documents carry, never the clock's. */
function dataLine(planPath: string, dossier: Dossier | undefined): string {
  const file = `Số liệu theo tệp: ${planPath}`;
  if (!dossier) return `${file}.`;
  return `${file}; ngày ban hành ghi trong tệp: ${dossier.documents.map(dated).join('; ')}.`;
}

function dated({ kind, fields }: DocumentNode): string {
  return `${kind.name}: ${fields.date ?? 'chưa ghi'}`;
}

function rowOf(one: PlacedFinding, planPath: string, dossier: Dossier | undefined): ReviewRow {
  const { finding } = one;
  const cites = finding.cites === undefined ? '' : ` (${finding.cites})`;
  return {
    level: severityName(finding.severity, 'vi'),
    place: placeOf(one, planPath, dossier),
    words: wordsAt(one, dossier),
    problem: `${counted(finding, 'vi')}${cites}`,
    cure: finding.hint?.vi ?? '',
  };
}

/** “Mục IV.4 (dòng 27)”; the office file is named, another by its path. */
function placeOf(
  { finding, location }: PlacedFinding,
  planPath: string,
  dossier: Dossier | undefined,
): string {
  const file =
    finding.file === planPath ? '' : finding.file === dossier?.officePath ? 'Tệp cơ quan' : finding.file;
  const where = finding.where ?? file;
  const line = 'file' in finding.at ? '' : `dòng ${location.line}`;
  if (where === '') return line === '' ? 'Toàn bộ tệp' : `Dòng ${location.line}`;
  return line === '' ? where : `${where} (${line})`;
}
