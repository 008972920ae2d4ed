import { realpath } from 'node:fs/promises';
import type { Told } from '../../compared/format.js';
import { formats } from '../../compared/generated/formats.js';
import { isAtLeast, toldOf } from '../../compared/told.js';
import type { Level } from '../../diff/change.js';
import { type DiffResult, diffPlans, type PlanDiff, type SideInput } from '../../diff-plans.js';
import type { Finding } from '../../model/finding.js';
import type { Language } from '../../model/language.js';
import { collectFindings, type Told as Found } from '../collect-findings.js';
import { diskFiles } from '../disk.js';
import { fault } from '../fault.js';
import { inTheWay } from '../in-the-way.js';
import { type PaperFormat, paperFormats } from '../paper-formats.js';
import { fontFiles } from '../product-files.js';
import { findingText } from '../report.js';
import { tellText } from '../tell-text.js';
import type { Terminal } from '../terminal.js';
import { plainLook, terminalLook } from '../terminal-look.js';
import { commandWords } from '../words.js';

export interface DiffOptions {
  /** A name in the index of formats, or a format for paper. */
  readonly format: string;
  /** The least level shown. */
  readonly least: Level;
  /** Changes from this level on make the exit code 1. */
  readonly failOn?: Level;
  /** Where the comparison goes instead of standard output. */
  readonly out?: OutFile;
  /** Where the newer document goes with tracked changes against the older. */
  readonly redline?: OutFile;
  readonly language: Language;
}

interface OutFile {
  readonly path: string;
  /** Overwrite what is there. */
  readonly force: boolean;
}

/** `kehoach diff`: 0 compared, 1 a change of the level asked for, 2 when something could not be read or written. */
export async function diff(
  old: string,
  next: string,
  options: DiffOptions,
  terminal: Terminal,
): Promise<number> {
  const { failOn, out, redline, language } = options;
  const files = [out, redline].flatMap((file) => (file === undefined || file.force ? [] : [file.path]));
  const blocked = await inTheWay(files);
  const { value, ...found } =
    blocked.length > 0 ? { findings: blocked, sources: [] } : await compared(old, next);
  if (!value) terminal.err(`${commandWords[language].diff.notCompared(old, next)}\n\n`);
  tellFindings(found, language, terminal);
  if (!value) return 2;
  const told = toldOf(value, {
    ...{ language, least: options.least, isSameFile: await isSame(old, next) },
    look: out === undefined ? terminalLook(terminal) : plainLook,
  });
  const paper = paperFormats.find((each) => each === options.format);
  const failed =
    paper && out
      ? await tellOnPaper(value, told, { path: out.path, format: paper }, terminal)
      : await tell(told, options, terminal);
  if (failed) {
    tellFindings({ findings: [failed] }, language, terminal);
    return 2;
  }
  if (redline && !(await tellRedline(value, redline.path, language, terminal))) return 2;
  const isReached = failOn !== undefined && value.changes.some(({ level }) => isAtLeast(level, failOn));
  return isReached ? 1 : 0;
}

async function compared(old: string, next: string): Promise<DiffResult> {
  try {
    return await diffPlans(await side(old), await side(next));
  } catch (error) {
    return { findings: [fault(next, error)], sources: [] };
  }
}

async function side(path: string): Promise<SideInput> {
  return { path, resources: { ...(await diskFiles(path)), fonts: fontFiles } };
}

/** Files that cannot be read are told by what reads them. */
async function isSame(old: string, next: string): Promise<boolean> {
  const [a, b] = await Promise.all([old, next].map((path) => realpath(path).catch(() => path)));
  return a === b;
}

/** Writes the comparison where it is to go; what a program reads must hold nothing else, so notes go beside it. */
async function tell(
  told: Told,
  { format, out }: DiffOptions,
  terminal: Terminal,
): Promise<Finding | undefined> {
  const writer = await formats[format]?.();
  if (!writer) throw new Error(`no format “${format}”`);
  const text = await writer.write(told);
  if (format !== 'text' || out) tellNotes(told, terminal);
  return tellText(text, out, terminal);
}

/** Bảng so sánh, thuyết minh: in Vietnamese whatever the terminal speaks. */
async function tellOnPaper(
  value: PlanDiff,
  told: Told,
  { path, format }: { readonly path: string; readonly format: PaperFormat },
  terminal: Terminal,
): Promise<Finding | undefined> {
  const { comparisonSheet } = await import('../../compose/sheet/comparison-sheet.js');
  const { writeSheet } = await import('../write-sheet.js');
  tellNotes(told, terminal);
  const failed = await writeSheet(path, format, (fonts) =>
    comparisonSheet({ ...told.comparison, dossiers: value.dossiers }, fonts),
  );
  if (!failed) terminal.out(`${path}\n`);
  return failed;
}

/** Writes the redline and tells what tracked changes do not record; whether it was written. */
async function tellRedline(
  value: PlanDiff,
  path: string,
  language: Language,
  terminal: Terminal,
): Promise<boolean> {
  const { writeRedline } = await import('../write-redline.js');
  const { written, findings } = await writeRedline(value, path);
  tellFindings({ findings }, language, terminal);
  if (written) terminal.out(`${path}\n`);
  return written;
}

function tellNotes({ notes, language }: Told, terminal: Terminal): void {
  terminal.err(notes.map((note) => `${note[language]}\n`).join(''));
}

function tellFindings(found: Found, language: Language, terminal: Terminal): void {
  const collection = collectFindings();
  collection.add(found);
  const told = collection.report().findings.map((one) => findingText(one, language, terminal.colour.err));
  if (told.length > 0) terminal.err(`${told.join('\n\n')}\n`);
}
