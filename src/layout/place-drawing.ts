import type { Drawing, Shape } from '../doc/drawing.js';
import { type FontSet, faceName } from '../doc/fonts.js';
import type { Page } from './page.js';

/** A drawing as a page after those of the sections; its words are placed by where they begin. */
export function placeDrawing(drawing: Drawing, section: number, fonts: FontSet): Page {
  const { width, height } = drawing;
  const shapes = drawing.shapes.map((shape) => placeShape(shape, fonts));
  return { width, height, section, number: 1, lines: [], strokes: [], drawing: { ...drawing, shapes } };
}

function placeShape(shape: Shape, fonts: FontSet): Shape {
  if (shape.type !== 'words' || shape.anchor === undefined) return shape;
  const { anchor, ...words } = shape;
  const face = fonts[faceName(words.bold ?? false, words.italic ?? false)];
  const back = face.width(words.text, words.size) * shares[anchor];
  return words.upwards ? { ...words, y: words.y + back } : { ...words, x: words.x - back };
}

/** Which share of the words lies before their anchor. */
const shares = { start: 0, middle: 1 / 2, end: 1 } as const;
