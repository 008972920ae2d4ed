import type { PlacedInk } from '../../../layout/ink-pictures.js';
import type { PlacedLine, PlacedPicture, PlacedRun } from '../../../layout/page.js';
import { dataUri } from '../../data-uri.js';
import type { ClassNames } from '../class-names.js';
import { cssNumber } from '../css-length.js';
import { escapeHtml } from '../escape-html.js';
import { faceCss } from './font-faces.js';

/** A line of text: every run begins at its own place, its spaces as wide as the layout made them. Or a picture. */
export function lineSvg(line: PlacedLine, classes: ClassNames): string {
  const y = line.y + line.baseline;
  if (line.picture) return pictureSvg(line.picture, y);
  const runs = line.runs.map((run) => runSvg(run, y, classes)).join('');
  return `<text>${runs}</text>`;
}

function runSvg(run: PlacedRun, baseline: number, classes: ClassNames): string {
  const attributes = [
    `class="${classes.of(`${faceCss(run.face)};font-size:${cssNumber(run.size)}px`)}"`,
    `x="${cssNumber(run.x)}"`,
    `y="${cssNumber(baseline - run.rise)}"`,
    ...(run.letterStretch === undefined ? [] : [`letter-spacing="${cssNumber(run.letterStretch)}"`]),
    ...(run.color === undefined ? [] : [`fill="#${run.color}"`]),
  ];
  if (run.spaceStretch === 0 || run.text.trim() === '')
    return `<tspan ${attributes.join(' ')}>${escapeHtml(run.text)}</tspan>`;
  attributes.push(`word-spacing="${cssNumber(run.spaceStretch)}"`);
  // Browsers stretch no-break spaces as well; Word and the layout do not.
  const text = escapeHtml(run.text).replace(/\u00a0+/g, '<tspan word-spacing="0">$&</tspan>');
  return `<tspan ${attributes.join(' ')}>${text}</tspan>`;
}

function pictureSvg({ x, width, height, file, alt }: PlacedPicture, bottom: number): string {
  return imageSvg({ x, y: bottom - height, width, height, picture: { file, alt } }, '');
}

/** A signature or a seal over the text, through which the text shows. */
export function inkSvg(picture: PlacedInk): string {
  return imageSvg(picture, ' class="ink"');
}

function imageSvg({ picture: { file, alt }, ...place }: PlacedInk, look: string): string {
  const attributes = Object.entries(place).map(([name, value]) => `${name}="${cssNumber(value)}"`);
  return `<image${look} role="img" aria-label="${escapeHtml(alt)}" ${attributes.join(' ')} preserveAspectRatio="none" href="${dataUri(file)}"/>`;
}
