/**
 * `kehoach issue`: the number and day that the office's system gave → plan (spliced) → ready? → documents, record, entry of the register.
 * Nothing is written here: `prepareIssue` makes what needs no register, `enterRegister` asks it, `writesOf` says what is to be written,
 * in an order that may be broken off anywhere and taken up again.
 */
import type { Doc } from './doc/document.js';
import type { FaceName, FontFiles } from './doc/fonts.js';
import { spliceYaml } from './edit/splice.js';
import type { Copies } from './issue/copies.js';
import {
  citedLater,
  citingDocuments,
  contradictions,
  issuedAlready,
  unspliced,
} from './issue/issue-findings.js';
import {
  type HashedFile,
  type IssuedRecord,
  issuedFile,
  type OutputFile,
  readIssue,
  writeRecord,
} from './issue/issued-record.js';
import { numberSplices } from './issue/number-splices.js';
import { printedLines, printedPictures } from './issue/printed-words.js';
import { type Numbered, type ReadRegister, registerObstacle, withEntry } from './issue/register.js';
import { numbered, registerEntry } from './issue/register-entry.js';
import { type RegisterPlace, registerPlace } from './issue/register-place.js';
import { type CalendarDay, isoDay } from './model/day.js';
import { documentSymbol } from './model/document-name.js';
import type { DocumentNode, Dossier } from './model/dossier.js';
import { withTexts } from './model/files.js';
import { type Finding, isStop } from './model/finding.js';
import type { RegisterEntry } from './model/generated/schema-types.js';
import { sha256Hex } from './model/sha256.js';
import { imagePath } from './model/signing-images.js';
import type { SourceFile } from './model/source-file.js';
import { checkPlan, type Resources, writePlan } from './pipeline.js';
import { readRegister } from './read/read-register.js';
import { unreadableFile } from './read/unreadable-file.js';
import { unknownDocument } from './ready/unknown-document.js';
import { type ReadyPlan, readyPlan } from './ready-plan.js';

export interface IssueChoices {
  readonly planPath: string;
  /** The document's id in the plan. */
  readonly document: string;
  /** Without a zero before it. */
  readonly number: string;
  readonly date: CalendarDay;
  /** How many copies go out; counted from the recipients where nothing is said. */
  readonly copies?: number;
}

export interface IssueResources extends Resources {
  /** Of the program and of the libraries that write. */
  readonly versions: Readonly<Record<string, string>>;
  /** The way to a file from the plan's folder, with slashes. */
  readonly nameOf: (path: string) => string;
  /** A text in the encoding that the file has now. */
  readonly encoded: (path: string, text: string) => Promise<Uint8Array>;
}

export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A document ready to be recorded. */
export interface Issue {
  readonly record: IssuedRecord;
  readonly recordPath: string;
  readonly register: RegisterPlace;
  readonly entry: RegisterEntry;
  readonly copies: Copies;
  /** The plan with number and day; `before` is what it was made from. */
  readonly plan: FileToWrite & { readonly before: Uint8Array };
  /** .docx and .pdf. */
  readonly outputs: readonly FileToWrite[];
  /** Other documents of the dossier whose blanks the number fills. */
  readonly citing: readonly { readonly id: string; readonly name: string }[];
}

/** `issue` is missing where something stands in the way; the findings say what. */
export interface PreparedIssue {
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceFile[];
  readonly issue?: Issue;
}

const formats = ['docx', 'pdf'] as const;

