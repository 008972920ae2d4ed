import type { Dossier } from '../model/dossier.js';
import { levelled } from '../model/vietnamese.js';
import { type Province, provinces } from './tables/provinces.js';

/** "xã Minh Tâm", "tỉnh Bình Phước" in a text. */
export interface NamedPlace {
  readonly kind: Kind;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

type Kind = 'xã' | 'phường' | 'đặc khu' | 'thị trấn' | 'huyện' | 'quận' | 'thị xã' | 'thành phố' | 'tỉnh';

/** Kinds of one level: a commune may become a ward and keep its name. */
const levels: readonly (readonly Kind[])[] = [
  ['xã', 'phường', 'đặc khu', 'thị trấn'],
  ['huyện', 'quận', 'thị xã', 'thành phố'],
  ['tỉnh'],
];

const place =
  /(?<!\p{L})(?<kind>[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]hị trấn|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|[Tt]ỉnh)\s+(?<name>\p{Lu}\p{Ll}*(?:\s+(?:-\s+)?\p{Lu}\p{Ll}*){0,3})(?!\p{L})/gu;

/** Every place that a text names by kind and name, in order. */
export function placesIn(text: string): readonly NamedPlace[] {
  return [...text.matchAll(place)].map((match) => {
    const { kind = '', name = '' } = match.groups ?? {};
    const from = match.index;
    return { kind: kind.toLocaleLowerCase('vi') as Kind, name, from, to: from + match[0].length };
  });
}

export function sameLevel(a: NamedPlace, b: NamedPlace): boolean {
  return levels.some((kinds) => kinds.includes(a.kind) && kinds.includes(b.kind));
}

/** Whether one name is the other, or begins it: a capital after the name may belong to the next word. */
export function sameName(a: string, b: string): boolean {
  const [one, two] = [levelled(a), levelled(b)];
  return one === two || one.startsWith(`${two} `) || two.startsWith(`${one} `);
}

/** The office's own place below the province, from its name; Huế was a city of a province before it was one itself. */
export function ownPlace({ office }: Dossier): NamedPlace | undefined {
  const own = placesIn(office.name).at(0);
  const isProvince = own && office.level !== 'district' && provinceNamed(own);
  return isProvince ? undefined : own;
}

export interface KnownProvince {
  readonly province: Province;
  /** The name it had before it was merged; none for today's. */
  readonly former?: string;
}

/** The province that is named, today's or a former one. */
export function provinceNamed({ kind, name }: NamedPlace): KnownProvince | undefined {
  if (kind !== 'tỉnh' && kind !== 'thành phố') return undefined;
  for (const province of provinces) {
    const isKind = kind === (province.isCity ? 'thành phố' : 'tỉnh');
    if (isKind && beginsWith(name, province.name)) return { province };
    const former = province.former.find((each) => kind === 'tỉnh' && beginsWith(name, each));
    if (former !== undefined) return { province, former };
  }
  return undefined;
}

function beginsWith(name: string, known: string): boolean {
  const [one, two] = [levelled(name), levelled(known)];
  return one === two || one.startsWith(`${two} `);
}

/** The office's province: its own name's, its units', its parent's, or the only one whose organs issued what is cited. */
export function ownProvince(dossier: Dossier): Province | undefined {
  const { office, citations } = dossier;
  const names = [
    [office.name],
    [...Object.values(office.units ?? {}).map(({ name }) => name)],
    Object.values(citations).map(({ issuer = '' }) => issuer),
  ];
  for (const texts of names) {
    const found = new Set(
      texts.flatMap((text) => placesIn(text)).flatMap((each) => provinceNamed(each)?.province ?? []),
    );
    const [only] = found;
    if (only && found.size === 1) return only;
    if (found.size > 1) return undefined;
  }
  return undefined;
}
