import type { Document } from './generated/schema-types.js';

/** Whether a document bears a draft's mark: nobody numbers or signs it. */
export function isDraft({ draft }: Pick<Document, 'draft'>): boolean {
  return draft !== undefined && draft !== false;
}
