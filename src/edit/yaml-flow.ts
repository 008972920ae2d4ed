/** Data that read best on one line, `{period: half-year, due: 15/5}`, `[vhxh, kinh-te]`: what may stand so, and how. */
import { columns, flowText, keyText } from './yaml-scalar.js';

/** Fields whose words are sentences: what holds one is never squeezed into a line. */
const sentences = new Set([...['text', 'heading', 'basis', 'opening', 'closing', 'after', 'rows']]);
/** Maps from names to things: each thing on a line of its own. */
const registers = new Set(['citations', 'units', 'signers', 'documents', 'events', 'templates']);
/** Lists of short words, which stand in quotation marks between `[ ]`. */
const wordLists = new Set(['parent', 'issuer', 'lines', 'aliases', 'columns']);
/** Longer data read better one below the other. */
const longestDatum = 60;

/** A list or record on one line; `key` is the field it stands in. Undefined where it should stand in lines. */
export function flowOf(value: object, key: string): string | undefined {
  return Array.isArray(value) ? listOf(value, key) : recordOf(value, key);
}

function listOf(items: readonly unknown[], key: string): string | undefined {
  if (items.length === 0) return '[]';
  const [first] = items;
  const single = items.length === 1 && typeof first === 'object' && first !== null && !Array.isArray(first);
  if (single && key === 'reports') {
    const record = recordOf(first, '');
    return record === undefined ? undefined : `[${record}]`;
  }
  const parts = items.map((item) => {
    if (typeof item === 'string' && /\s/.test(item) && !wordLists.has(key)) return undefined;
    return scalarOf(item, 'list');
  });
  return parts.includes(undefined) ? undefined : `[${parts.join(', ')}]`;
}

function recordOf(value: object, key: string): string | undefined {
  const entries = Object.entries(value).filter(([, child]) => child !== undefined);
  if (entries.length === 0) return '{}';
  if (registers.has(key)) return undefined;
  const parts = entries.map(([name, child]) => {
    // The words of a time are a datum beside it.
    if (sentences.has(name) && key !== 'when') return undefined;
    const text = typeof child === 'object' && child !== null ? flowOf(child, name) : scalarOf(child, 'map');
    return text === undefined ? undefined : `${keyText(name)}: ${text}`;
  });
  return parts.includes(undefined) ? undefined : `{${parts.join(', ')}}`;
}

function scalarOf(value: unknown, within: 'list' | 'map'): string | undefined {
  if (typeof value !== 'string') return typeof value === 'object' ? undefined : String(value);
  if (columns(value) > longestDatum || /[.;:]$/.test(value) || value.includes('\n')) return undefined;
  return flowText(value, within);
}
