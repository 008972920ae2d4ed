import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, isGenerated, type TextFile } from './source-files.js';

/** The world outside: only the command line may touch it. */
const outside = new Set([
  'process',
  'console',
  'fetch',
  'globalThis',
  'performance',
  'setTimeout',
  'setInterval',
  'require',
  '__dirname',
]);

/** What `npm run sync` writes is as pure as what it is made from, and long. */
const core = filesBelow('src').filter((file) => !file.path.startsWith('src/cli/') && !isGenerated(file));

describe('outside the command line', () => {
  it('there are modules to look at', () => {
    expect(core.length).toBeGreaterThan(130);
  });

  it('nothing reads a clock, throws dice, prints, or asks for the machine', () => {
    expect(core.flatMap(touches)).toEqual([]);
  });

  it('a touch would be seen', () => {
    const text = 'const a = { process: 1 }.process; console.log(Date.now(), new Date(), new Date(0), a);';
    expect(touches({ path: 'x.ts', text })).toEqual(['x.ts: console', 'x.ts: Date.now', 'x.ts: new Date()']);
  });
});

function touches({ path, text }: TextFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const word = touch(node);
    if (word !== undefined) found.push(`${path}: ${word}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

function touch(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) {
    return 'new Date()';
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  if (ts.isPropertyAccessExpression(node)) {
    const said = node.getText();
    return said === 'Date.now' || said === 'Math.random' ? said : undefined;
  }
  if (ts.isIdentifier(node) && outside.has(node.text)) {
    const { parent } = node;
    const isName =
      (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
      (ts.isPropertyAssignment(parent) && parent.name === node);
    return isName ? undefined : node.text;
  }
  return undefined;
}
