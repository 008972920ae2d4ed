import type { Finding, Result } from './finding.js';
import type {
  Citation,
  Document,
  DocumentPrint,
  Event,
  Letterhead,
  OfficeFile,
  PlanFile,
  TemplateHead,
} from './generated/schema-types.js';
import type { ImageFile } from './image-file.js';
import { nearest } from './nearest.js';
import { own } from './own.js';
import { type BodyNode, hasContent, type SectionNode } from './plan-tree.js';
import { readBody, readSection } from './read-tree.js';
import { type UnitRegistry, unitRegistry } from './units.js';
import { upperCase } from './vietnamese.js';

/** A plan with its office: the content once, and the documents made from it. */
export interface Dossier {
  readonly plan: PlanFile;
  readonly office: OfficeFile;
  readonly planPath: string;
  readonly officePath: string;
  readonly registry: UnitRegistry;
  readonly citations: Readonly<Record<string, Citation>>;
  readonly events: Readonly<Record<string, Event>>;
  /** The shared body, at the plan's root. */
  readonly body: BodyNode;
  readonly appendices: readonly SectionNode[];
  readonly documents: readonly DocumentNode[];
  /** The pictures of plan and office file, by `imageKey`. */
  readonly images: ReadonlyMap<string, ImageFile>;
}

/** One document of the dossier. */
export interface DocumentNode {
  readonly id: string;
  /** What its template says, with the name that the document itself bears. */
  readonly kind: TemplateHead;
  /** What the plan says of it, over what the office says of its kind. */
  readonly fields: Document;
  /** JSON pointer of a field, with the file it stands in. */
  readonly pointerOf: (key: keyof Document) => string;
  readonly issuer: Issuer;
  /** Its own body; the shared one is printed by kinds whose template says so. */
  readonly body: BodyNode;
  readonly print: DocumentPrint;
  /** Whether it prints the dossier's shared body. */
  readonly carriesSharedBody: boolean;
}

/** Who issues a document. */
export interface Issuer {
  /** Full name, "Ủy ban nhân dân xã Minh Tâm". */
  readonly name: string;
  /** Name for running text, "UBND xã". */
  readonly short: string;
  readonly symbol: string;
  readonly letterhead: Letterhead;
  /** The unit's id, when a unit of the office issues the document. */
  readonly unit?: string;
}

/** Prefix of pointers into the office file; pointers into the plan start with a slash. */
export const officePrefix = 'office:';

export interface DossierInput {
  readonly plan: PlanFile;
  readonly planPath: string;
  readonly office: OfficeFile;
  readonly officePath: string;
  /** The kinds of documents known: the product's own and the office's. */
  readonly kinds: ReadonlyMap<string, TemplateHead>;
  /** The pictures that could be read, by `imageKey`. */
  readonly images?: ReadonlyMap<string, ImageFile>;
}

/** Puts plan, office and kinds together. Documents of unknown kind or issuer are findings and left out. */
export function makeDossier(input: DossierInput): Result<Dossier> {
  const { plan, office } = input;
  const registry = unitRegistry(office, plan);
  const written: Readonly<Record<string, Document>> = plan.documents ?? { 'ke-hoach': {} };
  const findings: Finding[] = [];
  const alone = Object.keys(written).length === 1;
  const documents = Object.keys(written).flatMap((id) => {
    const made = makeDocument(id, written[id] ?? {}, alone, input, registry);
    findings.push(...made.findings);
    return made.value ? [made.value] : [];
  });
  const value: Dossier = {
    plan,
    office,
    planPath: input.planPath,
    officePath: input.officePath,
    registry,
    citations: { ...office.citations, ...plan.citations },
    events: plan.events ?? {},
    body: readBody(plan, '', registry),
    appendices: (plan.appendices ?? []).map((section, i) =>
      readSection(section, `/appendices/${i}`, { lead: [], partners: [], supervisor: [] }, [], registry),
    ),
    documents,
    images: input.images ?? new Map(),
  };
  return { value, findings };
}

