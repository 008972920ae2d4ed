/** Faults of legal bases, cited documents, organs and places. */
import { officePrefix } from '../../../src/model/dossier.js';
import type { Citation } from '../../../src/model/generated/schema-types.js';
import { periodYears } from '../../../src/model/period.js';
import { everyItem } from '../../../src/model/walk-dossier.js';
import type { Ground } from './ground.js';
import { oneOf, type Planter, sentence, slip } from './planter.js';

const firstYear = ({ dossier }: Ground) => periodYears(dossier.plan)[0];
const lastYear = ({ dossier }: Ground) => periodYears(dossier.plan)[1];

/** The plan's own cited documents. */
function cited({ dossier }: Ground, where: (citation: Citation) => boolean) {
  return Object.entries(dossier.plan.citations ?? {}).filter(([, citation]) => where(citation));
}

/** Writes a field of a cited document. */
function inCitation(
  code: string,
  key: keyof Citation,
  write: (citation: Citation, ground: Ground) => unknown,
  where: (citation: Citation, ground: Ground) => boolean,
  companions: readonly string[] = [],
): Planter {
  const plant = (ground: Ground) => {
    const [id, citation] = ground.pick(cited(ground, (each) => where(each, ground))) ?? [];
    if (id === undefined || !citation) return undefined;
    ground.put(`/citations/${id}/${key}`, write(citation, ground));
    return [`/citations/${id}`, `/citations/${id}/${key}`];
  };
  return { code, plant, companions };
}

const dayBefore = (date: string) =>
  date.replace(/^\d+/, (day) => String(day === '01' ? 2 : Number(day) - 1).padStart(2, '0'));
const yearBefore = (date: string) => date.replace(/\d{4}$/, (year) => String(Number(year) - 1));

/** One more line among bases that are a list, behind the others. */
function basis(code: string, lines: readonly string[], companions: readonly string[] = []): Planter {
  const plant = ({ dossier, pick, put, at }: Ground) => {
    const lists = ['/basis', ...dossier.documents.map(({ id }) => `/documents/${id}/basis`)].filter(
      (pointer) => Array.isArray(at(pointer)),
    );
    const pointer = pick(lists);
    if (pointer === undefined) return undefined;
    const before = at(pointer) as readonly string[];
    put(pointer, [...before, ...lines]);
    return [`${pointer}/${before.length + lines.length - 1}`];
  };
  return { code, plant, companions };
}

/** Documents that the bases rest on. */
function grounds({ prose, dossier }: Ground): readonly string[] {
  const texts = prose.filter(({ part }) => part === 'basis' || part === 'opening');
  return texts.flatMap(({ text }) =>
    [...text.matchAll(/\[@([\w-]+)\]/g)].flatMap(([, id = '']) =>
      dossier.plan.citations?.[id] ? [`/citations/${id}`] : [],
    ),
  );
}

const other = {
  xã: 'xã Tân Hiệp Đông',
  huyện: 'huyện Tân Hiệp Đông',
  tỉnh: 'tỉnh Lâm Đồng',
  'thị xã': 'thị xã Tân Hiệp Đông',
};

/** A place of the office's own level that is not its own. */
function otherPlace({ dossier: { office } }: Ground): string {
  const [noun] = /thị xã|xã|huyện|tỉnh/.exec(office.name) ?? [];
  return other[noun as keyof typeof other];
}

const isPresent = (ground: Ground) => firstYear(ground) > 2025;