/** Everything up to the register: the gate, the documents, the record. The day of issue is the day the gate asks on. */
export async function prepareIssue(choices: IssueChoices, outside: IssueResources): Promise<PreparedIssue> {
  const { planPath, date } = choices;
  const resources = { ...outside, today: date };
  const { dossier, findings, sources } = await checkPlan(planPath, resources);
  const source = sources.find(({ path }) => path === planPath);
  const stops = findings.filter(isStop);
  const refused = (found: readonly Finding[]): PreparedIssue => ({ findings: found, sources });
  if (!dossier || !source || stops.length > 0) return refused(stops);
  const document = dossier.documents.find(({ id }) => id === choices.document);
  if (!document) return refused(unknownDocument(dossier, choices.document));
  const known = await readIssue({ planPath, planId: dossier.plan.id, document: document.id }, resources);
  if (known?.state === 'issued') return refused([issuedAlready(known, document, dossier)]);
  const wrong = contradictions(document, dossier, choices);
  if (wrong.length > 0) return refused(wrong);
  const spliced = spliceYaml(source.text, numberSplices(document, dossier, choices));
  if (spliced.refused.length > 0) return refused([unspliced(document, dossier, choices)]);
  const register = registerPlace(document, dossier, date, resources);
  // Asked again when everything is made; a number that is taken need not wait for that.
  const early = await readFreeRegister(register, numbered(document, dossier, choices, register), resources);
  if (early.findings.length > 0) return early;
  const filled = withTexts(resources, new Map([[planPath, spliced.text]]));
  const ready = await readyPlan(planPath, filled, {}, document.id);
  const doc = ready.docs.find(({ id }) => id === document.id);
  const own = ready.dossier?.documents.find(({ id }) => id === document.id);
  // The broken record is what is being mended.
  const obstacles = ready.obstacles
    .map(({ finding }) => finding)
    .filter(({ code }) => code !== 'issue-whole');
  const later = own && doc && ready.dossier ? citedLater(own, doc, ready.dossier, choices) : [];
  const inTheWay = [...obstacles, ...later];
  if (inTheWay.length > 0 || !own || !doc || !ready.dossier) {
    return { findings: inTheWay, sources: ready.sources };
  }
  const { entry, copies } = registerEntry(own, doc, ready.dossier, choices, register);
  const issue = await makeIssue(
    { choices, document: own, doc, ready, register, text: spliced.text },
    resources,
  );
  return { findings: [], sources: ready.sources, issue: { ...issue, entry, copies } };
}

interface Making {
  readonly choices: IssueChoices;
  readonly document: DocumentNode;
  readonly doc: Doc;
  readonly ready: ReadyPlan;
  readonly register: RegisterPlace;
  /** The plan with number and day. */
  readonly text: string;
}

async function makeIssue(
  { choices, document, doc, ready, register, text }: Making,
  resources: IssueResources,
): Promise<Omit<Issue, 'entry' | 'copies'>> {
  const { planPath } = choices;
  const dossier = ready.dossier as Dossier;
  const pathOf = (extension: string) =>
    resources.resolve(planPath, issuedFile(dossier.plan.id, document.id, extension));
  const { files } = await writePlan({ ...ready, docs: [doc] }, formats);
  const outputs = files.map(({ extension, bytes, pages }) => ({ path: pathOf(extension), bytes, pages }));
  const bytes = await resources.encoded(planPath, text);
  const before = await resources.readFile(planPath);
  const record: IssuedRecord = {
    ...{ schema: 1, state: 'issued', plan: dossier.plan.id, document: document.id },
    ...{ typeName: document.kind.name, number: choices.number, symbol: documentSymbol(document) },
    date: isoDay(choices.date),
    revision: dossier.plan.revision ?? 0,
    register: resources.nameOf(register.path),
    outputs: await Promise.all(
      outputs.map(async ({ path, bytes: made, pages }): Promise<OutputFile> => {
        const file = { file: resources.nameOf(path), sha256: await sha256Hex(made), bytes: made.length };
        return pages === undefined ? file : { ...file, pages };
      }),
    ),
    inputs: [
      { file: resources.nameOf(planPath), sha256: await sha256Hex(bytes) },
      ...(await otherInputs(document, doc, ready, resources)),
    ],
    fonts: await fontHashes(await resources.fonts(dossier.office.print?.font ?? 'tinos')),
    versions: resources.versions,
    source: text,
    print: { ...document.print },
    lines: printedLines(doc).map(({ text: line }) => line),
    pictures: await printedPictures(doc),
  };
  return {
    record,
    recordPath: pathOf('json'),
    register,
    plan: { path: planPath, bytes, before: 'bytes' in before ? before.bytes : new Uint8Array() },
    outputs: outputs.map(({ path, bytes: made }) => ({ path, bytes: made })),
    citing: citingDocuments(document, ready.docs, dossier),
  };
}

