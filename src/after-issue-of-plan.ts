/**
 * After a document was issued (Điều 18 Nghị định số 30/2020/NĐ-CP): a letter that corrects or recalls it, put into its dossier, or a new
 * plan that amends or replaces it. What was issued keeps its number and its words. Nothing is written here.
 */
import { amendingPlan } from './after-issue/amending-plan.js';
import { amendmentsOf } from './after-issue/amendments.js';
import { correctionLetter, correctionsOf } from './after-issue/correction-letter.js';
import { type Difference, differencesOf } from './after-issue/difference.js';
import { correctsContent, notAPlan, notSpliced, printsAlone } from './after-issue/findings.js';
import { datedName, type IssuedDocument, issuedDocument } from './after-issue/issued-document.js';
import { letterId, type MadeLetter } from './after-issue/letter.js';
import { recallLetter } from './after-issue/recall-letter.js';
import { replacingSplices } from './after-issue/replacing-plan.js';
import { type Successor, successorOf } from './after-issue/successor.js';
import type { Way } from './after-issue/ways.js';
import { addressNamer } from './compose/places.js';
import { diffPlans, type PlanDiff, type SideInput } from './diff-plans.js';
import { spliceYaml } from './edit/splice.js';
import { writeYaml } from './edit/write-yaml.js';
import { inlineMarkdown } from './import/markdown-words.js';
import { readIssue } from './issue/issued-record.js';
import type { DocumentNode, Dossier } from './model/dossier.js';
import { type Files, withTexts } from './model/files.js';
import { type Finding, isStop } from './model/finding.js';
import { declaredIds, namesOf } from './model/ids.js';
import type { ItemNode } from './model/plan-tree.js';
import { freeId, slug } from './model/slug.js';
import { type SourceFile, pointer as step } from './model/source-file.js';
import type { Splice } from './model/splice.js';
import { everyItem } from './model/walk-dossier.js';
import { checkPlan, type Resources } from './pipeline.js';
import { unknownDocument } from './ready/unknown-document.js';

export interface AfterIssueChoices {
  readonly planPath: string;
  /** The issued document, by its id. */
  readonly document: string;
  readonly way: Way;
  /** What was issued, as a plan file or a document of it; what was kept at issue where nothing is said. */
  readonly issued?: SideInput;
  /**
   * Where a new plan will be, and the way from its folder to the old one's, ending with a slash where they differ; beside the old one
   * where nothing is said.
   */
  readonly out?: { readonly path: string; readonly way: string };
}

export interface AfterIssue {
  /** The file to be written: the plan's own with a letter more, or a new plan's. */
  readonly path: string;
  readonly isNew: boolean;
  /** Its YAML; missing where there is none. */
  readonly text?: string;
  /** The new document's id in that file. */
  readonly document: string;
  /** "Kế hoạch số 64/KH-UBND ngày 22/02/2027"; missing where it was not issued. */
  readonly name?: string;
  /** In how many places the plan says something else than what was issued; missing where nothing was laid beside. */
  readonly differences?: number;
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceFile[];
}

/** What a way is made of. */
interface Making {
  readonly dossier: Dossier;
  readonly issued: IssuedDocument;
  /** The plan's text. */
  readonly source: string;
  readonly differences: readonly Difference[];
  /** The dossier that places are told in: the issued one where there is one. */
  readonly before: Dossier;
  /** What was issued is a document: both sides were read from pages, and places in the plan's file are not known. */
  readonly fromPages: boolean;
}

type Made = Pick<AfterIssue, 'text' | 'document' | 'findings'>;

