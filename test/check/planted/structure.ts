/** Faults of the outline: parts, lists, labels, references, appendices, beginnings and ends. */
import { itemsOf, type SectionNode, walkSections } from '../../../src/model/plan-tree.js';
import type { Ground } from './ground.js';
import { type Planter, sentence, slip } from './planter.js';

const sectionsOf = ({ dossier }: Ground) => [...walkSections(dossier.body.main)];
const topSections = ({ dossier: { body } }: Ground) =>
  body.main.content.type === 'sections' ? body.main.content.sections : [];

/** One more section behind the others. */
export function added(ground: Ground, section: unknown): string | undefined {
  const count = topSections(ground).length;
  if (count === 0) return undefined;
  ground.put(`/sections/${count}`, section);
  return `/sections/${count}`;
}

function section(code: string, value: unknown, at: string, companions: readonly string[] = []): Planter {
  const plant = (ground: Ground) => {
    const pointer = added(ground, value);
    return pointer === undefined ? undefined : [`${pointer}${at}`];
  };
  return { code, plant, companions };
}

/** Plain points of a list: no data beside them. */
function points(ground: Ground): readonly string[] {
  return [...itemsOf(ground.dossier.body.main)].flatMap(({ pointer, list }) =>
    list === 'items' && typeof ground.at(pointer) === 'string' ? [pointer] : [],
  );
}

/** Points of one sentence, in lists of four and more that all end in a full stop; the last one is another matter. */
function pointsInLongLists(ground: Ground): readonly string[] {
  return sectionsOf(ground).flatMap(({ content }) => {
    const texts =
      content.type === 'list'
        ? content.items.flatMap(({ text, items }) => (items.length === 0 && text ? text : []))
        : [];
    if (texts.length < 4 || !texts.every(({ text }) => /[\p{L}\p{N}”)%]\.$/u.test(text))) return [];
    return texts.slice(0, -1).flatMap(({ text, pointer }) => (/[.!?]\s/.test(text) ? [] : [pointer]));
  });
}

function listSections(ground: Ground): readonly SectionNode[] {
  return sectionsOf(ground).filter(({ content }) => content.type === 'list' && content.name === 'tasks');
}

/** Another appendix behind those that the plan has. */
function appendix(ground: Ground, value: unknown): string {
  const pointer = `/appendices/${ground.dossier.appendices.length}`;
  ground.put(pointer, value);
  return pointer;
}

const hasAppendices = ({ dossier }: Ground) => dossier.appendices.length > 0;
const namesNoAppendix = ({ prose }: Ground) =>
  prose.every(({ text }) => !/phụ lục|biểu mẫu|đề cương/i.test(text));
const comesAlone = ({ dossier: { appendices, documents } }: Ground) =>
  appendices.length === 0 && documents.every(({ fields }) => fields.enclosures === undefined);