export const citationPlanters: readonly Planter[] = [
  basis('basis-introduced', [
    'Nghị định số 56/2017/NĐ-CP ngày 09/5/2017 của Chính phủ quy định chi tiết một số điều của Luật Trẻ em',
  ]),
  basis('basis-cited-in-full', ['Thực hiện Kế hoạch số 164/KH-UBND của UBND tỉnh']),
  basis('bases-by-rank', [
    'Căn cứ Quyết định số 15/QĐ-UBND ngày 05/01/2021 của UBND tỉnh về phân công nhiệm vụ',
    'Căn cứ Luật Trẻ em ngày 05/4/2016',
  ]),
  {
    code: 'bases-ended',
    plant: ({ put }) => {
      put('/basis', 'Căn cứ Luật Trẻ em ngày 05/4/2016.\n\nTheo đề nghị của Chánh Văn phòng;');
      return ['/basis'];
    },
  },
  {
    code: 'opening-is-sentence',
    plant: (ground) => {
      const opening = ground.prose.find(({ pointer, part }) => part === 'opening' && pointer.startsWith('/'));
      const pointer = opening?.pointer ?? '/opening';
      const words = opening?.text ?? 'Ủy ban nhân dân ban hành Kế hoạch như sau:';
      ground.put(
        pointer,
        `Xét đề nghị của Chánh Văn phòng tại Tờ trình số 31/TTr-VP ngày 05/01/2021. ${words}`,
      );
      return [pointer];
    },
  },
  sentence(
    'citation-consistent',
    (ground) => {
      const unique = cited(ground, ({ number = '', date, issuer }) => {
        return /(?:TTg|CP|TW|QH\d+)$/.test(number) && date !== undefined && issuer !== undefined;
      });
      return unique.map(
        ([, { type, number, date = '', issuer }]) =>
          `Việc này đã nêu tại ${type} số ${number} ngày ${dayBefore(date)} của ${issuer}.`,
      );
    },
    { room: (ground) => cited(ground, ({ number = '' }) => /(?:TTg|CP|TW)$/.test(number)).length > 0 },
  ),
  inCitation(
    'citation-year-fits-date',
    'date',
    ({ date = '' }) => yearBefore(date),
    ({ number = '', date }) => /^\d+\/\d{4}\//.test(number) && date !== undefined,
  ),
  sentence('citation-date-fits-year', (ground) => {
    const year = firstYear(ground);
    return [
      `Nội dung này nêu tại Công văn số 425/SYT-TE ngày 25/3/${year - 1} của Sở Y tế về việc hướng dẫn công tác trẻ em năm ${year}.`,
    ];
  }),
  {
    code: 'citation-in-force',
    plant: (ground) => {
      const pointer = ground.pick(grounds(ground));
      if (pointer === undefined) return undefined;
      ground.put(`${pointer}/status`, 'expired');
      return [`${pointer}/status`];
    },
  },
  sentence('citation-not-younger', (ground) => [
    `Nội dung này nêu tại Kế hoạch số 531/KH-UBND ngày 29/12/${lastYear(ground) + 1} của UBND tỉnh.`,
  ]),
  sentence('citation-says-number', [
    'Các đơn vị làm theo Nghị định 56/2017/NĐ-CP.',
    'Việc này theo Chỉ thị 23/CT-TTg.',
  ]),
  sentence('law-known', [
    'Các đơn vị làm theo Luật Trẻ em ngày 19/4/2016.',
    'Việc này theo Luật Trẻ em năm 2017.',
  ]),
  sentence('organ-fits-level', ['Các đơn vị lấy ý kiến của Sở Y tế huyện Hớn Quản.']),
  oneOf(
    slip('organ-name-whole', [
      [/(?<=(?:Bộ|Sở|Phòng) )Lao động - Thương binh và Xã hội/gu, 'Lao động - Thương binh và'],
    ]),
    sentence('organ-name-whole', [
      'Kết quả gửi Sở Văn hóa và Thể để công bố.',
      'Số liệu lấy của Bộ Giáo dục và Đào.',
    ]),
  ),
  sentence('place-own', (ground) => [`Việc này triển khai trên địa bàn ${otherPlace(ground)}.`]),
  {
    code: 'province-exists',
    plant: (ground) => {
      const document = ground.pick(ground.dossier.documents.filter(({ fields }) => fields.recipients));
      if (!document || !isPresent(ground)) return undefined;
      const pointer = `/documents/${document.id}/recipients`;
      ground.put(pointer, ['UBND tỉnh Bình Phước (b/c)', ...(document.fields.recipients ?? [])]);
      return [`${pointer}/0`];
    },
  },
  {
    code: 'unit-exists',
    plant: (ground) => {
      const leads = [...everyItem(ground.dossier)].flatMap(({ data }) => [...data.lead, ...data.partners]);
      const unit = ground.pick(
        leads.filter(({ id }) => id !== undefined && ground.dossier.office.units?.[id]),
      );
      if (unit?.id === undefined) return undefined;
      ground.put(`${officePrefix}/units/${unit.id}/from`, `01/7/${lastYear(ground) + 2}`);
      return leads.flatMap(({ id, pointer }) => (id === unit.id ? [pointer] : []));
    },
  },
  slip('unit-asked-as-related', [[/(?<=\.)$/gu, ' Giao Tòa án nhân dân tối cao chủ trì việc này.']], {
    parts: ['closing'],
  }),
];