/** `there` knows the files around a new plan. */
export async function afterIssue(
  choices: AfterIssueChoices,
  resources: Resources,
  there: Resources = resources,
): Promise<AfterIssue> {
  const { planPath, way } = choices;
  const isNew = way === 'amend' || way === 'replace';
  const nothing = { path: planPath, isNew, document: choices.document };
  const { dossier, sources, findings } = await checkPlan(planPath, resources);
  const source = sources.find(({ path }) => path === planPath);
  const stops = findings.filter(isStop);
  if (!dossier || !source || stops.length > 0) return { ...nothing, findings: stops, sources };
  const node = dossier.documents.find(({ id }) => id === choices.document);
  if (!node) return { ...nothing, findings: unknownDocument(dossier, choices.document), sources };
  const issued = issuedDocument(node, dossier);
  if ('code' in issued) return { ...nothing, findings: [issued], sources };
  const unfit = unfitFor(way, issued, dossier);
  if (unfit) return { ...nothing, findings: [unfit], sources };
  const then = choices.issued ?? (await keptPlan(dossier, node.id, resources));
  const beside = then ? await diffPlans(then, { path: planPath, resources }) : undefined;
  if (beside && !beside.value) return { ...nothing, ...beside };
  const making: Making = {
    ...{ dossier, issued, source: source.text },
    differences: beside?.value ? differencesIn(beside.value, issued) : [],
    before: beside?.value?.dossiers.old ?? dossier,
    fromPages: beside?.value?.new.fromPages ?? false,
  };
  const path = isNew ? (choices.out?.path ?? (await freePath(planPath, way, there))) : planPath;
  const made = isNew
    ? newPlan(way, making, successorOf(dossier, idOfPath(path), choices.out?.way ?? ''))
    : letter(way, making);
  if (made.text === undefined) return { ...nothing, ...made, path, sources };
  const checked = await checkPlan(path, withTexts(there, new Map([[path, made.text]])));
  return {
    ...made,
    ...{ path, isNew, name: datedName(issued) },
    ...(beside ? { differences: making.differences.length } : {}),
    findings: [...made.findings, ...checked.findings.filter(isStop)],
    sources: checked.sources,
  };
}

/** The plan as it was when the document was issued, where that was recorded. */
async function keptPlan(
  { planPath, plan }: Dossier,
  document: string,
  resources: Resources,
): Promise<SideInput | undefined> {
  const known = await readIssue({ planPath, planId: plan.id, document }, resources);
  const source = known?.state === 'issued' ? known.source : undefined;
  if (source === undefined) return undefined;
  return { path: planPath, resources: withTexts(resources, new Map([[planPath, source]])) };
}

/** Of dossiers read from pages, the document is the one of its kind. */
function differencesIn(
  { rows, new: next, dossiers }: PlanDiff,
  { node }: IssuedDocument,
): readonly Difference[] {
  const isIts = ({ kind }: DocumentNode) => kind.kind === node.kind.kind;
  const document = next.fromPages ? dossiers.new.documents.find(isIts) : node;
  return document ? differencesOf(rows, document) : [];
}

function unfitFor(way: Way, issued: IssuedDocument, dossier: Dossier): Finding | undefined {
  const { carriesSharedBody, kind } = issued.node;
  if (way === 'amend' || way === 'replace') {
    return carriesSharedBody && kind.form === 'named' ? undefined : notAPlan(issued, dossier);
  }
  return carriesSharedBody && kind.body !== 'shared' ? printsAlone(issued, dossier) : undefined;
}

/** Printed words as text of a plan: nothing in them is a mark. */
const quote = (text: string) => inlineMarkdown([{ type: 'text', text }]);

function letter(way: Way, { dossier, differences, source, ...making }: Making): Made {
  const issued = asIssued(making);
  const taken = new Set([...declaredIds(dossier)].map((entry) => entry.id));
  const isFree = (wanted: string) => freeId(wanted, (id) => taken.has(id));
  if (way === 'recall') {
    const id = isFree(letterId('recall', issued.id));
    return spliced(id, recallLetter(issued, dossier), dossier, source, []);
  }
  const id = isFree(letterId('correct', issued.id));
  const corrections = correctionsOf(differences, quote);
  const ofContent = corrections.filter(({ isOfContent }) => isOfContent).length;
  return spliced(id, correctionLetter(corrections, issued, dossier), dossier, source, [
    ...(ofContent > 0 ? [correctsContent(ofContent, issued, dossier)] : []),
  ]);
}

/** With the recipients and the signer it had then. */
function asIssued({
  issued,
  before,
  fromPages,
}: Pick<Making, 'issued' | 'before' | 'fromPages'>): IssuedDocument {
  const then = fromPages ? undefined : before.documents.find(({ id }) => id === issued.id);
  return then ? { ...issued, node: then } : issued;
}

