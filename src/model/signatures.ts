import { type DocumentNode, officePrefix } from './dossier.js';
import type { OfficeFile, SignatureBlock } from './generated/schema-types.js';
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
  const at = pointerOf('signature');
  return Array.isArray(signature)
    ? signature.map((block, i) => ({ block, pointer: `${at}/${i}` }))
    : [{ block: signature, pointer: at }];
}
