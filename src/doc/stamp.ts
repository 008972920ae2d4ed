/** What a file says of itself: the plan it was made from, and the metadata of an outgoing document. */

/**
 * Metadata of an outgoing document (Nghị định 30/2020/NĐ-CP, Phụ lục VI, phần II, mục I), under the decree's names and as text; only
 * what the plan says. `IssuedDate` is ISO, `PageAmount` is known when the pages are.
 */
export const metadataNames = [
  'TypeName',
  'CodeNumber',
  'CodeNotation',
  'IssuedDate',
  'OrganName',
  'Subject',
  'Language',
  'PageAmount',
  'Position',
  'FullName',
  'To',
  'Priority',
] as const;

export type MetadataName = (typeof metadataNames)[number];
export type Metadata = Readonly<Partial<Record<MetadataName, string>>>;

export interface Stamp {
  /** The plan's id. */
  readonly plan: string;
  /** 0 for a plan that was never amended. */
  readonly revision: number;
  /** The document's id in the plan. */
  readonly document: string;
  /** SHA-256 of what the plan says (model/content-hash.ts). */
  readonly content: string;
  /** Marked as a draft, of a round where one is known. */
  readonly draft?: true | number;
  /** Set more tightly than the plan says, to keep the signature with its text. */
  readonly fitted?: true;
  readonly metadata: Metadata;
}

/** A property of the file: our own in lower case, those of the decree under its names. */
export type StampEntry = readonly [name: OwnName | MetadataName, value: string];

export const ownNames = ['plan', 'revision', 'document', 'content', 'draft', 'fitted'] as const;
export type OwnName = (typeof ownNames)[number];

/** The stamp as properties of a file of so many pages; 0 where they are not known. */
export function stampEntries(stamp: Stamp, pages: number): readonly StampEntry[] {
  const { metadata, ...own } = stamp;
  const known: Metadata = pages > 0 ? { ...metadata, PageAmount: String(pages) } : metadata;
  return [
    ...ownNames.map((name) => [name, own[name]] as const),
    ...metadataNames.map((name) => [name, known[name]] as const),
  ].flatMap(([name, value]): StampEntry[] => (value === undefined ? [] : [[name, String(value)]]));
}

/** The stamp that a file's properties make; undefined where they make none. */
export function stampFrom(properties: ReadonlyMap<string, string>): Stamp | undefined {
  const [plan, document] = [properties.get('plan'), properties.get('document')];
  const [revision, content] = [properties.get('revision') ?? '', properties.get('content') ?? ''];
  if (plan === undefined || document === undefined) return undefined;
  if (!/^\d{1,9}$/.test(revision) || !/^[0-9a-f]{64}$/.test(content)) return undefined;
  const draft = properties.get('draft');
  return {
    ...{ plan, revision: Number(revision), document, content },
    ...(draft === undefined ? {} : { draft: /^\d{1,2}$/.test(draft) ? Number(draft) : (true as const) }),
    ...(properties.has('fitted') ? { fitted: true as const } : {}),
    metadata: Object.fromEntries(
      metadataNames.flatMap((name) => {
        const value = properties.get(name);
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  };
}
