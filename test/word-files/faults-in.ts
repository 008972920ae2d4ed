import { accessibilityFaults } from './accessibility.js';
import { packageFaults } from './package-faults.js';
import { type Element, readXml } from './read-xml.js';

/** What is wrong with a Word file of these parts; what is not well-formed is looked at no further. */
export function faultsIn(parts: ReadonlyMap<string, string>): string[] {
  const roots = new Map<string, Element>();
  for (const [name, text] of parts) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    try {
      roots.set(name, readXml(text));
    } catch (error) {
      return [`${name}: ${String(error).split('\n')[0]}`];
    }
  }
  return [...packageFaults([...parts.keys()], roots), ...accessibilityFaults(roots)];
}
