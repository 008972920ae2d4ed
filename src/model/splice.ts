/** A change to an existing YAML file at a JSON pointer. All pointers speak of the file as it was before any change. */
export type Splice =
  /** Another text (or number, as typed) in the place of a scalar. */
  | { readonly type: 'set'; readonly pointer: string; readonly text: string }
  /** A new member before the one that stands at `at` now; at the list's length: after the last. */
  | { readonly type: 'insert'; readonly list: string; readonly at: number; readonly value: unknown }
  /** Another key for a field; its value and its place stay. */
  | { readonly type: 'rename'; readonly pointer: string; readonly key: string }
  /** A list member or a field, with its own remarks unless they stay; a list that loses its last member goes too. */
  | { readonly type: 'remove'; readonly pointer: string; readonly comments?: 'stay' }
  /** A field that a map has not, below another one if that is named; a list member that is a bare text becomes a map with `text` first. */
  | {
      readonly type: 'put';
      readonly pointer: string;
      readonly key: string;
      readonly value: unknown;
      readonly below?: string;
    }
  /** A member carried elsewhere as it stands, with the changes made inside it. */
  | { readonly type: 'move'; readonly pointer: string; readonly list: string; readonly at: number }
  /** Remarks above a member or field, or what holds it; one that stands there already is not repeated. */
  | { readonly type: 'remark'; readonly pointer: string; readonly lines: readonly string[] };
