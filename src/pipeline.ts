/**
 * Start here. The way of the data, from YAML to files:
 * read → dossier → check → compose → (layout) → write. Everything from outside comes in through `Resources`.
 */
import { checkWithSilences } from './check/check-dossier.js';
import type { Doc } from './doc/document.js';
import type { FontFiles, FontSet } from './doc/fonts.js';
import { lockedDocuments } from './issue/locked-documents.js';
import type { Page } from './layout/page.js';
import { contentHash } from './model/content-hash.js';
import type { CalendarDay } from './model/day.js';
import { type Dossier, makeDossier } from './model/dossier.js';
import type { Outside } from './model/files.js';
import { type Finding, type Silenced, stopsPrinting } from './model/finding.js';
import type { DocumentPrint } from './model/generated/schema-types.js';
import { mayHaveSilences } from './model/silence-mark.js';
import type { SourceFile } from './model/source-file.js';
import type { Template } from './model/template.js';
import { asDraft } from './model/variants.js';
import { commentsOf } from './read/comments.js';
import { loadDossier } from './read/load-dossier.js';
import { locate } from './read/locate.js';
import { writers } from './write/generated/writers.js';
import type { WriterInput } from './write/writer.js';

/** The formats that documents can be written in. */
export const formats: readonly string[] = Object.keys(writers);

/** Everything the core needs from outside. */
export interface Resources extends Outside {
  /** The fonts to measure and embed, or undefined where the machine does not have the chosen ones. */
  readonly fonts: (choice: FontChoice) => Promise<FontFiles | undefined>;
}

export type FontChoice = NonNullable<DocumentPrint['font']>;

/** What reading and checking one plan gave. */
export interface Checked {
  /** Missing when plan or office could not be read. */
  readonly dossier?: Dossier;
  readonly templates: ReadonlyMap<string, Template>;
  readonly findings: readonly Finding[];
  /** What comments in plan and office file silence. */
  readonly silenced: readonly Silenced[];
  /** The files read, to place findings in. */
  readonly sources: readonly SourceFile[];
}

/** A document in one format. */
export interface BuiltFile {
  readonly document: string;
  readonly format: string;
  /** The file's ending. */
  readonly extension: string;
  readonly bytes: Uint8Array;
  /** Pages, where the format has them. */
  readonly pages?: number;
}

export interface Built extends Checked {
  readonly files: readonly BuiltFile[];
}

/** Reads a plan with its office and templates and runs every rule. */
export async function checkPlan(planPath: string, outside: Outside): Promise<Checked> {
  const loaded = await loadDossier(planPath, outside);
  const { plan, office, templates, images, sources } = loaded;
  if (!plan || !office) return { templates, findings: loaded.findings, silenced: [], sources };
  const kinds = new Map([...templates].map(([kind, template]) => [kind, template.head]));
  const { value: dossier, findings } = makeDossier({
    plan,
    planPath,
    office: office.value,
    officePath: office.path,
    kinds,
    images,
  });
  const unchecked = [...loaded.findings, ...findings];
  if (!dossier) return { templates, findings: unchecked, silenced: [], sources };
  const checked = checkWithSilences(dossier, silenceInput(sources, dossier, outside.today));
  return {
    dossier,
    templates,
    findings: await placed([...unchecked, ...checked.findings], dossier),
    silenced: checked.silenced,
    sources,
  };
}

/** Comments of the plan and the office file; most have none of the kind and are not read again. */
function silenceInput(sources: readonly SourceFile[], { planPath, officePath }: Dossier, today: CalendarDay) {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return {
    files: sources
      .filter(({ path, text }) => (path === planPath || path === officePath) && mayHaveSilences(text))
      .map((source) => ({ ...source, comments: commentsOf(source.text) })),
    today,
    lineOf: (finding: Finding) => locate(finding, byPath.get(finding.file)).line,
  };
}

/** Gives findings their place in the printed document; most plans have none, and then nothing is loaded. */
export async function placed(findings: readonly Finding[], dossier: Dossier): Promise<readonly Finding[]> {
  if (findings.length === 0) return findings;
  const { withPlaces } = await import('./compose/places.js');
  return withPlaces(findings, dossier);
}

/** What one build may ask besides what the plan says. */
export interface Choices {
  /** Mark every document as a draft, of the plan's round or the given one. */
  readonly draft?: true | number;
  /** Gain room in legal ways where a signature is left behind on its page. */
  readonly fit?: boolean;
}

/** A plan's documents before they are written. */
export interface ComposedPlan extends Checked {
  /** Empty when something stops printing. */
  readonly docs: readonly Doc[];
  readonly fonts?: FontSet;
}

