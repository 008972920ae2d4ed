import Handlebars from 'handlebars';
import { lowerFirst, upperCase, upperFirst } from '../../model/vietnamese.js';
import { markLines, type TemplateBlock, templateBlocks } from './template-blocks.js';
import type { TemplateHelper } from './template-helpers.js';
import { type TemplateMistake, templateMistake } from './template-mistake.js';
import type { TemplateValue, ValueTokens } from './values.js';

/** What a template may name: texts, and groups of them. */
export type TemplateData = { readonly [name: string]: TemplateValue | TemplateData | undefined };

export type Filled = { readonly blocks: readonly TemplateBlock[] } | { readonly mistake: TemplateMistake };

/** Fills a template's values in and reads its blocks. */
export function fillTemplate(written: string, data: TemplateData, values: ValueTokens): Filled {
  const body = written.normalize('NFC').replace(/\r\n?/g, '\n');
  const mistake = templateMistake(body, data);
  if (mistake) return { mistake };
  const change = (how: (text: string) => string) => (token: string) => {
    const value = values.valueOf(token);
    return values.put({ ...value, text: how(value.text) });
  };
  const helpers: Record<TemplateHelper, (token: string) => string> = {
    lowerFirst: change(lowerFirst),
    upperFirst: change(upperFirst),
    upper: change(upperCase),
  };
  const handlebars = Handlebars.create();
  handlebars.registerHelper(helpers);
  const render = handlebars.compile(markLines(body), { preventIndent: true });
  return { blocks: templateBlocks(render(tokenData(data, values))) };
}

/** Texts become tokens; what is missing becomes an empty text, so that `{{#if}}` can ask for it. */
function tokenData(data: TemplateData, values: ValueTokens): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      if (value === undefined) return [name, ''];
      if (typeof value.text === 'string')
        return [name, value.text === '' ? '' : values.put(value as TemplateValue)];
      return [name, tokenData(value as TemplateData, values)];
    }),
  );
}
