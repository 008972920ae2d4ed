/** Two plans compared as the command does it, the files in memory. */
import { join } from 'node:path';
import { diskFiles } from '../../src/cli/disk.js';
import { fontFiles } from '../../src/cli/product-files.js';
import { diffPlans, type PlanDiff, type SideInput } from '../../src/diff-plans.js';
import { withTexts } from '../../src/model/files.js';
import { office, planWith } from './sample.js';

export async function compareFiles(old: string, next: string): Promise<PlanDiff> {
  return compared(await onDisk(old), await onDisk(next));
}

/** An example plan by its name. */
export function examplePath(name: string): string {
  return join(import.meta.dirname, '../../plans', `${name}.yaml`);
}

export interface GivenPlan {
  /** What follows the required fields of the sample plan. */
  readonly rest: string;
  /** Changes the required fields. */
  readonly head?: (yaml: string) => string;
  readonly office?: string;
}

/** Two plans of the sample office, or of their own, last year's and this year's unless they say otherwise. */
export async function comparePlans(old: GivenPlan, next: GivenPlan): Promise<PlanDiff> {
  const lastYear = (yaml: string) => yaml.replaceAll('2027', '2026');
  return compared(await inMemory('cu', { ...old, head: old.head ?? lastYear }), await inMemory('moi', next));
}

async function inMemory(
  name: string,
  { rest, head = (yaml) => yaml, ...own }: GivenPlan,
): Promise<SideInput> {
  const path = `/${name}/plan.yaml`;
  const texts = new Map([
    [path, head(planWith('')) + rest],
    [`/${name}/offices/xa.yaml`, own.office ?? office],
  ]);
  return { path, resources: { ...withTexts(await diskFiles(path), texts), fonts: fontFiles } };
}

async function onDisk(path: string): Promise<SideInput> {
  return { path, resources: { ...(await diskFiles(path)), fonts: fontFiles } };
}

async function compared(old: SideInput, next: SideInput): Promise<PlanDiff> {
  const { value, findings } = await diffPlans(old, next);
  if (!value) throw new Error(findings.map(({ message }) => message.vi).join('\n'));
  return value;
}
