/**
 * What is kept of an issued document beside its plan, `ban-hanh/<plan>/<document>.json` (schemas/issued.schema.json): number and day, the
 * words printed, and the hash of everything that went in and came out. While a number is being recorded the file says so and nothing
 * else: whoever finds it so knows that the work was broken off.
 */
import type { Files } from '../model/files.js';
import type { PrintedPicture } from './printed-words.js';

interface Identity {
  readonly schema: 1;
  /** The plan's id. */
  readonly plan: string;
  /** The document's id in the plan. */
  readonly document: string;
  /** “Kế hoạch”. */
  readonly typeName: string;
  readonly number: string;
  readonly symbol: string;
  /** ISO `2027-02-22`. */
  readonly date: string;
}

/** A number is being recorded, or recording it was broken off. */
export interface RecordingRecord extends Identity {
  readonly state: 'recording';
}

export interface HashedFile {
  /** The way from the plan's folder, with slashes; a template of the product begins with `templates/`. */
  readonly file: string;
  readonly sha256: string;
}

export interface OutputFile extends HashedFile {
  readonly bytes: number;
  readonly pages?: number;
}

export interface IssuedRecord extends Identity {
  readonly state: 'issued';
  /** The plan's revision at that time. */
  readonly revision: number;
  /** The register that has it, by the way from the plan's folder. */
  readonly register: string;
  readonly outputs: readonly OutputFile[];
  /** Plan, office file, template, pictures: as they were when it was issued. */
  readonly inputs: readonly HashedFile[];
  readonly fonts: readonly { readonly family: string; readonly face: string; readonly sha256: string }[];
  /** Of the program and of the libraries that write. */
  readonly versions: Readonly<Record<string, string>>;
  /** The plan's text at that time: what followed is laid beside it. */
  readonly source?: string;
  /** How it is printed, as plan, office and template ask for it. */
  readonly print: Readonly<Record<string, unknown>>;
  /** Its paragraphs as printed, in reading order. */
  readonly lines: readonly string[];
  readonly pictures: readonly PrintedPicture[];
}

/** What is known of a document's issue; `damaged` where the file says nothing that can be relied on. */
export type KnownIssue = IssuedRecord | RecordingRecord | { readonly state: 'damaged' };

/** The file beside the plan, from its folder. */
export function issuedFile(planId: string, documentId: string, extension: string): string {
  return `ban-hanh/${planId}/${documentId}.${extension}`;
}

/** Reads what is kept of a document's issue; undefined when it has not been issued. */
export async function readIssue(
  { planPath, planId, document }: { planPath: string; planId: string; document: string },
  files: Pick<Files, 'readFile' | 'resolve'>,
): Promise<KnownIssue | undefined> {
  const read = await files.readFile(files.resolve(planPath, issuedFile(planId, document, 'json')));
  if (!('bytes' in read)) return read.error === 'missing' ? undefined : { state: 'damaged' };
  const known = parsed(new TextDecoder().decode(read.bytes));
  const isIts = known?.plan === planId && known.document === document;
  return isIts ? known : { state: 'damaged' };
}

export function writeRecord(record: IssuedRecord | RecordingRecord): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(record, undefined, 2)}\n`);
}

function parsed(text: string): IssuedRecord | RecordingRecord | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const identity = ['plan', 'document', 'typeName', 'number', 'symbol', 'date'] as const;

/** As much of the shape as is relied on. */
function isRecord(value: unknown): value is IssuedRecord | RecordingRecord {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  if (!identity.every((key) => typeof fields[key] === 'string')) return false;
  if (fields.state === 'recording') return true;
  const { state, lines, pictures, print } = fields;
  return (
    state === 'issued' &&
    Array.isArray(lines) &&
    lines.every((line) => typeof line === 'string') &&
    Array.isArray(pictures) &&
    pictures.every((picture) => typeof picture === 'object' && picture !== null) &&
    typeof print === 'object' &&
    print !== null
  );
}
