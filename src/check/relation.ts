import { fullName, sameUnit, unitLevel } from '../meaning/same-unit.js';
import type { Dossier } from '../model/dossier.js';
import type { Unit } from '../model/generated/schema-types.js';

export type Relation = NonNullable<Unit['relation']>;

/** What an organ is to every people's committee, and to its offices, whatever the level. */
const independent =
  /^(?:(?:uỷ )?ban (?:thường trực )?(?:uỷ ban )?mặt trận|uỷ ban mặt trận|mặt trận tổ quốc|hội (?:liên hiệp|nông dân|cựu chiến binh|chữ thập đỏ|người cao tuổi|khuyến học)|đoàn thanh niên|(?:tỉnh|huyện|thị|thành|xã) đoàn|liên đoàn lao động|công đoàn|toà án|viện kiểm sát|bảo hiểm xã hội|kho bạc|thuế (?:tỉnh|cơ sở|huyện)|chi cục thuế|ngân hàng)(?!\p{L})/u;

const levels: readonly (Unit['level'] | undefined)[] = [
  'village',
  'commune',
  'district',
  'province',
  'central',
];

/** What a named organ is to the office: as its list of units says, else as the name does; undefined when neither does. */
export function relationOf(name: string, dossier: Dossier): Relation | undefined {
  const { registry, office } = dossier;
  const id = registry.find(name)?.id ?? registry.ids.find((each) => isNamed(registry.get(each), name));
  const unit = id === undefined ? undefined : registry.get(id);
  if (unit?.relation !== undefined) return unit.relation;
  if (
    /^(?:uỷ ban nhân dân|sở|phòng|chủ tịch)(?!\p{L})/u.test(fullName(office.name)) &&
    independent.test(fullName(name))
  ) {
    return 'independent';
  }
  if (unit) return 'subordinate';
  const [own, its] = [office.level ?? unitLevel(office.name), unitLevel(name)];
  return own !== undefined && levels.indexOf(its) > levels.indexOf(own) ? 'superior' : undefined;
}

function isNamed(unit: Unit | undefined, name: string): boolean {
  return (
    unit !== undefined &&
    [unit.name, unit.short, ...(unit.aliases ?? [])].some(
      (each) => each !== undefined && sameUnit(each, name),
    )
  );
}

/** Whether the office can only ask it. */
export function isOnlyAsked(relation: Relation | undefined): boolean {
  return relation === 'independent' || relation === 'superior';
}