export const structurePlanters: readonly Planter[] = [
  section('section-has-content', { heading: 'Nội dung khác' }, '/heading'),
  section('image-has-alt', { heading: 'Hình minh họa', image: { file: 'hinh.png' } }, '/image'),
  section('include-ends', { id: 'phan-tu-in', heading: 'Nội dung khác', include: 'phan-tu-in' }, '/include'),
  slip(
    'label-not-typed',
    [
      [/^/gu, 'III. '],
      [/^/gu, '2. '],
    ],
    { parts: ['heading'] },
  ),
  sentence('labels-in-order', [
    '\n\na) Rà soát đối tượng.\n\nc) Lập danh sách.',
    '\n\n1. Rà soát.\n\n3. Lập danh sách.',
  ]),
  {
    code: 'one-list-per-section',
    plant: (ground) => {
      const pointer = ground.pick(listSections(ground))?.pointer;
      if (pointer === undefined) return undefined;
      ground.put(`${pointer}/reports`, ['Việc thứ nhất.', 'Việc thứ hai.']);
      return [`${pointer}/reports`, `${pointer}/tasks`];
    },
  },
  {
    code: 'item-says-something',
    plant: (ground) => {
      const pointer = ground.pick(points(ground));
      if (pointer === undefined) return undefined;
      ground.put(pointer, { serves: [] });
      return [pointer];
    },
  },
  {
    code: 'id-unique',
    plant: (ground) => {
      const nodes = sectionsOf(ground).filter(({ pointer }) => pointer !== '');
      const [first, second] = [ground.pick(nodes.slice(0, 1)), ground.pick(nodes.slice(1))];
      if (!first || !second || first.id !== undefined || second.id !== undefined) return undefined;
      ground.put(`${first.pointer}/id`, 'phan-trung-ma');
      ground.put(`${second.pointer}/id`, 'phan-trung-ma');
      return [`${second.pointer}/id`];
    },
  },
  {
    code: 'id-names-file',
    plant: (ground) => {
      ground.put('/id', 'nul');
      return ['/id'];
    },
  },
  sentence('reference-known', ['Chi tiết nêu tại [@khong-khai].']),
  sentence('mention-well-formed', ['Chi tiết nêu tại [@ muc-tieu].']),
  sentence('section-named-exists', [
    'Các việc này nêu tại mục XIX Kế hoạch này.',
    'Nội dung nêu tại khoản 2 mục XVII Kế hoạch này.',
  ]),
  {
    code: 'unit-known',
    plant: (ground) => {
      const items = [...itemsOf(ground.dossier.body.main)];
      const item = ground.pick(
        items.filter(({ fields }) => typeof fields.partners === 'string' || fields.partners),
      );
      if (!item) return undefined;
      ground.put(`${item.pointer}/partners`, 'don-vi-la');
      return [`${item.pointer}/partners`];
    },
  },
  {
    code: 'list-ends-alike',
    plant: (ground) => {
      const pointer = ground.pick(pointsInLongLists(ground));
      if (pointer === undefined) return undefined;
      ground.put(pointer, String(ground.at(pointer)).replace(/\.$/, ';'));
      return [pointer];
    },
  },
  {
    code: 'announcement-followed',
    plant: (ground) => {
      const last = sectionsOf(ground).flatMap(({ text, after, content }) =>
        after ? [after] : text && content.type === 'none' ? [text] : [],
      );
      const pointer = ground.pick(last)?.pointer;
      if (pointer === undefined) return undefined;
      ground.put(pointer, `${ground.at(pointer)} Nội dung cụ thể như sau:`);
      return [pointer];
    },
  },
  slip('end-mark-once', [[/(?<=\p{Ll})\.$/gu, './.']], { parts: ['sentence'] }),
  {
    code: 'enclosures-said-once',
    plant: ({ dossier, pick, put, at }) => {
      const closings = dossier.documents.flatMap(({ fields, body, carriesSharedBody }) => {
        const closing = body.closing ?? (carriesSharedBody ? dossier.body.closing : undefined);
        return fields.enclosures && closing?.text ? [closing.text.pointer] : [];
      });
      const pointer = pick(closings);
      if (pointer === undefined) return undefined;
      put(pointer, `${at(pointer)} (Gửi kèm theo: 01 dự thảo).`);
      return [pointer];
    },
  },
  sentence('appendix-count', ['Kế hoạch này có 07 phụ lục kèm theo.'], { room: hasAppendices }),
  sentence('appendix-exists', ['Danh sách nêu tại Phụ lục XIX kèm theo Kế hoạch này.'], {
    companions: ['attachment-given'],
    room: namesNoAppendix,
  }),
  sentence('attachment-given', ['Các đơn vị báo cáo theo đề cương và biểu mẫu kèm theo.'], {
    room: comesAlone,
  }),
  {
    code: 'appendix-mentioned',
    companions: ['appendix-count'],
    plant: (ground) =>
      !namesNoAppendix(ground)
        ? undefined
        : [`${appendix(ground, { heading: 'Bản đồ địa bàn', text: 'Bản đồ vẽ theo tỷ lệ.' })}/heading`],
  },
  {
    code: 'appendix-roman',
    companions: ['appendix-mentioned', 'appendix-count'],
    plant: (ground) => {
      appendix(ground, { heading: 'Bản đồ', text: 'Bản đồ vẽ theo tỷ lệ.', print: { label: 'Phụ lục 01' } });
      const first = ground.dossier.appendices.length;
      ground.put(`/appendices/${first + 1}`, { heading: 'Danh sách', text: 'Danh sách lập theo thôn.' });
      return [`/appendices/${first}/print/label`];
    },
  },
];
