import { defaultTypeSettings } from '../../doc/styles.js';
import type { DocumentNode, Dossier } from '../../model/dossier.js';
import type { Finding, Result } from '../../model/finding.js';
import { nearest } from '../../model/nearest.js';
import type { Template } from '../../model/template.js';
import { elementNames } from '../compose-blocks.js';
import { fillTemplate } from './fill-template.js';
import { mistakeFinding } from './mistake-finding.js';
import type { TemplateBlock } from './template-blocks.js';
import { templateData } from './template-data.js';
import { type ValueTokens, valueTokens } from './values.js';

/** A template filled in for one document. */
export interface FilledTemplate {
  readonly blocks: readonly TemplateBlock[];
  readonly values: ValueTokens;
}

/** Fills a document's template; mistakes of the template are findings at its own lines. */
export function fillFor(
  document: DocumentNode,
  dossier: Dossier,
  template: Template,
): Result<FilledTemplate> {
  const values = valueTokens();
  const size = document.print.size ?? defaultTypeSettings.body;
  const form = { full: true, dates: document.print.dates ?? 'short', size };
  const filled = fillTemplate(template.body, templateData(dossier, document, form), values);
  if ('mistake' in filled) return { findings: [mistakeFinding(filled.mistake, template)] };
  const findings = elementFindings(filled.blocks, template);
  return findings.length > 0 ? { findings } : { value: { blocks: filled.blocks, values }, findings };
}

/** The first element of that name, at any depth. */
export function elementNamed(
  blocks: readonly TemplateBlock[],
  name: string,
): Extract<TemplateBlock, { type: 'element' }> | undefined {
  for (const block of blocks) {
    if (block.type !== 'element') continue;
    const found = block.name === name ? block : elementNamed(block.children, name);
    if (found) return found;
  }
  return undefined;
}

function elementFindings(blocks: readonly TemplateBlock[], template: Template): Finding[] {
  return blocks.flatMap((block): Finding[] => {
    if (block.type !== 'element') return [];
    const own = elementMistake(block.name, block.attributes);
    const at = { line: template.bodyLine + block.line - 1 };
    const found: Finding[] = own ? [{ ...own, severity: 'error', file: template.path, at }] : [];
    return [...found, ...elementFindings(block.children, template)];
  });
}

type Wrong = Pick<Finding, 'code' | 'message' | 'hint'>;

function elementMistake(name: string, attributes: Readonly<Record<string, string>>): Wrong | undefined {
  const known = elementNames();
  if (!known.includes(name)) {
    const close = nearest(name, known);
    return {
      code: 'template-element-known',
      message: {
        vi: `Mẫu văn bản gọi thành phần “::${name}”, nhưng không có thành phần thể thức này.`,
        en: `The template calls “::${name}”, which is no formal element.`,
      },
      hint: {
        vi: close ? `Sửa thành “::${close}”.` : `Các thành phần có thể gọi: ${known.join(', ')}.`,
        en: close ? `Did you mean “::${close}”?` : `Known elements: ${known.join(', ')}.`,
      },
    };
  }
  const { part, of } = attributes;
  if (name !== 'include' || part !== undefined || (of !== undefined && selections.includes(of)))
    return undefined;
  return {
    code: 'template-include',
    message: {
      vi: `“::include”${of === undefined ? '' : ` với of="${of}"`} chưa cho biết in lại phần nào.`,
      en: `“::include”${of === undefined ? '' : ` with of="${of}"`} does not say what to print.`,
    },
    hint: {
      vi: `Ghi part="mã các phần", hoặc of="…" (${selections.join(', ')}).`,
      en: `Write part="ids", or of="…" (${selections.join(', ')}).`,
    },
  };
}

const selections: readonly string[] = ['tasks', 'indicators', 'reports', 'budget'];
