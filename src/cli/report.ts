import type { Finding } from '../model/finding.js';
import type { Language } from '../model/language.js';
import { severityName } from '../model/severity-name.js';
import { twoDigits } from '../model/two-digits.js';
import { clauseIn, placeIn } from './english-places.js';
import { paint } from './report-colour.js';
import type { PlacedFinding, ReportInput } from './report-input.js';
import { snippetLines } from './report-snippet.js';
import { type Act, verdict } from './report-verdict.js';
import { printable } from './report-width.js';

/**
 * Findings as an officer reads them on the terminal: the verdict first, then each in the order of the file with its line and
 * what to do, at the end what was silenced, repaired or could be. Colours only when asked for; the caller knows the terminal and NO_COLOR.
 */
export function reportText(input: ReportInput, colour: boolean, act: Act = 'check'): string {
  const { findings, silenced, language } = input;
  const head = verdict(
    findings.map(({ finding }) => finding),
    language,
    act,
  );
  const parts = [
    paint(head, 'strong', colour),
    ...findings.map((one) => findingText(one, language, colour)),
    ...(silenced.length === 0 ? [] : [silencedLine(silenced.length, language)]),
    ...repairedLines(input),
    ...repairableLine(findings, language),
  ];
  return parts.join('\n\n').concat('\n');
}

function silencedLine(count: number, language: Language): string {
  if (language === 'vi') return `Đã bỏ qua ${twoDigits(count)} nội dung theo ghi chú “# bỏ qua:” trong tệp.`;
  return `${count} ${count === 1 ? 'finding is' : 'findings are'} silenced by “# bỏ qua:” comments.`;
}

/** What was repaired, one line each; nothing where nothing was. */
export function repairedLines({ repaired, language }: Omit<ReportInput, 'findings'>): readonly string[] {
  if (repaired.length === 0) return [];
  const lines = repaired.map(
    (one) => `  ${printable(placeOf(one))}: ${printable(counted(one.finding, language))}`,
  );
  const head = language === 'vi' ? 'Đã tự sửa trong tệp:' : 'Repaired in the files:';
  return [[head, ...lines].join('\n')];
}

function repairableLine(findings: readonly PlacedFinding[], language: Language): readonly string[] {
  const count = findings.reduce((sum, { finding }) => sum + (finding.fixes?.length ?? 0), 0);
  if (count === 0) return [];
  if (language === 'vi') return [`Có ${twoDigits(count)} chỗ tự sửa được: kehoach check --fix`];
  return [`${count} ${count === 1 ? 'place' : 'places'} can be repaired: kehoach check --fix`];
}

function placeOf({ finding, location }: PlacedFinding): string {
  return 'file' in finding.at ? finding.file : `${finding.file}:${location.line}:${location.column}`;
}

/** One finding: place and message, its line, what to do. */
export function findingText(placed: PlacedFinding, language: Language, colour: boolean): string {
  const { finding, location } = placed;
  const label = paint(severityName(finding.severity, language), finding.severity, colour);
  const part = finding.where === undefined ? '' : ` ${printable(placeIn(language, finding.where))},`;
  const lines = [
    `${label}${part} ${printable(placeOf(placed))}: ${printable(counted(finding, language))}`,
    ...snippetLines(location).map((line) => paint(line, 'faint', colour)),
    cure(finding, language),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** The message, with the number of places where only the first is told. */
export function counted({ message, count = 1 }: Finding, language: Language): string {
  const words = message[language];
  if (count === 1) return words;
  const places = language === 'vi' ? `${twoDigits(count)} chỗ` : `${count} places`;
  return `${words.replace(/\.$/, '')} (${places}).`;
}

/** The clause stands in brackets at the end, as the decree cites itself; after it the code, where one can do something with it. */
function cure({ hint, cites, code, optional }: Finding, language: Language): string {
  const parts = [hint?.[language], cites && `(${clauseIn(language, cites)})`, optional && `[${code}]`].filter(
    (text) => text,
  );
  return parts.length === 0 ? '' : `  ${printable(parts.join(' '))}`;
}