function makeDocument(
  id: string,
  fields: Document,
  alone: boolean,
  input: DossierInput,
  registry: UnitRegistry,
): Result<DocumentNode> {
  const { plan, office, kinds, planPath } = input;
  const kindId = fields.kind ?? id;
  const kind = kinds.get(kindId);
  const at = `/documents/${id}`;
  if (!kind) {
    const known = [...kinds.keys()];
    const close = nearest(kindId, known);
    const finding: Finding = {
      code: 'kind-known',
      severity: 'error',
      message: {
        vi: `Chưa có mẫu cho loại văn bản “${kindId}”.`,
        en: `There is no template for the document kind “${kindId}”.`,
      },
      hint: {
        vi: `${close ? `Sửa thành “${close}”, hoặc c` : 'C'}họn trong các loại đã có: ${known.join(', ')}. Mẫu riêng của cơ quan khai tại “templates” (mẫu văn bản riêng) của tệp cơ quan.`,
        en: `${close ? `Did you mean “${close}”? ` : ''}Known kinds: ${known.join(', ')}. An office names its own templates under “templates” in the office file.`,
      },
      file: planPath,
      at: fields.kind === undefined ? { pointer: at, key: true } : { pointer: `${at}/kind` },
    };
    return { findings: [finding] };
  }
  const defaults: Document = own(office.documents, kindId) ?? {};
  const merged: Document = { ...defaults, ...fields };
  const pointerOf = (key: keyof Document) =>
    key in fields ? `${at}/${key}` : `${officePrefix}/documents/${kindId}/${key}`;
  const issuer = makeIssuer(merged, office, registry);
  if (!issuer) {
    const close = nearest(merged.issuer ?? '', registry.ids);
    const fromPlan = 'issuer' in fields;
    const finding: Finding = {
      code: 'issuer-known',
      severity: 'error',
      message: {
        vi: `Đơn vị ban hành “${merged.issuer}” không có trong danh mục đơn vị.`,
        en: `The issuing unit “${merged.issuer}” is not among the units.`,
      },
      hint: {
        vi: close ? `Sửa thành “${close}”.` : 'Bổ sung đơn vị vào “units” (danh mục đơn vị) của tệp cơ quan.',
        en: close ? `Did you mean “${close}”?` : 'Add the unit under “units” in the office file.',
      },
      file: fromPlan ? planPath : input.officePath,
      at: { pointer: fromPlan ? `${at}/issuer` : `/documents/${kindId}/issuer` },
    };
    return { findings: [finding] };
  }
  const print = mergePrint(kind.print, office.print, defaults.print, plan.print, fields.print);
  const value: DocumentNode = {
    id,
    kind: merged.typeName === undefined ? kind : { ...kind, name: merged.typeName },
    fields: merged,
    pointerOf,
    issuer,
    body: bodyOver(
      readBody(defaults, `${officePrefix}/documents/${kindId}`, registry),
      readBody(fields, at, registry),
    ),
    print,
    carriesSharedBody: kind.body === 'shared' || alone,
  };
  return { value, findings: [] };
}

/** What the plan says of a body, over what the office says of its kind. */
function bodyOver(office: BodyNode, plan: BodyNode): BodyNode {
  return { ...office, ...plan, main: hasContent(plan.main) ? plan.main : office.main };
}

function makeIssuer(fields: Document, office: OfficeFile, registry: UnitRegistry): Issuer | undefined {
  const letterhead = Array.isArray(fields.letterhead) ? fields.letterhead[0] : fields.letterhead;
  if (fields.issuer === undefined) {
    return {
      name: office.name,
      short: office.short ?? office.name,
      symbol: office.symbol,
      letterhead: letterhead ?? office.letterhead,
    };
  }
  const unit = registry.get(fields.issuer);
  if (!unit) return undefined;
  return {
    name: unit.name,
    short: unit.short ?? unit.name,
    symbol: unit.symbol ?? '',
    letterhead: letterhead ?? unit.letterhead ?? unitLetterhead(unit.name, office),
    unit: fields.issuer,
  };
}

/** A unit under its office: the parent's name may abbreviate UBND (PL1 II.2a), the unit's own may not. */
function unitLetterhead(name: string, office: OfficeFile): Letterhead {
  const parent = office.letterhead.issuer.join(' ').replace('ỦY BAN NHÂN DÂN', 'UBND');
  return { parent: [parent], issuer: [upperCase(name)] };
}

/** Later ones win; nested maps are merged too. */
function mergePrint(...prints: readonly (DocumentPrint | undefined)[]): DocumentPrint {
  const merged = Object.assign({}, ...prints) as DocumentPrint;
  const labels = Object.assign({}, ...prints.map((print) => print?.labels));
  const margins = Object.assign({}, ...prints.map((print) => print?.margins));
  return { ...merged, labels, margins };
}