/** Composes every document of a plan; none when something stops printing. */
export async function composePlan(
  planPath: string,
  resources: Resources,
  choices: Choices = {},
): Promise<ComposedPlan> {
  const checked = await checkPlan(planPath, resources);
  const { dossier, templates } = checked;
  if (!dossier || stopsPrinting(checked.findings)) return { ...checked, docs: [] };
  // Checking needs neither Markdown nor fonts: what makes documents is loaded only here.
  const [{ composeDossier }, { unprinted }, { openFonts }, { fontDamaged, fontMissing, unprintable }] =
    await Promise.all([
      import('./compose/compose-dossier.js'),
      import('./compose/unprinted.js'),
      import('./doc/fonts.js'),
      import('./font-findings.js'),
    ]);
  const files = await resources.fonts(dossier.office.print?.font ?? 'tinos');
  if (!files) return { ...checked, findings: [...checked.findings, fontMissing(dossier)], docs: [] };
  const fonts = openedFonts(() => openFonts(files));
  if (!fonts) return { ...checked, findings: [...checked.findings, fontDamaged(dossier)], docs: [] };
  const set =
    choices.draft === undefined
      ? dossier
      : asDraft(dossier, choices.draft === true ? undefined : choices.draft);
  const content = await contentHash(dossier, templates);
  const composed = composeDossier(set, templates, fonts, content);
  const locked = () => (set === dossier ? composed : composeDossier(dossier, templates, fonts, content)).docs;
  const composedFindings = [
    ...composed.findings,
    // A document left out for its template's mistake prints nothing: that is said already.
    ...(stopsPrinting(composed.findings) ? [] : unprinted(dossier, composed.docs)),
    ...composed.docs.flatMap((doc) => unprintable(doc, fonts, dossier.planPath)),
    ...(await lockedDocuments(dossier, locked, resources)),
  ];
  const findings = [...checked.findings, ...(await placed(composedFindings, dossier))];
  if (stopsPrinting(findings)) return { ...checked, findings, fonts, docs: [] };
  if (!choices.fit) return { ...checked, findings, fonts, docs: composed.docs };
  const { fitDocument } = await import('./fit-document.js');
  const fitted = composed.docs.map((doc) =>
    fitDocument(doc, set, fonts, (tighter) =>
      composeDossier(tighter, templates, fonts, content).docs.find(({ id }) => id === doc.id),
    ),
  );
  return {
    ...checked,
    findings: [...findings, ...fitted.map(({ finding }) => finding)],
    fonts,
    docs: fitted.map(({ doc }, i) => (doc === composed.docs[i] ? doc : markFitted(doc))),
  };
}

/** Whoever builds the document again must know that it was set more tightly than the plan says. */
function markFitted(doc: Doc): Doc {
  return doc.stamp ? { ...doc, stamp: { ...doc.stamp, fitted: true } } : doc;
}

/** Files that are no font throw whatever their bytes lead to. */
function openedFonts(open: () => FontSet): FontSet | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}

/** Builds every document of a plan in the given formats; none when something stops printing. */
export async function buildPlan(
  planPath: string,
  wanted: readonly string[],
  resources: Resources,
  choices: Choices = {},
): Promise<Built> {
  return writePlan(await composePlan(planPath, resources, choices), wanted, choices);
}

/** Writes the documents of a composed plan in the given formats. */
export async function writePlan(
  { docs, fonts, ...checked }: ComposedPlan,
  wanted: readonly string[],
  choices: Choices = {},
): Promise<Built> {
  const planPath = checked.dossier?.planPath ?? '';
  const files: BuiltFile[] = [];
  const lone: Finding[] = [];
  for (const doc of docs) {
    if (!fonts) break;
    const pages = await pagesOf(doc, fonts);
    const written = await writeDoc({ doc, pages, fonts }, wanted);
    files.push(...written);
    if (choices.fit || written.every((file) => file.pages === undefined)) continue;
    const { loneSignature } = await import('./fit-document.js');
    lone.push(...loneSignature(doc, pages(), planPath));
  }
  return { ...checked, findings: [...checked.findings, ...lone], files };
}

/** The document's pages, laid out when they are first asked for and once. */
async function pagesOf(doc: Doc, fonts: FontSet): Promise<() => readonly Page[]> {
  const { layoutDocument } = await import('./layout/layout-document.js');
  let laidOut: readonly Page[] | undefined;
  return () => {
    laidOut ??= layoutDocument(doc, fonts);
    return laidOut;
  };
}

async function writeDoc(input: WriterInput, wanted: readonly string[]): Promise<BuiltFile[]> {
  const files: BuiltFile[] = [];
  for (const format of wanted) {
    const writer = await writers[format]?.();
    if (!writer) throw new RangeError(`unknown format: ${format}`);
    files.push({
      document: input.doc.id,
      format,
      extension: writer.extension ?? format,
      bytes: await writer.write(input),
      ...(writer.paged ? { pages: input.pages().length } : {}),
    });
  }
  return files;
}
