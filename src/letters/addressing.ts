/** Whom the office writes to about a plan's work, and with which verb: it gives work to its own units, and asks those it does not command. */
import { relationOf } from '../check/relation.js';
import { fullName, sameUnit } from '../meaning/same-unit.js';
import type { Dossier } from '../model/dossier.js';
import { lowerFirst } from '../model/vietnamese.js';
import { distinctParties, inOfficeOrder, isEveryone, membersOf } from '../work-list/parties.js';
import type { Party, Work, WorkList } from '../work-list/work.js';

/** `general`: words that name no unit in particular, whom nothing can be said of. */
export type Manner = 'assign' | 'require' | 'ask' | 'general';

export interface Addressed {
  readonly party: Party;
  readonly manner: Manner;
  /** Organs that are not of the administration stand first under Kính gửi (practice). */
  readonly isIndependent: boolean;
}

/** What stands before a unit's name in headings. */
const headWords: Readonly<Record<Manner, string>> = {
  assign: 'Giao ',
  require: 'Yêu cầu ',
  ask: 'Đề nghị ',
  general: '',
};

/** "Giao Phòng Kinh tế", "Yêu cầu các thôn", "Đề nghị Công an xã". */
export function unitHead({ party, manner }: Addressed): string {
  return manner === 'general' ? party.name : `${headWords[manner]}${inSentence(party.name)}`;
}

/** A unit's name inside a sentence: "các thôn trên địa bàn xã". */
export function inSentence(name: string): string {
  return /^(?:Các|Mọi|Những|Cơ quan|Đơn vị|Ban, ngành|Thôn|Ấp|Khu phố|Tổ dân phố)(?!\p{L})/u.test(name)
    ? lowerFirst(name)
    : name;
}

/** Everybody that has work in the plan, as the plan names them; the office itself, its leaders and its superiors have none from it. */
export function addressedParties({ works }: Pick<WorkList, 'works'>, dossier: Dossier): readonly Addressed[] {
  const parties = distinctParties(works.flatMap(({ leads, partners }) => [...leads, ...partners]));
  return inOfficeOrder(parties, dossier).flatMap((party) => {
    const addressed = addressedAs(party, dossier);
    return addressed ? [addressed] : [];
  });
}

/** How the office speaks to a party; undefined for those it writes no such letter to. */
export function addressedAs(party: Party, dossier: Dossier): Addressed | undefined {
  if (isIssuer(party, dossier) || isPost(party, dossier)) return undefined;
  if (isGeneral(party)) return { party, manner: 'general', isIndependent: false };
  const relation = relationOf(party.name, dossier);
  if (relation === 'superior' || party.relation === 'superior') return undefined;
  return { party, manner: mannerOf(party, dossier), isIndependent: relation === 'independent' };
}

function mannerOf(party: Party, dossier: Dossier): Manner {
  const written = dossier.registry.get(party.id)?.relation;
  switch (written ?? impliedRelation(party.name) ?? relationOf(party.name, dossier)) {
    case 'subordinate':
      return 'assign';
    case 'lower':
      return 'require';
    default:
      return 'ask';
  }
}

/** Where the office file says nothing: police and army stand beside every people's committee, committees and villages below it. */
function impliedRelation(name: string): Party['relation'] {
  const words = fullName(name);
  if (/^(?:công an|(?:ban|bộ) chỉ huy (?:quân sự|bộ đội))(?!\p{L})/u.test(words)) return 'peer';
  return /^(?:uỷ ban nhân dân|(?:trưởng )?(?:các )?(?:thôn|ấp|khu phố|tổ dân phố|bản))(?!\p{L})/u.test(words)
    ? 'lower'
    : undefined;
}

function isIssuer({ name }: Party, { office }: Dossier): boolean {
  const own = fullName(office.name);
  return sameUnit(name, office.name) || own === fullName(name) || own.startsWith(`${fullName(name)} `);
}

function isPost({ id }: Party, { registry }: Dossier): boolean {
  const kind = registry.get(id)?.kind;
  return kind === 'post' || kind === 'person';
}

