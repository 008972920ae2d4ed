import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { spliceYaml } from '../../src/edit/splice.js';
import type { Splice } from '../../src/model/splice.js';
import fc from '../support/random.js';

type Json = unknown;

const folder = join(import.meta.dirname, '../../plans');
const plans = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

const read = (text: string): Json => parse(text, { version: '1.2', schema: 'core' });
const remarks = (text: string) => text.match(/(?:^|\s)#.*$/gm) ?? [];

/** Every pointer below a value. */
function pointers(value: Json, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [
    at,
    ...Object.entries(value).flatMap(([key, child]) => pointers(child, `${at}/${key.replaceAll('/', '~1')}`)),
  ];
}

function at(value: Json, pointer: string): Json {
  return steps(pointer).reduce<Json>((here, key) => (here as Record<string, Json>)[key], value);
}

const steps = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/'));

/** The value with the one change made on it. */
function changed(value: Json, splice: Splice): Json {
  const made = structuredClone(value);
  const holder = (pointer: string) => {
    const way = steps(pointer);
    const last = way.pop() ?? '';
    return [
      way.reduce<Json>((here, key) => (here as Record<string, Json>)[key], made) as Record<string, Json>,
      last,
    ] as const;
  };
  switch (splice.type) {
    case 'set': {
      const [parent, key] = holder(splice.pointer);
      parent[key] = splice.text;
      break;
    }
    case 'insert':
      (at(made, splice.list) as Json[]).splice(splice.at, 0, splice.value);
      break;
    case 'remove': {
      const [parent, key] = holder(splice.pointer);
      if (Array.isArray(parent) && parent.length > 1) parent.splice(Number(key), 1);
      else if (!Array.isArray(parent) && Object.keys(parent).length > 1) delete parent[key];
      else return changed(made, { ...splice, pointer: splice.pointer.replace(/\/[^/]*$/, '') });
      break;
    }
    case 'put': {
      const [parent, key] = holder(splice.pointer);
      const own = parent[key];
      const map = (typeof own === 'string' ? { text: own } : own) as Record<string, Json>;
      map[splice.key] = splice.value;
      parent[key] = map;
      break;
    }
    case 'rename': {
      const [parent, key] = holder(splice.pointer);
      const fields = Object.entries(parent).map(([name, field]) => [name === key ? splice.key : name, field]);
      const [above, last] = holder(splice.pointer.replace(/\/[^/]*$/, ''));
      above[last] = Object.fromEntries(fields);
      break;
    }
    case 'move': {
      const from = steps(splice.pointer);
      const list = at(made, splice.list) as Json[];
      const index = Number(from.at(-1));
      const [member] = list.splice(index, 1);
      list.splice(splice.at > index ? splice.at - 1 : splice.at, 0, member);
      break;
    }
    case 'remark':
      break;
  }
  return made;
}

const words = fc
  .array(
    fc.constantFrom(
      ...[
        'trẻ em',
        'đạt 65%',
        'chú ý:',
        '# dấu',
        '- gạch',
        '“ngoặc”',
        '"thẳng"',
        "'đơn'",
        '*sao*',
        '[@qd-23]',
        '{a, b}',
      ],
      ...[
        'dòng rất dài để tệp phải xuống dòng ở chỗ này',
        '12/5/2027',
        'năm 2027',
        ';',
        '|',
        '>',
        '&',
        '%',
        '@',
        'null',
      ],
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.join(' '));

function isField(value: Json, pointer: string): boolean {
  return !Array.isArray(at(value, pointer.replace(/\/[^/]*$/, '')));
}

/** A text or number that is not the only field of its map. */
function isScalarField(value: Json, pointer: string): boolean {
  const siblings = Object.keys(at(value, pointer.replace(/\/[^/]*$/, '')) as object).length;
  return isField(value, pointer) && siblings > 1 && typeof at(value, pointer) !== 'object';
}

describe('the law of splices', () => {
  it.each(['set', 'insert', 'remove', 'bare', 'put', 'rename', 'move', 'remark'] as const)(
    '%s: reading gives the old value with exactly that change, and every remark is still there',
    (type) => {
      let made = 0;
      fc.assert(
        fc.property(fc.nat(plans.length - 1), fc.nat(), fc.nat(), words, (which, n, m, said) => {
          const text = plans[which] ?? '';
          const value = read(text);
          const all = pointers(value);
          const lists = all.filter((pointer) => Array.isArray(at(value, pointer)));
          const pick = <T>(from: readonly T[]) => from[n % from.length] as T;
          const list = pick(lists);
          const length = (at(value, list) as Json[]).length;
          const maps = all.filter((pointer) => {
            const found = at(value, pointer);
            if (typeof found === 'string') return /\/(?:items|tasks)\/\d+$/.test(pointer);
            return typeof found === 'object' && found !== null && !Array.isArray(found) && pointer !== '';
          });
          const splices: Record<Splice['type'] | 'bare', Splice> = {
            set: {
              type: 'set',
              pointer: pick(all.filter((p) => typeof at(value, p) === 'string')),
              text: said,
            },
            insert: { type: 'insert', list, at: m % (length + 1), value: said },
            remove: { type: 'remove', pointer: pick(all.filter((p) => p.split('/').length > 2)) },
            bare: {
              type: 'remove',
              pointer: pick(all.filter((p) => p.split('/').length > 2 && isScalarField(value, p))),
              comments: 'stay',
            },
            rename: {
              type: 'rename',
              pointer: pick(all.filter((p) => p.split('/').length > 2 && isField(value, p))),
              key: 'mới',
            },
            put: { type: 'put', pointer: pick(maps), key: 'mới', value: said },
            move: { type: 'move', pointer: `${list}/${m % length}`, list, at: n % (length + 1) },
            remark: { type: 'remark', pointer: pick(all.filter((p) => p !== '')), lines: [said] },
          };
          const splice = splices[type];
          const { text: after, refused } = spliceYaml(text, [splice]);
          if (refused.length > 0) {
            expect(after).toBe(text);
            return;
          }
          made++;
          expect(read(after)).toEqual(changed(value, splice));
          if (type !== 'remove') for (const remark of remarks(text)) expect(after).toContain(remark.trim());
        }),
        { numRuns: type === 'move' ? 220 : 150 }, // a move out of its own kind of list is refused
      );
      expect(made).toBeGreaterThan(type === 'move' ? 80 : 130);
    },
  );
});
