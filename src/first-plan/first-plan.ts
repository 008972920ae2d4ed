import { writeYaml } from '../edit/write-yaml.js';
import type { OfficeFile, PlanFile, Unit } from '../model/generated/schema-types.js';
import { freeId, slug } from '../model/slug.js';
import { upperCase } from '../model/vietnamese.js';
import type { Answers } from './answers.js';
import {
  issuerLines,
  type OfficeKind,
  officeKind,
  suggestedUnits,
  symbolOf,
  usualRecipients,
} from './office-kind.js';

export interface FirstFile {
  /** From the working folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

export interface FirstPlan {
  readonly plan: FirstFile;
  readonly office: FirstFile;
}

/**
 * An office file and a plan that builds at once: the parts of the genre, a place for each unit's work, and in brackets what only
 * its author can say, which `ready` asks for.
 */
export function firstPlan(answers: Answers): FirstPlan {
  const kind = officeKind(answers.office);
  const units = unitsOf(answers.units, kind);
  const officeId = slug(kind.name.replace(/^Ủy ban nhân dân /u, '')) || 'co-quan';
  const id = slug(`${answers.subject.replace(/\s*(?:,\s*)?năm \d{4}$/u, '')} ${answers.year}`) || 'ke-hoach';
  return {
    office: {
      path: `plans/offices/${officeId}.yaml`,
      text: writeYaml(officeFile(answers, kind, units), officeRemarks, [
        'Thông tin dùng chung của cơ quan: các kế hoạch trong thư mục plans đều lấy từ đây.',
      ]),
    },
    plan: {
      path: `plans/${id}.yaml`,
      text: writeYaml(planFile(answers, { kind, units, officeId, id }), planRemarks, [
        'Thay từng chỗ trong ngoặc vuông bằng nội dung của đơn vị, rồi chạy “kehoach check”.',
      ]),
    },
  };
}

type Units = ReadonlyMap<string, Unit>;

function unitsOf(names: readonly string[], kind: OfficeKind): Units {
  const suggested = suggestedUnits(kind);
  const units = new Map<string, Unit>();
  for (const given of names) {
    const name = given.normalize('NFC').trim().replace(/\s+/g, ' ');
    const { relation, isGroup } = suggested.find((each) => each.name === name) ?? {};
    const id = freeId(slug(name) || 'don-vi', (taken) => units.has(taken));
    units.set(id, {
      name,
      ...(isGroup ? { kind: 'group' as const } : {}),
      ...(relation === undefined ? {} : { relation }),
    });
  }
  return units;
}

function officeFile(
  { parent, place, authority, signer }: Answers,
  kind: OfficeKind,
  units: Units,
): OfficeFile {
  const shortened = kind.name.replace(/^Ủy ban nhân dân (xã|phường|đặc khu|tỉnh|thành phố) .*/u, 'UBND $1');
  return {
    schema: 1,
    name: kind.name,
    ...(kind.isCommittee ? { short: shortened } : {}),
    symbol: symbolOf(kind),
    place,
    ...(kind.level === undefined ? {} : { level: kind.level }),
    letterhead: {
      ...(parent === undefined ? {} : { parent: [upperCase(parent)] }),
      issuer: issuerLines(kind),
    },
    ...(units.size > 0 ? { units: Object.fromEntries(units) } : {}),
    signers: { 'nguoi-ky': { lines: [...authority], ...(signer === undefined ? {} : { name: signer }) } },
    documents: { 'ke-hoach': { signature: 'nguoi-ky', recipients: [...usualRecipients(kind)] } },
  };
}

interface PlanParts {
  readonly kind: OfficeKind;
  readonly units: Units;
  readonly officeId: string;
  readonly id: string;
}

function planFile({ subject, year }: Answers, { kind, units, officeId, id }: PlanParts): PlanFile {
  const own = [...units].filter(([, { relation }]) => relation === undefined);
  const [focal] = own;
  return {
    schema: 1,
    id,
    period: year,
    office: `offices/${officeId}.yaml`,
    title: /\bnăm \d{4}/u.test(subject) ? subject : `${subject} năm ${year}`,
    sections: [
      {
        heading: 'Mục đích, yêu cầu',
        items: [open('mục đích: việc cần đạt, vì ai'), open('yêu cầu: cách làm, phân công, thời hạn')],
      },
      {
        heading: 'Nội dung, nhiệm vụ',
        tasks:
          units.size === 0
            ? [open('nhiệm vụ: việc làm, sản phẩm, thời hạn')]
            : [...units].map(([lead, unit]) => ({
                text: `${addressed(unit)}: ${open('việc làm, sản phẩm, thời hạn')}`,
                lead,
              })),
      },
      { heading: 'Kinh phí', text: open('nguồn kinh phí, số tiền') },
      {
        heading: 'Tổ chức thực hiện',
        items: [
          'Căn cứ Kế hoạch này, các đơn vị chủ động triển khai nhiệm vụ được giao.',
          ...(focal === undefined
            ? []
            : [`${focal[1].name} theo dõi, đôn đốc, tổng hợp kết quả, báo cáo ${kind.name}.`]),
        ],
      },
    ],
  };
}

/** Whom the office has no power over is asked, not told. */
function addressed({ name, relation }: Unit): string {
  return relation === 'independent' ? `Đề nghị ${name}` : name;
}

/** As `blanks-filled` finds it. */
function open(what: string): string {
  return `[Đơn vị bổ sung ${what}]`;
}

const officeRemarks = new Map([
  ['/symbol', ['Chữ viết tắt tên cơ quan trong số, ký hiệu văn bản.']],
  ['/place', ['Địa danh ghi trước ngày, tháng, năm.']],
  [
    '/units',
    [
      'Mã đơn vị, rồi tên đầy đủ. relation: superior (cấp trên), lower (cấp dưới), peer (ngang cấp), independent (không trực thuộc); bỏ trống: trực thuộc.',
    ],
  ],
  ['/documents', ['Nơi nhận: không ghi gạch đầu dòng và dòng “Lưu”, các phần này được lập tự động.']],
  ['/signers', ['Quyền hạn, chức vụ của người ký, từng dòng như khi in; name là họ và tên.']],
]);

const planRemarks = new Map([
  ['/office', ['Tên cơ quan, đơn vị, người ký lấy từ tệp này.']],
  [
    '/sections/1/tasks',
    ['lead là mã đơn vị chủ trì; thêm partners (phối hợp), when (thời hạn) dưới từng việc.'],
  ],
]);
