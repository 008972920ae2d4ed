import type { Dossier } from './dossier.js';
import { sha256Hex } from './sha256.js';
import type { Template } from './template.js';

type Content = Pick<Dossier, 'plan' | 'office' | 'images' | 'documents'>;

/**
 * The SHA-256 of what a plan says: the values of plan and office file, the templates of its documents, the pictures. Comments, the
 * layout of the YAML and the names of files say nothing, nor do settings that only checking and comparing read.
 */
export async function contentHash(
  { plan, office, images, documents }: Content,
  templates: ReadonlyMap<string, Template>,
): Promise<string> {
  const pictures = new Map<string, string>();
  for (const [file, { bytes }] of images) pictures.set(file, await sha256Hex(bytes));
  const { office: _file, confirmed: _confirmed, ...said } = plan;
  const { templates: _files, check: _check, compare: _compare, ...frame } = office;
  const used = documents.map(({ kind: { kind } }) => {
    const { head, body } = templates.get(kind) ?? {};
    return { kind, head, body };
  });
  const text = JSON.stringify(canonical([said, frame, used], pictures));
  return sha256Hex(new TextEncoder().encode(text));
}

/** Maps whose order is that of documents, units, and so on; elsewhere the order of keys is layout. */
const ordered = new Set(['documents', 'units', 'signers', 'citations', 'events']);

/** The value with its keys in one order, and in the place of each picture's name what the picture is. */
function canonical(value: unknown, pictures: ReadonlyMap<string, string>, name = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => canonical(each, pictures));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]): [string, unknown] => {
    const picture = name === 'image' && key === 'file' ? pictures.get(String(each)) : undefined;
    return [key, picture ?? canonical(each, pictures, key)];
  });
  return ordered.has(name) ? entries : entries.sort(([one], [other]) => (one < other ? -1 : 1));
}
