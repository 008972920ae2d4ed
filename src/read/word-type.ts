import type { Finding, Words } from '../model/finding.js';
import { wordNumber } from './number-findings.js';
import { problem } from './problem.js';
import { childSchema, type SchemaNode, schemaAt, typesOf } from './schema-node.js';
import { exampleOf, quoted, type Subject } from './subject.js';
import type { ValidationContext } from './validation-context.js';

/** A value of the wrong kind: nothing where something must be, one for a list, a list for one, a number for words. */
export function wordType(subject: Subject, context: ValidationContext): Finding {
  const { file } = context;
  const { pointer, schema, value, name, typed } = subject;
  const wants = typesOf(schema);
  if (value === null && typed === undefined) return empty(subject, file);
  if (typed !== undefined && wants.includes('string')) return wordNumber(file, pointer, value, typed);
  const tell = (vi: string, en: string, hint: Words) =>
    problem(file, 'value-type', { pointer }, { vi, en }, hint);
  const example = exampleOf(schema);
  const such = {
    vi: example === undefined ? '' : `, ví dụ: ${example}`,
    en: example === undefined ? '' : `, for example ${example}`,
  };
  if (value !== null && typeof value === 'object') {
    const list = Array.isArray(value);
    if (!list && wants.includes('array')) {
      return tell(
        `${name.vi} là danh sách, nhưng ở đây là các trường.`,
        `${name.en} is a list, and these are fields.`,
        dashEach,
      );
    }
    if (list && wants.includes('object')) {
      return tell(
        `${name.vi} là một nhóm trường, nhưng ở đây là danh sách.`,
        `${name.en} is a group of fields, and this is a list.`,
        {
          vi: `Bỏ các dấu “- ”; ghi từng trường: ${fieldsOf(schema)}.`,
          en: `Remove the dashes and write the fields: ${fieldsOf(schema)}.`,
        },
      );
    }
    const meant = listMeant(subject, context);
    if (!list && meant?.name === 'tasks') {
      const key = Object.keys(value)[0] ?? '';
      return tell(`${name.vi} không nhận “${key}”.`, `${name.en} does not take “${key}”.`, meant.hint);
    }
    return tell(
      `${name.vi} chỉ nhận một giá trị, nhưng ở đây là ${list ? 'danh sách' : 'nhóm trường'}.`,
      `${name.en} takes one value, and this is a ${list ? 'list' : 'group of fields'}.`,
      meant?.hint ?? {
        vi: `Ghi một giá trị trên cùng dòng${such.vi}.`,
        en: `Write one value on the same line${such.en}.`,
      },
    );
  }
  if (wants.includes('array') && /^-/.test(String(value))) {
    return tell(
      `${name.vi} là danh sách, nhưng sau dấu “-” không có dấu cách nên bị hiểu là một câu.`,
      `${name.en} is a list, but no space follows the dash, so it is taken for a sentence.`,
      { vi: 'Thêm một dấu cách thường sau mỗi dấu “-”.', en: 'Put an ordinary space after each dash.' },
    );
  }
  if (wants.includes('array')) {
    return tell(
      `${name.vi} là danh sách, nhưng ở đây là một giá trị.`,
      `${name.en} is a list, and this is one value.`,
      dashEach,
    );
  }
  if (wants.includes('number') || wants.includes('integer')) return number(subject, tell, such);
  if (wants.includes('boolean')) {
    const meant = truth(value);
    return tell(
      `${name.vi} chỉ nhận true (có) hoặc false (không), nhưng ở đây ghi ${quoted(value)}.`,
      `${name.en} takes true or false, and this is ${quoted(value)}.`,
      meant === undefined
        ? { vi: 'Ghi true hoặc false.', en: 'Write true or false.' }
        : { vi: `Sửa thành ${meant}.`, en: `Change it to ${meant}.` },
    );
  }
  return tell(
    `${name.vi} gồm các trường con, nhưng ở đây là ${quoted(value)}.`,
    `${name.en} is a group of fields, and this is ${quoted(value)}.`,
    {
      vi: `Xuống dòng, thụt vào và ghi từng trường: ${fieldsOf(schema)}.`,
      en: `Begin a new line, indent, and write the fields: ${fieldsOf(schema)}.`,
    },
  );
}

