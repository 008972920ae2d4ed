import { type DocumentNode, type Dossier, officePrefix } from './dossier.js';
import type { OfficeFile, Seal, Signature, SignatureBlock } from './generated/schema-types.js';
import { own } from './own.js';

export interface PlacedSignature {
  readonly block: SignatureBlock;
  /** JSON pointer of the block, in the plan or the office file. */
  readonly pointer: string;
}

/** Who signs a document, as written in place or by an id in the office file; none for an id that is not there. */
export function signaturesOf(
  { fields, pointerOf }: DocumentNode,
  { signers }: OfficeFile,
): readonly PlacedSignature[] {
  const { signature } = fields;
  if (signature === undefined) return [];
  if (typeof signature === 'string') {
    const block = own(signers, signature);
    return block ? [{ block, pointer: `${officePrefix}/signers/${signature}` }] : [];
  }
  return writtenSignatures(signature, pointerOf('signature'));
}

/** The blocks that are written in place, at this pointer. */
export function writtenSignatures(signature: Signature | undefined, at: string): readonly PlacedSignature[] {
  if (signature === undefined || typeof signature === 'string') return [];
  return Array.isArray(signature)
    ? signature.map((block, i) => ({ block, pointer: `${at}/${i}` }))
    : [{ block: signature, pointer: at }];
}

/** Whether the issuer's seal goes on the signature of this index: if nothing is said on the last, in documents of several organs on each. */
export function isSealed(
  { fields }: DocumentNode,
  signatures: readonly PlacedSignature[],
  index: number,
): boolean {
  const joint = Array.isArray(fields.letterhead) && fields.letterhead.length > 1;
  return signatures[index]?.block.sealed ?? (joint || index === signatures.length - 1);
}

/** The seal of who issues a document, and its JSON pointer. */
export function sealOf(
  { issuer: { unit } }: DocumentNode,
  { office, plan }: Pick<Dossier, 'office' | 'plan'>,
): { readonly seal: Seal; readonly pointer: string } {
  if (unit === undefined) return { seal: office.seal ?? {}, pointer: `${officePrefix}/seal` };
  const inPlan = own(plan.units, unit);
  return inPlan
    ? { seal: inPlan.seal ?? {}, pointer: `/units/${unit}/seal` }
    : { seal: own(office.units, unit)?.seal ?? {}, pointer: `${officePrefix}/units/${unit}/seal` };
}
