import Handlebars from 'handlebars';
import { lowerFirst, upperCase, upperFirst } from '../../model/vietnamese.js';
import { markLines, type TemplateBlock, templateBlocks } from './template-blocks.js';
import type { TemplateValue, ValueTokens } from './values.js';

/** What a template may name: texts, and groups of them. */
export type TemplateData = { readonly [name: string]: TemplateValue | TemplateData | undefined };

/** A mistake in a template, with its line in the template's body (from 1). */
export interface TemplateMistake {
  readonly line: number;
  readonly reason: 'syntax' | 'unknown-name';
  readonly name?: string;
}

export type Filled = { readonly blocks: readonly TemplateBlock[] } | { readonly mistake: TemplateMistake };

/** Fills a template's values in and reads its blocks. */
export function fillTemplate(body: string, data: TemplateData, values: ValueTokens): Filled {
  const handlebars = Handlebars.create();
  const change = (how: (text: string) => string) => (token: string) => {
    const value = values.valueOf(token);
    return values.put({ ...value, text: how(value.text) });
  };
  const helpers = {
    lowerFirst: change(lowerFirst),
    upperFirst: change(upperFirst),
    upper: change(upperCase),
  };
  handlebars.registerHelper(helpers);
  try {
    const render = handlebars.compile(markLines(body.normalize('NFC')), {
      strict: true,
      preventIndent: true,
      knownHelpersOnly: true,
      knownHelpers: { lowerFirst: true, upperFirst: true, upper: true },
    });
    return { blocks: templateBlocks(render(tokenData(data, values))) };
  } catch (error) {
    return { mistake: mistakeOf(error) };
  }
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

/** Handlebars throws on wrong syntax and, being strict, on names that the data do not have. */
function mistakeOf(error: unknown): TemplateMistake {
  const message = error instanceof Error ? error.message : '';
  const missing = /^"(.+?)" not defined/.exec(message)?.[1];
  const unknownHelper = /unknown helper (\S+)|Missing helper: "(\S+)"/.exec(message);
  const name = missing ?? unknownHelper?.[1] ?? unknownHelper?.[2];
  const own = error as { lineNumber?: number };
  const line =
    own.lineNumber ?? Number(/line (\d+)/.exec(message)?.[1] ?? / - (\d+):\d+/.exec(message)?.[1] ?? 1);
  if (name !== undefined) return { line, reason: 'unknown-name', name };
  if (/parse error|expecting|doesn't match/i.test(message)) return { line, reason: 'syntax' };
  throw error;
}
