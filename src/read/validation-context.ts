import type { SchemaName } from './schema-node.js';

/** What the wording of a schema error looks at. */
export interface ValidationContext {
  readonly schema: SchemaName;
  readonly file: string;
  readonly value: unknown;
  readonly typed: ReadonlyMap<string, string>;
}

/** A schema error after several of one mistake have become one; `pointer` is the value at fault, or the map with the wrong key. */
export interface Mistake {
  readonly kind: 'unknown-key' | 'missing-key' | 'key-form' | 'colon' | 'value';
  readonly pointer: string;
  /** The key that is unknown, missing or ill-formed. */
  readonly key: string;
  /** The schema's keyword that failed. */
  readonly keyword: string;
}
