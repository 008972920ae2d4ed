import type { ShownList } from '../work-list/shown-list.js';

/** A way to write work lists, in Vietnamese as everything handed to units; its file under `formats/` bears its name. */
export interface WorkFormat {
  /** Lists of one plan after another. */
  readonly write: (lists: readonly ShownList[]) => Written | Promise<Written>;
  /** One file for a plan holds everybody's list and each unit's; else each unit has a file beside everybody's. */
  readonly wholePlan?: true;
  /** No text: goes to a file only. */
  readonly binary?: true;
}

export type Written = string | Uint8Array;
