import type { Doc, PageSection, Paragraph } from '../doc/document.js';
import type { FontSet } from '../doc/fonts.js';
import { defaultMargins, pageGeometry, textWidth } from '../doc/page-geometry.js';
import { styleSheet } from '../doc/styles.js';
import { isoDay } from '../model/day.js';
import { documentDate, planYear } from '../model/document-name.js';
import type { DocumentNode, Dossier } from '../model/dossier.js';
import type { Finding } from '../model/finding.js';
import { namesOf } from '../model/ids.js';
import type { Words } from '../model/plan-tree.js';
import type { Template } from '../model/template.js';
import { composeBlocks } from './compose-blocks.js';
import { type Context, newState } from './context.js';
import { appendixSections } from './elements/appendices.js';
import { subjectWords } from './elements/subject.js';
import { plain, plainText, wordsToInlines } from './inlines.js';
import type { Outline } from './outline/entry.js';
import { makeOutline } from './outline/make-outline.js';
import { stampOf } from './stamp-of.js';
import { bodyOf } from './template/body-of.js';
import { elementNamed, type FilledTemplate, fillFor } from './template/fill-for.js';
import { typeSettings } from './type-settings.js';

export interface Composed {
  readonly docs: readonly Doc[];
  readonly findings: readonly Finding[];
}

/**
 * Makes every document of a dossier. A document whose template has a mistake is left out, with the finding.
 * @param content the hash of what the plan says, where the documents are to bear their stamp
 */
export function composeDossier(
  dossier: Dossier,
  templates: ReadonlyMap<string, Template>,
  fonts: FontSet,
  content?: string,
): Composed {
  const findings: Finding[] = [];
  const filled = new Map<DocumentNode, FilledTemplate>();
  for (const document of dossier.documents) {
    const template = templates.get(document.kind.kind);
    if (!template) continue;
    const result = fillFor(document, dossier, template);
    if (result.value) filled.set(document, result.value);
    findings.push(...result.findings);
  }
  const names = namesOf(dossier);
  const outlines = new Map<DocumentNode, Outline>();
  const outlineOf = (document: DocumentNode): Outline => {
    const known = outlines.get(document);
    if (known) return known;
    const main = bodyOf(document, dossier, filled.get(document), names);
    const made = makeOutline(dossier, document, names, main);
    outlines.set(document, made);
    return made;
  };
  const docs = [...filled].map(([document, template]): Doc => {
    const styles = styleSheet(typeSettings(document.print));
    const geometry = pageGeometry('portrait', { ...defaultMargins, ...document.print.margins });
    const context: Context = {
      dossier,
      document,
      names,
      outline: outlineOf(document),
      outlineOf,
      styles,
      fonts,
      geometry,
      textWidth: textWidth(geometry),
      values: template.values,
      state: newState(),
    };
    return composeDocument(context, template, { geometry, blocks: [] }, content);
  });
  return { docs, findings };
}

function composeDocument(
  context: Context,
  template: FilledTemplate,
  page: PageSection,
  content: string | undefined,
): Doc {
  const { document, dossier, styles } = context;
  const blocks = composeBlocks(template.blocks, context);
  const subject = subjectWords(elementNamed(template.blocks, 'subject'), context);
  // The title in the file's properties counts neither as a first mention nor footnotes.
  const say = (words: Words) =>
    plainText(wordsToInlines(words, { ...context, state: newState() }))
      .replace(/\s+/g, ' ')
      .trim();
  const title = `${document.kind.name} ${say(subject)}`.trim();
  const footer = contactLine(document);
  const appendices = elementNamed(template.blocks, 'appendices') ? appendixSections(context) : [];
  return {
    id: document.id,
    dossier: dossier.documents.map(({ id }) => id),
    title,
    issuer: document.issuer.name,
    date: fileDate(document, dossier),
    ...(content === undefined ? {} : { stamp: stampOf(context, say, subject, content) }),
    styles,
    fontFamily: 'Times New Roman',
    sections: [{ ...page, blocks, ...(footer ? { firstFooter: [footer] } : {}) }, ...appendices],
  };
}

/** Address, e-mail and telephone at the foot of page 1 (PL1 III.4). */
function contactLine({ fields, pointerOf }: DocumentNode): Paragraph | undefined {
  if (fields.contact === undefined) return undefined;
  return { type: 'paragraph', style: 'contact', inlines: [plain(fields.contact, pointerOf('contact'))] };
}

/** The day the file's properties carry: the document's own, its first possible day while it is blank. */
export function fileDate(document: DocumentNode, dossier: Dossier): string {
  const { year, month = 1, day = 1 } = documentDate(document, planYear(dossier));
  return isoDay({ year, month, day });
}
