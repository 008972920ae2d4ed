/**
 * Addresses that our Word files give their paragraphs, so that corrections made there find their way home: the JSON pointer of
 * the words as a short code, `/sections/3/sections/2/tasks/4/text` → `s3s2t4x`. Letters are keys, digits places in lists.
 * Ids never go in; words neither. Word forgets case in such names and takes 40 characters.
 */

/** What every name of such an address begins with; Word hides bookmarks that begin with an underline. */
export const addressPrefix = '_kh_';
/** Characters Word takes in a bookmark's name. */
const longest = 40;

/** The keys that lead to printed words. No code begins another. */
const keys: Readonly<Record<string, string>> = {
  sections: 's',
  items: 'i',
  tasks: 't',
  indicators: 'n',
  reports: 'r',
  budget: 'b',
  appendices: 'p',
  measures: 'm',
  text: 'x',
  name: 'k',
  heading: 'h',
  after: 'a',
  note: 'o',
  basis: 'q',
  table: 'g',
  rows: 'w',
  columns: 'c',
  title: 'l',
  lead: 'e',
  when: 'v',
  to: 'ua',
  recipients: 'ub',
  signature: 'uc',
  lines: 'ud',
  above: 'ue',
  below: 'uf',
  letterhead: 'ug',
  number: 'uh',
  symbol: 'ui',
  place: 'uj',
  date: 'uk',
  subject: 'ul',
  enclosures: 'um',
  contact: 'un',
  drafter: 'uo',
  draft: 'up',
  urgency: 'uq',
  opening: 'ya',
  closing: 'yb',
  image: 'yc',
  caption: 'yd',
  output: 'ye',
  partners: 'yf',
  supervisor: 'yg',
  amount: 'yh',
  target: 'yi',
  unit: 'yj',
  baseline: 'yk',
  targets: 'yl',
  change: 'ym',
};
const named = new Map(Object.entries(keys).map(([key, code]) => [code, key]));
const documents = 'd';
const step = /(?:[uy]?[a-z])(\d*)/y;

/**
 * The code of a pointer into a plan; `documents` are the ids of its documents in their order. Undefined for what has no code: other
 * files, keys of an author's own, addresses that would be too long.
 */
export function addressCode(pointer: string, ids: readonly string[]): string | undefined {
  if (!pointer.startsWith('/')) return undefined;
  const [first = '', second = '', ...rest] = pointer.slice(1).split('/');
  const own = first === 'documents';
  const at = own ? ids.indexOf(second) : -1;
  if (own && at < 0) return undefined;
  let code = own ? `${documents}${at}` : '';
  for (const each of own ? rest : [first, second, ...rest].filter((part) => part !== '')) {
    const part = /^\d+$/.test(each) ? each : keys[each];
    if (part === undefined) return undefined;
    code += part;
  }
  // Room for the mark that tells repeated addresses apart.
  return code.length + addressPrefix.length > longest - 4 ? undefined : code;
}

/** The pointer behind a code; a mark for repetition (`_2`) is left out. Undefined for what is no code of ours. */
export function addressOf(code: string, ids: readonly string[]): string | undefined {
  const plain = code.toLowerCase().replace(/_\d+$/, '');
  let pointer = '';
  for (let at = 0; at < plain.length; ) {
    step.lastIndex = at;
    const [whole, digits = ''] = step.exec(plain) ?? [];
    if (whole === undefined) return undefined;
    const letters = whole.slice(0, whole.length - digits.length);
    const key = letters === documents && at === 0 ? documentOf(Number(digits), ids) : named.get(letters);
    if (key === undefined) return undefined;
    pointer += `/${key}${digits === '' || letters === documents ? '' : `/${Number(digits)}`}`;
    at += whole.length;
  }
  return pointer === '' ? undefined : pointer;
}

function documentOf(at: number, ids: readonly string[]): string | undefined {
  const id = ids[at];
  return id === undefined ? undefined : `documents/${id}`;
}
