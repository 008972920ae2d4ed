import type { Part } from './parts.js';

/**
 * Says whether a document prints its highest headings in capitals (PL1 V 6b), as most of them stand; a heading that stands
 * otherwise says so itself.
 */
export function settleCapitals(roots: readonly Part[]): boolean {
  const high = roots.flatMap(highBelow);
  const capital = high.filter(isCapital);
  const caps = high.length === 0 || capital.length * 2 >= high.length;
  for (const part of high) {
    if (caps && !isCapital(part) && part.print.heading === undefined) part.print.heading = 'bold';
  }
  // "Phần I" heads in capitals whatever the document says.
  for (const part of roots.flatMap(partsBelow)) {
    if (standsAlone(part) && !isCapital(part) && part.print.heading === undefined)
      part.print.heading = 'bold';
  }
  return caps;
}

function partsBelow({ content }: Part): Part[] {
  if (content.type !== 'parts') return [];
  return content.parts.flatMap((part) => [part, ...partsBelow(part)]);
}

/** Headings behind I. and A., and those beside them whose number is missing. */
function highBelow({ content }: Part): Part[] {
  if (content.type !== 'parts') return [];
  const isHigh = ({ label }: Part) => /^(roman|upper)$/.test(label?.numbering ?? '');
  const beside = content.parts.some(isHigh);
  return content.parts.flatMap((part) => {
    const here = hasUsualLook(part) && (part.label ? isHigh(part) : beside);
    return [...(here ? [part] : []), ...highBelow(part)];
  });
}

/** Those that run into their sentence or have another look are never set in capitals. */
function hasUsualLook({ heading, data, print }: Part): boolean {
  return (heading !== undefined || data.unit !== undefined) && print.heading === undefined;
}

function standsAlone({ label }: Part): boolean {
  return /^\p{L}+\s/u.test(label?.printed ?? '') && !/[.):]$/.test(label?.printed ?? '');
}

/** A heading that is made from its unit's name was in small letters: capitals stay typed. */
function isCapital({ heading }: Part): boolean {
  return heading !== undefined && heading === heading.toLocaleUpperCase('vi');
}
