import type { Finding, Words } from '../../model/finding.js';
import type { Template } from '../../model/template.js';
import { templateHelpers } from './template-helpers.js';
import type { TemplateMistake } from './template-mistake.js';

const names =
  'title, period, kind, addressee, issuer.name, issuer.short, office.name, office.short, plan.kind, plan.issuer, plan.reference';

const useNames = { vi: `Các tên dùng được: ${names}.`, en: `Names: ${names}.` };

/** A template's mistake as a finding at its own line. */
export function mistakeFinding(mistake: TemplateMistake, template: Template): Finding {
  const { code, message, hint } = wordings[mistake.reason](mistake.name);
  const at = { line: template.bodyLine + mistake.line - 1 };
  return { code, severity: 'error', message, hint, file: template.path, at };
}

type Wording = { readonly code: string; readonly message: Words; readonly hint: Words };

const wordings: Readonly<Record<TemplateMistake['reason'], (name: string) => Wording>> = {
  syntax: () => ({
    code: 'template-syntax',
    message: {
      vi: 'Mẫu văn bản viết sai cú pháp: dấu {{ }} chưa đóng, hoặc {{#if}} thiếu phần kết thúc.',
      en: 'The template is not well-formed: an unclosed {{ }}, or an {{#if}} without its end.',
    },
    hint: {
      vi: 'Rà soát các dấu {{ và }} từ dòng này trở lên; mỗi {{#if …}} phải có {{/if}}.',
      en: 'Look at the braces from this line upwards; every {{#if …}} needs its {{/if}}.',
    },
  }),
  'unknown-name': (name) => ({
    code: 'template-name-known',
    message: {
      vi: `Mẫu văn bản dùng tên “${name}”, nhưng không có dữ liệu nào tên như vậy.`,
      en: `The template names “${name}”, which is not among its values.`,
    },
    hint: useNames,
  }),
  'not-a-text': (name) => ({
    code: 'template-name-known',
    message: {
      vi: `“${name}” là một nhóm, không phải một nội dung in được.`,
      en: `“${name}” is a group of values, not a text.`,
    },
    hint: useNames,
  }),
  'unknown-helper': (name) => ({
    code: 'template-helper-known',
    message: {
      vi: `Mẫu văn bản gọi “${name}”, nhưng không có cách đổi chữ này.`,
      en: `The template calls “${name}”, which is no helper.`,
    },
    hint: {
      vi: `Các cách đổi chữ: ${templateHelpers.join(', ')}. Ví dụ: {{lowerFirst title}}.`,
      en: `Helpers: ${templateHelpers.join(', ')}, as in {{lowerFirst title}}.`,
    },
  }),
  'not-allowed': (name) => ({
    code: 'template-allowed',
    message: {
      vi: `Mẫu văn bản không dùng được “${name}” theo cách này.`,
      en: `A template cannot use “${name}” this way.`,
    },
    hint: {
      vi: 'Mẫu chỉ in dữ liệu ({{title}}, {{lowerFirst title}}) và hỏi có dữ liệu hay không ({{#if …}} … {{else}} … {{/if}}).',
      en: 'Templates print values ({{title}}, {{lowerFirst title}}) and ask for them ({{#if …}} … {{else}} … {{/if}}).',
    },
  }),
  'not-closed': (name) => ({
    code: 'template-element-closed',
    message: {
      vi: `Thành phần “${name}” mở và đóng không khớp.`,
      en: `“${name}” is opened or closed without its counterpart.`,
    },
    hint: {
      vi: 'Mỗi dòng “:::tên” phải có một dòng “:::” đóng, cùng số dấu hai chấm.',
      en: 'Every “:::name” needs a closing line with as many colons.',
    },
  }),
};
