import { nearest } from '../../model/nearest.js';
import type { Rule } from '../rule.js';

/** A signer written as an id must be in the office file. */
export const signerKnown: Rule = {
  code: 'signer-known',
  severity: 'error',
  title: { vi: 'Người ký có trong tệp cơ quan.', en: 'A signer is in the office file.' },
  basis: 'format',
  *check({ documents, office }) {
    const known = Object.keys(office.signers ?? {});
    for (const { fields, pointerOf } of documents) {
      const { signature } = fields;
      if (typeof signature !== 'string' || known.includes(signature)) continue;
      const close = nearest(signature, known);
      yield {
        pointer: pointerOf('signature'),
        message: {
          vi: `Người ký “${signature}” không có trong “signers” (người ký) của tệp cơ quan.`,
          en: `The signer “${signature}” is not among the office file's “signers”.`,
        },
        hint: {
          vi: close
            ? `Sửa thành “${close}”.`
            : `Chọn trong các mã đã có: ${known.join(', ') || '(chưa có)'}; hoặc ghi phần chữ ký tại chỗ: lines, name.`,
          en: close
            ? `Did you mean “${close}”?`
            : `Known ids: ${known.join(', ') || '(none)'}; or write the block in place: lines, name.`,
        },
      };
    }
  },
  good: [{ plan: 'documents: {ke-hoach: {signature: ct}}' }],
  bad: [{ plan: 'documents: {ke-hoach: {signature: pct}}', at: ['/documents/ke-hoach/signature'] }],
};