/** The list of the same part that takes what was written under another field: sentences under `text`, tasks under `lead`. */
function listMeant({ pointer, value }: Subject, { schema }: ValidationContext) {
  const [, owner = '', key = ''] = /^(.*)\/([^/]+)$/.exec(pointer.replace(/\/\d+$/, '')) ?? [];
  const properties = schemaAt(schema, owner)?.properties ?? {};
  const isTask = !Array.isArray(value) && /"(?:text|name)":/.test(JSON.stringify(value));
  const name = isTask ? 'tasks' : 'items';
  if (properties[name] === undefined || (!isTask && !Array.isArray(value))) return undefined;
  const hint: Words = isTask
    ? {
        vi: `Danh sách các việc thì sửa “${key}” thành “tasks” (các nhiệm vụ); ở “${key}” chỉ ghi mã hoặc tên.`,
        en: `A list of tasks goes under “tasks” instead of “${key}”, which takes ids or names.`,
      }
    : {
        vi: `Danh sách thì sửa “${key}” thành “items” (các ý); một đoạn văn thì ghi trên cùng dòng với “${key}”.`,
        en: `A list goes under “items” instead of “${key}”; a paragraph goes on the line of “${key}”.`,
      };
  return { name, hint };
}

const dashEach: Words = {
  vi: 'Xuống dòng, ghi mỗi nội dung trên một dòng sau dấu “- ”.',
  en: 'Write each on a line of its own after “- ”.',
};

function empty({ pointer, name }: Subject, file: string): Finding {
  const inList = /\/\d+$/.test(pointer);
  return problem(
    file,
    'value-present',
    { pointer, key: !inList },
    inList
      ? { vi: `Một dòng của ${name.vi} để trống.`, en: `An element of ${name.en} is empty.` }
      : { vi: `${name.vi} để trống.`, en: `${name.en} is empty.` },
    { vi: 'Ghi nội dung, hoặc bỏ dòng này.', en: 'Fill it in, or remove the line.' },
  );
}

function number(
  { schema, value, name }: Subject,
  tell: (vi: string, en: string, hint: Words) => Finding,
  such: Words,
): Finding {
  const whole = !typesOf(schema).includes('number');
  const plain =
    typeof value === 'string' && /^\d+(?:[.,]\d+)?$/.test(value.trim())
      ? value.trim().replace(',', '.')
      : undefined;
  const fits = plain !== undefined && (!whole || /^\d+$/.test(plain));
  return tell(
    `${name.vi} phải là ${whole ? 'số nguyên' : 'con số'}, nhưng ở đây ghi ${quoted(value)}.`,
    `${name.en} must be a ${whole ? 'whole number' : 'number'}, and this is ${quoted(value)}.`,
    fits
      ? {
          vi: `Sửa thành ${plain}, không có dấu ngoặc kép.`,
          en: `Change it to ${plain}, without quotation marks.`,
        }
      : { vi: `Ghi bằng chữ số${such.vi}.`, en: `Write it in digits${such.en}.` },
  );
}

function truth(value: unknown): boolean | undefined {
  const word = String(value).trim().toLocaleLowerCase('vi');
  if (['yes', 'y', 'on', 'có', 'x', '1', 'đúng'].includes(word)) return true;
  return ['no', 'n', 'off', 'không', '0', 'sai'].includes(word) ? false : undefined;
}

/** The first fields of a group, required ones first. */
function fieldsOf(schema: SchemaNode): string {
  const required = schema.required ?? [];
  const keys = Object.keys(schema.properties ?? {});
  const names = [...required, ...keys.filter((key) => !required.includes(key))].slice(0, 6);
  if (names.length === 0) {
    const child = childSchema(schema, 'ma');
    return `“mã: ${child?.title ?? '…'}”`;
  }
  return names.map((name) => `“${name}”`).join(', ');
}
