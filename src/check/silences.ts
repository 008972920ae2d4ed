/** Comments that silence rules: which findings they take away, and what is wrong with the comments themselves. */
import type { CalendarDay } from '../model/day.js';
import type { Finding, Silenced } from '../model/finding.js';
import { positionAt, type Range, type SourceFile } from '../model/source-file.js';
import { dayIndex } from '../model/working-days.js';
import { readSilence, type Silence } from './silence.js';
import {
  expired,
  notAllowed,
  notNeeded,
  type SilenceFault,
  unnamed,
  withoutReason,
  withoutTerm,
} from './silence-findings.js';
import { type Lines, scopeOf } from './silence-scope.js';

/** A file with its comments. */
export interface CommentedFile extends SourceFile {
  readonly comments: readonly Range[];
}

export interface SilenceInput {
  readonly files: readonly CommentedFile[];
  readonly today: CalendarDay;
  /** The line, from 1, that a finding stands on. */
  readonly lineOf: (finding: Finding) => number;
  readonly codes: { readonly known: readonly string[]; readonly fixed: ReadonlySet<string> };
}

export interface Applied<T> {
  readonly kept: readonly T[];
  readonly silenced: readonly Silenced[];
  /** Faults of the comments. */
  readonly findings: readonly Finding[];
}

/** A comment that names a rule which may be silenced, says why and until when. */
interface Complete {
  readonly code: string;
  readonly reason: string;
  readonly until: CalendarDay;
  readonly file: string;
  readonly at: Range;
  readonly scope: Lines | undefined;
}

/** Takes away the findings that a comment silences. */
export function applySilences<T extends { readonly finding: Finding }>(
  found: readonly T[],
  input: SilenceInput,
): Applied<T> {
  const findings: Finding[] = [];
  const complete: Complete[] = [];
  for (const file of input.files) {
    const lines = file.text.split('\n');
    for (const at of file.comments) {
      const silence = readSilence(file.text.slice(at.offset, at.end));
      if (!silence) continue;
      const faults = faultsOf(silence, input.codes);
      findings.push(...faults.map((fault) => findingOf(fault, file.path, at)));
      const { code, reason, until } = silence;
      if (faults.length > 0 || code === undefined || reason === undefined || !until) continue;
      const scope = scopeOf(lines, positionAt(file.text, at.offset).line);
      complete.push({ code, reason, until, file: file.path, at, scope });
    }
  }
  const isOver = ({ until }: Complete) => dayIndex(until) < dayIndex(input.today);
  const used = new Set<Complete>();
  const silenced: Silenced[] = [];
  const kept = found.filter(({ finding }) => {
    const own = complete.filter((each) => holds(each, finding, input.lineOf));
    for (const each of own) used.add(each);
    const first = own.find((each) => !isOver(each));
    if (!first) return true;
    const { reason, file, at } = first;
    silenced.push({ finding, reason, comment: { file, at } });
    return false;
  });
  for (const each of complete) {
    if (!used.has(each)) findings.push(findingOf(notNeeded(each.code), each.file, each.at));
    else if (isOver(each)) findings.push(findingOf(expired(each.code, each.until), each.file, each.at));
  }
  return { kept, silenced, findings };
}

function faultsOf({ code, reason, until, untilText }: Silence, codes: SilenceInput['codes']): SilenceFault[] {
  if (code === undefined || !codes.known.includes(code)) return [unnamed(code, codes.known)];
  if (codes.fixed.has(code)) return [notAllowed(code)];
  return [
    ...(reason === undefined ? [withoutReason(code)] : []),
    ...(until === undefined ? [withoutTerm(code, untilText)] : []),
  ];
}

function holds({ code, file, scope }: Complete, finding: Finding, lineOf: SilenceInput['lineOf']): boolean {
  if (finding.code !== code || finding.file !== file || !scope) return false;
  const line = lineOf(finding);
  return scope.first <= line && line <= scope.last;
}

function findingOf({ code, severity, message, hint }: SilenceFault, file: string, at: Range): Finding {
  return { code, severity, message, hint, file, at };
}
