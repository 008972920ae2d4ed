import type { Finding, Words } from '../model/finding.js';
import { slug } from '../model/slug.js';
import { pointer as step } from '../model/source-file.js';
import { fieldName, namedField } from './field-name.js';
import { nearestKey } from './nearest-key.js';
import { problem } from './problem.js';
import { childSchema, definitions, type SchemaNode, schemaAt } from './schema-node.js';
import { exampleOf } from './subject.js';
import type { ValidationContext } from './validation-context.js';
import { valueAt } from './value-at.js';

/** A key that the schema does not know: the nearest known one, or where it belongs, or what may stand here. */
export function wordUnknownKey(pointer: string, key: string, context: ValidationContext): Finding {
  const schema = schemaAt(context.schema, pointer) ?? {};
  return problem(
    context.file,
    'key-known',
    { pointer: step(pointer, key), key: true },
    homesOf(key).length > 0
      ? { vi: `“${key}” không dùng được ở chỗ này.`, en: `“${key}” cannot stand here.` }
      : { vi: `Khuôn dạng không có trường “${key}”.`, en: `There is no field “${key}”.` },
    cureOfUnknown(key, schema, valueAt(context.value, pointer)),
  );
}

function cureOfUnknown(key: string, schema: SchemaNode, owner: unknown): Words {
  const meant = nearestKey(key, schema);
  const taken =
    meant !== undefined && typeof owner === 'object' && owner !== null && Object.hasOwn(owner, meant);
  if (meant !== undefined) {
    const name = namedField(meant, schema.properties?.[meant]?.title);
    return taken
      ? {
          vi: `Gộp vào trường ${name.vi} đã có, hoặc bỏ trường này.`,
          en: `Join it to ${name.en}, which is there, or remove it.`,
        }
      : { vi: `Sửa thành ${name.vi}.`, en: `Change it to ${name.en}.` };
  }
  const homes = homesOf(key);
  if (homes.length > 0) {
    const list = homes.map((home) => `“${home}”`).join(', ');
    return {
      vi: `Trường này thuộc phần ${list}: sửa mức thụt đầu dòng, hoặc chuyển đến đúng chỗ.`,
      en: `The field belongs to ${list}: mend the indentation, or move it there.`,
    };
  }
  const known = Object.keys(schema.properties ?? {})
    .map((name) => `“${name}”`)
    .join(', ');
  return {
    vi: `Bỏ trường này, hoặc chọn trong các trường: ${known}.`,
    en: `Remove it, or use one of: ${known}.`,
  };
}

/** The titles of the parts that know a field of this name. */
function homesOf(key: string): readonly string[] {
  const homes = Object.values(definitions)
    .filter((definition) => definition.properties && Object.hasOwn(definition.properties, key))
    .map((definition) => definition.title ?? '');
  return [...new Set(homes)];
}

/** A required key that is not there. */
export function wordMissingKey(pointer: string, key: string, context: ValidationContext): Finding {
  const schema = schemaAt(context.schema, pointer) ?? {};
  const child = childSchema(schema, key);
  const field = namedField(key, child?.title);
  const owner = ownerName(pointer, context);
  const example = child && exampleOf(child);
  const sample = example === undefined ? '' : `, ví dụ: ${key}: ${example}`;
  return problem(
    context.file,
    'key-required',
    { pointer, key: true },
    { vi: `${owner.vi} chưa có ${field.vi}.`, en: `${owner.en} has no ${field.en}.` },
    {
      vi: `Bổ sung ${field.vi}${sample}.`,
      en: `Add ${field.en}${sample.replace('ví dụ', 'for example')}.`,
    },
  );
}

function ownerName(pointer: string, context: ValidationContext): Words {
  if (pointer === '') {
    const title = schemaAt(context.schema, '')?.title ?? 'Tệp';
    return { vi: title, en: 'The file' };
  }
  const name = fieldName(context.schema, pointer);
  return /\/\d+$/.test(pointer)
    ? { vi: `Một nội dung của ${name.vi}`, en: `An element of ${name.en}` }
    : name;
}

/** A name that the author may choose (a unit's, a document's, a year) and that has not the form it must have. */
export function wordKeyForm(pointer: string, key: string, context: ValidationContext): Finding {
  const schema = schemaAt(context.schema, pointer);
  const owner = fieldName(context.schema, pointer);
  const at = { pointer: step(pointer, key), key: true };
  if (schema?.propertyNames?.pattern) {
    return problem(
      context.file,
      'value-form',
      at,
      { vi: `“${key}” trong ${owner.vi} không phải là một năm.`, en: `“${key}” in ${owner.en} is no year.` },
      { vi: 'Ghi năm gồm bốn chữ số, ví dụ: 2030.', en: 'Write a year of four digits, for example 2030.' },
    );
  }
  const proposed = slug(key);
  return problem(
    context.file,
    'value-form',
    at,
    {
      vi: `Mã “${key}” trong ${owner.vi} có ký tự không dùng được: mã chỉ gồm chữ thường không dấu, chữ số, nối bằng gạch ngang.`,
      en: `The id “${key}” in ${owner.en} may hold only small letters without marks, digits and hyphens.`,
    },
    proposed === ''
      ? { vi: 'Ghi lại mã, ví dụ: vhxh.', en: 'Write another id, for example vhxh.' }
      : { vi: `Sửa thành “${proposed}”.`, en: `Change it to “${proposed}”.` },
  );
}
