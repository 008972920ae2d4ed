import type { SectionNode, Words } from './plan-tree.js';

/**
 * The heading of a unit's section that has none of its own: the units' names, with "Đề nghị" before
 * those that the issuer can only ask (practice in all plans that name such units).
 */
export function unitHeading(section: Pick<SectionNode, 'units'>): Words | undefined {
  const [first] = section.units;
  if (!first) return undefined;
  const names = section.units.map((unit) => unit.name).join(', ');
  const asked = section.units.every(({ unit }) => unit?.relation === 'independent');
  return { text: asked ? `Đề nghị ${names}` : names, pointer: first.pointer };
}