/** "Các đơn vị liên quan", "Cơ quan, ban, ngành, đoàn thể có liên quan". */
export function isGeneral(party: Party): boolean {
  if (party.known) return false;
  return isEveryone(party) || /liên quan|^(?:cơ quan|đơn vị|ban|ngành)[,\s]/iu.test(party.name);
}

const byManner: readonly Manner[] = ['assign', 'require', 'ask', 'general'];

/** In the order of the letter's sentences: who is ordered before who is asked. */
export function inOrderOfManner(addressed: readonly Addressed[]): readonly Addressed[] {
  return byManner.flatMap((manner) => addressed.filter((each) => each.manner === manner));
}

/**
 * The lines of Kính gửi: independent organs, the office's own, those beside it, those below, the rest in one line. Members of a
 * group that is written to need no line, nor do the heads of units that are.
 */
export function addresseeLines(addressed: readonly Addressed[], dossier: Dossier): readonly string[] {
  const named = addressed.filter(({ manner }) => manner !== 'general');
  const alone = withoutMembers(named, dossier);
  const of = (has: (each: Addressed) => boolean) => alone.filter(has).map(({ party }) => party.name);
  const lines = [
    ...of(({ isIndependent }) => isIndependent),
    ...of(({ manner }) => manner === 'assign'),
    ...of(({ manner, isIndependent }) => manner === 'ask' && !isIndependent),
    ...of(({ manner }) => manner === 'require'),
  ];
  const rest = named.length < addressed.length ? [restLine(addressed, lines.length > 0)] : [];
  return [...together(lines), ...rest];
}

/** Without members of groups and heads of units that are there too. */
export function withoutMembers(addressed: readonly Addressed[], { registry }: Dossier): readonly Addressed[] {
  const covered = new Set(addressed.flatMap(({ party }) => membersOf(party, registry).map(({ id }) => id)));
  return addressed.filter(({ party }) => !covered.has(party.id) && !isHeadOf(party, addressed));
}

/** Several of those words mean everybody else; the only ones stand as they are. */
function restLine(addressed: readonly Addressed[], hasOthers: boolean): string {
  const [only, second] = addressed.filter(({ manner }) => manner === 'general');
  return only && (!second || !hasOthers) ? only.party.name : 'Các cơ quan, đơn vị liên quan';
}

/** "Chủ tịch UBND các xã" beside "UBND các xã". */
function isHeadOf({ name }: Party, others: readonly Addressed[]): boolean {
  const unit = name.replace(/^(?:Thủ trưởng|Chủ tịch|Giám đốc|Trưởng) /u, '');
  return unit !== name && others.some(({ party }) => sameUnit(party.name, unit));
}

/** "Các phòng: Văn hóa - Xã hội, Kinh tế", at the place of the first. */
function together(names: readonly string[]): readonly string[] {
  return ['Phòng', 'Sở'].reduce<readonly string[]>((lines, kind) => {
    const isOne = (name: string) => name.startsWith(`${kind} `) && !name.includes(',');
    const members = lines.filter(isOne);
    if (members.length < 2) return lines;
    const bare = members.map((name) =>
      name.slice(kind.length + 1).replace(/ (?:tỉnh|thành phố|huyện|thị xã|xã|phường)$/u, ''),
    );
    const line = `Các ${lowerFirst(kind)}: ${bare.join(', ')}`;
    return lines.flatMap((name) => (name === members[0] ? [line] : isOne(name) ? [] : [name]));
  }, names);
}

/** The unit that follows the plan for the office: who sums up its reports, else who submits it. */
export function standingUnit({ works }: WorkList, dossier: Dossier): Party | undefined {
  const collectors = works.filter(({ kind }: Work) => kind === 'chase').flatMap(({ leads }) => leads);
  const submitting = dossier.documents.flatMap(({ issuer }) => (issuer.unit ? [issuer.unit] : []));
  const candidates = [...collectors, ...partiesNamed(submitting, works)];
  return candidates.find((party) => addressedAs(party, dossier)?.manner === 'assign');
}

function partiesNamed(ids: readonly string[], works: readonly Work[]): readonly Party[] {
  const all = distinctParties(works.flatMap(({ leads, partners }) => [...leads, ...partners]));
  return all.filter(({ id }) => ids.includes(id));
}