/** Office file, template and pictures, as they are now. */
async function otherInputs(
  document: DocumentNode,
  doc: Doc,
  { dossier, templates }: ReadyPlan,
  resources: IssueResources,
): Promise<readonly HashedFile[]> {
  const { planPath = '', officePath = '' } = dossier ?? {};
  const template = templates.get(document.fields.kind ?? document.id);
  const supplied = (await resources.templates()).find(({ path }) => path === template?.path);
  const pictures = (await printedPictures(doc)).map(({ name }) => {
    const { file, inOffice } = imagePath(name);
    return resources.resolve(inOffice ? officePath : planPath, file);
  });
  const named = [officePath, ...(template && !supplied ? [template.path] : []), ...new Set(pictures)];
  const read = await Promise.all(
    named.map(async (path): Promise<HashedFile[]> => {
      const file = await resources.readFile(path);
      return 'bytes' in file ? [{ file: resources.nameOf(path), sha256: await sha256Hex(file.bytes) }] : [];
    }),
  );
  const ours = supplied ? [{ file: supplied.path, sha256: await sha256Hex(supplied.bytes) }] : [];
  return [...read.flat(), ...ours];
}

const faces: readonly FaceName[] = ['regular', 'bold', 'italic', 'boldItalic'];

async function fontHashes(files: FontFiles | undefined): Promise<IssuedRecord['fonts']> {
  if (!files) return [];
  return Promise.all(
    faces.map(async (face) => ({ family: files.family, face, sha256: await sha256Hex(files[face]) })),
  );
}

/** The register with the entry, or what keeps it from being entered. To be asked by whoever holds the register's lock. */
export async function enterRegister(
  { register, entry }: Pick<Issue, 'register' | 'entry'>,
  files: Pick<Resources, 'readFile'>,
): Promise<{ readonly text: string } | PreparedIssue> {
  const read = await readFreeRegister(register, entry, files);
  if (read.findings.length > 0) return read;
  const text = withEntry(entry, register, read.known);
  const { sources } = read;
  return text === undefined ? { findings: [noPlace(register.path)], sources } : { text };
}

/** The register as it is; findings where it cannot be read or has no room for the number. */
async function readFreeRegister(
  register: RegisterPlace,
  entry: Numbered,
  files: Pick<Resources, 'readFile'>,
): Promise<PreparedIssue & { readonly known?: ReadRegister }> {
  const { path } = register;
  const there = await files.readFile(path);
  if (!('bytes' in there)) {
    if (there.error === 'missing') return { findings: [], sources: [] };
    const found = unreadableFile(path, there.error, { file: path, at: { file: 'whole' } });
    return { findings: [found], sources: [] };
  }
  const { value, source, findings } = readRegister(there.bytes, path);
  const sources = source ? [source] : [];
  const faults = findings.filter(({ severity }) => severity === 'error');
  if (!value || !source || faults.length > 0) return { findings: faults, sources };
  const obstacle = registerObstacle(entry, register, value);
  return obstacle
    ? { findings: [obstacle], sources }
    : { findings: [], sources, known: { file: value, text: source.text } };
}

/**
 * The files in the order they are written, each whole: that a number is being recorded, register, plan, documents, and last the record,
 * which locks. Broken off before the last, `check` says so, and the same command takes it up again.
 */
export function writesOf(issue: Issue, register: FileToWrite): readonly FileToWrite[] {
  const { schema, plan, document, typeName, number, symbol, date } = issue.record;
  const begun = { schema, state: 'recording', plan, document, typeName, number, symbol, date } as const;
  return [
    { path: issue.recordPath, bytes: writeRecord(begun) },
    register,
    { path: issue.plan.path, bytes: issue.plan.bytes },
    ...issue.outputs,
    { path: issue.recordPath, bytes: writeRecord(issue.record) },
  ];
}

function noPlace(path: string): Finding {
  return {
    code: 'issue-place',
    severity: 'error',
    file: path,
    at: { pointer: '/entries', key: true },
    message: {
      vi: 'Sổ đăng ký ghi theo cách chương trình không tự thêm vào cuối được.',
      en: 'The register is written in a way that nothing can be put at its end.',
    },
    hint: {
      vi: 'Ghi “entries” (các văn bản đi) thành danh sách, mỗi văn bản bắt đầu bằng dấu gạch ngang ở một dòng.',
      en: 'Write “entries” as a list, each document behind a dash on a line of its own.',
    },
  };
}
