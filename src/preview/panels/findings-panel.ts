import { type Finding, type Severity, type Silenced, severities } from '../../model/finding.js';
import type { Language } from '../../model/language.js';
import { severityName } from '../../model/severity-name.js';
import { element, lines } from '../../write/html/markup.js';
import { previewWords } from '../page/preview-words.js';
import type { Panel } from '../panel.js';
import { type FilePlace, lineLink, pageLink } from './link.js';

export interface FindingsInput {
  readonly findings: readonly Finding[];
  readonly silenced: readonly Silenced[];
  readonly placeOf: (finding: Finding) => FilePlace;
  readonly pageOf: (finding: Finding) => { readonly document: string; readonly page: number } | undefined;
  /** What keeps each document from being signed; nothing for one that is ready. */
  readonly ready: readonly { readonly name: string; readonly obstacles: readonly Finding[] }[];
  readonly language: Language;
}

/** What is to be looked at, the gravest first, then down the file; each leads to its line and to its page. */
export function findingsPanel(input: FindingsInput): Panel {
  const { findings, silenced, ready, language } = input;
  const words = previewWords[language];
  const groups = severities.map((severity) => group(severity, input)).filter((html) => html !== '');
  const html = lines(
    ready.length === 0
      ? ''
      : `<ul class="ready">${ready.map((each) => readiness(each, input)).join('')}</ul>`,
    findings.length === 0 ? element('p', 'class="none"', words.noFindings) : '',
    ...groups,
    silenced.length === 0 ? '' : element('p', 'class="faint"', words.silenced(silenced.length)),
  );
  return { id: 'findings', title: words.panels.findings, html, count: findings.length };
}

/** Whether a document can go to the person who signs, and what of that is not among the findings. */
function readiness(
  { name, obstacles }: FindingsInput['ready'][number],
  { findings, placeOf, language }: FindingsInput,
): string {
  const words = previewWords[language];
  const known = new Set(findings.map(({ code }) => code));
  const besides = obstacles.filter(({ code }) => !known.has(code));
  const items = besides.map((finding) => {
    const place = placeOf(finding);
    return `<li>${element('span', '', finding.message[language])} <span class="links">${lineLink(place, words.line(place.file, place.line))}</span></li>`;
  });
  return `<li>${element('span', '', words.ready(name, obstacles.length))}${items.length === 0 ? '' : `<ul>${items.join('')}</ul>`}</li>`;
}

function group(severity: Severity, { findings, placeOf, pageOf, language }: FindingsInput): string {
  const words = previewWords[language];
  const own = findings
    .filter((finding) => finding.severity === severity)
    .map((finding) => ({ finding, place: placeOf(finding) }))
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  if (own.length === 0) return '';
  return lines(
    element('h3', `class="${severity}"`, `${severityName(severity, language)} (${own.length})`),
    '<ul class="findings">',
    ...own.map(({ finding, place }) => {
      const page = pageOf(finding);
      const { where, message, hint, cites, code } = finding;
      const links = [
        lineLink(place, words.line(place.file, place.line)),
        ...(page ? [pageLink(page.document, page.page, words.page(page.page))] : []),
      ];
      return lines(
        `<li class="finding ${severity}" tabindex="-1">`,
        where === undefined ? '' : element('p', 'class="where"', where),
        element('p', '', message[language]),
        hint
          ? element('p', 'class="cure"', [hint[language], cites && `(${cites})`].filter(Boolean).join(' '))
          : '',
        `<p class="links">${links.join(' · ')} ${element('code', '', code)}</p>`,
        '</li>',
      );
    }),
    '</ul>',
  );
}
