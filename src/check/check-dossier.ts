import { type Dossier, officePrefix } from '../model/dossier.js';
import type { Finding } from '../model/finding.js';
import { rules } from './generated/rules.js';

/** Runs every rule over a dossier. */
export function checkDossier(dossier: Dossier): Finding[] {
  return rules.flatMap((rule) =>
    [...rule.check(dossier)].map(({ pointer, key, message, hint }): Finding => {
      const inOffice = pointer.startsWith(officePrefix);
      const place = { pointer: inOffice ? pointer.slice(officePrefix.length) : pointer };
      return {
        code: rule.code,
        severity: rule.severity,
        message,
        ...(hint ? { hint } : {}),
        ...(rule.cites === undefined ? {} : { cites: rule.cites }),
        file: inOffice ? dossier.officePath : dossier.planPath,
        at: key ? { ...place, key } : place,
      };
    }),
  );
}
