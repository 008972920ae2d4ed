/** The reference page of the data format, docs/khuon-dang.md, from the schemas' own words. */
import { contentFields, groups } from './reference-groups.mjs';
import { loadSchemas } from './schema-files.mjs';

export function reference(root) {
  const schemas = loadSchemas(root);
  const { definitions } = schemas.common;
  checkGroups(definitions);
  const parts = groups.flatMap((group) => [
    `## ${group.heading}`,
    ...(group.intro ? [group.intro] : []),
    ...(group.schema ? object(schemas[group.schema]) : []),
    ...group.members.flatMap((name) => definition(name, definitions[name])),
  ]);
  const contents = groups.map(({ heading, members }) => {
    const inside = members.map((name) => linkTo(name, definitions)).join(' · ');
    return `- [${heading}](#${anchor(heading)})${inside === '' ? '' : `: ${inside}`}`;
  });
  return `${[head, contents.join('\n'), ...parts].join('\n\n')}\n`;

  function definition(name, node) {
    return [`### ${headingOf(name, definitions)}`, ...object(node)];
  }

  function object(node) {
    const { properties } = node;
    const text = [meaning(node, definitions)].filter((words) => words !== '');
    if (!properties) return [...text, ...list(node)];
    return [...text, ...tables(node, '', definitions)];
  }
}

const head = `<!-- Made by \`npm run sync\` from schemas/*.json; do not edit. -->

# Khuôn dạng dữ liệu

Trang này liệt kê mọi trường của tệp kế hoạch, tệp cơ quan, mẫu văn bản, tệp kết quả và sổ đăng ký văn bản đi. Trường có dấu * là bắt buộc. Ví dụ ghi ở dạng một dòng cho gọn; trong tệp nên xuống dòng, nhất là với câu văn.`;

/** Tables of an object and of the groups of fields written inside it. */
function tables(node, path, definitions) {
  const { properties, required = [] } = node;
  const shared = isBody(node, definitions) ? contentFields : [];
  const own = Object.entries(properties).filter(([key]) => !shared.includes(key));
  const rows = own.map(([key, field]) => row(key, field, required.includes(key), definitions));
  const link = shared.map((key) => `\`${key}\``).join(', ');
  const more =
    shared.length > 0 ? [`| ${link} | Phần nội dung | | Như ở ${linkTo('section', definitions)}. | |`] : [];
  const table = [
    '| Trường | Tên gọi | Kiểu | Ý nghĩa | Ví dụ |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    ...more,
  ].join('\n');
  const inner = own.flatMap(([key, field]) => {
    const nested = field.properties ? field : field.items?.properties ? field.items : undefined;
    const at = path === '' ? key : `${path}.${key}`;
    return nested ? [`Các trường trong \`${at}\`:`, ...tables(nested, at, definitions)] : [];
  });
  return [table, ...inner];
}

/** Whether it is the plan's root or a document, which hold what a section holds. */
function isBody({ properties }, definitions) {
  return properties !== definitions.section.properties && contentFields.every((key) => key in properties);
}

function row(key, field, isRequired, definitions) {
  const full = resolved(field, definitions);
  const cells = [
    `\`${key}\`${isRequired ? ' *' : ''}`,
    full.title,
    typeWords(field, definitions),
    meaning({ ...full, isField: true }, definitions),
    examples(key, full),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

/** Description, meanings of the allowed values, what holds when nothing is written. */
function meaning(node) {
  const words = [node.description ?? ''];
  if (node.isField && node.markdownEnumDescriptions) words.push(`${values(node).join('; ')}.`);
  if (node.default !== undefined) words.push(`Mặc định: \`${node.default}\`.`);
  return words.filter((text) => text !== '').join(' ');
}

function values({ enum: allowed, markdownEnumDescriptions: meanings }) {
  return allowed.map((value, i) => (meanings ? `\`${value}\`: ${meanings[i]}` : `\`${value}\``));
}

/** Allowed values and examples of a definition that is no object. */
function list(node) {
  if (node.enum)
    return [
      values(node)
        .map((value) => `- ${value}`)
        .join('\n'),
    ];
  if (!node.examples) return [];
  return [`Ví dụ: ${node.examples.map((example) => `\`${flow(example)}\``).join(', ')}.`];
}

const typeNames = {
  string: 'chữ',
  integer: 'số nguyên',
  number: 'số',
  boolean: 'true hoặc false',
  object: 'nhóm trường',
};

function typeWords(field, definitions) {
  if (field.$ref) return linkTo(refName(field), definitions);
  if (field.const !== undefined) return `\`${field.const}\``;
  if (field.enum) return 'một trong các giá trị';
  const words = [field.type].flat().map((type) => {
    if (type === 'array')
      return `danh sách ${field.items ? elementWords(field.items, definitions) : ''}`.trim();
    if (type === 'object' && typeof field.additionalProperties === 'object') {
      const element = elementWords(field.additionalProperties, definitions);
      return field.propertyNames ? `các mã, mỗi mã một ${element}` : `các ${element}`;
    }
    return typeNames[type];
  });
  return new Intl.ListFormat('vi', { type: 'disjunction' }).format(new Set(words));
}

function elementWords(node, definitions) {
  if (node.$ref) return linkTo(refName(node), definitions);
  return lowered(node.title);
}

function examples(key, { examples: given = [], enum: allowed }) {
  const shown = allowed ? given.slice(0, 1) : given;
  return shown.map((example) => `\`${key}: ${flow(example)}\``).join('<br>');
}

/** A value on one line, as it may stand in a file: inside brackets, words with spaces are quoted. */
function flow(value) {
  if (typeof value === 'string')
    return /[\n]|: |^[-[{"'&*!|>%@`#?]| #|:$/.test(value) ? JSON.stringify(value) : value;
  return inBrackets(value);
}

function inBrackets(value) {
  if (Array.isArray(value)) return `[${value.map(inBrackets).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).map(([key, each]) => `${inBrackets(key)}: ${inBrackets(each)}`);
    return `{${fields.join(', ')}}`;
  }
  const isPlain = /^[\p{L}\d][\p{L}\d/%._-]*$/u.test(value) && !/^[\d.]+$/.test(value);
  return typeof value === 'string' && !isPlain ? JSON.stringify(value) : String(value);
}

function resolved(field, definitions) {
  return field.$ref ? { ...definitions[refName(field)], ...field } : field;
}

function refName({ $ref }) {
  return $ref.replace(/^.*\//, '');
}

function headingOf(name, definitions) {
  return `${definitions[name].title} (${name})`;
}

function linkTo(name, definitions) {
  return `[${lowered(definitions[name].title)}](#${anchor(headingOf(name, definitions))})`;
}

function lowered(text) {
  return text[0].toLocaleLowerCase('vi') + text.slice(1);
}

/** The anchor that GitHub, GitLab and VS Code give a heading. */
function anchor(heading) {
  return heading
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-');
}

function checkGroups(definitions) {
  const placed = groups.flatMap(({ members }) => members);
  for (const name of Object.keys(definitions)) {
    if (!placed.includes(name)) throw new Error(`scripts/reference-groups.mjs does not place “${name}”`);
  }
}
