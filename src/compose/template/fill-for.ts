import { defaultTypeSettings } from '../../doc/styles.js';
import type { DocumentNode, Dossier } from '../../model/dossier.js';
import type { Finding, Result } from '../../model/finding.js';
import { nearest } from '../../model/nearest.js';
import type { Template } from '../../model/template.js';
import { elementNames } from '../compose-blocks.js';
import { fillTemplate, type TemplateMistake } from './fill-template.js';
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
  const findings = unknownElements(filled.blocks, template);
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

function unknownElements(blocks: readonly TemplateBlock[], template: Template): Finding[] {
  const known = elementNames();
  return blocks.flatMap((block): Finding[] => {
    if (block.type !== 'element') return [];
    const inside = unknownElements(block.children, template);
    if (known.includes(block.name)) return inside;
    const close = nearest(block.name, known);
    const finding: Finding = {
      code: 'template-element-known',
      severity: 'error',
      message: {
        vi: `Mẫu văn bản gọi thành phần “::${block.name}”, nhưng không có thành phần thể thức này.`,
        en: `The template calls “::${block.name}”, which is no formal element.`,
      },
      hint: {
        vi: close ? `Sửa thành “::${close}”.` : `Các thành phần có thể gọi: ${known.join(', ')}.`,
        en: close ? `Did you mean “::${close}”?` : `Known elements: ${known.join(', ')}.`,
      },
      file: template.path,
      at: { line: template.bodyLine + block.line - 1 },
    };
    return [finding, ...inside];
  });
}

function mistakeFinding(mistake: TemplateMistake, template: Template): Finding {
  const at = { line: template.bodyLine + mistake.line - 1 };
  const common = { severity: 'error', file: template.path, at } as const;
  if (mistake.reason === 'unknown-name') {
    return {
      ...common,
      code: 'template-name-known',
      message: {
        vi: `Mẫu văn bản dùng tên “${mistake.name}”, nhưng không có dữ liệu nào tên như vậy.`,
        en: `The template names “${mistake.name}”, which is not among its values.`,
      },
      hint: {
        vi: 'Các tên dùng được: title, period, kind, addressee, issuer.name, issuer.short, office.name, office.short, plan.kind, plan.issuer, plan.reference.',
        en: 'Names: title, period, kind, addressee, issuer.name, issuer.short, office.name, office.short, plan.kind, plan.issuer, plan.reference.',
      },
    };
  }
  return {
    ...common,
    code: 'template-syntax',
    message: {
      vi: 'Mẫu văn bản viết sai cú pháp: dấu {{ }} chưa đóng, hoặc {{#if}}, {{#each}} thiếu phần kết thúc.',
      en: 'The template is not well-formed: an unclosed {{ }}, or an {{#if}} or {{#each}} without its end.',
    },
    hint: {
      vi: 'Rà soát các dấu {{ và }} từ dòng này trở lên; mỗi {{#if …}} phải có {{/if}}.',
      en: 'Look at the braces from this line upwards; every {{#if …}} needs its {{/if}}.',
    },
  };
}
