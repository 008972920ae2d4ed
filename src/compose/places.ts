import type { DocumentNode, Dossier } from '../model/dossier.js';
import type { Finding } from '../model/finding.js';
import { namesOf } from '../model/ids.js';
import type { SectionNode } from '../model/plan-tree.js';
import { upperFirst } from '../model/vietnamese.js';
import { makeOutline } from './outline/make-outline.js';

/**
 * Findings with their place in the printed document, as officers think of it: "mục IV.4, gạch đầu dòng thứ hai".
 * Only what stands in the plan has such a place.
 */
export function withPlaces(findings: readonly Finding[], dossier: Dossier): Finding[] {
  if (findings.length === 0) return [];
  const places = placesOf(dossier);
  return findings.map((finding) => {
    const where =
      finding.file === dossier.planPath && 'pointer' in finding.at
        ? upperFirst(nearest(finding.at.pointer, places))
        : '';
    return where === '' ? finding : { ...finding, where };
  });
}

/** Names the printed place of a pointer into the plan, empty where it has none: "Mục IV.4, gạch đầu dòng thứ hai". */
export function placeNamer(dossier: Dossier): (pointer: string) => string {
  const places = placesOf(dossier);
  return (pointer) => upperFirst(nearest(pointer, places));
}

/** The same as documents cite it, from the smallest part outwards (PL2 V.7): "gạch đầu dòng thứ hai khoản 4 mục IV". */
export function addressNamer(dossier: Dossier): (pointer: string) => string {
  const places = placesOf(dossier, (address) => address.filter((word) => word !== '').join(' '));
  return (pointer) => nearest(pointer, places);
}

/** Parts of a document that have a name instead of a number. */
const frame: readonly (readonly [string, string])[] = [
  ['letterhead', 'tên cơ quan ban hành'],
  ['place', 'địa danh, ngày ban hành'],
  ['basis', 'căn cứ'],
  ['opening', 'câu dẫn'],
  ['closing', 'đoạn kết'],
  ['to', 'nơi kính gửi'],
  ['recipients', 'nơi nhận'],
  ['signature', 'phần chữ ký'],
];

/**
 * The printed place of every node, by its JSON pointer. Where several documents print it, the place in the one that prints the whole
 * plan: a Tờ trình repeats parts of it under numbers of its own.
 */
function placesOf(dossier: Dossier, wordsOf = placeWords): ReadonlyMap<string, string> {
  const names = namesOf(dossier);
  const places = new Map<string, string>(frame.map(([key, words]) => [`/${key}`, words]));
  const documents = dossier.documents.map((document) => ({ document, main: mainOf(document, dossier) }));
  const isWhole = ({ main }: (typeof documents)[number]) => main === dossier.body.main;
  const others = documents.filter((each) => !isWhole(each));
  for (const { document, main } of [...documents.filter(isWhole), ...others]) {
    const { addresses } = makeOutline(dossier, document, names, main);
    const at = `/documents/${document.id}`;
    places.set(at, document.kind.name);
    for (const [key, words] of frame) places.set(`${at}/${key}`, `${document.kind.name}, ${words}`);
    for (const [node, address] of addresses) {
      const inDocument = node.pointer.startsWith('/documents/') ? `${document.kind.name}, ` : '';
      if (!places.has(node.pointer)) places.set(node.pointer, inDocument + wordsOf(address));
    }
  }
  return places;
}

function mainOf({ body, carriesSharedBody }: DocumentNode, dossier: Dossier): SectionNode {
  const isOwn = body.main.content.type !== 'none' || body.main.after !== undefined;
  return !isOwn && carriesSharedBody ? dossier.body.main : body.main;
}

/** The place of the innermost node that holds the pointer. */
function nearest(pointer: string, places: ReadonlyMap<string, string>): string {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = places.get(at);
    if (place !== undefined) return place;
  }
  return '';
}

/** From the largest part inwards; khoản joins its mục: "mục IV.4". */
function placeWords(address: readonly string[]): string {
  return address
    .filter((word) => word !== '')
    .toReversed()
    .join(', ')
    .replace(/(mục \S+), khoản (?=\S)/g, '$1.');
}
