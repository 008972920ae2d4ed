import type { Finding } from '../../src/model/finding.js';
import type { SourceFile } from '../../src/model/source-file.js';
import { locate } from '../../src/read/locate.js';
import { readOffice } from '../../src/read/read-office.js';
import { readPlan } from '../../src/read/read-plan.js';

/** The five required fields, on lines 1 to 5: what a test adds begins on line 6. */
export const head = 'schema: 1\nid: ke-hoach-a\nperiod: 2027\noffice: xa.yaml\ntitle: Kế hoạch A\n';

export const bytes = (text: string) => new TextEncoder().encode(text);

/** The findings of a plan as `line:column code message → hint`, in the order of the file. */
export function told(text: string, language: 'vi' | 'en' = 'vi'): readonly string[] {
  const { findings, source } = readPlan(bytes(text), 'a.yaml');
  return lines(findings, source, language);
}

export function toldOffice(text: string): readonly string[] {
  const { findings, source } = readOffice(bytes(text), 'xa.yaml');
  return lines(findings, source, 'vi');
}

export function lines(
  findings: readonly Finding[],
  source: SourceFile | undefined,
  language: 'vi' | 'en' = 'vi',
): readonly string[] {
  return findings
    .map((finding) => ({ finding, at: locate(finding, source) }))
    .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
    .map(
      ({ finding, at }) =>
        `${at.line}:${at.column} ${finding.code} ${finding.message[language]} → ${finding.hint?.[language]}`,
    );
}
