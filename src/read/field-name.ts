import type { Words } from '../model/finding.js';
import { type SchemaName, schemaAt, stepsOf } from './schema-node.js';

/** A field as messages name it: “lead” (cơ quan chủ trì); in English the key alone. An element bears its list's name. */
export function fieldName(schema: SchemaName, pointer: string): Words {
  const steps = [...stepsOf(pointer)];
  let path = pointer;
  while (steps.length > 0 && /^\d+$/.test(steps.at(-1) ?? '')) {
    steps.pop();
    path = path.slice(0, path.lastIndexOf('/'));
  }
  const key = steps.at(-1);
  const title = schemaAt(schema, path)?.title;
  if (key === undefined) return { vi: title ?? 'Tệp', en: 'The file' };
  return namedField(key, title);
}

/** The name of a key with its Vietnamese title, whose first letter is lowered in the brackets. */
export function namedField(key: string, title: string | undefined): Words {
  const name = `“${key}”`;
  return { vi: title === undefined ? name : `${name} (${lowered(title)})`, en: name };
}

function lowered(title: string): string {
  return title.charAt(0).toLocaleLowerCase('vi') + title.slice(1);
}
