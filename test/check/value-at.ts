import { type Dossier, officePrefix } from '../../src/model/dossier.js';

/** The value at a rule's pointer, in the plan or the office file. */
export function valueAt({ plan, office }: Dossier, pointer: string): unknown {
  const inOffice = pointer.startsWith(officePrefix);
  const steps = (inOffice ? pointer.slice(officePrefix.length) : pointer).split('/').slice(1);
  return steps.reduce<unknown>(
    (value, step) =>
      (value as Record<string, unknown> | undefined)?.[step.replaceAll('~1', '/').replaceAll('~0', '~')],
    inOffice ? office : plan,
  );
}