/** The plan's text with the letter as its last document, marks above its fields. */
function spliced(
  id: string,
  { document, marks }: MadeLetter,
  dossier: Dossier,
  source: string,
  findings: readonly Finding[],
): Made {
  const last = Object.keys(dossier.plan.documents ?? {}).at(-1) ?? '';
  const put: Splice = { type: 'put', pointer: '/documents', key: id, value: document, below: last };
  const made = spliceYaml(source, [put]);
  const remarks = marks.map(
    ({ field, text }): Splice => ({
      ...{ type: 'remark', pointer: `${step('/documents', id)}/${field}`, lines: [`kiểm tra: ${text}`] },
    }),
  );
  const marked = spliceYaml(made.text, remarks);
  const refused = [...made.refused, ...marked.refused].map(placeOf);
  return refused.length > 0
    ? { document: id, findings: [notSpliced(dossier, refused)] }
    : { document: id, text: marked.text, findings };
}

function newPlan(way: Way, making: Making, successor: Successor): Made {
  const { dossier, issued, source } = making;
  if (way === 'amend') return { document: issued.id, text: amending(making, successor), findings: [] };
  const { splices, marks } = replacingSplices(dossier, issued, successor);
  const made = spliceYaml(source, splices);
  const marked = spliceYaml(made.text, marks);
  const refused = [...made.refused, ...marked.refused].map(placeOf);
  return refused.length > 0
    ? { document: issued.id, findings: [notSpliced(dossier, refused)] }
    : { document: issued.id, text: marked.text, findings: [] };
}

function amending({ dossier, issued, differences, before, fromPages }: Making, successor: Successor): string {
  const addressOf = addressNamer(before);
  const cited = `[@${successor.citation}:short]`;
  const items = new Map([...everyItem(dossier)].map((item) => [item.pointer, item]));
  const amendments = amendmentsOf(differences, {
    quote,
    addressOf: (pointer) => {
      const place = addressOf(pointer);
      return place === '' ? '' : `${place} ${cited}`;
    },
    itemAt: (pointer) => (fromPages ? undefined : nearestItem(pointer, items)),
  });
  const names = namesOf(dossier);
  const addressNow = addressNamer(dossier);
  const { value, comments } = amendingPlan({
    ...{ dossier, issued, successor, amendments },
    placeOf: (id) => {
      const named = names.get(id);
      return named && 'node' in named ? addressNow(named.node.pointer) : undefined;
    },
  });
  return writeYaml(value, comments, [
    `Kế hoạch sửa đổi, bổ sung ${issued.name}, lập từ ${dossier.planPath.replace(/^.*[/\\]/u, '')}.`,
    'Bổ sung những chỗ có ghi chú “kiểm tra” và chữ trong dấu [ ], rồi chạy: kehoach check, kehoach build.',
  ]);
}

function nearestItem(pointer: string, items: ReadonlyMap<string, ItemNode>): ItemNode | undefined {
  return items.get(pointer) ?? items.get(pointer.slice(0, pointer.lastIndexOf('/')));
}

function placeOf(splice: Splice): string {
  const at = 'pointer' in splice ? splice.pointer : splice.list;
  return splice.type === 'put' ? `${at}/${splice.key}` : at;
}

const suffixes: Readonly<Partial<Record<Way, string>>> = { amend: 'sua-doi', replace: 'thay-the' };

/** "tre-em-2027-sua-doi.yaml", the first that is not there. */
async function freePath(planPath: string, way: Way, { readFile }: Files): Promise<string> {
  const [, stem = planPath, extension = ''] = /^(.*?)(\.ya?ml)?$/iu.exec(planPath) ?? [];
  for (let n = 1; ; n++) {
    const path = `${stem}-${suffixes[way] ?? ''}${n === 1 ? '' : `-${n}`}${extension}`;
    const read = await readFile(path);
    if ('error' in read && read.error === 'missing') return path;
  }
}

function idOfPath(path: string): string {
  return slug(path.replace(/^.*[/\\]/u, '').replace(/\.ya?ml$/iu, ''));
}
