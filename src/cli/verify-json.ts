import type { Language } from '../model/language.js';
import type { Verification } from '../verify/verification.js';
import { placeIn } from './english-places.js';
import type { PlacedFinding } from './report-input.js';
import { jsonRow } from './report-json.js';

/**
 * What files were found to be, as JSON for other programs (schemas/verification.schema.json): flat objects, every key always there,
 * texts that do not exist empty.
 */
export function verifyJson(
  told: readonly Verification[],
  findings: readonly PlacedFinding[],
  language: Language,
): string {
  const files = told.map(({ file, outcome, format, stamp, planPath, appended, ...rest }) => ({
    ...{ file, outcome, format: format ?? '' },
    stamp: stamp
      ? {
          ...{ plan: stamp.plan, revision: stamp.revision, document: stamp.document, content: stamp.content },
          draft: stamp.draft === undefined ? '' : String(stamp.draft),
          fitted: stamp.fitted ?? false,
          metadata: stamp.metadata,
        }
      : null,
    plan: planPath ?? '',
    printsSame: rest.printsSame,
    savedSince: rest.savedSince,
    compared: rest.compared,
    differences: rest.differences.map((each) => ({ ...each, where: placeIn(language, each.where) })),
    appended: appended ?? { bytes: 0, signatures: 0, uncovered: 0 },
  }));
  const unread = findings.map((one) => jsonRow(one, language));
  return `${JSON.stringify({ files, findings: unread }, undefined, 2)}\n`;
}
