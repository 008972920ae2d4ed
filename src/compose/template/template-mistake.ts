import Handlebars from 'handlebars';
import type { TemplateData } from './fill-template.js';
import { type TemplateHelper, templateHelpers } from './template-helpers.js';

/** A mistake in a template, with its line in the template's body (from 1). */
export interface TemplateMistake {
  readonly line: number;
  readonly reason: 'syntax' | 'unknown-name' | 'not-a-text' | 'unknown-helper' | 'not-allowed' | 'not-closed';
  /** The name or the piece of the template that is wrong. */
  readonly name: string;
}

type Statement = hbs.AST.Statement;

/**
 * The first thing in a template that is wrong or that templates may not do. What passes prints texts and asks
 * with `{{#if}}` whether there is one: nothing else, so rendering it cannot fail.
 */
export function templateMistake(body: string, data: TemplateData): TemplateMistake | undefined {
  return (
    containerMistake(body) ?? syntaxMistake(body) ?? statementsMistake(Handlebars.parse(body).body, data)
  );
}

function syntaxMistake(body: string): TemplateMistake | undefined {
  try {
    Handlebars.parse(body);
    return undefined;
  } catch (error) {
    const { message = '', lineNumber } = error as { message?: string; lineNumber?: number };
    const line =
      lineNumber ?? Number(/line (\d+)/.exec(message)?.[1] ?? / - (\d+):\d+/.exec(message)?.[1] ?? 1);
    return { line, reason: 'syntax', name: '' };
  }
}

function statementsMistake(
  statements: readonly Statement[],
  data: TemplateData,
): TemplateMistake | undefined {
  for (const statement of statements) {
    const mistake = statementMistake(statement, data);
    if (mistake) return mistake;
  }
  return undefined;
}

function statementMistake(statement: Statement, data: TemplateData): TemplateMistake | undefined {
  const line = statement.loc.start.line;
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return undefined;
    case 'MustacheStatement':
      return printedMistake(statement as hbs.AST.MustacheStatement, data);
    case 'BlockStatement': {
      const block = statement as hbs.AST.BlockStatement;
      const name = block.path.original;
      if (name !== 'if' && name !== 'unless') return { line, reason: 'not-allowed', name: `{{#${name}}}` };
      const [asked, more] = block.params;
      if (!asked || more) return { line, reason: 'syntax', name: `{{#${name}}}` };
      return (
        (textAt(asked, data) === 'unknown'
          ? { line, reason: 'unknown-name', name: words(asked) }
          : undefined) ??
        statementsMistake(block.program.body, data) ??
        statementsMistake(block.inverse?.body ?? [], data)
      );
    }
    default:
      return { line, reason: 'not-allowed', name: statement.type.replace('Statement', '') };
  }
}

/** `{{name}}` or `{{helper name}}`. */
function printedMistake(
  statement: hbs.AST.MustacheStatement,
  data: TemplateData,
): TemplateMistake | undefined {
  const line = statement.loc.start.line;
  const { path, params, hash } = statement;
  const helper = words(path);
  const isHelper = templateHelpers.includes(helper as TemplateHelper);
  if (params.length > 0 && !isHelper) return { line, reason: 'unknown-helper', name: helper };
  if (hash?.pairs.length > 0 || params.length > 1) return { line, reason: 'not-allowed', name: helper };
  const [printed = path] = params;
  if (isHelper && params.length === 0) return { line, reason: 'not-allowed', name: helper };
  switch (textAt(printed, data)) {
    case 'unknown':
      return { line, reason: 'unknown-name', name: words(printed) };
    case 'group':
      return { line, reason: 'not-a-text', name: words(printed) };
    case 'text':
      return undefined;
  }
}

/** What a path names in the data: only names of their own count, nothing inherited. */
function textAt(expression: hbs.AST.Expression, data: TemplateData): 'text' | 'group' | 'unknown' {
  if (expression.type !== 'PathExpression') return 'unknown';
  const { parts, depth, data: isPrivate } = expression as hbs.AST.PathExpression;
  if (depth > 0 || isPrivate || parts.length === 0) return 'unknown';
  let at: unknown = data;
  for (const part of parts) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, part) || isText(at)) return 'unknown';
    at = (at as Record<string, unknown>)[part];
  }
  return at === undefined || isText(at) ? 'text' : 'group';
}

function isText(value: unknown): boolean {
  return value !== null && typeof value === 'object' && 'text' in value && typeof value.text === 'string';
}

function words(expression: hbs.AST.Expression): string {
  return 'original' in expression ? String(expression.original) : expression.type;
}

/** A container (`:::name`) that is never closed would swallow the rest; a closing line too many prints as text. */
function containerMistake(body: string): TemplateMistake | undefined {
  const open: { line: number; name: string; colons: number }[] = [];
  for (const [i, text] of body.split('\n').entries()) {
    const match = /^\s*(:{3,})\s*([a-z][a-z-]*)?/.exec(text);
    if (!match) continue;
    const colons = match[1]?.length ?? 0;
    if (match[2] !== undefined) open.push({ line: i + 1, name: `:::${match[2]}`, colons });
    else if ((open.at(-1)?.colons ?? Number.POSITIVE_INFINITY) > colons || open.length === 0) {
      return { line: i + 1, reason: 'not-closed', name: text.trim() };
    } else open.pop();
  }
  const left = open.at(-1);
  return left && { line: left.line, reason: 'not-closed', name: left.name };
}
