/**
 * Findings as SARIF 2.1.0 (OASIS Standard, 2020) for editors and code review: every rule with its help, every result with its
 * place, repairs and, where a comment silences it, the reason. The same findings give the same bytes.
 */
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DescribedRule, describedRules } from '../check/described-rules.js';
import type { Finding, Severity, Words } from '../model/finding.js';
import type { Language } from '../model/language.js';
import type { Location } from '../read/locate.js';
import { clauseIn, placeIn } from './english-places.js';
import { counted } from './report.js';
import type { PlacedFinding, PlacedSilenced, ReportInput } from './report-input.js';
import { inOrder } from './report-places.js';

export function reportSarif(input: ReportInput, version: string): string {
  const { findings, silenced, language } = input;
  const results = inOrder<PlacedFinding | PlacedSilenced>([...findings, ...silenced]);
  const descriptors = descriptorsFor(results, language);
  const indexes = new Map(descriptors.map(({ id }, i) => [id, i]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'kehoach', semanticVersion: version, language, rules: descriptors } },
        columnKind: 'utf16CodeUnits',
        results: results.map((result) => resultOf(result, indexes, language)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** SARIF has no level for what only the original can tell: it is a warning, told apart by its property. */
const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  verify: 'warning',
  info: 'note',
};

type Described = Pick<DescribedRule, 'code' | 'severity'> & Partial<DescribedRule>;

/** All rules, and the reader's requirements that results name, by code. */
function descriptorsFor(results: readonly PlacedFinding[], language: Language) {
  const known = new Map<string, Described>(
    results.map(({ finding: { code, severity } }) => [code, { code, severity }]),
  );
  for (const rule of describedRules) known.set(rule.code, rule);
  return [...known.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, severity, title, basis }) => ({
      id: code,
      ...(title && {
        shortDescription: { text: title[language] },
        help: { text: helpText(title, basis, language) },
      }),
      defaultConfiguration: { level: levels[severity] },
      properties: { severity },
    }));
}

function helpText(title: Words, basis: DescribedRule['basis'], language: Language): string {
  const clause = typeof basis === 'object' ? ` (${clauseIn(language, basis.clause)})` : '';
  return title[language] + clause;
}

function resultOf(
  placed: PlacedFinding | PlacedSilenced,
  indexes: ReadonlyMap<string, number>,
  language: Language,
) {
  const { finding, location, repairs = [] } = placed;
  const { code, severity, hint, cites, count = 1, where } = finding;
  const text = [
    counted(finding, language),
    hint?.[language],
    cites && `(${clauseIn(language, cites)})`,
  ].filter((part) => part);
  return {
    ruleId: code,
    ruleIndex: indexes.get(code) ?? -1,
    level: levels[severity],
    message: { text: text.join(' ') },
    locations: [
      {
        physicalLocation: { artifactLocation: artifact(finding), ...regionOf(finding, location) },
        ...(where === undefined
          ? {}
          : { logicalLocations: [{ fullyQualifiedName: placeIn(language, where) }] }),
      },
    ],
    occurrenceCount: count,
    ...(repairs.length === 0 ? {} : { fixes: [fixOf(placed, language)] }),
    suppressions:
      'reason' in placed ? [{ kind: 'inSource', status: 'accepted', justification: placed.reason }] : [],
    properties: { severity },
  };
}

function fixOf({ finding, repairs = [] }: PlacedFinding, language: Language) {
  const replacements = repairs.map(({ location, text }) => ({
    deletedRegion: region(location),
    insertedContent: { text },
  }));
  return {
    description: { text: (finding.hint ?? finding.message)[language] },
    artifactChanges: [{ artifactLocation: artifact(finding), replacements }],
  };
}

function regionOf({ at }: Finding, location: Location) {
  return 'file' in at ? {} : { region: region(location) };
}

/** Columns from 1 in UTF-16 units, the end after the last character, as ours. */
function region({ line, column, endLine, endColumn }: Location) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** RFC 3986: a relative path stays relative, so that a log made on one machine is read on another. */
function artifact({ file }: Finding) {
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href };
  return { uri: file.split(/[\\/]/).map(encodeURIComponent).join('/') };
}
