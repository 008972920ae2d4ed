/** Rewrites the literals of a bundled file: patterns know fewer letters, and no template is raw, so that all may be written in ASCII. */
import { parseAst } from 'rolldown/parseAst';
import { withFewerLetters } from './fewer-letters.mjs';

export const rewriteLiterals = {
  name: 'rewrite-literals',
  renderChunk(code) {
    let at = 0;
    let made = '';
    for (const { start, end, text } of changesIn(code).sort((a, b) => a.start - b.start)) {
      made += code.slice(at, start) + text;
      at = end;
    }
    return { code: made + code.slice(at), map: null };
  },
};

function changesIn(code) {
  const changes = [];
  const raw = new Set();
  walk(parseAst(code), (node) => {
    if (isRaw(node)) {
      raw.add(node.quasi);
      changes.push({ start: node.start, end: node.quasi.start, text: '' });
    }
    let inClass = false;
    for (const { start, end } of pieces(node)) {
      const [text, ends] = withFewerLetters(code.slice(start, end), inClass);
      inClass = ends;
      changes.push({ start, end, text: raw.has(node) ? cooked(text) : text });
    }
  });
  return changes;
}

/** Sees every node, a parent before its children. */
function walk(value, see) {
  if (typeof value.type === 'string') see(value);
  for (const child of Object.values(value)) if (child && typeof child === 'object') walk(child, see);
}

/** The literal parts of a node, in order. */
function pieces(node) {
  if (node.type === 'TemplateLiteral') return node.quasis;
  return node.type === 'Literal' && (node.regex || typeof node.value === 'string') ? [node] : [];
}

function isRaw({ type, tag }) {
  return type === 'TaggedTemplateExpression' && tag.object?.name === 'String' && tag.property?.name === 'raw';
}

function cooked(text) {
  if (/\\[`$]/.test(text)) throw new Error(`no plain template says the same: ${text}`);
  return text.replaceAll('\\', '\\\\');
}

/** The same program in ASCII: V8 reads it as it is, and keeps it in half the room. */
export function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
