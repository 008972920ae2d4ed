import { citationPlanters } from './citations.js';
import { dataPlanters } from './data.js';
import { framePlanters } from './frame.js';
import type { Planter } from './planter.js';
import { structurePlanters } from './structure.js';
import { textPlanters } from './text.js';

/** Every fault that is planted. */
export const planters: readonly Planter[] = [
  ...framePlanters,
  ...structurePlanters,
  ...textPlanters,
  ...citationPlanters,
  ...dataPlanters,
];
