import type { Finding } from '../model/finding.js';
import { problem } from './problem.js';
import type { SchemaName } from './schema-node.js';

/** Keys that only a plan, or only an office file, has at its root. */
const marks = {
  plan: ['period', 'office', 'title', 'series', 'events', 'sections', 'appendices'],
  office: ['letterhead', 'signers', 'templates', 'place', 'symbol', 'name'],
} as const;

/** A whole file of the other kind gives this one finding instead of one for each of its fields. */
export function fileKindFinding(value: unknown, path: string, schema: SchemaName): Finding | undefined {
  if (value === null || typeof value !== 'object' || schema === 'template') return undefined;
  const count = (kind: 'plan' | 'office') => marks[kind].filter((key) => Object.hasOwn(value, key)).length;
  const other = schema === 'plan' ? 'office' : 'plan';
  if (count(schema) > 0 || count(other) < 2) return undefined;
  return schema === 'plan'
    ? problem(
        path,
        'file-kind',
        { pointer: '', key: true },
        { vi: 'Đây là tệp cơ quan, không phải tệp kế hoạch.', en: 'This is an office file, not a plan.' },
        {
          vi: 'Chọn tệp kế hoạch; tệp cơ quan được ghi tại “office” (tệp cơ quan) của kế hoạch.',
          en: 'Give a plan; the office file is named at “office” in the plan.',
        },
      )
    : problem(
        path,
        'file-kind',
        { pointer: '', key: true },
        { vi: 'Đây là tệp kế hoạch, không phải tệp cơ quan.', en: 'This is a plan, not an office file.' },
        {
          vi: 'Sửa “office” (tệp cơ quan) của kế hoạch: ghi đường dẫn đến tệp cơ quan.',
          en: 'Mend “office” in the plan: it is the path of the office file.',
        },
      );
}
