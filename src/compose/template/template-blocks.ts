import type { RootContent } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { plainConstructs } from '../markdown/plain-constructs.js';

/** A template's body after its values were filled in: formal elements, headings and sentences, each with its line. */
export type TemplateBlock =
  | {
      readonly type: 'element';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly line: number;
      readonly children: readonly TemplateBlock[];
    }
  | { readonly type: 'heading'; readonly depth: number; readonly text: string; readonly line: number }
  | { readonly type: 'prose'; readonly text: string; readonly line: number };

/** Directives in block form only: the inline form would eat times and scales (7:30, 1:25.000). */
const blockDirectives = { flow: directive().flow ?? {} };

const processor = unified()
  .use(remarkParse)
  .use(function templateMarkdown(this: Processor) {
    const data = this.data();
    data.micromarkExtensions = [blockDirectives, { disable: { null: [...plainConstructs] } }];
    data.fromMarkdownExtensions = [directiveFromMarkdown()];
  });

/** Marks the lines of a template before values are filled in, so that its blocks still know them afterwards. */
export function markLines(body: string): string {
  return body
    .split('\n')
    .map((line, i) => {
      const element = /^(\s*:{2,}[a-z][a-z-]*)(?:\{([^}]*)\})?\s*$/.exec(line);
      if (element) return `${element[1]}{${element[2] ?? ''} line="${i + 1}"}`;
      const silent = /^\s*(:{2,}|\{\{[#/^!][^}]*\}\}|\{\{else[^}]*\}\})?\s*$/.test(line);
      return silent ? line : `${line}${lineMark(i + 1)}`;
    })
    .join('\n');
}

const firstMark = 0x100000;

function lineMark(line: number): string {
  return String.fromCodePoint(firstMark + line);
}

const lineMarks = /[\u{100000}-\u{10fffd}]/gu;

/** Reads a filled-in template. */
export function templateBlocks(markdown: string): TemplateBlock[] {
  return blocksOf(processor.parse(markdown).children, markdown);
}

function blocksOf(nodes: readonly RootContent[], markdown: string): TemplateBlock[] {
  return nodes.map((node): TemplateBlock => {
    switch (node.type) {
      case 'containerDirective':
      case 'leafDirective': {
        const { line, ...attributes } = node.attributes ?? {};
        const children = node.type === 'containerDirective' ? blocksOf(node.children, markdown) : [];
        const given = Object.entries(attributes).flatMap(([key, value]) =>
          value ? [[key, value] as const] : [],
        );
        return {
          type: 'element',
          name: node.name,
          attributes: Object.fromEntries(given),
          line: Number(line ?? 0),
          children,
        };
      }
      case 'heading':
        return { type: 'heading', depth: node.depth, ...sliced(node, markdown, /^#+\s*/) };
      default:
        return { type: 'prose', ...sliced(node, markdown) };
    }
  });
}

/** A block's own Markdown, without line marks, and its first line's number. */
function sliced(node: RootContent, markdown: string, strip?: RegExp): { text: string; line: number } {
  const raw = markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  const mark = raw.match(lineMarks)?.[0];
  const text = raw.replace(lineMarks, '').trim();
  return {
    text: strip ? text.replace(strip, '') : text,
    line: mark === undefined ? 0 : (mark.codePointAt(0) ?? firstMark) - firstMark,
  };
}
